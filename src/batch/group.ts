import type { RawDocument } from '../types.js';
import type { Item } from './types.js';

/** Items that travel together: the way to a worker and back costs as much as some hundred characters. */
export interface Group {
	readonly items: readonly Item[];
	readonly documents: readonly RawDocument[];
	/** UTF-16 units of all documents */
	readonly characters: number;
}

/** Items in a group that are no work for a worker, at most. */
const MOST_ITEMS = 256;

/** Gathers items into groups of about `characters`; a larger document is a group of its own or ends one. */
export async function* grouped(items: AsyncIterable<Item>, characters: number): AsyncGenerator<Group> {
	let held: Item[] = [];
	let size = 0;
	for await (const item of items) {
		held.push(item);
		if (item.kind === 'document') size += item.raw.text.length;
		if (size < characters && held.length < MOST_ITEMS) continue;
		yield groupOf(held, size);
		held = [];
		size = 0;
	}
	if (held.length > 0) yield groupOf(held, size);
}

const groupOf = (items: readonly Item[], characters: number): Group => ({
	items,
	documents: items.flatMap((item) => (item.kind === 'document' ? [item.raw] : [])),
	characters,
});
