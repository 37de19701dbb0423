import { mix, WORDS } from './signature.js';

/**
 * Bins of 64 that must agree: a share of common shingles of about 0.9, 64 × (0.9 + 0.1 / 16) = 58. Announcements that
 * are made in the same words each year have 0.75 to 0.9 in common, reprints more.
 */
const AGREEING = 58;
/** Articles kept under one band; further ones that look like them are still found by their other bands. */
const FULLEST = 64;

/**
 * Finds the first article of which each one is a copy, in one pass. Each word of a signature is a band: articles that
 * agree in a whole band are compared bin by bin. Two articles with nine tenths of their shingles in common share a band
 * with probability 1 - (1 - 0.91⁸)⁸ = 0.99. Copies are not kept, so that a copy of a copy is measured by the first.
 *
 * Memory: 32 bytes for the signature, 8 × 4 bytes at a load of 0.4–0.8 for the bands, and a reference to the id, for
 * each article that is no copy.
 */
export class Duplicates {
	#signatures = new Uint32Array(WORDS * 1024);
	/** for each band an open hash table of numbers of articles, counted from 1 */
	#bands = emptyBands(2048);
	readonly #ids: string[] = [];

	/** Takes the next article; gives the id of the first one that is the same or nearly so, `null` when there is none. */
	take(id: string, signature: Uint32Array): string | null {
		if (signature.every((word) => word === 0)) return null;
		const first = this.#find(signature);
		if (first !== null) return this.#ids[first] ?? null;
		this.#keep(id, signature);
		return null;
	}

	#find(signature: Uint32Array): number | null {
		let first: number | null = null;
		for (let band = 0; band < WORDS; band++) {
			for (const article of this.#chain(band, signature[band]!)) {
				if ((first === null || article < first) && this.#agreeing(article, signature) >= AGREEING) first = article;
			}
		}
		return first;
	}

	/** Articles whose word at `band` is the same. */
	#chain(band: number, word: number): readonly number[] {
		const table = this.#bands[band]!;
		const chain: number[] = [];
		for (let slot = mix(word) & (table.length - 1); table[slot] !== 0; slot = (slot + 1) & (table.length - 1)) {
			const article = table[slot]! - 1;
			if (this.#signatures[article * WORDS + band] === word) chain.push(article);
		}
		return chain;
	}

	#agreeing(article: number, signature: Uint32Array): number {
		let differing = 0;
		for (let word = 0; word < WORDS; word++) {
			let bits = this.#signatures[article * WORDS + word]! ^ signature[word]!;
			bits |= bits >>> 1;
			bits |= bits >>> 2;
			differing += Math.imul(bits & 0x11111111, 0x11111111) >>> 28;
		}
		return 8 * WORDS - differing;
	}

	#keep(id: string, signature: Uint32Array): void {
		const article = this.#ids.push(id) - 1;
		if ((article + 1) * WORDS > this.#signatures.length) {
			const larger = new Uint32Array(this.#signatures.length * 1.5);
			larger.set(this.#signatures);
			this.#signatures = larger;
		}
		this.#signatures.set(signature, article * WORDS);
		if (article + 1 > 0.8 * this.#bands[0]!.length) {
			this.#bands = emptyBands(this.#bands[0]!.length * 2);
			for (let known = 0; known < article; known++) this.#enter(known);
		}
		this.#enter(article);
	}

	#enter(article: number): void {
		for (let band = 0; band < WORDS; band++) {
			const table = this.#bands[band]!;
			const word = this.#signatures[article * WORDS + band]!;
			let slot = mix(word) & (table.length - 1);
			let same = 0;
			for (; table[slot] !== 0 && same < FULLEST; slot = (slot + 1) & (table.length - 1)) {
				if (this.#signatures[(table[slot]! - 1) * WORDS + band] === word) same++;
			}
			if (same < FULLEST) table[slot] = article + 1;
		}
	}
}

const emptyBands = (size: number): readonly Uint32Array[] => Array.from({ length: WORDS }, () => new Uint32Array(size));
