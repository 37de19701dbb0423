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
		const hash = at + 1 < text.length ? hashOf(unit, text.charCodeAt(at + 1)) & side.mask : NO_PAIR;
		if (hash >= 0 && (side.filter[hash >> 5]! & (1 << (hash & 31))) !== 0) {
			const bucket = side.buckets.get(hash)!;
			for (let k = 0; k < bucket.length; k++) {
				const { phrase, length, value } = bucket[k]!;
				if (at + length <= limit && text.startsWith(phrase, at)) return { phrase, value, start: at, end: at + length };
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
		const hash = end >= 2 ? hashOf(unit, text.charCodeAt(end - 2)) & side.mask : NO_PAIR;
		if (hash >= 0 && (side.filter[hash >> 5]! & (1 << (hash & 31))) !== 0) {
			const bucket = side.buckets.get(hash)!;
			for (let k = 0; k < bucket.length; k++) {
				const { phrase, length, value } = bucket[k]!;
				const start = end - length;
				if (start >= from && text.startsWith(phrase, start)) return { phrase, value, start, end };
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
	/** longer phrases of the same hash, longest first */
	readonly buckets: ReadonlyMap<number, readonly Entry<T>[]>;
	/** bits for the phrases of a single unit, and these */
	readonly lone: Int32Array;
	readonly singles: ReadonlyMap<number, Entry<T>>;
}

const hashOf = (outer: number, inner: number): number => outer * 37 + inner;
/** a unit at the edge of the text has no neighbour */
const NO_PAIR = -1;

/** At most one in so many bits of a filter is set. */
const ROOM = 16;
/** words of the filter for single units, less one */
const LONE = 15;

/** @param outer where the outermost unit of a phrase stands, `inner` where the one beside it does */
function sideOf<T>(list: readonly Entry<T>[], outer: number, inner: number): Side<T> {
	let size = 64;
	while (size < list.length * ROOM) size *= 2;
	const filter = new Int32Array(size >> 5);
	const buckets = new Map<number, Entry<T>[]>();
	const lone = new Int32Array(LONE + 1);
	const singles = new Map<number, Entry<T>>();
	for (const entry of list) {
		const { phrase, length } = entry;
		const unit = phrase.charCodeAt(outer < 0 ? length + outer : outer);
		if (length === 1) {
			lone[(unit >> 5) & LONE]! |= 1 << (unit & 31);
			singles.set(unit, entry);
			continue;
		}
		const hash = hashOf(unit, phrase.charCodeAt(inner < 0 ? length + inner : inner)) & (size - 1);
		filter[hash >> 5]! |= 1 << (hash & 31);
		const bucket = buckets.get(hash);
		if (bucket) bucket.push(entry);
		else buckets.set(hash, [entry]);
	}
	for (const bucket of buckets.values()) bucket.sort((a, b) => b.length - a.length);
	return { filter, mask: size - 1, buckets, lone, singles };
}
