import { FIRST, type PrefixArrays, PrefixFilter, SECOND, THIRD } from './prefix-filter.js';

/** How much a mark binds, in the lowest bits: 、，；：。 and their like the less the higher they stand; 0 for no mark. A run of one mark ends at every mark that binds less. */
const RANK = 7;
/** What is rarer than marks; two more bits say which it is. */
const RARE = 8;
const BRACKET = RARE;
const PLUS = RARE | 64;
const COUNT = RARE | 128;
const AND_SO_ON = RARE | 192;
/** Particles and marks that show nothing when they recur. */
export const EMPTY = 16;
/** A formula of two characters may start there. */
const SHORT = 32;

/**
 * All that is asked of a single UTF-16 unit, in one table: the less memory the looks touch, the nearer it stays. Loops
 * over the characters of members look at `EMPTY` here themselves.
 */
export const UNITS = ((): Uint8Array => {
	const table = new Uint8Array(65536);
	const set = (characters: string, kind: number): void => {
		for (const character of characters) table[character.charCodeAt(0)]! |= kind;
	};
	set('、', 1);
	set('，', 2);
	set('；', 3);
	set('：—…', 4);
	set('。！？\n', 5);
	set('（(', BRACKET);
	set('+＋', PLUS);
	set('一两二三四五六七八九十', COUNT);
	set('等', AND_SO_ON);
	set('的了和与及、，“”‘’ \t\n\r\u00a0\u3000', EMPTY);
	return table;
})();

/** Where the marks of a text stand, and what else one pass sees. */
export interface Landmarks {
	/** positions of the marks that separate, in order; `count` of them hold */
	readonly at: Int32Array;
	/** how much each of them binds: 1 for 、, 2 for ，, 3 for ；, 4 for ：, 5 for the end of a sentence */
	readonly rank: Uint8Array;
	readonly count: number;
	/** where brackets open */
	readonly brackets: readonly number[];
	readonly hasPlus: boolean;
	/** the first of two counting characters that stand two apart: 一核两翼 */
	readonly pairs: readonly number[];
	/** where a number with 个, 项 or 大 behind it ends: 四项 */
	readonly counted: readonly number[];
	/** where 等 stands, in order */
	readonly enough: readonly number[];
	/** where a formula of the dictionary may start, in order; `startCount` of them hold */
	readonly starts: Int32Array;
	readonly startCount: number;
}

/** Reads texts for all that look at marks and figures or for formulas. */
export class LandmarkReader {
	readonly #filter: PrefixFilter;
	readonly #units: Uint8Array;
	#at = new Int32Array(4096);
	#rank = new Uint8Array(4096);
	#starts = new Int32Array(4096);

	/** @param prefixes of the formulas of the dictionary */
	constructor(prefixes: PrefixArrays) {
		this.#filter = new PrefixFilter(prefixes);
		this.#units = UNITS.slice();
		for (const unit of prefixes.shorts) this.#units[unit]! |= SHORT;
	}

	/** One pass over the text. What it gives holds until its next call. */
	read(text: string): Landmarks {
		const n = text.length;
		if (this.#at.length <= n) {
			this.#at = new Int32Array(n * 2);
			this.#rank = new Uint8Array(n * 2);
			this.#starts = new Int32Array(n * 2);
		}
		const filter = this.#filter;
		const { triples, shift } = filter;
		const units = this.#units;
		const at = this.#at;
		const rank = this.#rank;
		const starts = this.#starts;
		let count = 0;
		let startCount = 0;
		let hasPlus = false;
		let lastCount = -9;
		const brackets: number[] = [];
		const pairs: number[] = [];
		const counted: number[] = [];
		const enough: number[] = [];
		// Beyond the end the units read as 0: no phrase holds them.
		let next = n > 0 ? text.charCodeAt(0) : 0;
		let third = n > 1 ? text.charCodeAt(1) : 0;
		for (let i = 0; i < n; i++) {
			const unit = next;
			next = third;
			third = i + 2 < n ? text.charCodeAt(i + 2) : 0;
			const shown = units[unit]!;
			// The hash of three units and what is known of them, written out: every place of a text comes here.
			const place = ((Math.imul(unit, FIRST) + Math.imul(next, SECOND) + Math.imul(third, THIRD)) | 0) >>> shift;
			const looked = (triples[place >>> 4]! >>> ((place & 15) << 1)) & 3;
			// Where the next mark stands cannot be foretold: every place is written down, and kept where it is one.
			at[count] = i;
			rank[count] = shown & RANK;
			count += ((shown & RANK) + RANK) >> 3;
			if ((looked | (shown & (SHORT | RARE))) === 0) continue;
			if (
				(looked !== 0 && filter.passes(looked, unit, next, third, i + 3 < n ? text.charCodeAt(i + 3) : 0)) ||
				((shown & SHORT) !== 0 && filter.passesShort(unit, next))
			)
				starts[startCount++] = i;
			if ((shown & RARE) === 0) continue;
			const kind = shown & AND_SO_ON;
			if (kind === COUNT) {
				if (i - lastCount === 2) pairs.push(lastCount);
				lastCount = i;
				if (next === 0x4e2a || next === 0x9879 || next === 0x5927) counted.push(i + 2);
			} else if (kind === AND_SO_ON) enough.push(i);
			else if (kind === BRACKET) brackets.push(i);
			else hasPlus = true;
		}
		if (filter.isOpen) for (startCount = 0; startCount < n; startCount++) starts[startCount] = startCount;
		return { at, rank, count, brackets, hasPlus, pairs, counted, enough, starts, startCount };
	}
}
