/** Carries on, inside a paragraph, the time that an earlier sentence opens with: 今年，全省将…。深入推进…，将建设…. */
import type { Paragraph, Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { Deadline } from './deadlines.js';
import { findTimes, type TimeMention } from './times.js';

/** how far before a sentence the time may stand that it goes on with; longest heading; longest words before a time */
const [REACH, LONGEST_LINE, LONGEST_LEAD] = [200, 40, 30] as const;
/** 目前, 接下来, 去年, 记者: what opens a sentence on another time, or on nothing but itself */
const ANEW =
	/^\s*(?:目前|当前|眼下|现在|如今|未来|接下来|下一步|下一阶段|今后|此前|日前|近[日年期来]|截至|截止|据|记者|当[天日]|[昨今本]|过去|去年|上年|至此)/;
/** that something is planned, in the sentence that the time opens */
const PLANS = /将|要(?!求)|力争|计划|确保|着力|推动|继续|^到|目标/;
/** what was done */
const REPORTED = /已|[了过](?!解)|同比|截至|累计|目前|共有|实现了/;
/** 据介绍，, 方案提出，, 宣布…贡献：: what may stand before the time that opens a sentence */
const LEAD = /(?:^|[，：])$/;
const ENDS = marksOf('。！？；，、：…');
const OPENING = /[，是]/;

/**
 * The time that opens an earlier sentence of the paragraph, else that of the heading above it; null where another time
 * stands between, or where the sentence opens a new one.
 */
export function carriedTime(
	text: string,
	paragraphs: readonly Paragraph[],
	at: number,
	sentence: Span,
	today: string | null,
): Deadline | null {
	if (opensAnew(text, sentence)) return null;
	const { start } = paragraphs[at]!;
	const from = Math.max(start, sentence.start - REACH);
	if (sentence.start > start + 2) {
		const times = findTimes(text, from, sentence.start, today).filter(({ baseline }) => !baseline);
		const last = times[times.length - 1];
		if (last !== undefined) return isTopic(text, from, sentence.start, times, last) ? asDeadline(times, last) : null;
	}
	return from === start ? headed(text, paragraphs, at, today) : null;
}

/** Whether a sentence opens with words for another time. */
export const opensAnew = (text: string, { start, end }: Span): boolean =>
	ANEW.test(text.slice(start, Math.min(end, start + 8)));

/** Whether the first of the times that name the last one's year opens its sentence, which plans. */
function isTopic(text: string, from: number, to: number, times: readonly TimeMention[], last: TimeMention): boolean {
	const first = times.find((time) => time.year === last.year) ?? last;
	for (const time of times)
		if (time.start >= first.start && (time.year !== last.year || time.tense === 'past')) return false;
	if (first.tense === 'past' || first.year === null || first.mentioned || /^[从自]|起$/.test(first.text)) return false;
	const opened = text.lastIndexOf('。', first.start) + 1;
	const before = text.slice(Math.max(from, opened), first.start).trimStart();
	if (opened < from && from > 0 && text[from - 1] !== '\n') return false;
	if (before.length > LONGEST_LEAD || !LEAD.test(before) || /\d/.test(before)) return false;
	const words = text.slice(first.start, to);
	return (
		OPENING.test(text.charAt(first.end)) &&
		PLANS.test(words) &&
		!REPORTED.test(text.slice(first.end, to)) &&
		!/。\s*(?:未来|接下来|下一步|目前|当前)/.test(words)
	);
}

/** The time of the heading that stands right above a paragraph of a bulletin. */
function headed(text: string, paragraphs: readonly Paragraph[], at: number, today: string | null): Deadline | null {
	const above = paragraphs[at - 1];
	if (above === undefined || above.part !== 'body' || above.end - above.start > LONGEST_LINE) return null;
	if (ENDS[unitAt(text, above.end - 1)] === 1) return null;
	const times = findTimes(text, above.start, above.end, today);
	const [only] = times;
	if (times.length !== 1 || only!.tense === 'past' || only!.baseline || only!.mentioned || only!.year === null)
		return null;
	return { text: only!.text, year: only!.year, date: only!.date };
}

function asDeadline(times: readonly TimeMention[], last: TimeMention): Deadline {
	const { text, year, date } = times.find((time) => time.year === last.year) ?? last;
	return { text, year, date };
}

/** 《2026年…方案》, 《…“十五五”规划》, 《…行动计划（2026—2028年）》: a plan names its time. */
const PLAN =
	/《(?:(20\d\d年)|[^《》]{0,24}([“"]十[三四五六七]五[”"]))?[^《》]{0,40}(?:方案|计划|规划|要点|纲要|安排|任务|通知|意见)(?:[（(](20\d\d)年?([—–~～至-])(20\d\d)年?[）)])?》/g;
/** what the words behind such a title may not say: 根据《…》 is a plan, 提前完成《…》 none */
const MET = /(?:完成|实现|达到)了?$/;

/** The time that the title of the plan names which a sentence tells of; `from` is where it may stand at the earliest. */
export function plannedTime(text: string, from: number, figure: number, today: string | null): Deadline | null {
	const start = Math.max(from, figure - REACH);
	const open = text.lastIndexOf('《', figure);
	if (open < start) return null;
	const words = text.slice(start, figure);
	const now = today === null ? 0 : Number(today.slice(0, 4));
	let due: Deadline | null = null;
	PLAN.lastIndex = 0;
	for (let match = PLAN.exec(words); match !== null; match = PLAN.exec(words)) {
		const [, year, period, first, dash, last] = match;
		if (MET.test(words.slice(0, match.index))) continue;
		if (last !== undefined) due = { text: `${first}${dash}${last}年`, year: Number(last), date: null };
		else if (year !== undefined) due = { text: year, year: Number(year.slice(0, 4)), date: null };
		else if (period !== undefined) due = findTimes(period, 0, period.length, today)[0] ?? null;
	}
	return due === null || due.year === null || due.year < now
		? null
		: { text: due.text, year: due.year, date: due.date };
}
