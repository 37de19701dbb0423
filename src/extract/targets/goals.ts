/** Tells what is only announced, and is no goal: the offers of a campaign, the business of other countries. */
import type { Span } from '../../types.js';
import type { TargetCues } from './cues.js';
import type { Deadline } from './deadlines.js';
import { hasAny } from './foreseen.js';
import type { Frame } from './frames.js';
import { isScheduled } from './weak-grounds.js';

/** characters before a figure that can tell whose it is */
const REACH = 160;
const HOME = /中国|中方|我国|全国|[我全][省市县区州]|我们/;
const ARMY = /(?:^|[^中我])[以俄乌美日韩英法德印]军(?!事|费|人|民|[工港])/;
/** shares, bonds and premieres: what markets and stages announce */
const TRADED = /回购|增持|募资|发行规模|首[演展映]比例/;
const RAISING = /向[^，。；]*募集资金，[^，。；]*$/;
const ABLE = /就能[^，。；]*$|将(?:推动|带动|助力)[^，。；]*每年[^，。；]*$|意味着[^。；]*$/;
const VOUCHER = /^[^，。；]{0,20}(?:满减券|优惠券|代金券)/;
const LAID_OFF = /^(?:削减|减少|裁减|裁撤)[^，]*(?:岗位|职位|员工|雇员)$/;
/** 乌方称, 美政府: countries by one character */
const SHORT = /^[美英法德日韩俄乌以印](?:政府|方[^法面向案便式]|媒称|国会|总统|总理|防长|财长)/;
const CONDITIONAL = /(?:^|[，；：。“])(?:.{0,4}(?:如果|倘若|假如|一旦)|若(?!干))/;

/** Whether the figure hangs on a condition: 如果该党胜选，占比将增至3%. */
export const isConditional = (before: string): boolean => CONDITIONAL.test(before);

/**
 * Whether a figure that only tense or a plan promises is no goal.
 * @param deadline the time by which it is promised
 */
export function isAnnounced(
	text: string,
	sentence: Span,
	frame: Frame,
	deadline: Deadline | null,
	cues: TargetCues,
): boolean {
	const { mention, metric } = frame;
	const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
	// 以军计划两个月内控制…, 裁减2万个岗位: war and business; 一台机器就能带动…: what something can
	if (ARMY.test(before) || LAID_OFF.test(metric) || TRADED.test(metric) || ABLE.test(before) || RAISING.test(before))
		return true;
	// 发放50元、100元满减券: what a ticket is worth
	if (mention.dimension === 'money' && frame.link === 'none' && VOUCHER.test(text.slice(mention.end, mention.end + 24)))
		return true;
	// 试点扩大到20个省份，覆盖总人口的70%: what a change takes in
	if (deadline === null && metric.startsWith('覆盖')) return true;
	if (deadline === null && isAbroad(text, sentence, mention.start, cues)) return true;
	// 招聘季将发放补贴5亿元: what a campaign offers
	return (
		(mention.dimension === 'money' || mention.dimension === 'count' || mention.dimension === 'person') &&
		!isScheduled(text, sentence, mention) &&
		hasAny(before, cues.campaigns)
	);
}

/** Whether another country acts: its name opens a clause, and nothing of the sentence speaks of China. */
function isAbroad(text: string, { start, end }: Span, to: number, cues: TargetCues): boolean {
	const from = Math.max(start, to - REACH);
	for (let i = from; i < to; i++) {
		if (i > start && !'，；：、“'.includes(text[i - 1]!)) continue;
		if (cues.countries.startingAt(text, i, to) || SHORT.test(text.slice(i, i + 3)))
			return !HOME.test(text.slice(from, Math.min(end, to + REACH)));
	}
	return false;
}
