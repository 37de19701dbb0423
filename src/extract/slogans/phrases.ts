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
		const mask = this.#mask;
		for (let slot = slotOf(state, unit, mask); ; slot = (slot + 1) & mask) {
			const cell = slot * CELLS;
			const found = table[cell]!;
			if (found === state && table[cell + 1] === unit) return table[cell + 2]!;
			if (found === 0) return -1;
		}
	}

	/** Entry that ends at a state, -1 for none. */
	entryAt(state: number): number {
		return (this.#links[state]! & ENDS) === 0 ? -1 : this.#entries[state]!;
	}

	/** Entry that is text[start, end), -1 for none. */
	find(text: string, start = 0, end = text.length): number {
		let state = start < end ? this.#roots[text.charCodeAt(start)]! : 0;
		if (state === 0) return -1;
		const links = this.#links;
		for (let i = start + 1; i < end; i++) {
			const unit = text.charCodeAt(i);
			const link = links[state]!;
			if ((link & UNIT) === unit + 1) state++;
			else if ((link & FORKS) === 0) return -1;
			else {
				state = this.#forked(state, unit);
				if (state < 0) return -1;
			}
		}
		return this.entryAt(state);
	}

	/** Entry that consists of some parts with a mark of one unit between them, -1 for none. */
	findJoined(parts: readonly string[], mark: string): number {
		let state = 0;
		for (let k = 0; k < parts.length; k++) {
			if (k > 0) state = this.step(state, mark.charCodeAt(0));
			const part = parts[k]!;
			for (let i = 0; i < part.length && state >= 0; i++) state = this.step(state, part.charCodeAt(i));
			if (state < 0) return -1;
		}
		return this.entryAt(state);
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
		const roots = this.#roots;
		const links = this.#links;
		let covered = 0;
		for (let k = 0; k < count; k++) {
			const i = starts === null ? k : starts[k]!;
			if (i < covered) continue;
			let state = roots[text.charCodeAt(i)]!;
			if (state === 0) continue;
			let entry = -1;
			let end = i;
			for (let j = i + 1; ; j++) {
				const link = links[state]!;
				if ((link & ENDS) !== 0) {
					entry = this.#entries[state]!;
					end = j;
				}
				if (j >= text.length) break;
				const unit = text.charCodeAt(j);
				if ((link & UNIT) === unit + 1) state++;
				else if ((link & FORKS) === 0) break;
				else {
					state = this.#forked(state, unit);
					if (state < 0) break;
				}
			}
			if (entry < 0) continue;
			found(i, end, entry);
			covered = end;
		}
	}
}
