import type { FirstSteps } from '../lexicon/first-steps.js';
import { CHECK, type Trie } from '../lexicon/trie.js';
import type { Room } from './lattice-edges.js';
import { BITS } from './lattice-first.js';

/** Fills what the trie says of each unit of a text, and of each with the one behind it. */
export type FindSteps = (text: string) => void;

/**
 * The second step leads to a place in the dictionary that is in no cache, and whether it succeeds is as good as chance.
 * So it is taken for all positions in a loop without branches: the processor waits for many places at once.
 */
export function openSteps(trie: Trie, first: FirstSteps, room: Room): FindSteps {
	const { CODE, RANK_SHIFT, PARENT } = BITS;
	const { cells } = trie;
	const { packed, second } = room;
	const { units, base, state, parents } = first;
	return (text) => {
		const n = text.length;
		packed[n] = 0;
		if (n === 0) return;
		let here = units[text.charCodeAt(0)]!;
		for (let i = 1; i < n; i++) {
			const next = units[text.charCodeAt(i)]!;
			packed[i - 1] = here;
			const rank = (here & CODE) >> RANK_SHIFT;
			const from = state[rank]!;
			const to = base[rank]! + (next & CODE);
			// the place of a cell that is in the cache in any case, the first, where the bits say that `to` is no child of it
			const unlike = parents[to >> RANK_SHIFT]! ^ ((from >> RANK_SHIFT) & PARENT);
			const at = to & ~((0 - unlike) >> 31);
			const apart = cells[at + CHECK]! ^ from;
			// `at` where the two are equal, else 0: the sign of x | −x is set for all numbers but 0
			second[i - 1] = at & ~((apart | (0 - apart)) >> 31);
			here = next;
		}
		packed[n - 1] = here;
		second[n - 1] = 0;
	};
}
