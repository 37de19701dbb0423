/** The marks that cut a sentence into clauses, and those inside brackets and short quotations, which do not. */
import type { Span } from '../../types.js';
import { unitAt } from '../numbers/marks.js';
import { isDigit } from '../numbers/numerals.js';

/** the marks that cut */
export const CUTS = '，；：。！？,;:!?\n';
/** the marks that open an aside */
export const OPENERS = '“「《（(【';
const CLOSERS = '”」》）)】';
export const SEMICOLON = '；'.charCodeAt(0);
/** longest bracket or quotation whose marks do not cut */
const MAX_ASIDE = 41;

/** Where reading goes on behind a mark that opens an aside: behind the aside, or where none is closed nearby, at once. */
export function asideEnd(text: string, at: number, to: number): number {
	const closer = CLOSERS.charAt(OPENERS.indexOf(text.charAt(at)));
	const close = text.slice(at, Math.min(to, at + MAX_ASIDE)).indexOf(closer);
	return close > 0 ? at + close + 1 : at;
}

/** Whether a comma or a colon is none of the sentence: digits stand on both sides of it. */
export const isInsideNumber = (text: string, at: number): boolean =>
	(text.startsWith(',', at) || text.startsWith(':', at)) &&
	isDigit(unitAt(text, at - 1)) &&
	isDigit(unitAt(text, at + 1));

/** Index of the clause that holds a position. */
export function clauseAt(clauses: readonly Span[], position: number): number {
	let low = 0;
	let high = clauses.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (clauses[middle]!.end < position) low = middle + 1;
		else high = middle;
	}
	return low;
}
