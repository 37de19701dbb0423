/** Places of a table of endings: most are empty, so that hardly anything seems to end where nothing does. */
const SIZE = 1 << 14;

/** Place of what ends in these two UTF-16 units. */
export const endingPlace = (last: number, second: number): number => (last * 37 + second * 1031) & (SIZE - 1);

/**
 * By the last two units of entries: all categories of those that end so. Some places are shared; a category that is not
 * there has no such entry, and nobody need walk through the trie from every place before to find that out.
 */
export function endingTable(entries: readonly { readonly text: string; readonly flags: number }[]): Uint32Array {
	const table = new Uint32Array(SIZE);
	for (const { text, flags } of entries)
		if (text.length >= 2)
			table[endingPlace(text.charCodeAt(text.length - 1), text.charCodeAt(text.length - 2))]! |= flags;
	return table;
}
