import { unitAt } from '../unit-class.js';
import type { Phrases } from './phrases.js';

/** All word lists, compiled: what each of them looks at. */
export interface SharedLists {
	readonly forward: Phrases;
	/** the words read backwards */
	readonly backward: Phrases;
	/** bits of the lists that each word stands in */
	readonly lists: Int32Array;
	/** by UTF-16 unit, which of `masks` holds the bits of the lists with a word that begins with it */
	readonly opens: Uint16Array;
	/** the same for words that end with it */
	readonly closes: Uint16Array;
	/** bits of lists */
	readonly masks: Int32Array;
}

/** A list of words that looks forward and backward from a place in a text; most looks end at one character. */
export class WordList {
	readonly #bit: number;
	readonly #forward: Phrases;
	readonly #backward: Phrases;
	readonly #lists: Int32Array;
	readonly #firsts: Uint16Array;
	readonly #lasts: Uint16Array;
	readonly #masks: Int32Array;

	constructor({ forward, backward, lists, opens, closes, masks }: SharedLists, bit: number) {
		this.#bit = bit;
		this.#forward = forward;
		this.#backward = backward;
		this.#lists = lists;
		this.#firsts = opens;
		this.#lasts = closes;
		this.#masks = masks;
	}

	/** Whether a word of the list begins with this unit. */
	#opens(unit: number): boolean {
		return (this.#masks[this.#firsts[unit]!]! & this.#bit) !== 0;
	}

	#holds(entry: number): boolean {
		return entry >= 0 && (this.#lists[entry]! & this.#bit) !== 0;
	}

	/** End of the longest word that starts at `start`, or -1. */
	startsAt(text: string, start: number): number {
		return this.#opens(unitAt(text, start)) ? this.#longestFrom(text, start) : -1;
	}

	#longestFrom(text: string, start: number): number {
		const forward = this.#forward;
		let found = -1;
		let state = 0;
		for (let i = start; i < text.length; i++) {
			state = forward.step(state, text.charCodeAt(i));
			if (state < 0) break;
			if (this.#holds(forward.entryAt(state))) found = i + 1;
		}
		return found;
	}

	/** Start of the longest word that ends at `end` and does not begin before `from`, or -1. */
	endsAt(text: string, end: number, from = 0): number {
		const mask = this.#masks[this.#lasts[unitAt(text, end - 1)]!]!;
		return (mask & this.#bit) === 0 ? -1 : this.#longestTo(text, end, from);
	}

	#longestTo(text: string, end: number, from: number): number {
		const backward = this.#backward;
		let found = -1;
		let state = 0;
		for (let i = end - 1; i >= from; i--) {
			state = backward.step(state, text.charCodeAt(i));
			if (state < 0) break;
			if (this.#holds(backward.entryAt(state))) found = i;
		}
		return found;
	}

	/** Whether text[start, end) is a word of the list. */
	is(text: string, start: number, end: number): boolean {
		return start < end && this.#opens(text.charCodeAt(start)) && this.#holds(this.#forward.find(text, start, end));
	}

	/** Whether the string is a word of the list. */
	has(word: string): boolean {
		return this.#holds(this.#forward.find(word));
	}

	/** Whether a word of two and more characters stands anywhere in text[start, end). */
	within(text: string, start: number, end: number): boolean {
		for (let i = this.opening(text, start, end); i < end; i = this.opening(text, i + 1, end)) {
			const found = this.#longestFrom(text, i);
			if (found > i + 1 && found <= end) return true;
		}
		return false;
	}

	/** The first place in text[start, end) with what a word of the list begins with; else `end`. */
	opening(text: string, start: number, end: number): number {
		const firsts = this.#firsts;
		const masks = this.#masks;
		const bit = this.#bit;
		const last = Math.min(end, text.length);
		let i = start;
		while (i < last && (masks[firsts[text.charCodeAt(i)]!]! & bit) === 0) i++;
		return i < last ? i : end;
	}
}
