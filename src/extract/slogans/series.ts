import { tagName } from '../../lexicon/categories.js';
import type { Quote, Reading } from '../types.js';

/** A quotation with the place where the words before and after its series stand. */
export interface Placed {
	readonly quote: Quote;
	/** quotations in its series: “甲”“乙”和“丙” are three */
	readonly size: number;
	/** start of the first quotation of the series */
	readonly start: number;
	/** end of the last one */
	readonly end: number;
}

/** What may stand between two quotations of a series. */
const BETWEEN = /^(?:、|和|与|及|以及|或|或者|、?\s*)$/;

/**
 * Joins quotations that follow each other with no more than 、 or 和 between them: what introduces the first and
 * what follows the last holds for all. Titles of works and what lies in them stay out.
 */
export function placeQuotes(reading: Reading): readonly Placed[] {
	const out: Placed[] = [];
	let workEnd = 0;
	// Where the series that goes on begins among `out`, and its last quotation.
	let first = 0;
	let last: Quote | null = null;
	const inner: Placed[] = [];
	const { quotes } = reading;
	for (let k = 0; k < quotes.length; k++) {
		const quote = quotes[k]!;
		if (quote.kind === 'work') workEnd = Math.max(workEnd, quote.end);
		if (quote.kind === 'work' || quote.start < workEnd) continue;
		const placed = { quote, size: 1, start: quote.start, end: quote.end };
		if (last !== null && quote.start < last.end) {
			inner.push(placed);
			continue;
		}
		if (last !== null && !isBetween(reading, last.end, quote.start)) {
			joinSeries(out, first);
			first = out.length;
		}
		out.push(placed);
		last = quote;
	}
	joinSeries(out, first);
	return inner.length === 0 ? out : [...out, ...inner].sort((a, b) => a.quote.start - b.quote.start);
}

/** Tells the quotations from `first` on that they are one series. */
function joinSeries(out: Placed[], first: number): void {
	const size = out.length - first;
	if (size < 2) return;
	const { start } = out[first]!;
	const { end } = out[out.length - 1]!;
	for (let k = first; k < out.length; k++) out[k] = { quote: out[k]!.quote, size, start, end };
}

/** Whether two quotations follow each other: with a mark, 和, or a mark and the place of the second (甲市“…”、乙市“…”战略). */
function isBetween({ text, words }: Reading, from: number, to: number): boolean {
	if (to - from <= 3 && BETWEEN.test(text.slice(from, to))) return true;
	if (to - from < 3 || to - from > 5 || text.charAt(from) !== '、') return false;
	const word = words.at[from + 1]!;
	return tagName(words.tags[word]!) === 'ns' && words.starts[word + 1] === to;
}
