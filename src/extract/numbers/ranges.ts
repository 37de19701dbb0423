/** Ranges: 6%—6.5%, 5%至6%, 300—500家, 2024—2026年. */

import { marksOf, unitAt } from './marks.js';
import { type Numeral, readNumeral } from './numerals.js';
import type { PhraseMatch } from './phrases.js';
import { isTenths } from './shares.js';
import { type NumberLexicon, PERCENT, type Unit } from './types.js';

/** What joins the two numbers of a range. */
export const DASHES = '-—–~～－';
const DASH = marksOf(DASHES);

/** The second half of a range. `scale` carries a magnitude back: the 5 of 5—6万亩 is 5万. */
export interface Range {
	readonly kind: 'range' | 'date';
	readonly end: number;
	readonly upper: number;
	readonly scale: number;
	readonly unit: Unit | null;
	readonly unitText: string | null;
}

/**
 * Reads what follows a first number as the second half of a range.
 * @param unit unit of the first number, when it has one of its own
 */
export function rangeAfter(
	text: string,
	first: Numeral,
	unit: PhraseMatch<Unit> | null,
	lexicon: NumberLexicon,
): Range | null {
	const sep = unit ? unit.end : first.end;
	const next = separatorEnd(text, sep);
	if (next === null || (first.chinese && text[sep] !== '至' && text[sep] !== '到')) return null;
	const second = readNumeral(text, next);
	if (!second || second.chinese !== first.chinese) return null;
	const after = text[second.end] ?? ' ';
	if (!unit && ('月日时号'.includes(after) || (after === '年' && second.digits === 4)))
		return { kind: 'date', end: second.end + 1, upper: second.value, scale: 1, unit: null, unitText: null };
	if (!unit && first.value < second.value && isTenths(text, second))
		return { kind: 'range', end: second.end + 1, upper: second.value * 10, scale: 10, unit: PERCENT, unitText: '%' };
	const own = lexicon.units.startingAt(text, second.end, text.length);
	if (!own || (unit && own.value.normalized !== unit.value.normalized)) return null;
	const scale = scaleBack(first, second);
	if (first.value >= second.value) return null;
	return { kind: 'range', end: own.end, upper: second.value, scale, unit: own.value, unitText: own.phrase };
}

/** One dash, 至 or 到; a double dash is punctuation. */
function separatorEnd(text: string, at: number): number | null {
	if (text.startsWith('至', at) || text.startsWith('到', at)) return at + 1;
	return DASH[unitAt(text, at)] === 1 && DASH[unitAt(text, at + 1)] === 0 ? at + 1 : null;
}

/**
 * 5—6万亩, 2到3千万元, 十到十五万人: the first number has no magnitude of its own and takes that of the second, unless it
 * would be the larger one: 800到1千人. One that has 百 or 千 takes the 万 or 亿: 五百到一千万元.
 */
function scaleBack(first: Numeral, second: Numeral): number {
	if (first.size === 1 && first.value * second.size < second.value) return second.size;
	const myriads = second.size >= 1e8 ? 1e8 : second.size >= 1e4 ? 1e4 : 1;
	return first.size < 1e4 && first.value * myriads < second.value ? myriads : 1;
}
