/**
 * Small phrase tables looked up by position: the longest phrase that starts, or ends, at a place in a text.
 *
 * One unit is looked up in a flat array and two in a small hash, so that a place where nothing can match costs two reads.
 */

interface Entry<T> {
	readonly phrase: string;
	readonly value: T;
	readonly length: number;
	/** the units at the side of the phrase that it is looked up by, joined as `joined` does; 0 for a single one */
	readonly pair: number;
}

/** A phrase found in a text. */
export interface PhraseMatch<T> {
	readonly phrase: string;
	readonly value: T;
	readonly start: number;
	readonly end: number;
}

/** Phrases with a value each; of equal phrases the first wins. */
export interface PhraseTable<T> {
	/** longest phrase that starts at `at` and ends at or before `limit` */
	startingAt(text: string, at: number, limit: number): PhraseMatch<T> | null;
	/** longest phrase that ends at `end` and starts at or after `from` */
	endingAt(text: string, end: number, from: number): PhraseMatch<T> | null;
	/** whether a phrase begins with this unit: one array read */
	mayStart(unit: number): boolean;
	/** other than 0 for the units that a phrase begins with: for loops over a text */
	starts(): Uint8Array;
	readonly size: number;
}

/**
 * Builds a table of phrases.
 * @param entries phrase and value; empty phrases are left out
 */
export function buildPhraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
	const seen = new Map<string, T>();
	for (const [phrase, value] of entries) if (phrase && !seen.has(phrase)) seen.set(phrase, value);
	return new Table([...seen]);
}

/** A class, so that the look-ups of all tables are the same functions to the engine. */
class Table<T> implements PhraseTable<T> {
	readonly size: number;
	readonly #list: readonly (readonly [string, T])[];
	/** by the units phrases begin and end with, made when they are first asked for: most tables are asked for one of them */
	#first: Side<T> | null = null;
	#last: Side<T> | null = null;

	constructor(list: readonly (readonly [string, T])[]) {
		this.size = list.length;
		this.#list = list;
	}

	mayStart(unit: number): boolean {
		return (this.#first ?? this.#firsts()).units[unit] !== 0;
	}

	starts(): Uint8Array {
		return (this.#first ?? this.#firsts()).units;
	}

	#firsts(): Side<T> {
		this.#first = sideOf(this.#list, 0, 1);
		return this.#first;
	}

	#lasts(): Side<T> {
		this.#last = sideOf(this.#list, -1, -2);
		return this.#last;
	}

	startingAt(text: string, at: number, limit: number): PhraseMatch<T> | null {
		if (at >= text.length || at < 0) return null;
		const side = this.#first ?? this.#firsts();
		const unit = text.charCodeAt(at);
		const kind = side.units[unit]!;
		if (kind === 0) return null;
		if ((kind & LONGER) !== 0 && at + 1 < text.length) {
			const pair = joined(unit, text.charCodeAt(at + 1));
			const slot = side.slots[hashOf(pair) & side.mask]!;
			if (slot !== 0) {
				const bucket = side.buckets[slot]!;
				for (let k = 0; k < bucket.length; k++) {
					const entry = bucket[k]!;
					if (entry.pair !== pair || at + entry.length > limit) continue;
					if (entry.length === 2 || text.startsWith(entry.phrase, at))
						return { phrase: entry.phrase, value: entry.value, start: at, end: at + entry.length };
				}
			}
		}
		if ((kind & ALONE) === 0 || at + 1 > limit) return null;
		const { phrase, value } = side.singles.get(unit)!;
		return { phrase, value, start: at, end: at + 1 };
	}

	endingAt(text: string, end: number, from: number): PhraseMatch<T> | null {
		if (end <= from || end > text.length || end < 1) return null;
		const side = this.#last ?? this.#lasts();
		const unit = text.charCodeAt(end - 1);
		const kind = side.units[unit]!;
		if (kind === 0) return null;
		if ((kind & LONGER) !== 0 && end >= 2) {
			const pair = joined(unit, text.charCodeAt(end - 2));
			const slot = side.slots[hashOf(pair) & side.mask]!;
			if (slot !== 0) {
				const bucket = side.buckets[slot]!;
				for (let k = 0; k < bucket.length; k++) {
					const entry = bucket[k]!;
					const start = end - entry.length;
					if (entry.pair !== pair || start < from) continue;
					if (entry.length === 2 || text.startsWith(entry.phrase, start))
						return { phrase: entry.phrase, value: entry.value, start, end };
				}
			}
		}
		if ((kind & ALONE) === 0) return null;
		const { phrase, value } = side.singles.get(unit)!;
		return { phrase, value, start: end - 1, end };
	}
}

/** What a unit is to a table: a phrase by itself, the outermost unit of a longer one, or both. */
const ALONE = 1;
const LONGER = 2;

/** Phrases by their outermost units at one side. */
interface Side<T> {
	/** `ALONE` and `LONGER` by unit */
	readonly units: Uint8Array;
	/** by the hash of the outermost two units: which bucket; 0 for none */
	readonly slots: Uint16Array;
	readonly mask: number;
	/** longer phrases with the same slot, longest first */
	readonly buckets: readonly (readonly Entry<T>[])[];
	readonly singles: ReadonlyMap<number, Entry<T>>;
}

/** Two units in one number of 32 bits: the outermost one first. */
const joined = (outer: number, inner: number): number => (outer << 16) | inner;
const hashOf = (pair: number): number => pair ^ (pair >>> 11);

/** At most one in so many slots is taken. */
const ROOM = 8;

/** @param outer where the outermost unit of a phrase stands, `inner` where the one beside it does */
function sideOf<T>(list: readonly (readonly [string, T])[], outer: number, inner: number): Side<T> {
	const units = new Uint8Array(65536);
	let size = 16;
	while (size < list.length * ROOM) size *= 2;
	const slots = new Uint16Array(size);
	const buckets: Entry<T>[][] = [[]];
	const singles = new Map<number, Entry<T>>();
	for (const [phrase, value] of list) {
		const unit = phrase.charCodeAt(outer < 0 ? phrase.length + outer : outer);
		if (phrase.length === 1) {
			units[unit]! |= ALONE;
			singles.set(unit, { phrase, value, length: 1, pair: 0 });
			continue;
		}
		units[unit]! |= LONGER;
		const pair = joined(unit, phrase.charCodeAt(inner < 0 ? phrase.length + inner : inner));
		const slot = hashOf(pair) & (size - 1);
		if (slots[slot] === 0) {
			slots[slot] = buckets.length;
			buckets.push([]);
		}
		buckets[slots[slot]!]!.push({ phrase, value, length: phrase.length, pair });
	}
	for (const bucket of buckets) bucket.sort((a, b) => b.length - a.length);
	return { units, slots, mask: size - 1, buckets, singles };
}
