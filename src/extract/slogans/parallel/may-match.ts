import { EMPTY, UNITS } from '../landmarks.js';

/**
 * What `isParallel` asks of clauses, told of two whole neighbours in the middle of a set: what they rule out need not be
 * framed. All tests here may say yes of what is no set, and never no of one.
 */

/** Longest clause, and how much longer than another. */
const LONGEST = 20;
const SPREAD = 8;
/** Clauses that deny the same, at their end, may be longer. */
const LONGEST_DENIAL = 44;
/** Longest of short clauses that 不 joins, and how far their lengths are apart. */
const LONGEST_JOINED = 8;
const SPREAD_JOINED = 2;
/** How far apart a string may stand in two clauses of one length: by one in either from where it stands in a third. */
const DRIFT = 2;
const NOT = '不'.charCodeAt(0);

/** Of clauses that end in the same character: short enough, or with three characters in common, as those that deny. */
export function mayMatch(text: string, end: number, next: number, nextEnd: number): boolean {
	const length = nextEnd - next;
	if (length <= LONGEST) return true;
	return (
		length <= LONGEST_DENIAL &&
		text.charCodeAt(end - 2) === text.charCodeAt(nextEnd - 2) &&
		text.charCodeAt(end - 3) === text.charCodeAt(nextEnd - 3)
	);
}

/** Of clauses that open with the same character, by their lengths. */
export const mayOpenAlike = (a: number, b: number): boolean =>
	a <= LONGEST && b <= LONGEST && a - b <= SPREAD && b - a <= SPREAD;

/** Whether a clause that opens like its neighbour holds a quotation, which does not count in its length. */
export function mayQuote(text: string, start: number, end: number): boolean {
	for (let i = start + 1; i < end; i++) if (text.charCodeAt(i) === QUOTE) return true;
	return false;
}
const QUOTE = '“'.charCodeAt(0);

/**
 * Of clauses that share a column or a string inside, and may open alike by their lengths: they are of one length and share
 * it near one place, or open or end with two characters in common as well, or are short and have 不 in one column.
 */
export function mayStandAlike(text: string, a: number, aEnd: number, b: number, bEnd: number): boolean {
	const length = aEnd - a;
	const other = bEnd - b;
	if (text.charCodeAt(a) === text.charCodeAt(b) && text.charCodeAt(a + 1) === text.charCodeAt(b + 1)) return true;
	if (
		text.charCodeAt(aEnd - 1) === text.charCodeAt(bEnd - 1) &&
		text.charCodeAt(aEnd - 2) === text.charCodeAt(bEnd - 2)
	)
		return true;
	if (length === other) return sharesNear(text, a, b, length);
	return (
		length <= LONGEST_JOINED &&
		other <= LONGEST_JOINED &&
		length - other <= SPREAD_JOINED &&
		other - length <= SPREAD_JOINED &&
		sharesDenial(text, a, b, Math.min(length, other))
	);
}

/** Whether a character stands in one column of both, or two characters together at most `DRIFT` apart. */
function sharesNear(text: string, a: number, b: number, length: number): boolean {
	for (let i = 0; i < length; i++) {
		const unit = text.charCodeAt(a + i);
		if ((UNITS[unit]! & EMPTY) !== 0) continue;
		if (unit === text.charCodeAt(b + i)) return true;
		const next = text.charCodeAt(a + i + 1);
		for (let at = Math.max(0, i - DRIFT); at <= i + DRIFT && at + 1 < length; at++)
			if (text.charCodeAt(b + at) === unit && text.charCodeAt(b + at + 1) === next) return true;
	}
	return false;
}

function sharesDenial(text: string, a: number, b: number, length: number): boolean {
	for (let i = 0; i < length; i++) if (text.charCodeAt(a + i) === NOT && text.charCodeAt(b + i) === NOT) return true;
	return false;
}
