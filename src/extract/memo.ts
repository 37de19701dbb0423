import { copied } from './copied.js';

/** Places of a table, a power of two: as many as there are names that recur, and few enough for memory to stay flat. */
const PLACES = 16384;

/** A string of a text, in memory of its own, and what it is. */
interface Remembered<Value> {
	readonly name: string;
	readonly value: Value;
}

/**
 * Remembers what a string of a text is, by a lexicon or by itself: the same few thousand names recur. Each place of the
 * table keeps the string that fell to it last, so that looking needs no piece of the text and no hash of all its characters.
 */
export class Memo<Value, By> {
	readonly #find: (name: string, by: By) => Value;
	readonly #table: (Remembered<Value> | undefined)[] = new Array(PLACES).fill(undefined);
	#by: By | undefined;

	/** @param find what is remembered of a string */
	constructor(find: (name: string, by: By) => Value) {
		this.#find = find;
	}

	get(name: string, by: By): Value {
		return this.at(name, 0, name.length, by);
	}

	/** What text[start, end) is. */
	at(text: string, start: number, end: number, by: By): Value {
		const place = placeOf(text, start, end);
		const known = this.#table[place];
		return known !== undefined &&
			known.name.length === end - start &&
			text.startsWith(known.name, start) &&
			this.#by === by
			? known.value
			: this.#learn(text.slice(start, end), by, place);
	}

	#learn(name: string, by: By, place: number): Value {
		if (this.#by !== by) {
			this.#table.fill(undefined);
			this.#by = by;
		}
		const own = copied(name);
		const value = this.#find(own, by);
		this.#table[place] = { name: own, value };
		return value;
	}
}

/** Names differ in how they open and end, and in the middle. */
function placeOf(text: string, start: number, end: number): number {
	if (start >= end) return 0;
	const first = Math.imul(text.charCodeAt(start), 0x9e3779b1);
	const middle = Math.imul(text.charCodeAt((start + end) >> 1), 0x85ebca6b);
	const last = Math.imul(text.charCodeAt(end - 1), 0xc2b2ae35);
	const mixed = first ^ middle ^ last ^ Math.imul(end - start, 0x27d4eb2f);
	return (mixed ^ (mixed >>> 15)) & (PLACES - 1);
}
