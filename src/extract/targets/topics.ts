/** Finds what the clause before sets as the topic of a measure that would stand for itself: new projects of a share, what covers whole places. */
import type { Span } from '../../types.js';
import { bitsIn, bitsOf } from '../numbers/marks.js';
import type { Place } from './bare-measures.js';
import { coveringIn } from './coverers.js';
import type { TargetCues } from './cues.js';
import { afterItem } from './items.js';
import { objectIn } from './objects.js';
import type { TimeMention } from './times.js';
import { trimFront } from './trim.js';

/** 县（市、区）, 行政村: where something covers all */
const PLACES =
	/^(?:重点)?(?:全?[市县区乡镇村]|[（）、市县区]|城乡|地市|行政村|建制村|自然村|街道|社区|乡镇|乡村|三级)+$/;
const SHARE = /(?:比例|占比|比重|率)$/;
const HEAD = /^(?:实验区|实验校|示范区|示范县|先行区|先导区|试验区|试点县|试点城市)$/;
const LONGEST = 12;
/** characters of which each has one */
const CUES = bitsOf(['例比重率乡镇县村社街区校市']);

/** Whether a metric can have a topic in the clause before, at its cheapest. */
export const mayHaveTopic = (metric: string): boolean =>
	metric.length > 1 && metric.length <= LONGEST && bitsIn(CUES, metric) !== 0;

/** 新核准的海上风电项目，: what is new stands before the share of it */
const NEWLY =
	/^(?:[^，]{1,12}(?:要求|明确|提出|规定)(?:今年|从今年起)?|本市|全市|全省|全国)?((?:新[^，的]{1,8}的|新[建开改增扩][^，的]{0,4})[^，的]{2,14}(?:项目|工程|住房|建筑|机组|车辆|[公出]交车|出租车|厂房|小区))(?:中|里)?$/;

/** The topic of a metric; '' where the clause before sets none. */
export function topicBefore(
	text: string,
	prior: Span,
	{ metric, from, to, covered }: Place,
	times: readonly TimeMention[],
	cues: TargetCues,
): string {
	if (covered) return PLACES.test(metric) ? coveringIn(objectIn(text, prior.start, prior.end, times, cues)) : '';
	if (HEAD.test(metric)) return fullName(text.slice(prior.start, prior.end), metric, cues);
	// the clause has a subject of its own
	if (!SHARE.test(metric) || trimFront(text, from, to, times, cues).start < to) return '';
	const start = trimmed(text, afterItem(text, prior.start), prior.end, times);
	const words = text.slice(start, prior.end);
	return NEWLY.exec(words)?.[1] ?? '';
}

/** Where a clause begins behind the time that opens it. */
function trimmed(text: string, start: number, end: number, times: readonly TimeMention[]): number {
	let from = start;
	for (let k = 0; k < times.length; k++) {
		const time = times[k]!;
		if (time.start >= start && time.start <= from + 1 && time.end < end) from = time.end;
	}
	return text.startsWith('起', from) ? from + 1 : from;
}

/** 全国科学教育 of 分三批启动全国科学教育实验区建设，首批确定…实验区: what stands between the verb and the head. */
function fullName(words: string, head: string, cues: TargetCues): string {
	const at = words.indexOf(head);
	if (at < 4) return '';
	for (let i = at - 2; i > 1; i--) {
		const verb = cues.leads.endingAt(words, i, 0);
		if (verb === null || verb.value !== 'verb' || verb.phrase.length < 2) continue;
		return words.slice(i, at);
	}
	return '';
}
