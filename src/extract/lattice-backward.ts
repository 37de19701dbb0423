import type { FirstSteps } from '../lexicon/first-steps.js';
import type { Room } from './lattice-edges.js';
import { BITS } from './lattice-first.js';

/** Finds the cheapest way from each position to the end, over the edges that the forward pass has left. */
export type ReadBackward = (n: number, backward: Float64Array, next: Int32Array, nextEntry: Int32Array) => void;

/** The pass for a dictionary. */
export function openBackward({ cost: oneCost, entry: oneEntry }: FirstSteps, room: Room): ReadBackward {
	const { CODE, RANK_SHIFT, RUN_ONLY } = BITS;
	const { packed, from, edgeEnd, edgeEntry, edgeCost } = room;
	return (n, backward, next, nextEntry) => {
		backward[n] = 0;
		next[n] = 0;
		nextEntry[n] = -1;
		let last = from[n]!;
		let ahead = 0;
		for (let i = n - 1; i >= 0; i--) {
			const start = from[i]!;
			const unit = packed[i]!;
			let least = Number.POSITIVE_INFINITY;
			let to = 0;
			let entry = -1;
			if (unit < RUN_ONLY) {
				const rank = (unit & CODE) >> RANK_SHIFT;
				least = oneCost[rank]! + ahead;
				to = i + 1;
				entry = oneEntry[rank]!;
			}
			for (let k = start; k < last; k++) {
				const end = edgeEnd[k]!;
				const total = edgeCost[k]! + backward[end]!;
				if (total < least) {
					least = total;
					to = end;
					entry = edgeEntry[k]!;
				}
			}
			last = start;
			ahead = least;
			backward[i] = least;
			next[i] = to;
			nextEntry[i] = entry;
		}
	};
}
