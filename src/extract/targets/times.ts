/** Time words of a sentence: what they say and which year they resolve to. */
import type { Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { mayBegin } from './beginnings.js';
import { type Now, type Resolved, resolved } from './resolve.js';
import { TIME } from './time-pattern.js';

/** A time expression; its span points into the text it was found in. */
export interface TimeMention extends Span, Resolved {
	/** as written, without what surrounds it: 到2025年, 4年左右 */
	readonly text: string;
	/** it stands after 比 or 较 */
	readonly baseline: boolean;
	/** it stands after 与 or 对 and only names a period */
	readonly mentioned: boolean;
}

/** 一季度 and 这两天 are times only where the sentence has one of these: what all others have in them */
const HINT = /[年月日期五党军世前]/;
export const NO_TIMES: readonly TimeMention[] = [];
/** marks that open and close the title of a work */
const [OPEN, CLOSE] = ['《'.charCodeAt(0), '》'.charCodeAt(0)];

/**
 * Finds the time expressions of a sentence, in order; their spans point into the text.
 * @param today date of the article (YYYY-MM-DD) or null when unknown
 */
export function findTimes(text: string, from: number, to: number, today: string | null): readonly TimeMention[] {
	let search: TimeSearch | null = null;
	for (let i = from; i < to; i++) {
		if (!mayBegin(text, i)) continue;
		search ??= timeSearch(text, from, to, today);
		i = takeTime(search, i) - 1;
	}
	return search === null ? NO_TIMES : search.found;
}

/** A sentence that is read for times, from left to right. */
export interface TimeSearch {
	readonly found: TimeMention[];
	readonly text: string;
	readonly sentence: string;
	readonly from: number;
	readonly now: Now;
	/** up to where it is known whether a title is open */
	read: number;
	inTitle: boolean;
}

/** As `findTimes`, for who finds the places where a time may begin. */
export const timeSearch = (text: string, from: number, to: number, today: string | null): TimeSearch => ({
	found: [],
	text,
	sentence: text.slice(from, to),
	from,
	now: today ? { year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) } : null,
	read: from,
	inTitle: false,
});

/** Takes the time that begins at a place, if one does; gives where reading goes on. */
export function takeTime(search: TimeSearch, at: number): number {
	const { text, sentence, from } = search;
	TIME.lastIndex = at - from;
	const match = TIME.exec(sentence);
	if (match === null) return at + 1;
	const words = match[0];
	// 《某规划（2024—2030年）》: the time is part of a title
	let { inTitle } = search;
	for (let i = search.read; i < at; i++) {
		const unit = text.charCodeAt(i);
		if (unit === OPEN) inTitle = true;
		else if (unit === CLOSE) inTitle = false;
	}
	search.read = Math.max(search.read, at);
	search.inTitle = inTitle;
	if (!inTitle && (HINT.test(words) || HINT.test(sentence))) {
		const time = timeAt(sentence, at - from, match, from, search.now);
		if (time) search.found.push(time);
	}
	return at + words.length;
}

/** What a match says; null where it is part of a title or a name. */
function timeAt(text: string, at: number, match: RegExpExecArray, offset: number, now: Now): TimeMention | null {
	const before = at > 0 ? text[at - 1]! : '';
	const words = match[0];
	const end = at + words.length;
	if (EXAMINED[unitAt(text, end)] === 1 && EXAMINATION.test(text.slice(end, end + 16))) return null;
	const after = text.slice(end, end + 4);
	// 在2020年的基础上 is where something starts from
	const ground = words.startsWith('在') ? groundLength(after) : 0;
	const { year, date, tense } = heard(text, at, words, before, after, resolved(words, match, now), now);
	if (tense !== 'past' && /\d年$/.test(words) && ASSEMBLY.test(text.slice(end, end + 30))) return null;
	return {
		start: offset + at,
		end: offset + end + ground,
		text: AROUND[unitAt(words, 0)] === 1 || words.includes('时间') ? words.replace(BESIDE, '') : words,
		year,
		date,
		tense,
		baseline: before === '比' || before === '较' || ground > 0,
		mentioned: isMentioned(text, at, end, words, before, after),
	};
}

/** What words say where they stand. */
function heard(
	text: string,
	at: number,
	words: string,
	before: string,
	after: string,
	said: Resolved,
	now: Now,
): Resolved {
	// 从2009年的15元提升至今年的94元: what a change has come to
	if (
		(after.startsWith('的') && (words === '至今年' || words === '到今年')) ||
		(now === null && isReached(text, at, words, after))
	)
		return { year: said.year, date: said.date, tense: 'present' };
	// 一年多时间，落地企业300家: how long it took
	return before === '，' && /年多的?时间/.test(words) ? { year: null, date: said.date, tense: 'past' } : said;
}

/** Whether a time only names something: a plan, what is compared, whom something is done with. */
const isMentioned = (text: string, at: number, end: number, words: string, before: string, after: string): boolean =>
	(MENTIONING[unitAt(text, at - 1)] === 1 &&
		!/[底末前]|^[到至]/.test(words) &&
		!isFaced(text, at, after) &&
		!(before === '对' && SET_FOR.test(text.slice(end, end + 40)))) ||
	(words.endsWith('之年') && !isOpening(text, at, after)) ||
	(before === '占' && /^[到至]/.test(words)) ||
	text.startsWith('下达', at - 2) ||
	(NAMED[unitAt(after, 0)] === 1 && NAMING.test(text.slice(end, end + 12)));

/** 在2020年的基础上 and 在2020年基础上: how long the words behind the year are; 0 for others. */
const groundLength = (after: string): number => (after.startsWith('的基础上') ? 4 : after.startsWith('基础上') ? 3 : 0);

/** what stands round a time and is no part of it */
const BESIDE = /^(?:延续|持续|于|在)|的?时间.*$/g;
const AROUND = marksOf('延持于在');
const MENTIONING = marksOf('与同对向');
/** 实现2035年远景目标, 在“十五五”基础上, “十五五”开局之年: the time names a plan or where something starts from */
const NAMED = marksOf('的远基开起收谋规关攻');
const NAMING = /^的?(?:远景|基础上)|^(?:开局|起步)|^(?:规划)?(?:收官|谋[划篇]|规划|关键|攻坚)[^，。；]{0,4}之年/;
/** 对2026年全市发展提出了目标：: the goals are for that year */
const SET_FOR = /^[^，。；：]{0,24}(?:提出|确定|明确|设定)了?[^，。；：]{0,10}(?:目标|任务|要求)[：是为]/;
/** 面向“十五五”，: what is said behind it is said for that time */
const isFaced = (text: string, at: number, after: string): boolean =>
	after.startsWith('，') && text.startsWith('面向', at - 2);
/** “十五五”开局之年，全省将…; 今年是“十五五”开局之年 only names the year */
const isOpening = (text: string, at: number, after: string): boolean =>
	after.startsWith('，') && (at === 0 || OPENED[unitAt(text, at - 1)] === 1);
const OPENED = marksOf('，。；：在 　');
/** 2023年全国硕士研究生招生考试今天开考: the year is part of a name */
const EXAMINED = marksOf('全普');
const EXAMINATION = /^(?:全国|普通)[^，。；、将]{0,10}考试/;
/** 从2026年全省交通工作会议上获悉: the year is part of the name of a meeting */
const ASSEMBLY = /^[^，。；、将\d]{0,24}(?:会议?|论坛|典礼)(?:上|获悉|了解)/;

/** 从2012年的3件增长到2022年的9件, 恢复到2019年同期的水平: where a change led, if it does not open its clause. */
const isReached = (text: string, at: number, words: string, after: string): boolean =>
	words.startsWith('到') &&
	(/^[的同]/.test(after) || (at > 0 && !/[^\u4e00-\u9fff]|[出将拟划争保标要]/.test(text.charAt(at - 1))));

/** Where the words of a baseline begin: 比 of 比2020年, 相比 of 相比2020年, 在 of 在2020年的基础上. */
export const baselineStart = (text: string, { start }: TimeMention): number =>
	text[start] === '在' ? start : text[start - 2] === '相' ? start - 2 : start - 1;
