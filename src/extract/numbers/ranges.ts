/** Ranges: 6%—6.5%, 5%至6%, 300—500家, 2024—2026年. */

import { isDigit, type Numeral, readNumeral } from './numerals.js';
import type { PhraseMatch } from './phrases.js';
import type { NumberLexicon, Unit } from './types.js';

const DASHES = new Set([...'-—–~～－']);

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
	if (next === null || (first.chinese && !isDigit(text.charCodeAt(next)) && text[sep] !== '至' && text[sep] !== '到'))
		return null;
	const second = readNumeral(text, next);
	if (!second || second.chinese !== first.chinese) return null;
	const after = text[second.end];
	if (!unit && (after === '年' || after === '月' || after === '日' || after === '时' || after === '号')) {
		const calendar = after === '月' || after === '日' || after === '号' || after === '时' || second.digits === 4;
		if (calendar)
			return { kind: 'date', end: second.end + 1, upper: second.value, scale: 1, unit: null, unitText: null };
	}
	const own = lexicon.units.startingAt(text, second.end, text.length);
	if (!own && !unit) return null;
	if (own && unit && own.value.normalized !== unit.value.normalized) return null;
	if (!own && unit) return null;
	const scale = scaleBack(first, second);
	if (first.value * scale >= second.value) return null;
	return { kind: 'range', end: own!.end, upper: second.value, scale, unit: own!.value, unitText: own!.phrase };
}

/** One dash, 至 or 到; a double dash is punctuation. */
function separatorEnd(text: string, at: number): number | null {
	const mark = text[at] ?? '';
	if (mark === '至' || mark === '到') return at + 1;
	return DASHES.has(mark) && !DASHES.has(text[at + 1] ?? '') ? at + 1 : null;
}

/** 5—6万亩: the first number has no magnitude of its own and takes that of the second. */
const scaleBack = (first: Numeral, second: Numeral): number =>
	first.plain && !second.plain && first.value < 1000 ? 10 ** Math.floor(Math.log10(magnitudeOf(second))) : 1;

const magnitudeOf = (numeral: Numeral): number => {
	for (const size of [1e12, 1e8, 1e4]) if (numeral.value >= size) return size;
	return 1;
};
