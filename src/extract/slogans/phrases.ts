import { CELLS, ENDS, FORKS, type PhraseArrays, slotOf, UNIT } from './phrase-arrays.js';

/** Matches compiled phrases: a look-up costs a step a character, whatever the number of phrases. */
export class Phrases {
	readonly #roots: Int32Array;
	readonly #links: Int32Array;
	readonly #table: Int32Array;
	readonly #entries: Int32Array;
	readonly #mask: number;

	/** @param arrays what `compilePhrases` gives */
	constructor({ roots, links, table, entries }: PhraseArrays) {
		this.#roots = roots;
		this.#links = links;
		this.#table = table;
		this.#entries = entries;
		this.#mask = table.length / CELLS - 1;
	}

	/** Follows one UTF-16 unit from a state (0 at the start); -1 where no phrase goes on. */
	step(state: number, unit: number): number {
		if (state === 0) return this.#roots[unit]! || -1;
		const link = this.#links[state]!;
		if ((link & UNIT) === unit + 1) return state + 1;
		return (link & FORKS) === 0 ? -1 : this.#forked(state, unit);
	}

	#forked(state: number, unit: number): number {
		const table = this.#table;
		for (let slot = slotOf(state, unit, this.#mask); ; slot = (slot + 1) & this.#mask) {
			const found = table[slot * CELLS]!;
			if (found === state && table[slot * CELLS + 1] === unit) return table[slot * CELLS + 2]!;
			if (found === 0) return -1;
		}
	}

	/** Entry that ends at a state, -1 for none. */
	entryAt(state: number): number {
		return (this.#links[state]! & ENDS) === 0 ? -1 : this.#entries[state]!;
	}

	/** Entry that is text[start, end), -1 for none. */
	find(text: string, start = 0, end = text.length): number {
		let state = 0;
		for (let i = start; i < end && state >= 0; i++) state = this.step(state, text.charCodeAt(i));
		return state > 0 ? this.entryAt(state) : -1;
	}

	/**
	 * Calls `found` for the longest phrase from each place on that no match before it covers, in order.
	 * @param found gets the start, the end and the entry of a match
	 * @param starts places that are looked at, `count` of them, where not all are
	 */
	scan(
		text: string,
		found: (start: number, end: number, entry: number) => void,
		starts: Int32Array | null = null,
		count = text.length,
	): void {
		let covered = 0;
		for (let k = 0; k < count; k++) {
			const i = starts === null ? k : starts[k]!;
			if (i < covered) continue;
			let state = 0;
			let entry = -1;
			let end = i;
			for (let j = i; j < text.length; j++) {
				state = this.step(state, text.charCodeAt(j));
				if (state < 0) break;
				if ((this.#links[state]! & ENDS) === 0) continue;
				entry = this.#entries[state]!;
				end = j + 1;
			}
			if (entry < 0) continue;
			found(i, end, entry);
			covered = end;
		}
	}
}
