/** How figures that stand close together belong together. */
import type { Span } from '../../types.js';
import type { NumberMention } from '../numbers/index.js';

/** Place of a figure in a run of figures with only a joiner between them, and the length of the run. */
export interface Run {
	readonly at: number;
	readonly count: number;
}

const JOINED = /^(?:、|和|与|及|，)$/;

const ALONE: Run = { at: 0, count: 1 };
const ONLY: readonly Run[] = [ALONE];

/** 7%和9%, 800公里、600公里、300公里: for each figure its run. */
export function runsOf(text: string, figures: readonly NumberMention[]): readonly Run[] {
	if (figures.length === 1) return ONLY;
	const runs: Run[] = [];
	for (let first = 0; first < figures.length; ) {
		let last = first;
		while (isJoined(text, figures[last]!, figures[last + 1])) last++;
		if (last === first) runs.push(ALONE);
		else for (let i = first; i <= last; i++) runs.push({ at: i - first, count: last - first + 1 });
		first = last + 1;
	}
	return runs;
}

const isJoined = (text: string, figure: NumberMention, next: NumberMention | undefined): boolean =>
	next !== undefined &&
	next.start - figure.end <= 2 &&
	JOINED.test(text.slice(figure.end, next.start)) &&
	// a comma joins figures of one kind only: not 89% and 10所 of 匹配度达到89%，10所学校入选
	(!text.startsWith('，', figure.end) || next.unitNormalized === figure.unitNormalized);

const SIZE = /^(?:总?投资|年?产值|年?营收|规模|面积|年?收入)?$/;
/** 主营业务收入, 税收增量 between a count and an amount of money */
const VALUED = /^[^，、。；\d]{0,10}(?:收入|产值|营收|规模|投资|增量|税收|增加值|利润)[量额]?(?:达到?|超过?|突破)?$/;
/** 、2家产值超十亿元的企业 behind 5家产值超亿元: what is counted stands behind the last member */
const SHARED = /^、\d{1,4}[家个户名](?:以上)?[^，、。；\d]{2,12}[\d一二三四五六七八九十百千万亿]+元的/;
const LONGEST_SIZE = 15;
const LONGEST_SHARED = 32;

/**
 * Leaves out figures that only describe: the second of two without anything between (the 500千伏 of
 * 20个500千伏输变电工程), and a time that a name in quotation marks begins with (100个“15分钟生活圈”).
 */
export function withoutSpecifications(text: string, figures: readonly NumberMention[]): readonly NumberMention[] {
	let kept: NumberMention[] | null = null;
	for (let i = 0; i < figures.length; i++) {
		const figure = figures[i]!;
		const specifies = isSpecification(text, figure, i > 0 ? figures[i - 1]! : null);
		if (specifies && kept === null) kept = figures.slice(0, i);
		else if (!specifies && kept !== null) kept.push(figure);
	}
	return kept ?? figures;
}

function isSpecification(text: string, figure: NumberMention, before: NumberMention | null): boolean {
	if (figure.dimension === 'time' && text.startsWith('“', figure.start - 1) && !text.startsWith('”', figure.end))
		return true;
	if (before === null || before.dimension !== 'count') return false;
	// 1000个投资1亿元以上的项目: how large each of them is
	return (
		before.end === figure.start ||
		((text.startsWith('的', figure.end) ||
			(text.startsWith('、', figure.end) && SHARED.test(text.slice(figure.end, figure.end + LONGEST_SHARED)))) &&
			isSize(text, before, figure))
	);
}

/** Whether the words between a count and a figure name a size that the figure gives. */
function isSize(text: string, { end }: NumberMention, { start, dimension }: NumberMention): boolean {
	if (start - end > LONGEST_SIZE) return false;
	const between = text.slice(end, start);
	return SIZE.test(between) || (dimension === 'money' && VALUED.test(between));
}

/** 降到, 提高至2030年的, 扩大为 */
const LED_TO = /^.{0,7}[到至为](?:20\d\d年的)?$/;

/**
 * Where the words begin that name the start of a change: the 从 of 从500千伏提升到1000千伏, 从2020年的82岁提升至84岁.
 * @param last the last figure of the start: 280元 of 从209元、280元提高到217元、290元
 * @param next the figure after it
 * @returns null when the figure is no start of a change
 */
export function changeStart(
	text: string,
	left: number,
	mention: NumberMention,
	last: NumberMention,
	next: NumberMention,
): number | null {
	const between = text.slice(last.end, next.start);
	if (between.length > 14 || !LED_TO.test(between)) return null;
	const opener = /[从由](?:[^，、；从由]{0,12})$/.exec(text.slice(Math.max(left, mention.start - 14), mention.start));
	return opener ? mention.start - opener[0].length : null;
}

/** Leaves out the figures of time expressions: the 三年 of 用三年时间. Both lists are in order. */
export function outsideTimes(figures: readonly NumberMention[], times: readonly Span[]): readonly NumberMention[] {
	if (times.length === 0) return figures;
	const kept: NumberMention[] = [];
	let next = 0;
	for (let k = 0; k < figures.length; k++) {
		const figure = figures[k]!;
		while (next < times.length && times[next]!.end < figure.coreEnd) next++;
		if (next === times.length || times[next]!.start > figure.coreStart) kept.push(figure);
	}
	return kept;
}
