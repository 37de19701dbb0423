/** Cuts a sentence into clauses. Spans point into the text. */
import type { Span } from '../../types.js';

const CLAUSE_MARKS = '，；：。！？,;:!?\n';
const OPENERS = '“「《（(【';
const CLOSERS = '”」》）)】';
/** by UTF-16 unit: 0 for neither, 1 for a mark that cuts, 2 and up for an opener */
const MARKS = new Uint8Array(65536);
for (const mark of CLAUSE_MARKS) MARKS[mark.charCodeAt(0)] = 1;
for (const [index, mark] of [...OPENERS].entries()) MARKS[mark.charCodeAt(0)] = index + 2;

/** longest bracket or quotation whose marks do not cut */
const MAX_ASIDE = 41;

/** Clauses between commas, semicolons and colons; marks inside brackets and short quotations do not cut. */
export function clausesOf(text: string, from: number, to: number): readonly Span[] {
	const clauses: Span[] = [];
	let start = from;
	for (let i = from; i < to; i++) {
		const mark = MARKS[text.charCodeAt(i)]!;
		if (mark === 0) continue;
		if (mark >= 2) {
			const close = text.slice(i, Math.min(to, i + MAX_ASIDE)).indexOf(CLOSERS[mark - 2]!);
			if (close > 0) i += close;
			continue;
		}
		// a thousands comma is not a comma of the sentence: digits stand on both sides of it
		if (isInsideNumber(text, i)) continue;
		if (i > start) clauses.push({ start, end: i });
		start = i + 1;
	}
	if (to > start) clauses.push({ start, end: to });
	return clauses;
}

const isInsideNumber = (text: string, at: number): boolean =>
	(text[at] === ',' || text[at] === ':') && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');

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
