/** Cuts a sentence into clauses. Spans point into the text. */
import type { Span } from '../../types.js';
import { unitAt } from '../numbers/marks.js';
import { isDigit } from '../numbers/numerals.js';

const CUTS = '，；：。！？,;:!?\n';
const OPENERS = '“「《（(【';
const CLOSERS = '”」》）)】';
/** By unit: 0 for neither, 1 for a mark that cuts, 2 and up for one that opens an aside. */
export const CLAUSE_MARKS = new Uint8Array(65536);
for (const mark of CUTS) CLAUSE_MARKS[mark.charCodeAt(0)] = 1;
for (const [index, mark] of [...OPENERS].entries()) CLAUSE_MARKS[mark.charCodeAt(0)] = index + 2;

const SEMICOLON = '；'.charCodeAt(0);
/** longest bracket or quotation whose marks do not cut */
const MAX_ASIDE = 41;

/**
 * Cuts a sentence into clauses between commas, semicolons and colons, mark by mark from left to right; marks inside
 * brackets and short quotations do not cut.
 */
export class ClauseCutter {
	readonly clauses: Span[] = [];
	/** whether a semicolon stands in it, in an aside or not */
	parted = false;
	#start: number;
	/** where an aside ends, within which no mark counts */
	#after: number;

	constructor(from: number) {
		this.#start = from;
		this.#after = from;
	}

	/** Takes one of `CLAUSE_MARKS` at a place. */
	take(text: string, at: number, to: number): void {
		const unit = text.charCodeAt(at);
		if (unit === SEMICOLON) this.parted = true;
		if (at < this.#after) return;
		const mark = CLAUSE_MARKS[unit]!;
		if (mark >= 2) {
			const close = text.slice(at, Math.min(to, at + MAX_ASIDE)).indexOf(CLOSERS[mark - 2]!);
			if (close > 0) this.#after = at + close + 1;
			return;
		}
		// a thousands comma is not a comma of the sentence: digits stand on both sides of it
		if (isInsideNumber(text, at)) return;
		this.end(at);
		this.#start = at + 1;
	}

	/** Ends the clause that is open. */
	end(at: number): void {
		if (at > this.#start) this.clauses.push({ start: this.#start, end: at });
	}
}

const isInsideNumber = (text: string, at: number): boolean =>
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
