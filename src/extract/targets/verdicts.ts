/** Weighs what a figure itself says against the words of promise and report around it. */
import type { Span } from '../../types.js';
import type { NumberMention } from '../numbers/index.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { TargetCues } from './cues.js';
import type { Deadline } from './deadlines.js';
import { isForeseen } from './foreseen.js';
import type { Frame } from './frames.js';
import { isConditional } from './goals.js';
import { isRequired } from './quantity.js';
import { turned, unbound, type Verdict } from './status.js';
import type { TimeMention } from './times.js';

/**
 * A result told without any word of time is reported (水域面积增至3000平方公里); a bound is required (不低于6%), and so is
 * what is to be made this year (今年新建泵站30座以上).
 * @param listed whether it belongs to a list that the sentence before promised
 * @param end where its clause ends in the text
 */
export const reported = (
	frame: Frame,
	verdict: Verdict,
	times: readonly TimeMention[],
	cues: TargetCues,
	sentence: Span,
	listed: boolean,
	text: string,
	end: number,
): Verdict =>
	(isBinding(frame) && !isStanding(frame, text, wordsBefore(text, sentence, frame))) ||
	listed ||
	(isPlanned(frame, times, cues) && !wordsBefore(text, sentence, frame).includes('累计'))
		? turned(verdict, 'target', 'weak')
		: frame.link === 'change' || frame.link === 'reach'
			? turned(verdict, 'achievement')
			: isCompared(text, end) || isSummed(wordsBefore(text, sentence, frame))
				? turned(verdict, 'achievement', 'strong')
				: verdict;

/** Whether the words before a figure or the clause behind it tell it: for who reads no frame. */
export const isTold = (text: string, at: number, end: number): boolean =>
	isCompared(text, end) || isSummed(text.slice(Math.max(0, at - BEFORE), at));

/** 累计完成投资15亿元: what has come together is told */
function isSummed(before: string): boolean {
	const at = before.lastIndexOf('累计');
	return at >= 0 && before.indexOf('，', at) < 0;
}

/** characters before a figure that tell of it */
const BEFORE = 60;
const wordsBefore = (text: string, sentence: Span, { mention }: Frame): string =>
	text.slice(Math.max(sentence.start, mention.start - BEFORE), mention.start);

const COMPARING = marksOf('同环比较');
const COMPARISON = /^(?:[同环]比|[比较][上去][年月])/;

/** 营业收入64亿元，同比增长21%: a level is told where the clause behind compares it. */
const isCompared = (text: string, end: number): boolean =>
	text.startsWith('，', end) && COMPARING[unitAt(text, end + 1)] === 1 && COMPARISON.test(text.slice(end + 1, end + 4));

/** 预计产值增长6%。其中，出口将增长5%: what goes on with a forecast, without a time of its own or as a part of it. */
export const goesOn = (words: string, times: readonly TimeMention[], { link, acted, side }: Frame): boolean =>
	words.startsWith('其中') ||
	(times.length === 0 && !acted && (link === 'change' || link === 'reach')) ||
	// 2027年甲地区的出口额将下降1.4%: under a time of its own only what rises and falls goes on
	(link === 'change' && !acted && side === 'left' && words.includes('将') && !AIMED.test(words));

const AIMED = /力争|确保|计划|规划|目标|努力|争取|要|[到至]20\d\d年/;

/** A weak promise gives way to what the figure itself says: 翻了一番 is done, 客流 and 惠及人口 are foreseen. */
export function unpromised(
	verdict: Verdict,
	frame: Frame,
	among: boolean,
	cues: TargetCues,
	text: string,
	sentence: Span,
	deadline: Deadline | null,
): Verdict {
	// 一半以上的国土被划入了保护区
	const told = frame.mention.text.includes('了') || (frame.side !== 'left' && DONE_TO.test(frame.metric));
	if (verdict.ground === 'weak' && (told || isPortion(frame, text))) return turned(verdict, 'achievement');
	const before = verdict.ground === 'weak' ? wordsBefore(text, sentence, frame) : '';
	if (deadline === null && verdict.ground === 'weak' && frame.side === 'left' && isMadeKnown(before))
		return turned(verdict, 'achievement');
	const foreseen =
		verdict.ground === 'weak'
			? among || isForeseen(frame, deadline, cues) || isConditional(before) || (deadline === null && isEffect(before))
			: verdict.ground === 'strong' && frame.metric.startsWith('惠及');
	return foreseen ? unbound('forecast', verdict.ground) : verdict;
}

/** 计划投资32亿元，完成63.5%: how much of a plan is done */
const isPortion = ({ mention }: Frame, text: string): boolean =>
	mention.dimension === 'ratio' && text.startsWith('，完成', mention.start - 3);

const DONE_TO = /被[^被]{0,6}[入成到为]了/;

/** 日前公布，将支持甲地创建先导区，先导区数量增至11个: what has come of it, in a clause without any 将 */
const isMadeKnown = (before: string): boolean =>
	/[增升降]至$/.test(before) && /(?:公布|宣布|发布)，将[^，。；]*，[^，。；将要拟]*$/.test(before);

/** 设备投用，使定位精度提升到1米: what something does to the measure, by no time */
const isEffect = (before: string): boolean => /(?:^|[，；])(?:使|让)[^，；]*$/.test(before);

/** 占比不低于30% binds; how long something may last or what it may cost (期限不超过3年) is a rule of it. */
const isBinding = ({ mention, metric }: Frame): boolean =>
	isRequired(mention) &&
	mention.comparator.relation !== 'exact' &&
	mention.dimension !== 'time' &&
	mention.dimension !== 'age' &&
	mention.dimension !== 'money' &&
	!/[跌涨]幅$/.test(metric);

/** 划定红线不低于300万平方公里, 到位率在八成以上: without a word of promise a line that is drawn and a rate that is there are told */
const isStanding = ({ mention, metric, link }: Frame, text: string, before: string): boolean =>
	before.includes('划定') ||
	(link === 'state' && metric.endsWith('率') && text[mention.start - 1] === '在' && /率在$/.test(before));

/** 今年 or 全年 before a verb of making, and a figure that is a bound: 以上, 左右. */
const isPlanned = (frame: Frame, times: readonly TimeMention[], cues: TargetCues): boolean =>
	(frame.mention.comparator.text === '以上' || frame.mention.comparator.text === '左右') &&
	isDeed(frame, cues) &&
	times.some((time) => time.tense !== 'past' && time.year !== null && time.end <= frame.mention.start);

/** Whether a figure counts what is done: 新建泵站30座. */
export const isDeed = ({ metric, acted, link }: Frame, cues: TargetCues): boolean =>
	link === 'none' && (acted || cues.making.startingAt(metric, 0, metric.length) !== null);

/** 年度计划投资18亿元, 年度投资计划18亿元: what is set out for the year, in whatever is told around it */
const YEARS_PLAN = /(?<!\d)年度?(?:计划(?:完成)?投资|投资计划|计划(?:总投资|完成投资额?))$/;
const INVESTING = marksOf('资划额');

/** Whether a sum is what a year's plan sets out: 年度计划投资18亿元. */
export const isYearsPlan = ({ mention, metric, side }: Frame): boolean =>
	mention.dimension === 'money' &&
	side === 'left' &&
	INVESTING[unitAt(metric, metric.length - 1)] === 1 &&
	YEARS_PLAN.test(metric);

/** Whether the words of such a plan stand right before a sum: for who reads no frame. */
export const mayBeYearsPlan = (text: string, { dimension, start }: NumberMention): boolean =>
	dimension === 'money' && INVESTING[unitAt(text, start - 1)] === 1 && YEARS_PLAN.test(text.slice(start - 10, start));

/** what such a plan gives its sum */
export const PLANNED: Verdict = { status: 'target', constraint: null, word: null, ground: 'section' };

/** 今年全县计划春灌面积54万亩: the plan stands right before what is measured, and its time before both. */
export const isSetOut = (text: string, clause: Span, frame: Frame, times: readonly TimeMention[]): boolean =>
	times.length > 0 &&
	(/(?:计划|拟|谋划(?:实施|建设|推进))$/.test(text.slice(Math.max(clause.start, frame.start - 4), frame.start)) ||
		text.startsWith('计划投资', frame.start)) &&
	times.some(
		(time) =>
			time.tense !== 'past' &&
			(time.year !== null || time.text.includes('年')) &&
			!time.baseline &&
			time.end >= clause.start - 1 &&
			time.end <= frame.start,
	);
