/** The lengths of the words that begin, or end, with a UTF-16 unit, a bit each: most pieces of a text are told off by it. */
export type Lengths = ReadonlyMap<number, number>;

/** The last bit stands for all words that are longer. */
const MOST = 31;

/** The lengths of the words of some lists, by their first unit. */
export function lengthsOf(...lists: readonly Iterable<string>[]): Lengths {
	const lengths = new Map<number, number>();
	for (const list of lists) for (const word of list) put(lengths, word.charCodeAt(0), word.length);
	return lengths;
}

/** As `lengthsOf`, by the unit that the words end with. */
export function lengthsByLast(words: Iterable<string>): Lengths {
	const lengths = new Map<number, number>();
	for (const word of words) put(lengths, word.charCodeAt(word.length - 1), word.length);
	return lengths;
}

function put(lengths: Map<number, number>, unit: number, length: number): void {
	const bits = lengths.get(unit) ?? 0;
	const bit = bitOf(length);
	if ((bits & bit) === 0) lengths.set(unit, bits | bit);
}

const bitOf = (length: number): number => 1 << Math.min(MOST, length);

/** Whether a word of a length may be one of those whose lengths are in `bits`. */
export const hasLength = (bits: number, length: number): boolean => (bits & bitOf(length)) !== 0;
