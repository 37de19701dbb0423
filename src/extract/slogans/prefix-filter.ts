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
		const [a, b, c, d] = [0, 1, 2, 3].map((i) => phrase.charCodeAt(i)) as [number, number, number, number];
		if (phrase.length === 2) {
			shorts.add(a);
			mark(quads, hash(a, b, 0, 0) >>> shift);
			continue;
		}
		const place = hash(a, b, c, 0) >>> shift;
		triples[place >>> 4]! |= (phrase.length === 3 ? 3 : 1) << ((place & 15) << 1);
		if (phrase.length > 3) mark(quads, hash(a, b, c, d) >>> shift);
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
	/** as in `PrefixArrays` */
	readonly triples: Uint32Array;
	readonly #quads: Uint32Array;
	/** how far to move a hash */
	readonly shift: number;
	/** whether a phrase may start anywhere, for one of one unit */
	readonly isOpen: boolean;

	/** @param arrays what `compilePrefixes` gives */
	constructor({ triples, quads, open }: PrefixArrays) {
		this.triples = triples;
		this.#quads = quads;
		this.shift = shiftOf(quads.length);
		this.isOpen = open[0] === 1;
	}

	/** Whether a phrase may start with four units of which `triples` says other than 0. */
	passes(looked: number, a: number, b: number, c: number, d: number): boolean {
		if (looked !== 1) return true;
		const place = hash(a, b, c, d) >>> this.shift;
		return ((this.#quads[place >>> 5]! >>> (place & 31)) & 1) !== 0;
	}

	/** Whether a phrase of two units may be these. */
	passesShort(a: number, b: number): boolean {
		return this.passes(1, a, b, 0, 0);
	}
}

/** What a unit counts in a hash, by its place. */
export const FIRST = 0x9e3779b1;
export const SECOND = 0x85ebca6b;
export const THIRD = 0xc2b2ae35;

/** Of up to four units, 0 for those that are not looked at; the highest bits are the best mixed. Products need not wait for each other. */
const hash = (a: number, b: number, c: number, d: number): number =>
	(Math.imul(a, FIRST) + Math.imul(b, SECOND) + Math.imul(c, THIRD) + Math.imul(d, 0x27d4eb2f)) | 0;

/** How far to move a hash for a table of so many words of 32 places, a power of two. */
const shiftOf = (words: number): number => Math.clz32(words * 32 - 1);
