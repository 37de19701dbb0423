import { CELLS, type PhraseArrays, slotOf } from './phrase-arrays.js';
import type { PrefixFilter } from './prefix-filter.js';

/** Places to look at, kept from one text to the next. */
let places = new Int32Array(4096);

/** Matches compiled phrases: a look-up costs a step a character, whatever the number of phrases. */
export class Phrases {
	readonly #roots: Int32Array;
	readonly #table: Int32Array;
	readonly #entries: Int32Array;
	readonly #mask: number;

	/** @param arrays what `compilePhrases` gives */
	constructor({ roots, table, entries }: PhraseArrays) {
		this.#roots = roots;
		this.#table = table;
		this.#entries = entries;
		this.#mask = table.length / CELLS - 1;
	}

	/** Follows one UTF-16 unit from a state (0 at the start); -1 where no phrase goes on. */
	step(state: number, unit: number): number {
		if (state === 0) return this.#roots[unit]! || -1;
		const table = this.#table;
		for (let slot = slotOf(state, unit, this.#mask); ; slot = (slot + 1) & this.#mask) {
			const found = table[slot * CELLS]!;
			if (found === state && table[slot * CELLS + 1] === unit) return table[slot * CELLS + 2]!;
			if (found === 0) return -1;
		}
	}

	/** Entry that ends at a state, -1 for none. */
	entryAt(state: number): number {
		return this.#entries[state]!;
	}

	/** Entry that is text[start, end), -1 for none. */
	find(text: string, start = 0, end = text.length): number {
		let state = 0;
		for (let i = start; i < end && state >= 0; i++) state = this.step(state, text.charCodeAt(i));
		return state > 0 ? this.entryAt(state) : -1;
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
		const mask = this.#mask;
		let covered = 0;
		for (let k = 0; k < count; k++) {
			const i = places[k]!;
			if (i < covered) continue;
			let state = this.#roots[text.charCodeAt(i)]!;
			let entry = this.#entries[state]!;
			let end = i + 1;
			for (let j = i + 1; j < text.length; j++) {
				const unit = text.charCodeAt(j);
				let slot = slotOf(state, unit, mask);
				while (table[slot * CELLS] !== 0 && (table[slot * CELLS] !== state || table[slot * CELLS + 1] !== unit))
					slot = (slot + 1) & mask;
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
}
