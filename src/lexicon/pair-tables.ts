/** Places of a table by pairs of characters: most are empty, so that hardly anything seems to stand where nothing does. */
const SIZE = 1 << 14;

/** Place of what begins with two UTF-16 units, or ends in them (the last one first). Some places are shared. */
export const pairPlace = (outer: number, inner: number): number => (outer * 37 + inner * 1031) & (SIZE - 1);

/** What stands for the second unit of what has one only. */
export const ALONE = 0;

/** An entry as the tables need it. */
export interface Sorted {
	readonly text: string;
	/** bits of any kind */
	readonly flags: number;
}

/**
 * By the last two units of entries of two units and more: the flags of all that end so. Where a flag is not there, no
 * such entry ends, and nobody need walk through the trie from every place before to find that out.
 */
export function endingTable(entries: readonly Sorted[]): Uint32Array {
	const table = new Uint32Array(SIZE);
	for (const { text, flags } of entries)
		if (text.length >= 2)
			table[pairPlace(text.charCodeAt(text.length - 1), text.charCodeAt(text.length - 2))]! |= flags;
	return table;
}

/** By the first two units of entries, or the only one and `ALONE`: the flags of all that begin so. */
export function beginningTable(entries: readonly Sorted[]): Uint32Array {
	const table = new Uint32Array(SIZE);
	for (const { text, flags } of entries)
		table[pairPlace(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : ALONE)]! |= flags;
	return table;
}
