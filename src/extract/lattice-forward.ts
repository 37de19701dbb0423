import type { FirstSteps } from '../lexicon/first-steps.js';
import { CHECK, ENTRY, NOTE, type Trie } from '../lexicon/trie.js';
import { PER_WORD, RUN, UNKNOWN } from './lattice-costs.js';
import { LONGEST, type Room } from './lattice-edges.js';
import { BITS } from './lattice-first.js';

/**
 * Finds the cheapest way from the beginning to each position, and leaves the edges for the way back. Gives `false`
 * where the room for edges was too small: what it has filled is void then.
 */
export type ReadForward = (
	text: string,
	forward: Float64Array,
	previous: Int32Array,
	previousEntry: Int32Array,
	titleStart: Int32Array,
) => boolean;

/** The pass for a dictionary. It calls nothing within its loop, so that all that it reads from stays at hand. */
export function openForward(trie: Trie, first: FirstSteps, room: Room): ReadForward {
	const { CODE, DIGIT, KIND, LETTER, PARENT, RANK_SHIFT, RUN_ONLY, TITLE } = BITS;
	const { cells, notes } = trie;
	const { state: firstState, cost: oneCost, entry: oneEntry, parents } = first;
	const { packed, second, from, edgeEnd, edgeEntry, edgeCost, edges: full } = room;
	return (text, forward, previous, previousEntry, titleStart) => {
		const n = text.length;
		let count = 0;
		let runUntil = 0;
		// cost of the cheapest way to the position, which is forward[i]
		let here = 0;
		forward[0] = 0;
		for (let i = 0; i < n; i++) {
			from[i] = count;
			let ahead = forward[i + 1]!;
			if (here === Number.POSITIVE_INFINITY) {
				packed[i]! |= RUN_ONLY;
				here = ahead;
				continue;
			}
			if (count > full) return false;
			const unit = packed[i]!;
			const kind = unit & KIND;
			const rank = (unit & CODE) >> RANK_SHIFT;
			if (kind === DIGIT || kind === LETTER) {
				let end = i + 1;
				let weight = UNKNOWN;
				if (i >= runUntil) {
					// points and commas stand within a number; `packed` is 0 behind the text
					for (; end < n; end++) {
						if ((packed[end]! & KIND) === kind) continue;
						const mark = text.charCodeAt(end);
						if (kind !== DIGIT || (mark !== 0x2e && mark !== 0x2c) || (packed[end + 1]! & KIND) !== DIGIT) break;
					}
					runUntil = end;
					weight = RUN;
				}
				packed[i] = unit | RUN_ONLY;
				if (here + weight < forward[end]!) {
					forward[end] = here + weight;
					previous[end] = i;
					previousEntry[end] = -1;
				}
				edgeEnd[count] = end;
				edgeEntry[count] = -1;
				edgeCost[count++] = RUN;
				const state = firstState[rank]!;
				const entry = state < 0 ? -1 : cells[state + ENTRY]!;
				ahead = forward[i + 1]!;
				if (entry >= 0) {
					const cost = Math.abs(notes[state + NOTE]!) + PER_WORD;
					if (here + cost < ahead) {
						ahead = here + cost;
						forward[i + 1] = ahead;
						previous[i + 1] = i;
						previousEntry[i + 1] = entry;
					}
					edgeEnd[count] = i + 1;
					edgeEntry[count] = entry;
					edgeCost[count++] = cost;
				}
			} else {
				const cost = oneCost[rank]!;
				if (here + cost < ahead) {
					ahead = here + cost;
					forward[i + 1] = ahead;
					previous[i + 1] = i;
					previousEntry[i + 1] = oneEntry[rank]!;
				}
			}
			if ((unit & TITLE) !== 0 && titleStart[i + 1]! < 0) titleStart[i + 1] = i;
			let state = second[i]!;
			const longest = i + LONGEST;
			for (let j = i + 2; state !== 0 && j <= longest; j++) {
				const entry = cells[state + ENTRY]!;
				if (entry >= 0) {
					const note = notes[state + NOTE]!;
					const cost = Math.abs(note) + PER_WORD;
					const total = here + cost;
					if (total < forward[j]!) {
						forward[j] = total;
						previous[j] = i;
						previousEntry[j] = entry;
					}
					edgeEnd[count] = j;
					edgeEntry[count] = entry;
					edgeCost[count++] = cost;
					if (note < 0 && titleStart[j]! < 0) titleStart[j] = i;
				}
				const to = cells[state]! + (packed[j]! & CODE);
				if (parents[to >> RANK_SHIFT] !== ((state >> RANK_SHIFT) & PARENT) || cells[to + CHECK] !== state) break;
				state = to;
			}
			here = ahead;
		}
		from[n] = count;
		return true;
	};
}
