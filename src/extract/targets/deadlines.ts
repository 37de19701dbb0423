/** Finds the time by which a figure is promised. */
import type { Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { Frame } from './frames.js';
import { amountOf } from './lengths.js';
import { findTimes, type TimeMention } from './times.js';

/** A deadline as a target carries it. */
export interface Deadline {
	readonly text: string;
	readonly year: number | null;
	readonly date: string | null;
}

/**
 * The nearest time before the figure in its clause, else after it there, else before it in the sentence,
 * else that which governs the section. Times that lie in the past and baselines are no deadlines.
 */
export function deadlineFor(
	frame: Frame,
	clause: Span,
	times: readonly TimeMention[],
	governing: Deadline | null,
	text: string,
): Deadline | null {
	if (times.length === 0) return governing && asDeadline(governing);
	const usable = times.filter(
		(time) =>
			time.tense !== 'past' && !time.baseline && !time.mentioned && !isStart(time.text) && !isShared(text, time),
	);
	const figure = frame.mention.start;
	const time =
		usable.findLast((mention) => mention.end <= figure && mention.start >= clause.start) ??
		usable.find((mention) => mention.start >= figure && mention.end <= clause.end) ??
		usable.findLast(
			(mention) =>
				mention.end <= figure && !tells(text.slice(mention.end, figure)) && !isWithin(text, mention, clause.start),
		);
	if (time === undefined) return governing && asDeadline(governing);
	const planned = plannedEnd(text, time) ?? countedEnd(text, time) ?? toldEnd(text, time, times);
	return planned === null ? asDeadline(time) : { text: time.text, year: planned, date: null };
}

/** how far before a length of time the years of its plan may stand, and those years */
const PLAN_REACH = 120;
const PLAN_YEARS = /[（(](20\d\d)年?[—–~～至-](20\d\d)年[）)]/;

/** 行动方案（2026—2030年）… 用5年时间: the years of the plan say when they end; null where it has no such years. */
function plannedEnd(text: string, { start, end, text: words }: TimeMention): number | null {
	if (!isLength(text, end, words)) return null;
	const years = PLAN_YEARS.exec(text.slice(Math.max(0, start - PLAN_REACH), start));
	if (years === null) return null;
	const last = Number(years[2]);
	return last - Number(years[1]) + 1 === amountOf(words) ? last : null;
}

/** Whether words are a length of time that a plan has: 用5年时间, 未来两年. */
const isLength = (text: string, end: number, words: string): boolean =>
	(text.startsWith('时间', end - 2) && /^(?:\d{1,2}|[一二三四五六七八九十两])年(?:左右)?$/.test(words)) ||
	/^(?:未来|今后|接下来)(?:\d{1,2}|[一二三四五六七八九十两])年$/.test(words);

/** 从今年起，通过3年左右时间: the year in which it begins is counted; null where none is named. */
function countedEnd(text: string, { start, end, text: words, year }: TimeMention): number | null {
	if (year === null || !isLength(text, end, words)) return null;
	const from = /[从自](今年|20\d\d年)(?:开始)?起?(?:的|，)?[用通过经力争]{0,2}$/.exec(
		text.slice(Math.max(0, start - 14), start),
	);
	if (from === null) return null;
	// 未来五年 of the first year of a five-year plan is counted so already
	if (from[1] === '今年') return amountOf(words) === 5 && year % 5 === 0 ? year : year - 1;
	return Number(from[1]!.slice(0, 4)) + amountOf(words) - 1;
}

/** 2025年，…超额完成1100万人的全年目标任务: the year that is told of; null for other times. */
function toldEnd(text: string, { start, end, text: words }: TimeMention, times: readonly TimeMention[]): number | null {
	if (words !== '全年' || !/^(?:的)?(?:预期)?(?:目标|任务)/.test(text.slice(end, end + 6))) return null;
	const named = times.findLast((time) => time.end <= start && !time.baseline && /^20\d\d年$/.test(time.text));
	return named?.year ?? null;
}

/** 完成全年造林任务的80%: the whole that a share is of. */
const isShared = (text: string, { end, text: words }: TimeMention): boolean =>
	words === '全年' && /^[^，。；\d]{0,10}(?:任务|目标|计划|总?量)的\d/.test(text.slice(end, end + 16));

/** 实现“十四五”末总量达到60万套的目标，新增…: a time inside of a goal or a name is none of the next clause. */
function isWithin(text: string, { start, end }: TimeMention, from: number): boolean {
	if (from <= end) return false;
	if (text.startsWith('首批', end)) return true;
	const before = text.charAt(start - 1);
	if (before !== '现' && before !== '准' && before !== '定') return false;
	return /^[^，。；]{2,40}的?(?:目标|任务)，/.test(text.slice(end, Math.min(from, end + 48)));
}

/** “十五五”时期，, 今年是…之年 */
const LEADING = marksOf('，是');
/** longest paragraph of which the opening is asked for its time */
const LONGEST = 300;

/**
 * The time that opens a paragraph, for a sentence further on in it: “十五五”时期，全省…。将新建泵站30座. Null where another
 * time stands between.
 */
export function openingTime(text: string, paragraph: Span, sentence: Span, today: string | null): Deadline | null {
	const { start } = paragraph;
	if (sentence.start <= start + 2 || sentence.end - start > LONGEST) return null;
	const [first, ...others] = findTimes(text, start, sentence.end, today);
	if (
		first === undefined ||
		first.start > start + 2 ||
		first.tense === 'past' ||
		first.year === null ||
		first.mentioned ||
		isStart(first.text) ||
		LEADING[unitAt(text, first.end)] === 0 ||
		others.some((time) => time.year !== first.year || time.tense === 'past')
	)
		return null;
	return asDeadline(first);
}

const asDeadline = ({ text, year, date }: Deadline): Deadline => ({ text, year, date });

/** 今年，本省宣布未来将…: when something was made known is no term. */
const tells = (words: string): boolean => /^[^，；。]{0,6}，[^，；。]{1,20}(?:宣布|印发|发布|公布)/.test(words);

/** 从今年起 and 自2月2日 begin something. */
const isStart = (text: string): boolean => text.endsWith('起') || (/^[从自]/.test(text) && !SPAN.test(text));
/** 自2025年至2027年 */
const SPAN = /年?[—–~～至到-]20\d\d年$/;
