/**
 * Small phrase tables looked up by position: the longest phrase that starts, or ends, at a place in a text.
 *
 * The first (or last) unit is looked up in a flat array, so that a position where nothing can match costs one read.
 */

interface Entry<T> {
	readonly phrase: string;
	readonly value: T;
	readonly length: number;
	/** the unit after the first, and the unit before the last; that unit itself where there is no other */
	readonly second: number;
	readonly penult: number;
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
	starts(): Uint16Array;
	readonly size: number;
}

/**
 * Builds a table of phrases.
 * @param entries phrase and value; empty phrases are left out
 */
export function buildPhraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
	const seen = new Map<string, T>();
	for (const [phrase, value] of entries) if (phrase && !seen.has(phrase)) seen.set(phrase, value);
	return new Table(
		[...seen].map(([phrase, value]) => ({
			phrase,
			value,
			length: phrase.length,
			second: phrase.charCodeAt(Math.min(1, phrase.length - 1)),
			penult: phrase.charCodeAt(Math.max(0, phrase.length - 2)),
		})),
	);
}

/** A class, so that the look-ups of all tables are the same functions to the engine. */
class Table<T> implements PhraseTable<T> {
	readonly size: number;
	readonly #list: readonly Entry<T>[];
	/** buckets by first and by last unit, made when they are first asked for: most tables are asked for one of them */
	#firstIndex: Uint16Array | null = null;
	#lastIndex: Uint16Array | null = null;
	#byFirst: Buckets<T> = [];
	#byLast: Buckets<T> = [];

	constructor(list: readonly Entry<T>[]) {
		this.size = list.length;
		this.#list = list;
	}

	mayStart(unit: number): boolean {
		return (this.#firstIndex ?? this.#groupByFirst())[unit] !== 0;
	}

	starts(): Uint16Array {
		return this.#firstIndex ?? this.#groupByFirst();
	}

	#groupByFirst(): Uint16Array {
		this.#firstIndex = new Uint16Array(65536);
		this.#byFirst = group(this.#list, this.#firstIndex, (phrase) => phrase.charCodeAt(0));
		return this.#firstIndex;
	}

	#groupByLast(): Uint16Array {
		this.#lastIndex = new Uint16Array(65536);
		this.#byLast = group(this.#list, this.#lastIndex, (phrase) => phrase.charCodeAt(phrase.length - 1));
		return this.#lastIndex;
	}

	startingAt(text: string, at: number, limit: number): PhraseMatch<T> | null {
		if (at >= text.length || at < 0) return null;
		const index = (this.#firstIndex ?? this.#groupByFirst())[text.charCodeAt(at)]!;
		if (index === 0) return null;
		const bucket = this.#byFirst[index]!;
		const next = at + 1 < text.length ? text.charCodeAt(at + 1) : -1;
		for (let k = 0; k < bucket.length; k++) {
			const { phrase, value, length, second } = bucket[k]!;
			const end = at + length;
			// two units decide nearly always: only a longer phrase that agrees in both is compared as a string
			if (end > limit || (length > 1 && second !== next)) continue;
			if (length <= 2 || text.startsWith(phrase, at)) return { phrase, value, start: at, end };
		}
		return null;
	}

	endingAt(text: string, end: number, from: number): PhraseMatch<T> | null {
		if (end <= from || end > text.length) return null;
		const index = (this.#lastIndex ?? this.#groupByLast())[text.charCodeAt(end - 1)]!;
		if (index === 0) return null;
		const bucket = this.#byLast[index]!;
		const before = end >= 2 ? text.charCodeAt(end - 2) : -1;
		for (let k = 0; k < bucket.length; k++) {
			const { phrase, value, length, penult } = bucket[k]!;
			const start = end - length;
			if (start < from || (length > 1 && penult !== before)) continue;
			if (length <= 2 || text.startsWith(phrase, start)) return { phrase, value, start, end };
		}
		return null;
	}
}

/** Phrases that share a unit, longest first; bucket 0 is none. */
type Buckets<T> = readonly (readonly Entry<T>[])[];

function group<T>(list: readonly Entry<T>[], index: Uint16Array, unitOf: (phrase: string) => number): Buckets<T> {
	const buckets: Entry<T>[][] = [[]];
	for (const entry of list) {
		const unit = unitOf(entry.phrase);
		if (index[unit] === 0) {
			index[unit] = buckets.length;
			buckets.push([]);
		}
		buckets[index[unit]!]!.push(entry);
	}
	for (const bucket of buckets) bucket.sort((a, b) => b.phrase.length - a.phrase.length);
	return buckets;
}
