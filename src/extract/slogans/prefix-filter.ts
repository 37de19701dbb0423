/** Places of a table for each phrase: one in so many of other places of a text passes it. */
const ROOM = 16;

/** The tables of a filter, fit for a file. */
export interface PrefixArrays {
	/** two bits a place: the first two units of a phrase (1), and of one shorter than four (2) */
	readonly pairs: Uint32Array;
	/** a bit for the first four units of all others */
	readonly quads: Uint32Array;
	/** one number: 1 where a phrase of one unit may start anywhere */
	readonly open: Uint8Array;
}

/** @param phrases what the filter must let pass; empty ones are ignored */
export function compilePrefixes(phrases: readonly string[]): PrefixArrays {
	let words = 64;
	while (words * 32 < phrases.length * ROOM) words *= 2;
	const shift = shiftOf(words);
	const pairs = new Uint32Array(words * 2);
	const quads = new Uint32Array(words);
	const open = new Uint8Array(1);
	for (const phrase of phrases) {
		if (phrase.length === 1) open[0] = 1;
		if (phrase.length < 2) continue;
		const first = pair(phrase.charCodeAt(0), phrase.charCodeAt(1));
		const two = first >>> shift;
		pairs[two >>> 4]! |= (phrase.length < 4 ? 3 : 1) << ((two & 15) << 1);
		if (phrase.length < 4) continue;
		const four = quad(first, phrase.charCodeAt(2), phrase.charCodeAt(3)) >>> shift;
		quads[four >>> 5]! |= 1 << (four & 31);
	}
	return { pairs, quads, open };
}

/**
 * Says cheaply where in a text a phrase may start: by the first two units of every phrase, and behind those by the first
 * four, but for phrases shorter than four (Bloom filters with one hash). It never says no where a phrase starts; of other
 * places it lets a few in a hundred pass, so that the matcher itself is touched about where phrases stand. Nine places in
 * ten end at the table of pairs; the tables are small enough to stay in the nearest cache.
 */
export class PrefixFilter {
	readonly #pairs: Uint32Array;
	readonly #quads: Uint32Array;
	readonly #open: boolean;
	readonly #shift: number;

	/** @param arrays what `compilePrefixes` gives */
	constructor({ pairs, quads, open }: PrefixArrays) {
		this.#pairs = pairs;
		this.#quads = quads;
		this.#open = open[0] === 1;
		this.#shift = shiftOf(quads.length);
	}

	/**
	 * Collects the places of a text where a phrase may start, in order.
	 * @param out gets the places; it must hold as many as the text has units
	 * @returns how many there are
	 */
	places(text: string, out: Int32Array): number {
		const pairs = this.#pairs;
		const quads = this.#quads;
		const shift = this.#shift;
		const n = text.length;
		let count = 0;
		if (this.#open) {
			for (let i = 0; i < n; i++) out[count++] = i;
			return count;
		}
		let unit = text.charCodeAt(0);
		for (let i = 0; i + 1 < n; i++) {
			const next = text.charCodeAt(i + 1);
			const first = pair(unit, next);
			const two = first >>> shift;
			unit = next;
			const bits = (pairs[two >>> 4]! >>> ((two & 15) << 1)) & 3;
			if (bits === 0) continue;
			if (bits === 1) {
				// Beyond the end the units read as 0: no phrase holds them.
				const four = quad(first, text.charCodeAt(i + 2) | 0, text.charCodeAt(i + 3) | 0) >>> shift;
				if (((quads[four >>> 5]! >>> (four & 31)) & 1) === 0) continue;
			}
			out[count++] = i;
		}
		return count;
	}
}

const pair = (a: number, b: number): number => Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
const quad = (first: number, c: number, d: number): number => Math.imul(first ^ (pair(c, d) >>> 11), 0xc2b2ae35);

/** How far to move a hash for a table of so many words of 32 places, a power of two. */
const shiftOf = (words: number): number => Math.clz32(words * 32 - 1);
