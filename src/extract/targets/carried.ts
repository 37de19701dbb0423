/** Carries on, inside a paragraph, the time that an earlier sentence opens with: 今年，全省将…。深入推进…，将建设…. */
import type { Paragraph, Span } from '../../types.js';
import { marksOf } from '../numbers/marks.js';
import type { Deadline } from './deadlines.js';
import { endsInMark, isShort } from './short-line.js';
import { findTimes, NO_TIMES, type TimeMention } from './times.js';

/** how far before a sentence the time may stand that it goes on with; longest paragraph above; longest words before a time */
const [REACH, LONGEST_INTRODUCTION, LONGEST_LEAD] = [200, 70, 30] as const;
/** 目前, 接下来, 去年, 记者: what opens a sentence on another time, or on nothing but itself */
const ANEW =
	/^\s*(?:目前|当前|眼下|现在|如今|未来|接下来|下一步|下一阶段|今后|此前|日前|近[日年期来]|截至|截止|据|记者|当[天日]|[昨今本]|过去|去年|上年|至此)/;
/** that something is planned, in the sentence that the time opens */
const PLANS = /将|要(?!求)|力争|计划|确保|着力|推动|继续|^到|目标/;
/** what was done */
const REPORTED = /已|[了过](?!解)|同比|截至|累计|目前|共有|实现了/;
/** 据介绍，, 方案提出，, 宣布…贡献：: what may stand before the time that opens a sentence */
const LEAD = /(?:^|[，：])$/;
/** what stands right before a sentence */
const BEFORE = marksOf('。！？\n');
const OPENING = /[，是]/;
/** 接下来 and 目前 end it */
const OVER = /。\s*(?:未来|接下来|下一步|目前|当前)/;
/** what a heading may name: 年内连续第5次 is none */
const NAMING = /20\d\d|[今明]年|五/;

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
	const { topic, last } = toldBefore(text, start, sentence, today);
	if (topic !== null) return topic;
	const head = sentence.start - start <= REACH ? headed(text, paragraphs, at, today) : null;
	return last === undefined || head?.year === last.year ? head : null;
}

/** As `carriedTime`, of the paragraph only. */
export const topicTime = (text: string, { start }: Paragraph, sentence: Span, today: string | null): Deadline | null =>
	opensAnew(text, sentence) ? null : toldBefore(text, start, sentence, today).topic;

/** The time that opens an earlier sentence of a paragraph, and the last one that stands before the sentence. */
function toldBefore(
	text: string,
	start: number,
	sentence: Span,
	today: string | null,
): { readonly topic: Deadline | null; readonly last: TimeMention | undefined } {
	const from = Math.max(start, sentence.start - REACH);
	const times = earlier(text, from, sentence, today);
	const last = times[times.length - 1];
	return { topic: last === undefined ? null : topicOf(text, from, sentence.start, times, last), last };
}

/** The times of the sentences before one, back to a position. */
const earlier = (text: string, from: number, { start }: Span, today: string | null): readonly TimeMention[] =>
	start <= from + 2 ? NO_TIMES : findTimes(text, from, start, today).filter(({ baseline }) => !baseline);

/** Whether a sentence opens with words for another time. */
const opensAnew = (text: string, { start, end }: Span): boolean =>
	ANEW.test(text.slice(start, Math.min(end, start + 8)));

/** The last of the times that opens its sentence, which plans; null where one of another year stands behind it. */
function topicOf(
	text: string,
	from: number,
	to: number,
	times: readonly TimeMention[],
	last: TimeMention,
): Deadline | null {
	const topic = times.findLast((time) => opens(text, from, time));
	if (topic === undefined || topic.tense === 'past' || topic.year === null || topic.year !== last.year) return null;
	if (topic.mentioned || /^[从自]|起$/.test(topic.text)) return null;
	for (const time of times)
		if (time.start > topic.start && (time.year !== topic.year || time.tense === 'past')) return null;
	const words = text.slice(topic.start, to);
	return PLANS.test(words) && !REPORTED.test(words) && !OVER.test(words) ? asDeadline(topic) : null;
}

/** Whether a time opens its sentence, with a mark behind it and nothing before it but who says so. */
function opens(text: string, from: number, { start, end }: TimeMention): boolean {
	if (!OPENING.test(text.charAt(end))) return false;
	const before = text.slice(from, start);
	const opened = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
	if (opened === 0 && from > 0 && BEFORE[text.charCodeAt(from - 1)] === 0) return false;
	const lead = before.slice(opened).trimStart();
	return lead.length <= LONGEST_LEAD && LEAD.test(lead) && !/\d/.test(lead);
}

/** The time of the heading that stands right above a paragraph of a bulletin. */
function headed(text: string, paragraphs: readonly Paragraph[], at: number, today: string | null): Deadline | null {
	const above = paragraphs[at - 1];
	if (above === undefined || above.part !== 'body' || above.end - above.start > LONGEST_INTRODUCTION) return null;
	if (endsInMark(text, above.end)) return introduced(text, above, today);
	if (!isShort(above)) return null;
	const only = onlyTime(text, above, today);
	return only !== null && NAMING.test(only.text) ? asDeadline(only) : null;
}

/** The one time that some words name, when it is a year that does not lie behind; null where they name none or more. */
function onlyTime(text: string, { start, end }: Span, today: string | null): TimeMention | null {
	const times = findTimes(text, start, end, today);
	const [only] = times;
	return times.length !== 1 || only!.tense === 'past' || only!.baseline || only!.mentioned || only!.year === null
		? null
		: only!;
}

/** The time of a paragraph of one sentence that leads to those below it: 新的一年，各地…。 */
function introduced(text: string, { start, end }: Span, today: string | null): Deadline | null {
	if (text.charAt(end - 1) !== '。' || text.slice(start, end - 1).includes('。')) return null;
	const only = onlyTime(text, { start, end }, today);
	if (only === null) return null;
	const words = text.slice(start, end);
	return text.charAt(only.end) === '，' &&
		(only.start <= start + 2 || /[，：]$/.test(text.slice(start, only.start))) &&
		/各地|[各多][省市县区]/.test(words) &&
		!REPORTED.test(words)
		? asDeadline(only)
		: null;
}

const asDeadline = ({ text, year, date }: Deadline): Deadline => ({ text, year, date });

/** 《2026年…方案》, 《…“十五五”规划》, 《…行动计划（2026—2028年）》: a plan names its time. */
const PLAN =
	/《(?:(20\d\d年)|[^《》]{0,24}([“"]十[三四五六七]五[”"]))?[^《》]{0,40}(?:方案|计划|规划|要点|纲要|安排|任务|通知|意见)(?:[（(](20\d\d)年?([—–~～至-])(20\d\d)年?[）)])?》/g;
/** what the words behind such a title may not say: 根据《…》 is a plan, 提前完成《…》 none */
const MET = /(?:完成|实现|达到)了?$/;
/** 实现了《…规划》中提出的2.6平方米的目标: what is met is the goal */
const SET = /^中?所?(?:提出|明确|确定)的/;
/** “十五五”规划纲要明确…。提出要…: a plan without the marks of a title */
const PERIOD = /([“"]十[三四五六七]五[”"])规划(?:纲要)?[^，。；《》]{0,4}(?:明确|提出|要求|确定)/;

/** The time that the title of the plan names which a sentence tells of; `from` is where it may stand at the earliest. */
export function plannedTime(text: string, from: number, figure: number, today: string | null): Deadline | null {
	const start = Math.max(from, figure - REACH);
	const words = text.slice(start, figure);
	if (!words.includes('《') && !words.includes('规划')) return null;
	const now = today === null ? 0 : Number(today.slice(0, 4));
	let due: Deadline | null = null;
	PLAN.lastIndex = 0;
	for (let match = PLAN.exec(words); match !== null; match = PLAN.exec(words)) {
		const [, year, period, first, dash, last] = match;
		if (MET.test(words.slice(0, match.index)) && !SET.test(words.slice(PLAN.lastIndex))) continue;
		if (last !== undefined) due = { text: `${first}${dash}${last}年`, year: Number(last), date: null };
		else if (year !== undefined) due = { text: year, year: Number(year.slice(0, 4)), date: null };
		else if (period !== undefined) due = findTimes(period, 0, period.length, today)[0] ?? null;
	}
	if (due === null) {
		const period = PERIOD.exec(words)?.[1];
		if (period !== undefined) due = findTimes(period, 0, period.length, today)[0] ?? null;
	}
	return due === null || due.year === null || due.year < now
		? null
		: { text: due.text, year: due.year, date: due.date };
}
