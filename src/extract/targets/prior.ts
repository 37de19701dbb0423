/** What stands before the words of a figure, and tells what it measures where they do not. */
import type { Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { type Carry, renamed } from './compose.js';
import type { TargetCues } from './cues.js';
import { afterItem } from './items.js';
import type { TimeMention } from './times.js';
import { trimFront, trimTail } from './trim.js';

const MADE =
	/的?(?:建设|改造|整治|修复|治理|培育|工作|行动)(?:工作|行动|力度|步伐|进度|工程|项目)?$|(?<=..)(?:增储上产|扩能提质|稳产增产|增产|稳产|扩产|扩种|生产|种植)$/;

/** What a clause without figures is about, when it is short: 高标准农田 of 要加快推进高标准农田建设. */
export function topicOf(text: string, { start, end }: Span, times: readonly TimeMention[], cues: TargetCues): string {
	const front = trimFront(text, afterItem(text, start), end, times, cues);
	const words = text.slice(front.start, end);
	return front.verb === 'verb' && words.length <= 22 && MADE.test(words) ? words.replace(MADE, '') : '';
}

/** What is measured before an inserted clause (包括…在内，), else what the figure before measures. */
export function carryOver(
	text: string,
	prior: Span,
	times: readonly TimeMention[],
	cues: TargetCues,
	carry: Carry,
): Carry {
	const subject = beforeInsertion(text, prior) ?? risenIn(text, prior);
	if (subject === null) return carry;
	const noun = text.slice(trimFront(text, subject.start, subject.end, times, cues).start, subject.end);
	return renamed(carry, noun, noun);
}

/** The phrase before the verb that the words of a figure begin with: 货运班列 of 推动货运班列扩量、开行4000列. */
export function earlierWords(
	text: string,
	edge: number,
	opening: number,
	times: readonly TimeMention[],
	cues: TargetCues,
): string {
	const { start } = trimFront(text, edge, opening, times, cues);
	const end = Math.max(edge, opening - 1);
	return end > start ? text.slice(start, trimTail(text, start, end, cues)) : '';
}

/** what may end a clause that only says how something went: marks for its last character */
const WENT = marksOf('多快大显著高长升加');
const RISEN =
	/(?:(?<=增加|增长|减少|提升|回升|上升)(?:较[多快大]|明显|显著)|(?<=.)(?:再|均|已|双双|再次|继续)?创(?:出|下|造|了)?(?:历史|同期|近年|年内)?[^，]{0,6}新高|(?<=.)(?:继续)?(?:保持|实现)?(?:持续|稳步|大幅|快速|平稳|较快|明显)(?:增长|提升|上升|增加))$/;
const LONGEST_RISEN = 30;

/** What a clause tells of that only says how it went: 绿色贷款增加 of 绿色贷款增加较多，达5万亿元; null for all others. */
function risenIn(text: string, { start, end }: Span): Span | null {
	if (end - start > LONGEST_RISEN || WENT[unitAt(text, end - 1)] === 0) return null;
	const found = RISEN.exec(text.slice(start, end));
	return found !== null && found.index > 2 ? { start, end: start + found.index } : null;
}

const LONGEST = 40;
const BREAKS = marksOf('，；：。\n');

/** What stands before an inserted clause: the 建屋量 of 建屋量，包括简易房在内，将达到2万个; null where none is inserted. */
function beforeInsertion(text: string, { start, end }: Span): Span | null {
	if (!text.startsWith('在内', end - 2) || !(text.startsWith('包括', start) || text.startsWith('含', start)))
		return null;
	let from = start - 1;
	while (from > 0 && start - from < LONGEST && BREAKS[unitAt(text, from - 1)] === 0) from--;
	return from < start - 1 ? { start: from, end: start - 1 } : null;
}
