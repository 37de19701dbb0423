/**
 * Takes into a figure the words before it that it is nothing without: the whole that it is a share of (不低于陆域面积的30%,
 * 提高到国内生产总值的3%), what it is reckoned by (每亩420公斤), and the comparator of the figure before that 分别 deals out.
 */
import { type NumberMention, widened } from '../numbers/index.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { TargetCues } from './cues.js';

const OF = '的'.charCodeAt(0);
const JOINERS = marksOf('、和与及');
/** the comparator, and the whole */
const COMPARED =
	/(?:(不低于|不少于|不小于|高于|大于|超过了?|突破了?)|(不超过|不高于|不大于|低于|小于))([一-龥A-Z]{2,14})(?<!制定|确定|提出|设定|规定|预期|目标|要求)的$/;
/** 升至生产总值的3%, 达到钢丝强度的六倍 */
const RAISED = /(?:提高|提升|增加|增长|降低|下降|[升增提降])[到至]([一-龥A-Z]{2,8})的$/;
const TIMES = /达到了?([一-龥A-Z]{2,10})的$/;
/** 提高到目前的25%: when, and no whole */
const NOW = /^(?:目前|如今|现在|当前|眼下|今天|同期|去年|上年|今年|明年)$/;
/** what would be read as figures itself */
const NUMERAL = /[零一二三四五六七八九十百千万亿]/;
/** characters of all of it */
const FARTHEST = 20;

const PER = /(?:每(?:人|月|年|亩|户|吨|名|位|生|天|日|学期|平方米|立方米|千瓦时|度))+$/;
/** what it ends in */
const PER_LAST = marksOf('人月年亩户吨名位生天日期米时度');

/** The figures with the words that belong to them: the same list where none has any. */
export function wholeFigures(
	text: string,
	figures: readonly NumberMention[],
	cues: TargetCues,
): readonly NumberMention[] {
	let widened: NumberMention[] | null = null;
	for (let k = 0; k < figures.length; k++) {
		const figure = figures[k]!;
		const taken = whole(text, figure, k > 0 ? figures[k - 1]! : null, cues);
		if (taken === figure) continue;
		widened ??= [...figures];
		widened[k] = taken;
	}
	return widened ?? figures;
}

/** A figure with its words; by what stands right before it, since most have nothing there. */
function whole(text: string, figure: NumberMention, previous: NumberMention | null, cues: TargetCues): NumberMention {
	if (figure.kind === 'coverage') return hedged(text, figure);
	const before = unitAt(text, figure.start - 1);
	if (before === OF) return figure.dimension === 'ratio' ? ofWhole(text, figure) : figure;
	if (PER_LAST[before] === 1) return reckoned(text, figure, cues);
	return previous !== null && JOINERS[before] === 1 ? dealt(text, figure, previous) : figure;
}

/** 基本实现登记全覆盖, 基本全覆盖: not to the last of them */
function hedged(text: string, figure: NumberMention): NumberMention {
	if (figure.comparator.text !== '') return figure;
	const words = text.slice(Math.max(0, figure.start - FARTHEST), figure.start);
	return figure.text.startsWith('基本') || (words.includes('基本') && HEDGE.test(words))
		? widened(figure, figure.start, figure.text, { relation: 'about', text: '基本' })
		: figure;
}

const HEDGE = /基本(?:上)?(?:实现|达到|完成|做到)[^，。；]*$/;

/** 分别超过90%、70%: the word stands before the first */
function dealt(text: string, figure: NumberMention, first: NumberMention): NumberMention {
	return first.end === figure.start - 1 &&
		figure.comparator.text === '' &&
		first.start < first.coreStart &&
		first.comparator.text !== '' &&
		text.startsWith(first.comparator.text, first.start) &&
		/分别[^，。；]{0,4}$/.test(text.slice(Math.max(0, first.start - 6), first.start))
		? widened(figure, figure.start, figure.text, first.comparator)
		: figure;
}

const from = (text: string, figure: NumberMention, start: number): NumberMention =>
	widened(figure, start, text.slice(start, figure.end));

function ofWhole(text: string, figure: NumberMention): NumberMention {
	const opening = Math.max(0, figure.start - FARTHEST);
	const words = text.slice(opening, figure.start);
	const compared = figure.comparator.text === '' ? COMPARED.exec(words) : null;
	if (compared !== null) {
		if (NUMERAL.test(compared[3]!)) return figure;
		const relation = compared[1] === undefined ? 'at-most' : 'at-least';
		const start = opening + compared.index;
		return widened(figure, start, text.slice(start, figure.end), { relation, text: compared[1] ?? compared[2]! });
	}
	const of = (RAISED.exec(words) ?? (figure.kind === 'multiple' ? TIMES.exec(words) : null))?.[1];
	if (of === undefined || NUMERAL.test(of)) return figure;
	const start = figure.start - of.length - 1;
	return NOW.test(of) ? widened(figure, start) : from(text, figure, start);
}

/** 提高到每人每月170元: behind a verb that leads to the figure. */
function reckoned(text: string, figure: NumberMention, cues: TargetCues): NumberMention {
	const rate = PER.exec(text.slice(Math.max(0, figure.start - 8), figure.start));
	if (rate === null) return figure;
	const start = figure.start - rate[0].length;
	return cues.links.endingAt(text, start, 0) === null ? figure : from(text, figure, start);
}
