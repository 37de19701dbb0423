/** Places of a table for each phrase: one in so many of other places of a text passes it. */
const ROOM = 16;

/** The tables of a filter, fit for a file. */
export interface PrefixArrays {
	/** two bits a place: the first three units of a phrase (1), and of one that has no more (2) */
	readonly triples: Uint32Array;
	/** a bit for the first four units of all others, and for both units of a phrase of two */
	readonly quads: Uint32Array;
	/** the first units of phrases of two */
	readonly shorts: Uint16Array;
	/** one number: 1 where a phrase of one unit may start anywhere */
	readonly open: Uint8Array;
}

/** @param phrases what the filter must let pass; empty ones are ignored */
export function compilePrefixes(phrases: readonly string[]): PrefixArrays {
	let words = 64;
	while (words * 32 < phrases.length * ROOM) words *= 2;
	const shift = shiftOf(words);
	const triples = new Uint32Array(words * 2);
	const quads = new Uint32Array(words);
	const shorts = new Set<number>();
	const open = new Uint8Array(1);
	for (const phrase of phrases) {
		if (phrase.length === 1) open[0] = 1;
		if (phrase.length < 2) continue;
		const two = pair(phrase.charCodeAt(0), phrase.charCodeAt(1));
		if (phrase.length === 2) {
			shorts.add(phrase.charCodeAt(0));
			mark(quads, two >>> shift);
			continue;
		}
		const three = withUnit(two, phrase.charCodeAt(2));
		const place = three >>> shift;
		triples[place >>> 4]! |= (phrase.length === 3 ? 3 : 1) << ((place & 15) << 1);
		if (phrase.length > 3) mark(quads, withUnit(three, phrase.charCodeAt(3)) >>> shift);
	}
	return { triples, quads, shorts: Uint16Array.from(shorts), open };
}

function mark(table: Uint32Array, place: number): void {
	table[place >>> 5]! |= 1 << (place & 31);
}

/**
 * Says cheaply where in a text a phrase may start: by the first three units of every phrase, and behind those by the
 * first four, but for phrases shorter than that (Bloom filters with one hash). It never says no where a phrase starts; of
 * other places it lets one in a hundred pass, so that the matcher itself is touched about where phrases stand. Nearly all
 * places end at the table of triples; the tables are small enough to stay in the nearest cache.
 */
export class PrefixFilter {
	readonly #triples: Uint32Array;
	readonly #quads: Uint32Array;
	readonly #shift: number;
	/** whether a phrase may start anywhere, for one of one unit */
	readonly isOpen: boolean;

	/** @param arrays what `compilePrefixes` gives */
	constructor({ triples, quads, open }: PrefixArrays) {
		this.#triples = triples;
		this.#quads = quads;
		this.#shift = shiftOf(quads.length);
		this.isOpen = open[0] === 1;
	}

	/** What is known of three units in a row: 0 where no longer phrase starts so, else what `passes` is told. */
	look(a: number, b: number, c: number): number {
		const place = withUnit(pair(a, b), c) >>> this.#shift;
		return (this.#triples[place >>> 4]! >>> ((place & 15) << 1)) & 3;
	}

	/** Whether a phrase may start with four units of which `look` has given other than 0. */
	passes(looked: number, a: number, b: number, c: number, d: number): boolean {
		return looked !== 1 || this.#holds(withUnit(withUnit(pair(a, b), c), d));
	}

	/** Whether a phrase of two units may be these. */
	passesShort(a: number, b: number): boolean {
		return this.#holds(pair(a, b));
	}

	#holds(hash: number): boolean {
		const place = hash >>> this.#shift;
		return ((this.#quads[place >>> 5]! >>> (place & 31)) & 1) !== 0;
	}
}

const pair = (a: number, b: number): number => Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
const withUnit = (hash: number, unit: number): number =>
	Math.imul((hash ^ (hash >>> 15)) + Math.imul(unit, 0x27d4eb2f), 0xc2b2ae35);

/** How far to move a hash for a table of so many words of 32 places, a power of two. */
const shiftOf = (words: number): number => Math.clz32(words * 32 - 1);
