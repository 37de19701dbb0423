import type { PrefixFilter } from './prefix-filter.js';

const CELLS = 4;
/** Places to look at, kept from one text to the next. */
let places = new Int32Array(4096);

/**
 * A matcher of phrases that is built while a process starts: transitions in one open-addressing hash table, so that
 * building costs a step a character, and a look-up a step a character too, whatever the number of phrases.
 */
export class Phrases {
	readonly #roots = new Int32Array(65536);
	/** cells of a slot, side by side for the sake of the cache: state (0: free), unit, next state, entry that ends there */
	#table: Int32Array;
	#mask: number;
	/** entry that ends at each state, -1 for none */
	readonly #entries: Int32Array;
	#states = 1;

	/** @param phrases entry `i` is `phrases[i]`; of equal ones the first wins, empty ones match nothing */
	constructor(phrases: readonly string[]) {
		const characters = phrases.reduce((sum, phrase) => sum + phrase.length, 0);
		let size = 1024;
		while (size < characters * 2) size *= 2;
		this.#mask = size - 1;
		this.#table = new Int32Array(size * CELLS);
		this.#entries = new Int32Array(characters + 1).fill(-1);
		phrases.forEach((phrase, index) => {
			if (phrase === '') return;
			let state = 0;
			for (let i = 0; i < phrase.length; i++) state = this.#grow(state, phrase.charCodeAt(i));
			if (this.#entries[state] === -1) this.#entries[state] = index;
		});
		this.#shrink();
	}

	/**
	 * Lays the table out as wide as its states need: phrases share beginnings, so that one made for all their
	 * characters is too wide, and slow for it. Entries join their states.
	 */
	#shrink(): void {
		let size = 1024;
		while (size < this.#states * 2) size *= 2;
		const wide = this.#table;
		this.#table = new Int32Array(size * CELLS);
		this.#mask = size - 1;
		for (let from = 0; from < wide.length; from += CELLS) {
			if (wide[from] === 0) continue;
			let slot = this.#slot(wide[from]!, wide[from + 1]!);
			while (this.#table[slot * CELLS] !== 0) slot = (slot + 1) & this.#mask;
			const to = slot * CELLS;
			// One by one: views of four numbers would take most of the time of building.
			this.#table[to] = wide[from]!;
			this.#table[to + 1] = wide[from + 1]!;
			this.#table[to + 2] = wide[from + 2]!;
			this.#table[to + 3] = this.#entries[wide[from + 2]!]!;
		}
	}

	/** Follows one UTF-16 unit from a state (0 at the start); -1 where no phrase goes on. */
	step(state: number, unit: number): number {
		if (state === 0) return this.#roots[unit]! || -1;
		const table = this.#table;
		for (let slot = this.#slot(state, unit); ; slot = (slot + 1) & this.#mask) {
			const found = table[slot * CELLS]!;
			if (found === state && table[slot * CELLS + 1] === unit) return table[slot * CELLS + 2]!;
			if (found === 0) return -1;
		}
	}

	/** Entry that ends at a state, -1 for none. */
	entryAt(state: number): number {
		return this.#entries[state]!;
	}

	/**
	 * Calls `found` for the longest phrase from each place on that no match before it covers, in order.
	 * @param filter made of the same phrases
	 * @param found gets the start, the end and the entry of a match
	 */
	scan(text: string, filter: PrefixFilter, found: (start: number, end: number, entry: number) => void): void {
		if (places.length < text.length) places = new Int32Array(text.length * 2);
		const count = filter.places(text, places);
		const table = this.#table;
		let covered = 0;
		for (let k = 0; k < count; k++) {
			const i = places[k]!;
			if (i < covered) continue;
			let state = this.#roots[text.charCodeAt(i)]!;
			let entry = this.#entries[state]!;
			let end = i + 1;
			for (let j = i + 1; j < text.length; j++) {
				const unit = text.charCodeAt(j);
				let slot = this.#slot(state, unit);
				while (table[slot * CELLS] !== 0 && (table[slot * CELLS] !== state || table[slot * CELLS + 1] !== unit))
					slot = (slot + 1) & this.#mask;
				if (table[slot * CELLS] === 0) break;
				state = table[slot * CELLS + 2]!;
				if (table[slot * CELLS + 3]! < 0) continue;
				entry = table[slot * CELLS + 3]!;
				end = j + 1;
			}
			if (entry < 0) continue;
			found(i, end, entry);
			covered = end;
		}
	}

	#slot(state: number, unit: number): number {
		const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ unit, 0x85ebca6b);
		return (mixed ^ (mixed >>> 15)) & this.#mask;
	}

	#grow(state: number, unit: number): number {
		if (state === 0) {
			this.#roots[unit] ||= this.#states++;
			return this.#roots[unit]!;
		}
		const known = this.step(state, unit);
		if (known > 0) return known;
		const table = this.#table;
		let slot = this.#slot(state, unit);
		while (table[slot * CELLS] !== 0) slot = (slot + 1) & this.#mask;
		table[slot * CELLS] = state;
		table[slot * CELLS + 1] = unit;
		table[slot * CELLS + 2] = this.#states;
		return this.#states++;
	}
}
