/** Places of a table for each phrase: one in so many of other places of a text passes it. */
const ROOM = 16;

/** The tables of a filter, fit for a file. */
export interface PrefixArrays {
	/** a bit a place: the first three units of a phrase */
	readonly triples: Uint32Array;
	/** a bit a place: the first four units of a phrase, or all of a shorter one */
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
	const triples = new Uint32Array(words);
	const quads = new Uint32Array(words);
	const shorts = new Set<number>();
	const open = new Uint8Array(1);
	for (const phrase of phrases) {
		if (phrase.length === 1) open[0] = 1;
		if (phrase.length < 2) continue;
		mark(quads, hashOf(phrase) >>> shift);
		if (phrase.length === 2) shorts.add(phrase.charCodeAt(0));
		else
			mark(
				triples,
				turned(turned(turned(0, phrase.charCodeAt(0)), phrase.charCodeAt(1)), phrase.charCodeAt(2)) >>> shift,
			);
	}
	return { triples, quads, shorts: Uint16Array.from(shorts), open };
}

function mark(table: Uint32Array, place: number): void {
	table[place >>> 5]! |= 1 << place;
}

/**
 * Tells whether a phrase may start at a place of a text with its first three units in the table of triples, or that of a
 * phrase of two.
 */
export type MayStart = (text: string, start: number, isTriple: boolean) => boolean;

/**
 * Says cheaply where in a text a phrase may start: by the first three units of every phrase, and behind those by the
 * first four, but for phrases shorter than that (Bloom filters with one hash). It never says no where a phrase starts; of
 * other places it lets one in a hundred pass, so that the matcher itself is touched about where phrases stand. Nearly all
 * places end at the table of triples, which whoever walks over a text reads himself (`turned`); the tables are small
 * enough to stay in the nearest cache.
 */
export function openFilter({ quads }: PrefixArrays): MayStart {
	const shift = shiftOf(quads.length);
	const holds = (hash: number): boolean => {
		const place = hash >>> shift;
		return ((quads[place >>> 5]! >>> place) & 1) !== 0;
	};
	return (text, start, isTriple) => {
		const two = added(added(0, text.charCodeAt(start), FIRST), text.charCodeAt(start + 1), SECOND);
		if (!isTriple) return holds(two);
		const three = added(two, text.charCodeAt(start + 2), THIRD);
		return holds(three) || (start + 3 < text.length && holds(added(three, text.charCodeAt(start + 3), FOURTH)));
	};
}

/** How far to move a hash for a table of so many words of 32 places, a power of two. */
export const shiftOf = (words: number): number => Math.clz32(words * 32 - 1);

/** What a unit counts in a hash. */
export const FACTOR = 0x9e3779b1;
/** How far a hash is moved for the next unit: of the third one before nothing is left. */
export const TURN = 11;

/** The hash of the last three units, from that of the last three before a unit. */
const turned = (before: number, unit: number): number => (before << TURN) ^ Math.imul(unit, FACTOR);

/** What the first four units of a phrase count in a hash of them. */
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;
const THIRD = 0xc2b2ae35;
const FOURTH = 0x27d4eb2f;
const FACTORS = [FIRST, SECOND, THIRD, FOURTH];

/** The hash of some units and one more; the highest bits are the best mixed. */
const added = (hash: number, unit: number, factor: number): number => (hash + Math.imul(unit, factor)) | 0;

const hashOf = (phrase: string): number =>
	FACTORS.slice(0, phrase.length).reduce((hash, factor, i) => added(hash, phrase.charCodeAt(i), factor), 0);
