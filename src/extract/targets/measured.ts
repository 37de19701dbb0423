/** Tells figures that measure a result from those that only describe or count. */
import type { Span } from '../../types.js';
import type { NumberMention } from '../numbers/index.js';
import { bitsIn, bitsOf, marksOf, unitAt } from '../numbers/marks.js';
import { setsNoResult } from './counted.js';
import type { TargetCues } from './cues.js';
import { hasAny } from './foreseen.js';
import type { Frame } from './frames.js';
import { isCount, isRequired } from './quantity.js';
import {
	ends,
	goesInto,
	isAmong,
	isBounded,
	isClass,
	isExcess,
	isManner,
	isName,
	isObject,
	isQuoted,
	isRefrain,
	isSolved,
	isThere,
} from './shapes.js';
import type { Verdict } from './status.js';
import { isMentioned, isPlainlyStated, isRatio } from './weak-grounds.js';

/** 甲厂60万吨造纸项目: between a name and a noun these tell the size of a thing */
const CAPACITIES = new Set(['mass', 'power', 'energy', 'volume']);

/** Characters of which a metric must have one for a rule to touch it. */
const MARKS = bitsOf(['当础之事指每提细划展将', '调期', '措政办', '”中']);
const [WORDING, CHANGE, STEP, CLOSED] = [1, 2, 4, 8] as const;

/** 相当于, 之一, 任务展开, 经费将支持社区: words of a sentence, with its verb, and no noun phrase that is measured. */
const WORDS =
	/相当于(?![^，]*(?:比例|比重)$)|基础上|是指|每多|将(?![军领士])|(?:之一|一事|提[出供]|细[化分]|划分|任务展开)$/;

/**
 * Whether a frame states a measured result under its verdict.
 * @param chained a target stands in the clause before, so that a mere noun and figure go on with its list
 */
export function isMeasured(
	text: string,
	sentence: Span,
	frame: Frame,
	verdict: Verdict,
	chained: boolean,
	cues: TargetCues,
): boolean {
	const { mention, link, side, metric } = frame;
	if (metric.length < 2) return false;
	const linked = side !== 'right' && (link === 'change' || (link === 'reach' && side !== 'both'));
	// asked first, since this refuses most
	if (!isStated(text, frame, verdict, linked, chained, cues)) return false;
	const marks = bitsIn(MARKS, metric);
	if (marks !== 0 && isWording(metric, marks)) return false;
	if (
		metric.startsWith('一批') ||
		metric.startsWith('比') ||
		(mention.start < frame.start + 1 && metric.includes('目标'))
	)
		return false;
	if (
		(BEHIND[unitAt(text, mention.end)] === 1 || BEFORE[unitAt(text, mention.start - 1)] === 1) &&
		isSetting(text, mention)
	)
		return false;
	if (mention.kind === 'rank') return true;
	const counts = isCount(mention);
	if (verdict.status === 'target' && setsNoResult(text, mention, metric, counts)) return false;
	if (counts && !isRequired(mention) && countsOnly(text, frame, marks, cues)) return false;
	if (hasAny(metric, cues.never) && !/(?:覆盖|整改|办结)率$/.test(metric)) return false;
	// 在全链条全覆盖上持续用力
	if (
		mention.kind === 'coverage' &&
		(text.startsWith('、', mention.start - 1) ||
			text.startsWith('上', mention.end) ||
			isRefrain(text, mention) ||
			cues.making.startingAt(text, mention.end, text.length))
	)
		return false;
	if (mention.dimension === 'time' || mention.dimension === 'age') {
		if ((!linked && !metric.endsWith('天数')) || !ends(text, mention.end)) return false;
	}
	if (
		!linked &&
		(mention.text.endsWith('级') || isQuoted(text, mention) || isName(text, mention) || isClass(text, frame))
	)
		return false;
	const attribute = cues.descriptive.endingAt(metric, metric.length, 0)?.value;
	if (attribute && verdict.ground !== 'strong' && !(attribute === 'cost' && verdict.ground === 'section')) return false;
	if (CAPACITIES.has(mention.dimension ?? '') && isCapacity(text, frame)) return false;
	// 承担三倍赔偿责任
	if (mention.kind === 'multiple' && mention.unit === '倍' && link === 'none' && goesInto(text, mention)) return false;
	return verdict.ground !== 'weak' || !isMentioned(text, sentence, frame, linked, cues);
}

/** Whether a figure is told as a result: by its verb, by a verb of doing, or by itself with nothing after it. */
function isStated(
	text: string,
	frame: Frame,
	verdict: Verdict,
	linked: boolean,
	chained: boolean,
	cues: TargetCues,
): boolean {
	const { mention, link, side } = frame;
	// a rank is a goal where a word of promise or the chapter says so; elsewhere it is told for praise
	if (mention.kind === 'rank')
		return side === 'left' && link === 'reach' && verdict.status === 'target' && verdict.ground !== 'weak';
	if (verdict.ground === 'weak') return isPlainlyStated(text, frame, linked, chained);
	if (verdict.status === 'target' && verdict.ground === 'strong')
		return side === 'left' || side === 'none' || linked || frame.acted || frame.outcome || isRatio(mention);
	return (
		verdict.status !== 'achievement' ||
		linked ||
		link === 'state' ||
		mention.dimension === 'ratio' ||
		mention.kind === 'multiple' ||
		isDone(text, frame, verdict, cues)
	);
}

/** Whether what a figure counts is a part of a text or an event, a measure that is taken, or there already. */
function countsOnly(text: string, { mention, side, metric }: Frame, marks: number, cues: TargetCues): boolean {
	if (
		!metric.startsWith('新增') &&
		cues.notMetric.endingAt(metric, metric.length, 0)?.value &&
		!isSolved(mention, metric)
	)
		return true;
	return side === 'right' && (((marks & STEP) !== 0 && STEPS.test(metric)) || isThere(text, mention, metric));
}

/** Whether a metric has words of a sentence in it, or a half of a quotation. */
const isWording = (metric: string, marks: number): boolean =>
	((marks & WORDING) !== 0 && WORDS.test(metric)) ||
	((marks & CHANGE) !== 0 && REVISED.test(metric)) ||
	((marks & CLOSED) !== 0 &&
		((metric.includes('”') && !metric.includes('“')) || (metric.endsWith('中') && !/[初高]中$/.test(metric))));

/** 甲厂60万吨造纸、乙厂40万吨制浆项目: capacities that stand before the names of things */
const isCapacity = (text: string, { mention, side, governed, link }: Frame): boolean =>
	side === 'both' ? !governed : side === 'left' && link === 'none' && goesInto(text, mention);

/** what stands right behind and right before the figures that `isSetting` finds */
const BEHIND = marksOf('的关税基前部予给范半');
const BEFORE = marksOf('以在对包括含和及、放');

/** 在补贴不低于25%的基础上, 高于30个基点的贷款: where something starts, or which things are meant. */
function isSetting(text: string, mention: NumberMention): boolean {
	const { start, end } = mention;
	const ground = text.startsWith('的', end) ? end + 1 : end;
	return (
		(mention.dimension === 'person' && text.startsWith('释放', start - 2)) ||
		text.startsWith('关税', end) ||
		text.startsWith('税目', end) ||
		text.startsWith('基础上', ground) ||
		text.startsWith('前提下', ground) ||
		isBounded(text, mention) ||
		isAmong(text, mention) ||
		isManner(text, mention) ||
		isExcess(text, mention) ||
		isObject(text, mention)
	);
}

/** 将今年经济增速由2.1%下调至1.7%: an outlook is revised */
const REVISED = /(?:生产总值|经济|增长|增速|通胀率|GDP|预期)[上下]调|增长预期(?!目标|值)/;

/** 20项政策措施推动产业发展, 二十条措施落地见效: measures and what they are to do */
const STEPS = /(?:措施|举措|政策|办法)(?:推动|促进|支持|落地|助力|加快|保障|服务|惠及|出台)/;

/** 新增就业5万人, 财政收入80亿元: a deed, or what is measured with its figure and nothing after it. */
function isDone(text: string, frame: Frame, verdict: Verdict, cues: TargetCues): boolean {
	const { mention, side, acted, metric } = frame;
	const told = side === 'left' && ends(text, mention.end);
	if (verdict.ground === 'section') return acted || told;
	return (
		verdict.ground === 'strong' &&
		(acted || (told && (!isCount(mention) || metric.startsWith('新增')))) &&
		!hasAny(metric, cues.events)
	);
}
