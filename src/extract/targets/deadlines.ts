/** Finds the time by which a figure is promised. */
import type { Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { Frame } from './frames.js';
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
		(time) => time.tense !== 'past' && !time.baseline && !time.mentioned && !isStart(time.text),
	);
	const figure = frame.mention.start;
	const time =
		usable.findLast((mention) => mention.end <= figure && mention.start >= clause.start) ??
		usable.find((mention) => mention.start >= figure && mention.end <= clause.end) ??
		usable.findLast((mention) => mention.end <= figure && !tells(text.slice(mention.end, figure)));
	if (time === undefined) return governing && asDeadline(governing);
	const planned = plannedEnd(text, time);
	return planned === null ? asDeadline(time) : { text: time.text, year: planned, date: null };
}

/** how far before a length of time the years of its plan may stand, and those years */
const PLAN_REACH = 120;
const PLAN_YEARS = /[（(](20\d\d)年?[—–~～至-](20\d\d)年[）)]/;

/** 行动方案（2026—2030年）… 用5年时间: the years of the plan say when they end; null where it has no such years. */
function plannedEnd(text: string, { start, end, text: words }: TimeMention): number | null {
	if (!text.startsWith('时间', end - 2) || !/^\d{1,2}年$/.test(words)) return null;
	const years = PLAN_YEARS.exec(text.slice(Math.max(0, start - PLAN_REACH), start));
	if (years === null) return null;
	const last = Number(years[2]);
	return last - Number(years[1]) + 1 === Number(words.slice(0, -1)) ? last : null;
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
const isStart = (text: string): boolean => text.startsWith('从') || text.startsWith('自') || text.endsWith('起');
