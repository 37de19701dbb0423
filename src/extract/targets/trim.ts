/** Cuts a noun phrase free of the adverbs, aims, verbs and times before it and the link words after it. */
import { marksOf, unitAt } from '../numbers/marks.js';
import type { TargetCues } from './cues.js';
import { isPaired, keptEnd, pairedEnd } from './paired-verbs.js';
import { baselineStart, type TimeMention } from './times.js';

/** A trimmed phrase: where it begins, and the last verb that was passed or kept. */
export interface Front {
	readonly start: number;
	/** `keep`: the phrase begins with a verb that belongs to it; `verb`: a verb was dropped */
	readonly verb: 'verb' | 'keep' | null;
	/** end of the kept verb, when there is one */
	readonly keepEnd: number | null;
}

const SKIP = marksOf('、，,的 　—·；：:');

const leadsOn = (text: string, at: number, to: number, cues: TargetCues): boolean => {
	const next = cues.leads.startingAt(text, at, to);
	return next !== null && next.value !== 'stop';
};

const NUMERAL = marksOf('0123456789一二三四五六七八九十两');
const AFTER_TIME = ['左右', '的时间', '时间', '同期', '末', '底', '度'];

const COMPARING = marksOf('比较');
/** 比重, 比例, 比率 are nouns */
const RATIO = marksOf('重例率');

/** 比上届, 较全国: what a change is measured against, up to its verb. */
function comparisonEnd(text: string, at: number, to: number): number {
	if (COMPARING[unitAt(text, at)] === 0) return at;
	return to - at > 14 || RATIO[unitAt(text, at + 1)] === 1 ? at : to;
}

const WHOLE = marksOf('全我本各');
const SUBJECT = /^(?:[全我本](?:[市省县区国州旗镇乡校院]|自治区|行业|系统)|各[地市县区])/;

/** Where the verb of making begins whose subject is a whole place: 新建 of 全市今年新建; else `from`. */
function subjectEnd(text: string, from: number, to: number, times: readonly TimeMention[], cues: TargetCues): number {
	if (WHOLE[unitAt(text, from)] === 0) return from;
	const subject = SUBJECT.exec(text.slice(from, from + 4));
	if (!subject) return from;
	const after = skipTimes(from + subject[0].length, times);
	const lead = cues.leads.startingAt(text, after, to);
	const verb = lead && (lead.value === 'adverb' || lead.value === 'manner') ? lead.end : after;
	return cues.making.startingAt(text, verb, to) || text.startsWith('实现', verb) ? after : from;
}

/** The first time that stands at a place, or one character behind it. */
function timeAcross(times: readonly TimeMention[], at: number, to: number): TimeMention | undefined {
	for (let k = 0; k < times.length; k++) {
		const time = times[k]!;
		if (time.start <= at + 1 && time.end > at && time.end <= to) return time;
	}
	return undefined;
}

const MADE = /^总?(?:面积|规模|工程)$/;

/** Whether a second verb and a bare noun are all that follows a verb: 保护修复面积 is one noun. */
function modifies(text: string, at: number, to: number, cues: TargetCues): boolean {
	if (to - at > 7 || to - at < 4 || text.startsWith('完成', at - 2) || text.startsWith('实现', at - 2)) return false;
	const next = cues.leads.startingAt(text, at, to);
	return next !== null && (next.value === 'verb' || next.value === 'keep') && MADE.test(text.slice(next.end, to));
}

/** verbs that can open what says of which things: 具备互助功能的设施 */
const RELATIVE = /^(?:具备|具有|拥有|享受|从事|参加|符合|用于|取得|接受)[^的，、]{2,16}的[^的]{2,}/;

/** 开工率, 治理率: a rate, and no verb with its object */
const isRate = (text: string, at: number): boolean => text.startsWith('率', at) !== text.startsWith('率先', at);

const SPAN = /^[\d一二三四五六七八九十两]{1,3}(?:年[后内间里]?|个月[后内里])(?=.)/;

/** How long 三年内 and 3个月后 are where they stand before more words; 0 for others. */
const spanLength = (text: string, at: number, to: number): number =>
	SPAN.exec(text.slice(at, Math.min(to, at + 7)))?.[0].length ?? 0;

/** Drops what stands before a noun phrase in text[from, to). */
export function trimFront(
	text: string,
	from: number,
	to: number,
	times: readonly TimeMention[],
	cues: TargetCues,
): Front {
	let start = from;
	let verb: Front['verb'] = null;
	for (;;) {
		while (start < to && SKIP[text.charCodeAt(start)] === 1) start++;
		if (start >= to) break;
		const time = times.length === 0 ? undefined : timeAcross(times, start, to);
		if (time) {
			start = time.end;
			for (const rest of AFTER_TIME) if (text.startsWith(rest, start)) start += rest.length;
			continue;
		}
		const span = NUMERAL[text.charCodeAt(start)] === 0 ? 0 : spanLength(text, start, to);
		if (span > 0) {
			start += span;
			continue;
		}
		const comparison = comparisonEnd(text, start, to);
		if (comparison > start) {
			start = comparison;
			continue;
		}
		const lead = cues.leads.startingAt(text, start, to);
		const subject = lead ? start : subjectEnd(text, start, to, times, cues);
		if (subject > start) {
			start = subject;
			continue;
		}
		if (!lead || lead.value === 'stop' || isRate(text, lead.end)) break;
		if (lead.value === 'verb' && (modifies(text, lead.end, to, cues) || RELATIVE.test(text.slice(start, to)))) break;
		if (lead.value === 'manner' && !leadsOn(text, lead.end, to, cues)) break;
		// 支持实施了项目: what is done is named by the verb behind
		if (lead.value === 'keep' && !(lead.phrase === '支持' && leadsOn(text, lead.end, to, cues)))
			return { start, verb: 'keep', keepEnd: pairedEnd(text, lead.end, to, cues) };
		const kept = keptEnd(text, lead.phrase, lead.end, to);
		if (kept > 0) return { start, verb: 'keep', keepEnd: kept };
		if (lead.value === 'verb' || lead.value === 'keep') verb = 'verb';
		start = lead.end;
		if (lead.value === 'verb' && text.startsWith('了', start)) start++;
	}
	return { start, verb, keepEnd: null };
}

/** 均 after these means an average (年均, 人均), not each */
const AVERAGES = marksOf('平年人户日月亩地');

/** Drops adverbs and link words at the end of text[from, to); gives the new end. */
export function trimTail(text: string, from: number, to: number, cues: TargetCues): number {
	let end = to;
	for (;;) {
		while (end > from && SKIP[text.charCodeAt(end - 1)] === 1) end--;
		const tail = cues.tails.endingAt(text, end, from);
		if (!tail || (tail.phrase === '均' && AVERAGES[unitAt(text, tail.start - 1)] === 1)) return end;
		end = tail.start;
	}
}

/** Cuts 今年 and 在未来15年 from the end of a noun phrase. */
export function beforeTime(
	text: string,
	from: number,
	to: number,
	times: readonly TimeMention[],
	cues: TargetCues,
): number {
	for (let k = 0; k < times.length; k++) {
		const { start, end, baseline } = times[k]!;
		if (end === to && start > from + 1 && !baseline) return trimTail(text, from, start, cues);
	}
	return to;
}

/** Cuts 比2020年 from the end of a noun phrase. */
export function beforeBaseline(
	text: string,
	from: number,
	to: number,
	times: readonly TimeMention[],
	cues: TargetCues,
): number {
	for (let k = 0; k < times.length; k++) {
		const time = times[k]!;
		if (time.baseline && time.start > from && time.end <= to && to - time.end <= 2)
			return trimTail(text, from, baselineStart(text, time), cues);
	}
	return to;
}

/** Goes past a time expression that stands at a position. */
export function skipTimes(at: number, times: readonly TimeMention[]): number {
	for (let k = 0; k < times.length; k++) if (times[k]!.start === at) return times[k]!.end;
	return at;
}

const SPHERE = /(?:在|对|用于)([^，；、在]{2,12}(?:领域|方面|产业|行业))/;
/** The sphere that words name: 智能化领域 of 在智能化领域累计; '' where they name none. */
export const sphereOf = (words: string): string => (words.length < 5 ? '' : (SPHERE.exec(words)?.[1] ?? ''));

/** 在民生发展领域援助…: the verb belongs to the phrase */
const SPHERES = ['领域', '方面'];
const PLACING = ['在', '围绕', '聚焦', '针对', '通过', '依托', '按照', '根据', '面向', '利用', '向'];
/** their first characters */
const PLACING_FIRST = marksOf(PLACING.map((word) => word.charAt(0)).join(''));
/** of 其中 and 同时 */
const BESIDES = marksOf('其同');

/** Where the verb begins that a phrase of place or means leads up to: the 新建 of 在重点领域新建…; else `from`. */
export function afterPhrase(text: string, from: number, to: number, cues: TargetCues): number {
	if (PLACING_FIRST[unitAt(text, from)] === 0 && BESIDES[unitAt(text, from)] === 0) return from;
	const start = text.startsWith('其中', from) || text.startsWith('同时', from) ? from + 2 : from;
	if (PLACING_FIRST[unitAt(text, start)] === 0) return from;
	const opener = PLACING.find((word) => text.startsWith(word, start));
	if (opener === undefined) return from;
	let after = from;
	// 向本组织国家提供: the verb that governs the figure, and none inside a name
	const given = opener === '向' ? cues.leads.endingAt(text, to, start + 2) : null;
	if (given !== null && (given.value === 'verb' || given.value === 'keep') && to - given.start >= 2) return given.start;
	for (let i = start + opener.length + 1; i < to - 1; i++) {
		const lead = cues.leads.startingAt(text, i, to);
		if (!lead) continue;
		if (SPHERES.some((word) => text.startsWith(word, lead.end))) {
			after = lead.end + 2;
			i = after - 1;
			continue;
		}
		// 在交通运输、安全生产等领域制定…: a member of a list
		const member = text[lead.end] === '等' || (text[lead.end] === '、' && i > start + opener.length + 1);
		if (!member && (lead.value === 'verb' || lead.value === 'keep') && lead.end - i >= 2) return i;
		i = lead.end - 1;
	}
	return Math.min(after, to);
}

const JOINERS = marksOf('、并');

/** The last position in text[from, to) after which a verb of doing or an aim begins a new phrase: 并新建…, 、推进…. */
export function lastOpening(text: string, from: number, to: number, cues: TargetCues): number {
	for (let i = to - 1; i > from; i--) {
		if (JOINERS[text.charCodeAt(i - 1)] === 0 || isPaired(text, from, i - 1, cues)) continue;
		const lead = cues.leads.startingAt(text, i, to);
		if (lead && (lead.value === 'verb' || lead.value === 'keep') && lead.end - i >= 2) return i;
	}
	return from;
}
