import { mix, WORDS } from './signature.js';
import { Signatures, Strings } from './store.js';

/**
 * Bins of 64 that must agree: a share of common shingles of about 0.9, 64 × (0.9 + 0.1 / 16) = 58. Announcements that
 * are made in the same words each year have 0.75 to 0.9 in common, reprints more.
 */
const AGREEING = 58;
/** Articles kept under one band; further ones that look like them are still found by their other bands. */
const FULLEST = 64;
/** Tables are made larger by a sixth when six sevenths of their slots are taken; fuller ones are slow to look into. */
const FULL = 6 / 7;
const GROWTH = 7 / 6;

/**
 * Finds the first article of which each one is a copy, in one pass. Each word of a signature is a band: articles that
 * agree in a whole band are compared bin by bin. Two articles with nine tenths of their shingles in common share a band
 * with probability 1 - (1 - 0.91⁸)⁸ = 0.99. Copies are not kept, so that a copy of a copy is measured by the first.
 *
 * Memory: some 90 bytes for each article that is no copy: 32 for its signature, 8 × 4 at a load of 0.73–0.86 for the
 * bands, and its id.
 */
export class Duplicates {
	readonly #signatures = new Signatures();
	/** for each band an open hash table of numbers of articles, counted from 1 */
	#bands = emptyBands(1024);
	readonly #ids = new Strings();

	/** Takes the next article; gives the id of the first one that is the same or nearly so, `null` when there is none. */
	take(id: string, signature: Uint32Array): string | null {
		if (signature.every((word) => word === 0)) return null;
		const first = this.#find(signature);
		if (first !== null) return this.#ids.at(first);
		this.#keep(id, signature);
		return null;
	}

	#find(signature: Uint32Array): number | null {
		let first: number | null = null;
		for (let band = 0; band < WORDS; band++) {
			const table = this.#bands[band]!;
			const word = signature[band]!;
			for (let slot = slotOf(word, table.length); table[slot] !== 0; slot = after(slot, table.length)) {
				const article = table[slot]! - 1;
				if (this.#signatures.word(article, band) !== word || (first !== null && article >= first)) continue;
				if (this.#signatures.agreeing(article, signature) >= AGREEING) first = article;
			}
		}
		return first;
	}

	#keep(id: string, signature: Uint32Array): void {
		this.#ids.push(id);
		const article = this.#signatures.push(signature);
		const size = this.#bands[0]!.length;
		if (article + 1 > FULL * size) {
			// The old tables are let go before there are new ones.
			this.#bands = [];
			this.#bands = emptyBands(Math.ceil(size * GROWTH));
			for (let known = 0; known < article; known++) this.#enter(known);
		}
		this.#enter(article);
	}

	#enter(article: number): void {
		for (let band = 0; band < WORDS; band++) {
			const table = this.#bands[band]!;
			const word = this.#signatures.word(article, band);
			let slot = slotOf(word, table.length);
			let same = 0;
			for (; table[slot] !== 0 && same < FULLEST; slot = after(slot, table.length))
				if (this.#signatures.word(table[slot]! - 1, band) === word) same++;
			if (same < FULLEST) table[slot] = article + 1;
		}
	}
}

const emptyBands = (size: number): readonly Uint32Array[] => Array.from({ length: WORDS }, () => new Uint32Array(size));
/** Where the search for a word begins in a table of any size (Lemire 2019, fast alternative to the modulo). */
const slotOf = (word: number, size: number): number => Math.floor((mix(word) / 2 ** 32) * size);
const after = (slot: number, size: number): number => (slot + 1 === size ? 0 : slot + 1);
