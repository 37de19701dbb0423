/** By the UTF-16 unit that words begin, or end, with: their lengths, a bit each. Most pieces of a text are told off by it. */
export type Lengths = Int32Array;

/** The last bit stands for all words that are longer. */
const MOST = 31;

/** The lengths of the words of some lists, by their first unit. */
export function lengthsOf(...lists: readonly Iterable<string>[]): Lengths {
	const lengths = new Int32Array(65536);
	for (const list of lists) for (const word of list) addLength(lengths, word.charCodeAt(0), word.length);
	return lengths;
}

/** As `lengthsOf`, by the unit that the words end with. */
export function lengthsByLast(words: Iterable<string>): Lengths {
	const lengths = new Int32Array(65536);
	for (const word of words) addLength(lengths, word.charCodeAt(word.length - 1), word.length);
	return lengths;
}

/** Adds a word of a length that begins, or ends, with a unit. */
export function addLength(lengths: Lengths, unit: number, length: number): void {
	lengths[unit]! |= bitOf(length);
}

const bitOf = (length: number): number => 1 << Math.min(length, MOST);

/** Whether a word of a length may be one of those whose lengths are in `bits`. */
export const hasLength = (bits: number, length: number): boolean => (bits & bitOf(length)) !== 0;
