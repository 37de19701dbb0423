import type { FirstSteps } from '../lexicon/first-steps.js';
import { CELL, CHECK, ENTRY, NOTE, type Trie } from '../lexicon/trie.js';
import { PER_WORD, UNKNOWN } from './lattice-costs.js';
import { CLASS } from './unit-class.js';

/**
 * Bits of `FirstSteps.units`: the class of a unit, its code in the trie, and whether it is a rank word by itself; and what
 * goes with them. One object, so that a function takes out what it needs once: for the compiler these are constants then,
 * which what it imports is not.
 */
export const BITS = {
	KIND: 3,
	DIGIT: 1,
	LETTER: 2,
	CODE: (1 << 20) - CELL,
	TITLE: 1 << 20,
	/** set for positions from which runs of digits or letters leave no way over one unit */
	RUN_ONLY: 1 << 21,
	/** Codes and states are multiples of a cell's length; their rank and the number of their cell are without it. */
	RANK_SHIFT: 2,
	/** bits of that number in `FirstSteps.parents` */
	PARENT: 0xff,
} as const;

/** Lays out the first characters of a dictionary. The build does it for the dictionary that is loaded. */
export function firstSteps({ codes, cells, notes }: Trie): FirstSteps {
	const { TITLE, RANK_SHIFT, PARENT } = BITS;
	const root = cells[0]!;
	// Marks and spaces that no entry contains cost nothing: they get a code of their own, behind all others.
	const mark = CELL * (1 + codes.reduce((count, code) => (code === 0 ? count : count + 1), 0));
	const ranks = (mark >> RANK_SHIFT) + 1;
	const units = new Int32Array(65536);
	const base = new Int32Array(ranks);
	const state = new Int32Array(ranks).fill(-2);
	const cost = new Float64Array(ranks).fill(UNKNOWN);
	const entry = new Int32Array(ranks).fill(-1);
	cost[mark >> RANK_SHIFT] = 0;
	for (let unit = 0; unit < 65536; unit++) {
		const kind = CLASS[unit]!;
		const code = codes[unit]!;
		if (code === 0) {
			units[unit] = kind === 4 ? mark : kind < 3 ? kind : 0;
			continue;
		}
		units[unit] = kind < 3 ? code | kind : code;
		const rank = code >> RANK_SHIFT;
		if (kind === 4) cost[rank] = 0;
		const at = root + code;
		if (cells[at + CHECK] !== 0) continue;
		base[rank] = cells[at]!;
		state[rank] = at;
		if (cells[at + ENTRY]! < 0) continue;
		const note = notes[at + NOTE]!;
		if (note < 0) units[unit]! |= TITLE;
		const own = Math.abs(note) + PER_WORD;
		if (own >= cost[rank]!) continue;
		cost[rank] = own;
		entry[rank] = cells[at + ENTRY]!;
	}
	const parents = new Uint8Array(cells.length >> RANK_SHIFT);
	for (let cell = 0; cell < parents.length; cell++)
		parents[cell] = (cells[(cell << RANK_SHIFT) + CHECK]! >> RANK_SHIFT) & PARENT;
	return { units, base, state, cost, entry, parents };
}
