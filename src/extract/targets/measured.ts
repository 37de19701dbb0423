/** Tells figures that measure a result from those that only describe or count. */
import type { Span } from '../../types.js';
import type { NumberMention } from '../numbers/index.js';
import { bitsIn, bitsOf, marksOf, unitAt } from '../numbers/marks.js';
import { setsNoResult } from './counted.js';
import type { TargetCues } from './cues.js';
import { hasAny } from './foreseen.js';
import type { Frame } from './frames.js';
import { isBrought } from './outcomes.js';
import { isCount, isRequired } from './quantity.js';
import {
	ends,
	goesInto,
	isAmong,
	isBounded,
	isClass,
	isExcess,
	isExtent,
	isManner,
	isName,
	isObject,
	isQuoted,
	isRaised,
	isRefrain,
	isSolved,
	isThere,
} from './shapes.js';
import type { Verdict } from './status.js';

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
	const { mention, link, metric } = frame;
	const marks = bitsIn(MARKS, metric);
	if (
		metric.length < 2 ||
		((marks & WORDING) !== 0 && WORDS.test(metric)) ||
		metric.startsWith('一批') ||
		metric.startsWith('比') ||
		((marks & CHANGE) !== 0 && REVISED.test(metric)) ||
		(mention.start < frame.start + 1 && metric.includes('目标'))
	)
		return false;
	if (
		(BEHIND[unitAt(text, mention.end)] === 1 || BEFORE[unitAt(text, mention.start - 1)] === 1) &&
		isSetting(text, mention)
	)
		return false;
	// a rank is a goal where a word of promise or the chapter says so; elsewhere it is told for praise
	if (mention.kind === 'rank')
		return link === 'reach' && verdict.status === 'target' && verdict.ground !== 'weak' && frame.side === 'left';
	const counts = isCount(mention);
	const bound = isRequired(mention);
	if (verdict.status === 'target' && setsNoResult(text, mention, metric, counts)) return false;
	if (
		counts &&
		!bound &&
		!metric.startsWith('新增') &&
		cues.notMetric.endingAt(metric, metric.length, 0)?.value &&
		!isSolved(mention, metric)
	)
		return false;
	if (
		counts &&
		!bound &&
		frame.side === 'right' &&
		(((marks & STEP) !== 0 && STEPS.test(metric)) || isThere(text, mention, metric))
	)
		return false;
	if (
		(marks & CLOSED) !== 0 &&
		((metric.includes('”') && !metric.includes('“')) || (metric.endsWith('中') && !/[初高]中$/.test(metric)))
	)
		return false;
	const linked = (link === 'reach' && frame.side !== 'both') || link === 'change' ? frame.side !== 'right' : false;
	if (hasAny(metric, cues.never) && !/(?:覆盖|整改|办结)率$/.test(metric)) return false;
	// 在全链条全覆盖上持续用力
	if (
		mention.kind === 'coverage' &&
		(text[mention.start - 1] === '、' ||
			text[mention.end] === '上' ||
			isRefrain(text, mention) ||
			cues.making.startingAt(text, mention.end, text.length))
	)
		return false;
	// 承担三倍赔偿责任
	if (mention.kind === 'multiple' && mention.unit === '倍' && link === 'none' && goesInto(text, mention)) return false;
	if (mention.dimension === 'time' || mention.dimension === 'age') {
		if ((!linked && !metric.endsWith('天数')) || !ends(text, mention.end)) return false;
	}
	if (!linked && mention.text.endsWith('级')) return false;
	if (!linked && isQuoted(text, mention)) return false;
	if (verdict.ground === 'weak' && !linked && (isExtent(text, mention) || CAPACITY.test(metric))) return false;
	if (verdict.ground === 'weak' && counts && isRaised(text, mention, metric)) return false;
	if (verdict.ground === 'weak' && (link === 'state' ? CAPABLE.test(metric) : metric.startsWith('设计'))) return false;
	if (
		verdict.ground === 'weak' &&
		(metric.includes('给予') ||
			(counts && !bound && frame.side !== 'left' && (WHERE.test(metric) || COVERED.test(metric))))
	)
		return false;
	const attribute = cues.descriptive.endingAt(metric, metric.length, 0)?.value;
	if (attribute && verdict.ground !== 'strong' && !(attribute === 'cost' && verdict.ground === 'section')) return false;
	if (!linked && (isName(text, mention) || isClass(text, frame))) return false;
	const stated =
		linked ||
		frame.acted ||
		mention.dimension === 'ratio' ||
		mention.kind === 'coverage' ||
		mention.kind === 'multiple';
	if (
		verdict.ground === 'weak' &&
		!bound &&
		(hasAny(text.slice(Math.max(0, frame.start - 4), frame.end), cues.events) || hasAny(metric, cues.events))
	)
		return false;
	if (verdict.ground === 'weak' && describesShare(text, frame)) return false;
	if (verdict.ground === 'weak' && counts && !bound && metric.endsWith('活动') && !isScheduled(text, sentence, mention))
		return false;
	if (frame.side === 'both' && !frame.governed && CAPACITIES.has(mention.dimension ?? '')) return false;
	// what an occasion is furnished with counts its size: 本届博览会将发布60个新品
	if (
		verdict.ground === 'weak' &&
		(counts || /[比较]上届$/.test(text.slice(Math.max(0, frame.start - 3), frame.start))) &&
		isOccasion(text, sentence.start, mention.start, cues)
	)
		return false;
	// 甲厂60万吨造纸、乙厂40万吨制浆项目: capacities that stand before the names of things
	if (frame.side === 'left' && link === 'none' && CAPACITIES.has(mention.dimension ?? '') && goesInto(text, mention))
		return false;
	if (verdict.ground === 'weak')
		return (
			stated ||
			(link === 'state' && frame.side !== 'right') ||
			metric.endsWith('年度计划投资') ||
			metric === '年计划投资' ||
			((metric.startsWith('新增') || metric.startsWith('城镇新增')) &&
				frame.side === 'left' &&
				ends(text, mention.end)) ||
			(chained && frame.side === 'left' && (metric === '投资' || ends(text, mention.end))) ||
			(chained && frame.side === 'right') ||
			(frame.outcome && isBrought(text, mention.start))
		);
	if (verdict.status === 'target' && verdict.ground === 'strong')
		return stated || frame.outcome || frame.side === 'left' || frame.side === 'none';
	if (verdict.status === 'achievement')
		return (
			linked ||
			link === 'state' ||
			mention.dimension === 'ratio' ||
			mention.kind === 'multiple' ||
			isDone(text, frame, verdict, cues)
		);
	return true;
}

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

/** 覆盖10多个地市县, 保持8个省: where something holds */
const COVERED = /^覆盖[^，。；]{0,6}(?:城市|省份|国家|市县|县)的/;
const WHERE = /(?:省|省份|直辖市）?|国家|成员国|地市县|地区|帮扶县)$/;
/** 最大储存能力为140万桶: what a thing can */
const CAPABLE = /^(?:最大|最高|设计)/;
/** 电站总装机容量120万千瓦 */
const CAPACITY = /总装机(?:容量|规模)?$|装机总(?:容量|规模)$/;

const YEARLY = /今年|明年|全年|年内|每年|到20\d\d年|未来|[底末]前|“十/;

/** 今年将举办60场活动: a year's work; without its year 将举办60场活动 is the programme of one occasion. */
export const isScheduled = (text: string, sentence: Span, mention: NumberMention): boolean =>
	YEARLY.test(text.slice(Math.max(sentence.start, mention.start - 80), mention.start));

/** 将今年经济增速由2.1%下调至1.7%: an outlook is revised */
const REVISED = /(?:生产总值|经济|增长|增速|通胀率|GDP|预期)[上下]调|增长预期(?!目标|值)/;

/** 20项政策措施推动产业发展, 二十条措施落地见效: measures and what they are to do */
const STEPS = /(?:措施|举措|政策|办法)(?:推动|促进|支持|落地|助力|加快|保障|服务|惠及|出台)/;

const STANDARD = /(?:奖补|补贴|补助|赔付|报销)(?:比例|标准)$|^每[亩人户吨].{0,2}[补奖]/;

/** 约占员工总数的4%, 奖补比例为40%, 每亩补贴150元: told of a plan and no result of it */
const describesShare = (text: string, { start, mention, metric, link }: Frame): boolean =>
	text.slice(Math.max(0, start - 1), mention.start).includes('约占') || (link !== 'reach' && STANDARD.test(metric));

/** 新增就业5万人, 财政收入80亿元: a deed, or what is measured with its figure and nothing after it. */
function isDone(text: string, frame: Frame, verdict: Verdict, cues: TargetCues): boolean {
	const { mention, side, acted, metric } = frame;
	const told = side === 'left' && ends(text, mention.end);
	if (verdict.ground === 'section') return acted || told;
	const counts = isCount(mention);
	return (
		verdict.ground === 'strong' &&
		!hasAny(metric, cues.events) &&
		(acted || (told && (!counts || metric.startsWith('新增'))))
	);
}

function isOccasion(text: string, from: number, to: number, cues: TargetCues): boolean {
	for (let i = from; i < to; i++) {
		if (!cues.occasions.mayStart(text.charCodeAt(i))) continue;
		const occasion = cues.occasions.startingAt(text, i, to);
		// what is announced at a summit (峰会上) is no part of it
		if (occasion?.value === 'event' && !text.startsWith('上', occasion.end)) return true;
	}
	return false;
}
