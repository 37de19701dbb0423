/** The lengths of the words that begin with a UTF-16 unit, a bit each: most pieces of a text are told off by it. */
export type Lengths = ReadonlyMap<number, number>;

/** The last bit stands for all words that are longer. */
const MOST = 31;

/** The lengths of the words of some lists. */
export function lengthsOf(...lists: readonly Iterable<string>[]): Lengths {
	const lengths = new Map<number, number>();
	for (const list of lists)
		for (const word of list) {
			const first = word.charCodeAt(0);
			const bits = lengths.get(first) ?? 0;
			const bit = bitOf(word.length);
			if ((bits & bit) === 0) lengths.set(first, bits | bit);
		}
	return lengths;
}

const bitOf = (length: number): number => 1 << Math.min(MOST, length);

/** Whether a word of a length may be one of those whose lengths are in `bits`. */
export const hasLength = (bits: number, length: number): boolean => (bits & bitOf(length)) !== 0;
