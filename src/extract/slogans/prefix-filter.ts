/** Bits of the two tables; their sizes are fixed, so that a look-up costs the same whatever the number of phrases. */
const QUAD_BITS = 22;
const PAIR_BITS = 17;

/** The tables of a filter, fit for a file. */
export interface PrefixArrays {
	/** a bit for the first four units of every phrase */
	readonly quads: Uint32Array;
	/** a bit for the first two units of those shorter than four */
	readonly pairs: Uint32Array;
	/** one number: 1 where a phrase of one unit may start anywhere */
	readonly open: Uint8Array;
}

/** @param phrases what the filter must let pass; empty ones are ignored */
export function compilePrefixes(phrases: readonly string[]): PrefixArrays {
	const quads = new Uint32Array(1 << (QUAD_BITS - 5));
	const pairs = new Uint32Array(1 << (PAIR_BITS - 5));
	const open = new Uint8Array(1);
	for (const phrase of phrases) {
		if (phrase.length === 1) open[0] = 1;
		if (phrase.length < 2) continue;
		const first = pair(phrase.charCodeAt(0), phrase.charCodeAt(1));
		if (phrase.length < 4) mark(pairs, first >>> (32 - PAIR_BITS));
		else mark(quads, quad(first, pair(phrase.charCodeAt(2), phrase.charCodeAt(3))));
	}
	return { quads, pairs, open };
}

/**
 * Says cheaply where in a text a phrase may start: one bit for the first four units of every phrase, one for the first
 * two of those shorter than four (a Bloom filter with one hash). It never says no where a phrase starts; of other
 * places it lets a few in a hundred pass, so that the matcher itself is touched about where phrases stand.
 */
export class PrefixFilter {
	readonly #quads: Uint32Array;
	readonly #pairs: Uint32Array;
	readonly #open: boolean;

	/** @param arrays what `compilePrefixes` gives */
	constructor({ quads, pairs, open }: PrefixArrays) {
		this.#quads = quads;
		this.#pairs = pairs;
		this.#open = open[0] === 1;
	}

	/**
	 * Collects the places of a text where a phrase may start, in order.
	 * @param out gets the places; it must hold as many as the text has units
	 * @returns how many there are
	 */
	places(text: string, out: Int32Array): number {
		const quads = this.#quads;
		const pairs = this.#pairs;
		const n = text.length;
		let count = 0;
		if (this.#open) {
			for (let i = 0; i < n; i++) out[count++] = i;
			return count;
		}
		// Beyond the end the units read as 0: no phrase holds them, and the pair table is asked with what is there.
		const b = n > 1 ? text.charCodeAt(1) : 0;
		let c = n > 2 ? text.charCodeAt(2) : 0;
		let p0 = n > 0 ? pair(text.charCodeAt(0), b) : 0;
		let p1 = pair(b, c);
		for (let i = 0; i + 1 < n; i++) {
			const d = i + 3 < n ? text.charCodeAt(i + 3) : 0;
			const p2 = pair(c, d);
			const four = quad(p0, p2);
			const two = p0 >>> (32 - PAIR_BITS);
			if ((((quads[four >>> 5]! >>> (four & 31)) | (pairs[two >>> 5]! >>> (two & 31))) & 1) !== 0) out[count++] = i;
			p0 = p1;
			p1 = p2;
			c = d;
		}
		return count;
	}
}

const pair = (a: number, b: number): number => Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
const quad = (first: number, second: number): number =>
	Math.imul(first ^ (second >>> 11), 0xc2b2ae35) >>> (32 - QUAD_BITS);

function mark(table: Uint32Array, bit: number): void {
	table[bit >>> 5]! |= 1 << (bit & 31);
}
