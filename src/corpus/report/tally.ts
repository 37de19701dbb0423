import type { Seen } from './types.js';

/** Counts articles and keeps their first and last date. */
export class Sighting {
	articles = 0;
	first: string | null = null;
	last: string | null = null;

	see(date: string | null): void {
		this.articles++;
		if (date === null) return;
		if (this.first === null || date < this.first) this.first = date;
		if (this.last === null || date > this.last) this.last = date;
	}

	seen(): Seen {
		return { articles: this.articles, first: this.first, last: this.last };
	}
}

/** The value of a key, made when it is not there. */
export function obtain<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	let value = map.get(key);
	if (value === undefined) {
		value = make();
		map.set(key, value);
	}
	return value;
}

export function count<Key>(map: Map<Key, number>, key: Key, by = 1): void {
	map.set(key, (map.get(key) ?? 0) + by);
}

/** Keys by falling count; equal counts in the order of their UTF-16 units, so that runs agree. */
export function ranking(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
	return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
