/** Shares in words: 百分之五, 三分之二, 三成五, 半数. */
import { marksOf, unitAt } from './marks.js';
import { type Numeral, readNumeral } from './numerals.js';

/** A share that was read; in hundredths for 百分之 and 成, a plain fraction for N分之M. */
export interface Share {
	readonly coreStart: number;
	readonly coreEnd: number;
	readonly kind: 'percent' | 'fraction';
	readonly number: number;
	readonly upper: null;
	readonly unit: '%' | null;
}

const TENTHS_FOLLOW = marksOf('效立功为长本员分都果熟型都败人因');

/** Whether 成 after a numeral counts tenths: 三成, 1到2成; not 三成效, 二十成. */
export const isTenths = (text: string, { end, value }: Numeral): boolean =>
	text.startsWith('成', end) && value <= 10 && TENTHS_FOLLOW[unitAt(text, end + 1)] === 0;

/**
 * Reads a share at a position, or gives null.
 * @param numeral the numeral that stands there
 */
export function readShare(text: string, at: number, numeral: Numeral): Share | null {
	const base = numeral.value;
	if (text.startsWith('分之', numeral.end)) {
		const part = decimal(text, numeral.end + 2);
		if (!part || base <= 0) return null;
		const percent = base === 100;
		return {
			coreStart: at,
			coreEnd: part.end,
			kind: percent ? 'percent' : 'fraction',
			number: percent ? part.value : part.value / base,
			upper: null,
			unit: percent ? '%' : null,
		};
	}
	if (base < 1 || !isTenths(text, numeral)) return null;
	const half = text[numeral.end + 1] === '半' ? 5 : 0;
	const rest = readNumeral(text, numeral.end + 1);
	const small = rest?.chinese && rest.end === numeral.end + 2 && rest.value < 10 ? rest.value : half;
	const end = numeral.end + (small > 0 ? 2 : 1);
	return { coreStart: at, coreEnd: end, kind: 'fraction', number: base * 10 + small, upper: null, unit: '%' };
}

/** 五, 六点五 or Arabic digits. */
function decimal(text: string, at: number): { readonly end: number; readonly value: number } | null {
	const whole = readNumeral(text, at);
	if (!whole) return null;
	if (text[whole.end] !== '点' || !whole.chinese) return whole;
	const rest = readNumeral(text, whole.end + 1);
	if (!rest?.chinese || !rest.plain) return whole;
	return { end: rest.end, value: Number(`${whole.value}.${rest.value}`) };
}
