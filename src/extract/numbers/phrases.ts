/**
 * Small phrase tables looked up by position: the longest phrase that starts, or ends, at a place in a text.
 *
 * Two units are looked up in a filter of bits, so that a place where nothing can match costs one read.
 */

import { marksOf } from './marks.js';

interface Entry<T> {
	readonly phrase: string;
	readonly value: T;
	readonly length: number;
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
	/** calls for every phrase */
	each(visit: (phrase: string) => void): void;
	readonly size: number;
}

/**
 * Builds a table of phrases.
 * @param entries phrase and value; empty phrases are left out
 */
export function buildPhraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
	const seen = new Map<string, T>();
	for (const [phrase, value] of entries) if (phrase && !seen.has(phrase)) seen.set(phrase, value);
	return new Table([...seen].map(([phrase, value]) => ({ phrase, value, length: phrase.length })));
}

/** A class, so that the look-ups of all tables are the same functions to the engine. */
class Table<T> implements PhraseTable<T> {
	readonly size: number;
	readonly #list: readonly Entry<T>[];
	/** by the units phrases begin and end with, made when they are first asked for: most tables are asked for one of them */
	#first: Side<T> | null = null;
	#last: Side<T> | null = null;
	#starts: Uint8Array | null = null;

	constructor(list: readonly Entry<T>[]) {
		this.size = list.length;
		this.#list = list;
	}

	mayStart(unit: number): boolean {
		return this.starts()[unit] !== 0;
	}

	starts(): Uint8Array {
		this.#starts ??= marksOf(this.#list.map(({ phrase }) => phrase.charAt(0)).join(''));
		return this.#starts;
	}

	each(visit: (phrase: string) => void): void {
		for (const { phrase } of this.#list) visit(phrase);
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
		if (at + 1 < text.length) {
			const pair = joined(unit, text.charCodeAt(at + 1));
			const hash = hashOf(pair) & side.mask;
			if ((side.filter[hash >> 5]! & (1 << (hash & 31))) !== 0) {
				const bucket = side.buckets[side.slots[hash]!]!;
				for (let k = 0; k < bucket.length; k++) {
					const entry = bucket[k]!;
					if (entry.pair !== pair || at + entry.length > limit) continue;
					if (entry.length === 2 || text.startsWith(entry.phrase, at))
						return { phrase: entry.phrase, value: entry.value, start: at, end: at + entry.length };
				}
			}
		}
		if ((side.lone[(unit >> 5) & LONE]! & (1 << (unit & 31))) === 0 || at >= limit) return null;
		const single = side.singles.get(unit);
		return single === undefined ? null : { phrase: single.phrase, value: single.value, start: at, end: at + 1 };
	}

	endingAt(text: string, end: number, from: number): PhraseMatch<T> | null {
		if (end <= from || end > text.length || end < 1) return null;
		const side = this.#last ?? this.#lasts();
		const unit = text.charCodeAt(end - 1);
		if (end >= 2) {
			const pair = joined(unit, text.charCodeAt(end - 2));
			const hash = hashOf(pair) & side.mask;
			if ((side.filter[hash >> 5]! & (1 << (hash & 31))) !== 0) {
				const bucket = side.buckets[side.slots[hash]!]!;
				for (let k = 0; k < bucket.length; k++) {
					const entry = bucket[k]!;
					const start = end - entry.length;
					if (entry.pair !== pair || start < from) continue;
					if (entry.length === 2 || text.startsWith(entry.phrase, start))
						return { phrase: entry.phrase, value: entry.value, start, end };
				}
			}
		}
		if ((side.lone[(unit >> 5) & LONE]! & (1 << (unit & 31))) === 0) return null;
		const single = side.singles.get(unit);
		return single === undefined ? null : { phrase: single.phrase, value: single.value, start: end - 1, end };
	}
}

/**
 * Phrases by their outermost two units at one side. A filter of a few hundred bytes tells nearly always that there is
 * none: those of all tables stay near, where arrays with a place for every unit would push each other out.
 */
interface Side<T> {
	/** a bit for each hash that a phrase has */
	readonly filter: Int32Array;
	readonly mask: number;
	/** by hash, which bucket of longer phrases; those of one bucket stand longest first */
	readonly slots: Uint16Array;
	readonly buckets: readonly (readonly Paired<T>[])[];
	/** bits for the phrases of a single unit, and these */
	readonly lone: Int32Array;
	readonly singles: ReadonlyMap<number, Entry<T>>;
}

/** A phrase with its outermost two units at one side, the outer one first. */
interface Paired<T> extends Entry<T> {
	readonly pair: number;
}

/** Two units in one number of 32 bits. */
const joined = (outer: number, inner: number): number => (outer << 16) | inner;
const hashOf = (pair: number): number => pair ^ (pair >>> 11);

/** At most one in so many bits of a filter is set. */
const ROOM = 16;
/** words of the filter for single units, less one */
const LONE = 15;

/** @param outer where the outermost unit of a phrase stands, `inner` where the one beside it does */
function sideOf<T>(list: readonly Entry<T>[], outer: number, inner: number): Side<T> {
	let size = 64;
	while (size < list.length * ROOM) size *= 2;
	const filter = new Int32Array(size >> 5);
	const slots = new Uint16Array(size);
	const buckets: Paired<T>[][] = [[]];
	const lone = new Int32Array(LONE + 1);
	const singles = new Map<number, Entry<T>>();
	for (const entry of list) {
		const { phrase, value, length } = entry;
		const unit = phrase.charCodeAt(outer < 0 ? length + outer : outer);
		if (length === 1) {
			lone[(unit >> 5) & LONE]! |= 1 << (unit & 31);
			singles.set(unit, entry);
			continue;
		}
		const pair = joined(unit, phrase.charCodeAt(inner < 0 ? length + inner : inner));
		const hash = hashOf(pair) & (size - 1);
		if (slots[hash] === 0) {
			filter[hash >> 5]! |= 1 << (hash & 31);
			slots[hash] = buckets.length;
			buckets.push([]);
		}
		buckets[slots[hash]!]!.push({ phrase, value, length, pair });
	}
	for (const bucket of buckets) bucket.sort((a, b) => b.length - a.length);
	return { filter, mask: size - 1, slots, buckets, lone, singles };
}
