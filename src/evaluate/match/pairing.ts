import type { Item } from './items.js';

/** What became of the items of one kind in one article. */
export interface Pairing {
	readonly pairs: readonly (readonly [gold: Item, found: Item])[];
	readonly missed: readonly Item[];
	readonly spurious: readonly Item[];
}

/**
 * Pairs coded with found items, one to one, in the order coded. What optional items excuse is then dropped, however
 * often it was found: it counts neither for nor against.
 */
export function pair(
	gold: readonly Item[],
	found: readonly Item[],
	isSame: (gold: Item, found: Item) => boolean,
): Pairing {
	let left = [...found];
	const pairs: (readonly [Item, Item])[] = [];
	const missed: Item[] = [];
	for (const item of gold) {
		if (item.optional) continue;
		const index = left.findIndex((candidate) => isSame(item, candidate));
		const [match] = index < 0 ? [] : left.splice(index, 1);
		if (match === undefined) missed.push(item);
		else pairs.push([item, match]);
	}
	for (const item of gold) if (item.optional) left = left.filter((candidate) => !isSame(item, candidate));
	return { pairs, missed, spurious: left };
}
