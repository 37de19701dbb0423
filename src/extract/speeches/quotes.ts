import type { Quote } from '../types.js';

/** The outermost quotation that ends at a position, or `null`; quotations stand in the order of their starts. */
export function quoteEndingAt(quotes: readonly Quote[], end: number): Quote | null {
	for (let k = lastBefore(quotes, end); k >= 0; k--) {
		const quote = quotes[k]!;
		if (quote.depth > 0) continue;
		return quote.end === end ? quote : null;
	}
	return null;
}

/** The quotation that starts at a position, or `null`. */
export function quoteStartingAt(quotes: readonly Quote[], start: number): Quote | null {
	const quote = quotes[lastBefore(quotes, start + 1)];
	return quote?.start === start ? quote : null;
}

/** Index of the last quotation that starts before a position, or -1. */
function lastBefore(quotes: readonly Quote[], position: number): number {
	let low = 0;
	let high = quotes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (quotes[middle]!.start < position) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
