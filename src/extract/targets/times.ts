/** Time words of a sentence: what they say and which year they resolve to. */
import type { Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { mayBegin } from './beginnings.js';
import { AHEAD, PART_OF_YEAR, PAST, PLAN, SEASON, SPAN, TERM, TIME, WITHIN, YEARLY } from './time-pattern.js';

/** A time expression; its span points into the text it was found in. */
export interface TimeMention extends Span {
	/** as written, without what surrounds it: 到2025年, 4年左右 */
	readonly text: string;
	readonly year: number | null;
	/** last day, when the words fix one */
	readonly date: string | null;
	/** against the date of the article */
	readonly tense: 'past' | 'present' | 'future';
	/** it stands after 比 or 较 */
	readonly baseline: boolean;
	/** it stands after 与 or 对 and only names a period */
	readonly mentioned: boolean;
}

/** 一季度 and 这两天 are times only where the sentence has one of these: what all others have in them */
const HINT = /[年月日期五党军世前]/;
export const NO_TIMES: readonly TimeMention[] = [];
/** Whether a title of a work is open behind a unit: 《 opens one, 》 closes it. */
const titleAfter = (unit: number, open: boolean): boolean => unit === 0x300a || (open && unit !== 0x300b);

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
	readonly today: string | null;
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
	today,
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
	for (let i = search.read; i < at; i++) inTitle = titleAfter(text.charCodeAt(i), inTitle);
	search.read = Math.max(search.read, at);
	search.inTitle = inTitle;
	if (!inTitle && (HINT.test(words) || HINT.test(sentence))) {
		const time = timeAt(sentence, at - from, match, from, search.today);
		if (time) search.found.push(time);
	}
	return at + words.length;
}

/** What a match says; null where it is part of a title or a name. */
function timeAt(
	text: string,
	at: number,
	match: RegExpExecArray,
	offset: number,
	today: string | null,
): TimeMention | null {
	const before = at > 0 ? text[at - 1]! : '';
	const words = match[0];
	const end = at + words.length;
	if (EXAMINED[unitAt(text, end)] === 1 && EXAMINATION.test(text.slice(end, end + 16))) return null;
	const after = text.slice(end, end + 4);
	const now = today ? { year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) } : null;
	// 在2020年的基础上 is where something starts from
	const ground = words.startsWith('在') ? (/^的?基础上/.exec(after)?.[0].length ?? 0) : 0;
	const read = resolve(words, match, now);
	// 从2009年的15元提升至今年的94元: what a change has come to
	const { year, date, tense } =
		after.startsWith('的') && /^[至到]今年$/.test(words)
			? { ...read, tense: 'present' as const }
			: // 一年多时间，落地企业300家: how long it took
				before === '，' && /年多的?时间/.test(words)
				? { ...read, year: null, tense: 'past' as const }
				: read;
	return {
		start: offset + at,
		end: offset + end + ground,
		text: AROUND[unitAt(words, 0)] === 1 || words.includes('时间') ? words.replace(BESIDE, '') : words,
		year,
		date,
		tense,
		baseline: before === '比' || before === '较' || ground > 0,
		mentioned:
			(MENTIONING[unitAt(text, at - 1)] === 1 && !/[底末前]|^[到至]/.test(words)) ||
			(before === '占' && /^[到至]/.test(words)) ||
			text.startsWith('下达', at - 2) ||
			(NAMED[unitAt(after, 0)] === 1 && NAMING.test(after)),
	};
}

/** what stands round a time and is no part of it */
const BESIDE = /^(?:延续|持续|于|在)|的?时间.*$/g;
const AROUND = marksOf('延持于在');
const MENTIONING = marksOf('与同对向');
/** 实现2035年远景目标, 在“十五五”基础上, “十五五”开局之年: the time names a plan or where something starts from */
const NAMED = marksOf('的远基开起');
const NAMING = /^的?(?:远景|基础上)|^(?:开局|起步)/;
/** 2023年全国硕士研究生招生考试今天开考: the year is part of a name */
const EXAMINED = marksOf('全普');
const EXAMINATION = /^(?:全国|普通)[^，。；、将]{0,10}考试/;

/** Where the words of a baseline begin: 比 of 比2020年, 相比 of 相比2020年, 在 of 在2020年的基础上. */
export const baselineStart = (text: string, { start }: TimeMention): number =>
	text[start] === '在' ? start : text[start - 2] === '相' ? start - 2 : start - 1;

type Now = { readonly year: number; readonly month: number } | null;
type Resolved = Pick<TimeMention, 'year' | 'date' | 'tense'>;

function resolve(words: string, groups: RegExpExecArray, now: Now): Resolved {
	// a holiday or a season comes every year: its words tell no tense
	if (groups[SEASON]) return { year: null, date: null, tense: 'present' };
	if (groups[PAST] || words.endsWith('时间里')) return { year: null, date: null, tense: 'past' };
	if (groups[AHEAD] || groups[WITHIN]) {
		const amount = count(words);
		const year = now && amount !== null && words.includes('年') ? now.year + amount : null;
		return { year, date: null, tense: 'future' };
	}
	if (groups[TERM]) return { year: termYear(words, now), date: null, tense: 'future' };
	if (groups[PLAN]) return planPeriod(words, now);
	const year = groups[SPAN] ? lastYear(words) : groups[YEARLY] ? firstYear(words) : relativeYear(words, now);
	const tense = tenseOf(words, year, now);
	// 年末失业率 names a time of any year; only 年底前 and 到年底 look ahead
	return {
		year,
		date: lastDay(words, year),
		tense: groups[PART_OF_YEAR] && tense === 'future' && !/[前内]$|^[到至]/.test(words) ? 'present' : tense,
	};
}

function tenseOf(words: string, year: number | null, now: Now): TimeMention['tense'] {
	if (words.endsWith('以来') || words.startsWith('截')) return 'past';
	if (/去年|上年|前年|前.{1,2}(?:个?月|个?季度)$/.test(words)) return 'past';
	if (/明|后年/.test(words)) return 'future';
	if (!now || year === null) return /年内|年底|年末|前$/.test(words) ? 'future' : 'present';
	if (year !== now.year) return year > now.year ? 'future' : 'past';
	const month = monthOf(words);
	if (month !== null)
		return month < now.month || (month === now.month && !/[底末前旬]/.test(words)) ? 'past' : 'future';
	if (/\d$/.test(words)) return 'past';
	return /[底末]|年内|前$|^到|^至/.test(words) ? 'future' : 'present';
}

const firstYear = (words: string): number | null =>
	digitsOf(/\d{4}|二[〇零][〇零一二三四五六七八九]{2}/.exec(words)?.[0] ?? '');
const lastYear = (words: string): number | null => digitsOf(/(\d{4}|二[〇零].{2})年$/.exec(words)?.[1] ?? '');

function digitsOf(text: string): number | null {
	if (/^\d+$/.test(text)) return Number(text);
	const digits = [...text].map((mark) => (mark === '零' ? 0 : '〇一二三四五六七八九'.indexOf(mark)));
	return digits.length === 4 && digits.every((digit) => digit >= 0) ? Number(digits.join('')) : null;
}

function relativeYear(words: string, now: Now): number | null {
	if (!now) return null;
	if (/今明两年|明年/.test(words)) return now.year + 1;
	if (words.includes('后年')) return now.year + 2;
	if (/去年|上年/.test(words)) return now.year - 1;
	return words.includes('前年') ? now.year - 2 : now.year;
}

function monthOf(words: string): number | null {
	const month = /(\d{1,2})月/.exec(words);
	if (month) return Number(month[1]);
	if (words.includes('上半年')) return 6;
	const quarter = /([一二三四])季度/.exec(words);
	return quarter ? 3 * ('一二三四'.indexOf(quarter[1]!) + 1) : null;
}

function lastDay(words: string, year: number | null): string | null {
	if (year === null) return null;
	const day = /(\d{1,2})月(\d{1,2})日/.exec(words);
	if (day) return `${year}-${day[1]!.padStart(2, '0')}-${day[2]!.padStart(2, '0')}`;
	const month = monthOf(words);
	if (month !== null && month >= 1 && month <= 12) {
		const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
		return `${year}-${String(month).padStart(2, '0')}-${last}`;
	}
	return /[底末]|年内/.test(words) ? `${year}-12-31` : null;
}

/** The third five-year plan ended in 1970, each later one five years on; its last year is what a plan promises for. */
function planPeriod(words: string, now: Now): Resolved {
	const n = 10 + '零一二三四五六七八九'.indexOf(/十(.)五/.exec(words)?.[1] ?? '零');
	const end = 1970 + 5 * (n - 3);
	const tense = !now
		? 'present'
		: end < now.year
			? 'past'
			: end - 4 > now.year || /末/.test(words) || /^到/.test(words)
				? 'future'
				: 'present';
	return { year: end, date: null, tense };
}

function termYear(words: string, now: Now): number | null {
	if (words.includes('建党')) return 2021;
	if (words.includes('建军')) return 2027;
	if (words.includes('新中国')) return 2049;
	if (words.includes('中叶')) return 2050;
	if (words.includes('世纪末')) return 2100;
	// governments are elected in 2023, 2028, …: a term ends five years on
	return now ? now.year + ((((2027 - now.year) % 5) + 5) % 5) : null;
}

function count(words: string): number | null {
	const digits = /\d+/.exec(words);
	if (digits) return Number(digits[0]);
	const marks = /[一二三四五六七八九十两]+/.exec(words)?.[0] ?? '';
	if (marks === '十') return 10;
	if (marks.startsWith('十')) return 10 + '零一二三四五六七八九'.indexOf(marks[1]!);
	const value = marks === '两' ? 2 : '零一二三四五六七八九'.indexOf(marks[0] ?? '零');
	return marks.includes('十') ? value * 10 : value || null;
}
