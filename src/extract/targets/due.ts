/** When a target is due: the time of its clause, else of its sentence, its paragraph, or the plan that it stands in. */
import type { Paragraph, Span } from '../../types.js';
import { carriedTime, plannedTime, topicTime } from './carried.js';
import type { Deadline } from './deadlines.js';
import { amountOf } from './lengths.js';
import { termBefore } from './terms.js';
import type { TimeMention } from './times.js';

/** 未来还将打造…, 接下来，…: a new time without a year */
const ANEW = /^\s*(?:(?:未来|今后)(?=[还将，要计拟继])|接下来(?![\d一二三四五六七八九十两几])|下一步|下一阶段)/;

/** 2027年起, 年度: what only stands in for a time */
const WEAK = /起$|^年度$|^全年$/;

/** Where a target stands. */
export interface Place {
	readonly paragraphs: readonly Paragraph[];
	/** index of its paragraph */
	readonly paragraph: number;
	readonly sentence: Span;
	readonly clause: Span;
	/** where its figure begins */
	readonly figure: number;
}

/**
 * The time by which a target is due.
 * @param told what the times of the sentence and its section say
 */
export function dueBy(
	text: string,
	place: Place,
	times: readonly TimeMention[],
	told: Deadline | null,
	today: string | null,
): Deadline | null {
	const { paragraphs, paragraph, sentence, clause, figure } = place;
	if (told !== null && times.some((time) => time.text === told.text && isInside(time, clause))) return told;
	const term = termBefore(text, clause.start, figure, today);
	if (term !== null && (told === null || !WEAK.test(term.text))) {
		// 未来3年，将每年安排…: every year up to then
		if (term.text !== '每年') return term;
		const until = plannedTime(text, sentence.start, figure, today) ?? told;
		return until === null ? term : { text: term.text, year: until.year, date: until.date };
	}
	if (opensAnew(text, clause, figure)) return null;
	if (told !== null) {
		const own = times.findLast((time) => time.text === told.text && time.end <= figure);
		if (own !== undefined) return ofPlan(text, own.end, figure, today) ?? told;
		return opensAnew(text, sentence, figure)
			? null
			: (topicTime(text, paragraphs[paragraph]!, sentence, today) ?? told);
	}
	if (times.some((time) => isTold(time, figure))) return null;
	return (
		termBefore(text, sentence.start, figure, today) ??
		plannedTime(text, sentence.start, figure, today) ??
		targetYear(text, times, figure) ??
		aimedAt(text, times, clause) ??
		(times.some((time) => isPast(text, time, figure))
			? null
			: (carriedTime(text, paragraphs, paragraph, sentence, today) ??
				plannedTime(text, paragraphs[paragraph]!.start, figure, today)))
	);
}

/** 未来还将打造…, 接下来，…: what was named before is over. */
const opensAnew = (text: string, { start }: Span, figure: number): boolean =>
	ANEW.test(text.slice(start, Math.min(figure, start + 8)));

/** Whether a time before a figure lies behind, and is not that of a multiple: 达到2020年的6倍. */
const isPast = (text: string, { tense, baseline, end }: TimeMention, figure: number): boolean =>
	tense === 'past' && !baseline && end <= figure && !/^(?:同期|水平)?的\d/.test(text.slice(end, end + 4));

/** 2025年，…超额完成500套的年度目标任务: the goal was that of the year told of. */
function targetYear(text: string, times: readonly TimeMention[], figure: number): Deadline | null {
	const goal = /^[^，。；的]{1,12}的(?:年度|全年|当年)(?:目标|任务|计划)/.test(text.slice(figure, figure + 20));
	if (!goal) return null;
	const told = times.findLast(({ text: words, end }) => end <= figure && /^20\d\d年$/.test(words));
	return told === undefined ? null : { text: told.text, year: told.year, date: told.date };
}

/** 瞄准产量500万斤的目标，今年…: the time follows the goal that a sentence opens with. */
function aimedAt(text: string, times: readonly TimeMention[], { start, end }: Span): Deadline | null {
	if (!/^\s*(?:瞄准|锚定|围绕|聚焦|对标|紧盯)[^，。；]*目标$/.test(text.slice(start, Math.min(end, start + 60))))
		return null;
	const next = times.find((time) => time.start === end + 1);
	return next === undefined || next.tense === 'past' || next.year === null
		? null
		: { text: next.text, year: next.year, date: next.date };
}

/** Whether a time was seen, and not taken: when something was made known. */
const isTold = ({ text, baseline, mentioned, tense, end }: TimeMention, figure: number): boolean =>
	!baseline && !mentioned && end <= figure && tense !== 'past' && !text.endsWith('起');

/** 今年启动…三年行动计划，将…: the year is that of the plan, and what it promises is for its own years. */
function ofPlan(text: string, from: number, figure: number, today: string | null): Deadline | null {
	const begun = BEGUN.exec(text.slice(from, Math.min(figure, from + BEGUN_WITHIN)));
	if (begun === null) return null;
	const at = from + begun[0].length;
	const term = termBefore(text, at, figure, today) ?? plannedTime(text, from, figure, today);
	if (term !== null) return term;
	const years = YEARS.exec(begun[0])?.[1];
	if (years === undefined) return null;
	// the year in which it begins is its first
	return {
		text: `${years}年`,
		year: today === null ? null : Number(today.slice(0, 4)) + amountOf(years) - 1,
		date: null,
	};
}

const BEGUN_WITHIN = 60;
const BEGUN =
	/^，?[^，。；]{0,16}?(?:编制|印发|启动|出台|制定|发布|公布)[^，。；]{0,40}(?:计划|方案|规划|行动)(?:[（(][^（）()]{4,14}[）)])?》?，/;
const YEARS = /([二三四五两\d])年(?:行动|攻坚|提升|倍增|实施)?(?:计划|方案|行动)/;

const isInside = ({ start, end }: Span, clause: Span): boolean => start >= clause.start && end <= clause.end;
