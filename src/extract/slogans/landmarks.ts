import { unitAt } from '../unit-class.js';
import { FACTOR, openFilter, type PrefixArrays, shiftOf, TURN } from './prefix-filter.js';

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

/** Reads a text for all that look at marks and figures or for formulas. What it gives holds until its next call. */
export type ReadLandmarks = (text: string) => Landmarks;

const [THING, ITEM, GREAT] = [...'个项大'].map((measure) => measure.charCodeAt(0));

/**
 * Gives the one pass over a text. Its tables are constants of the function, which V8 reads without a look at what they are.
 * @param prefixes of the formulas of the dictionary
 */
export function openLandmarks(prefixes: PrefixArrays): ReadLandmarks {
	const { triples } = prefixes;
	const shift = shiftOf(triples.length);
	const anywhere = prefixes.open[0] === 1;
	const mayStart = openFilter(prefixes);
	const units = UNITS.slice();
	for (const unit of prefixes.shorts) units[unit]! |= SHORT;
	let places = new Int32Array(4096);
	let ranks = new Uint8Array(4096);
	let openings = new Int32Array(4096);
	return (text) => {
		const n = text.length;
		if (places.length <= n) {
			places = new Int32Array(n * 2);
			ranks = new Uint8Array(n * 2);
			openings = new Int32Array(n * 2);
		}
		const at = places;
		const rank = ranks;
		const starts = openings;
		let count = 0;
		let startCount = 0;
		let hasPlus = false;
		let lastCount = -9;
		const brackets: number[] = [];
		const pairs: number[] = [];
		const counted: number[] = [];
		const enough: number[] = [];
		// What is shown by the unit at hand and by the two before it, and the hash of the three.
		let shown = 0;
		let before = 0;
		let hash = 0;
		for (let i = 0; i < n; i++) {
			const first = before;
			before = shown;
			const unit = text.charCodeAt(i);
			shown = units[unit]!;
			// As in the filter, written out: every place of a text comes here.
			hash = (hash << TURN) ^ Math.imul(unit, FACTOR);
			const place = hash >>> shift;
			const looked = (triples[place >>> 5]! >>> place) & 1;
			// Where the next mark stands cannot be foretold: every place is written down, and kept where it is one.
			at[count] = i;
			rank[count] = shown & RANK;
			count += ((shown & RANK) + RANK) >> 3;
			if ((looked | (first & SHORT) | (shown & RARE)) === 0) continue;
			if (
				i > 1 &&
				((looked !== 0 && mayStart(text, i - 2, true)) || ((first & SHORT) !== 0 && mayStart(text, i - 2, false)))
			)
				starts[startCount++] = i - 2;
			if ((shown & RARE) === 0) continue;
			const kind = shown & AND_SO_ON;
			if (kind === COUNT) {
				if (i - lastCount === 2) pairs.push(lastCount);
				lastCount = i;
				const next = unitAt(text, i + 1);
				if (next === THING || next === ITEM || next === GREAT) counted.push(i + 2);
			} else if (kind === AND_SO_ON) enough.push(i);
			else if (kind === BRACKET) brackets.push(i);
			else hasPlus = true;
		}
		if (n > 1 && (before & SHORT) !== 0 && mayStart(text, n - 2, false)) starts[startCount++] = n - 2;
		if (anywhere) for (startCount = 0; startCount < n; startCount++) starts[startCount] = startCount;
		return { at, rank, count, brackets, hasPlus, pairs, counted, enough, starts, startCount };
	};
}
