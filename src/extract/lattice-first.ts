import { CELL, CHECK, ENTRY, NOTE, type Trie } from '../lexicon/trie.js';
import { PER_WORD, UNKNOWN } from './lattice-costs.js';
import { CLASS } from './unit-class.js';

/** Bits of `FirstSteps.units`: the class of a unit, its code in the trie, and whether it is a rank word by itself. */
export const KIND = 3;
export const DIGIT = 1;
export const LETTER = 2;
export const CODE = (1 << 20) - CELL;
export const TITLE = 1 << 20;
/** Codes are multiples of a cell's length; their rank is without it. */
export const RANK_SHIFT = 2;

/** All that a walk needs to know of a first character, by the rank of its code: so few kilobytes stay in the cache. */
export interface FirstSteps {
	/** by UTF-16 unit: see `KIND`, `CODE`, `TITLE` */
	readonly units: Int32Array;
	/** where the children of its state lie */
	readonly base: Int32Array;
	/** its state; −2, which no cell names as its parent, for characters that begin no entry */
	readonly state: Int32Array;
	/** cost of the cheapest way over it alone, and the entry that is, −1 for none */
	readonly cost: Float64Array;
	readonly entry: Int32Array;
}

/** Lays out the first characters of a dictionary. */
export function firstSteps({ codes, cells, notes }: Trie): FirstSteps {
	let most = 0;
	for (let unit = 0; unit < codes.length; unit++) most = Math.max(most, codes[unit]!);
	// Marks and spaces that no entry contains cost nothing: they get a code of their own.
	const mark = most + CELL;
	const ranks = (mark >> RANK_SHIFT) + 1;
	const units = new Int32Array(65536);
	const base = new Int32Array(ranks);
	const state = new Int32Array(ranks).fill(-2);
	const cost = new Float64Array(ranks).fill(UNKNOWN);
	const entry = new Int32Array(ranks).fill(-1);
	cost[mark >> RANK_SHIFT] = 0;
	for (let unit = 0; unit < units.length; unit++) {
		const kind = CLASS[unit]!;
		const code = codes[unit]! === 0 && kind === 4 ? mark : codes[unit]!;
		units[unit] = code | (kind < 3 ? kind : 0);
		const at = cells[0]! + code;
		if (code === 0 || code === mark) continue;
		const rank = code >> RANK_SHIFT;
		if (kind === 4) cost[rank] = 0;
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
	return { units, base, state, cost, entry };
}
