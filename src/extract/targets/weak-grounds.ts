/** Tells what a promise of tense or time alone measures from what it only mentions: no word of promise binds its figure. */
import type { Span } from '../../types.js';
import type { NumberMention } from '../numbers/index.js';
import type { TargetCues } from './cues.js';
import { hasAny } from './foreseen.js';
import type { Frame } from './frames.js';
import { isBrought } from './outcomes.js';
import { isCount, isRequired } from './quantity.js';
import { ends, isExtent, isRaised } from './shapes.js';

/** Whether a figure is a share, a coverage or a multiple, which measure whatever they stand with. */
export const isRatio = ({ dimension, kind }: NumberMention): boolean =>
	dimension === 'ratio' || kind === 'coverage' || kind === 'multiple';

/**
 * Whether a figure is told as a result without a word of promise.
 * @param linked a verb of change or reaching stands between it and its metric
 * @param chained a target stands in the clause before, so that a mere noun and figure go on with its list
 */
export const isPlainlyStated = (
	text: string,
	{ mention, link, side, metric, acted, outcome }: Frame,
	linked: boolean,
	chained: boolean,
): boolean =>
	linked ||
	acted ||
	isRatio(mention) ||
	(link === 'state' && side !== 'right') ||
	metric.endsWith('年度计划投资') ||
	metric === '年计划投资' ||
	(side === 'left' &&
		(metric.startsWith('新增') || metric.startsWith('城镇新增') || chained) &&
		ends(text, mention.end)) ||
	(chained && ((side === 'left' && metric === '投资') || side === 'right')) ||
	(outcome && isBrought(text, mention.start));

/** Whether a figure only describes a thing, an event or a rule that the sentence speaks of. */
export function isMentioned(text: string, sentence: Span, frame: Frame, linked: boolean, cues: TargetCues): boolean {
	const { mention, link, side, metric } = frame;
	const counts = isCount(mention);
	const bound = isRequired(mention);
	if (!linked && (isExtent(text, mention) || CAPACITY.test(metric))) return true;
	if (counts && isRaised(text, mention, metric)) return true;
	if (link === 'state' ? CAPABLE.test(metric) : metric.startsWith('设计')) return true;
	if (metric.includes('给予') || describesShare(text, frame)) return true;
	if (counts && !bound && side !== 'left' && (WHERE.test(metric) || COVERED.test(metric))) return true;
	if (
		!bound &&
		(hasAny(text.slice(Math.max(0, frame.start - 4), frame.end), cues.events) || hasAny(metric, cues.events))
	)
		return true;
	if (counts && !bound && metric.endsWith('活动') && !isScheduled(text, sentence, mention)) return true;
	// what an occasion is furnished with counts its size: 本届博览会将发布60个新品
	return (
		(counts || /[比较]上届$/.test(text.slice(Math.max(0, frame.start - 3), frame.start))) &&
		isOccasion(text, sentence.start, mention.start, cues)
	);
}

/** 覆盖10多个地市县, 保持8个省: where something holds */
const COVERED = /^覆盖[^，。；]{0,6}(?:城市|省份|国家|市县|县)的/;
const WHERE = /(?:省|省份|直辖市）?|国家|成员国|地市县|地区|帮扶县)$/;
/** 最大储存能力为140万桶: what a thing can */
const CAPABLE = /^(?:最大|最高|设计)/;
/** 电站总装机容量120万千瓦 */
const CAPACITY = /总装机(?:容量|规模)?$|装机总(?:容量|规模)$/;

const YEARLY = /今年|明年|全年|年内|每年|到20\d\d年|未来|[底末]前|“十/;

/** 今年将举办60场活动: a year's work; without its year 将举办60场活动 is the programme of one occasion. */
export const isScheduled = (text: string, sentence: Span, mention: NumberMention): boolean =>
	YEARLY.test(text.slice(Math.max(sentence.start, mention.start - 80), mention.start));

const STANDARD = /(?:奖补|补贴|补助|赔付|报销)(?:比例|标准)$|^每[亩人户吨].{0,2}[补奖]/;

/** 约占员工总数的4%, 奖补比例为40%, 每亩补贴150元: told of a plan and no result of it */
const describesShare = (text: string, { start, mention, metric, link }: Frame): boolean =>
	text.slice(Math.max(0, start - 1), mention.start).includes('约占') || (link !== 'reach' && STANDARD.test(metric));

function isOccasion(text: string, from: number, to: number, cues: TargetCues): boolean {
	for (let i = from; i < to; i++) {
		if (!cues.occasions.mayStart(text.charCodeAt(i))) continue;
		const occasion = cues.occasions.startingAt(text, i, to);
		// what is announced at a summit (峰会上) is no part of it
		if (occasion?.value === 'event' && !text.startsWith('上', occasion.end)) return true;
	}
	return false;
}
