/** Figures that are shares of a whole which their comparator stands before: 不低于陆域面积的30%, 超过全球总量的一半. */
import type { NumberMention } from '../numbers/index.js';
import { unitAt } from '../numbers/marks.js';

const OF = '的'.charCodeAt(0);
/** the comparator, and the whole */
const WHOLE =
	/(?:(不低于|不少于|不小于|高于|大于|超过了?|突破了?)|(不超过|不高于|不大于|低于|小于))(?:[一-龥A-Z]{2,14})(?<!制定|确定|提出|设定|规定|预期|目标|要求)的$/;
/** characters of both */
const FARTHEST = 20;

/** Takes the comparator and the whole into the figures that have them before: the figures themselves where none has. */
export function withWholes(text: string, figures: readonly NumberMention[]): readonly NumberMention[] {
	let widened: NumberMention[] | null = null;
	for (let k = 0; k < figures.length; k++) {
		const figure = figures[k]!;
		const taken = figure.dimension === 'ratio' && unitAt(text, figure.start - 1) === OF ? widen(text, figure) : figure;
		if (taken === figure) continue;
		widened ??= [...figures];
		widened[k] = taken;
	}
	return widened ?? figures;
}

function widen(text: string, figure: NumberMention): NumberMention {
	if (figure.comparator.text !== '') return figure;
	const from = Math.max(0, figure.start - FARTHEST);
	const found = WHOLE.exec(text.slice(from, figure.start));
	if (found === null) return figure;
	const start = from + found.index;
	return {
		...figure,
		start,
		text: text.slice(start, figure.end),
		comparator: { relation: found[1] === undefined ? 'at-most' : 'at-least', text: found[1] ?? found[2]! },
	};
}
