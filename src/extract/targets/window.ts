/** Keeps the work at one figure bounded, however many events a sentence has. */

const BEFORE = 48;
/** where no more items are, all of them stand near */
export const FEW = BEFORE;
const AFTER = 16;

/**
 * Gives, for ever later positions, the items that stand near: the last ones before a position and the next after it.
 * @param items in order of `positionOf`
 */
export function nearby<T>(items: readonly T[], positionOf: (item: T) => number): (position: number) => readonly T[] {
	if (items.length <= BEFORE) return () => items;
	let passed = 0;
	return (position) => {
		while (passed < items.length && positionOf(items[passed]!) < position) passed++;
		return items.slice(Math.max(0, passed - BEFORE), passed + AFTER);
	};
}
