import { CATEGORY, tagIndex } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Words } from './types.js';

/**
 * All dictionary readings of a text and the cheapest of them (unigram model, −ln probability).
 *
 * `forward[i]` is the cost of the best reading of text[0, i), `backward[i]` of text[i, n). So the cost of reading
 * text[i, j) as something new (a name, say) against the best ordinary reading is
 * `forward[i] + cost + backward[j] − forward[n]`, and the words left on either side are `leftWord` and `rightWord`:
 * one pass answers for every candidate whether a name is likelier there than the words it would displace.
 */
export interface Lattice {
	readonly words: Words;
	/** dictionary entry of each word of the best reading, −1 for characters and runs the dictionary does not know */
	readonly entries: Int32Array;
	readonly forward: Float64Array;
	readonly backward: Float64Array;
	/** start of the last word of the best reading of text[0, i) */
	readonly previous: Int32Array;
	/** end of the first word of the best reading of text[i, n) */
	readonly next: Int32Array;
	/** entry of the word text[previous[i], i) */
	readonly previousEntry: Int32Array;
	/** start of the longest rank word (主任, 副市长) that ends at each position, −1 for none */
	readonly titleStart: Int32Array;
	/** entry of the word text[i, next[i]) */
	readonly nextEntry: Int32Array;
}

/** Cost of a character that no dictionary entry covers. */
const UNKNOWN = 15;
/** Cost of a run of digits or of Latin letters. */
const RUN = 9;
/** Every word pays this, so that longer readings win over bits and pieces. */
const PER_WORD = 1.5;
/** Longest entry looked for, in UTF-16 units. */
const LONGEST = 60;

const TAG_M = tagIndex('m');
const TAG_ENG = tagIndex('eng');
const TAG_W = tagIndex('w');
const TAG_X = tagIndex('x');

/** 0 other, 1 digit, 2 Latin letter, 3 Han and kana, 4 mark or space */
const CLASS = ((): Uint8Array => {
	const table = new Uint8Array(65536).fill(4);
	const fill = (from: number, to: number, value: number): void => void table.fill(value, from, to + 1);
	fill(0x30, 0x39, 1);
	fill(0x41, 0x5a, 2);
	fill(0x61, 0x7a, 2);
	fill(0xc0, 0x24f, 2);
	fill(0x3400, 0x9fff, 3);
	fill(0xd800, 0xdfff, 3);
	fill(0x3040, 0x30ff, 3);
	table[0x3007] = 3;
	return table;
})();

/** Whether a UTF-16 unit is a Han character (or part of one outside the basic plane). */
export const isHanUnit = (unit: number): boolean => CLASS[unit] === 3;

/** End of the run of digits (with points, commas, percent signs inside numbers) or letters that starts at `i`; `i` for none. */
function runEnd(text: string, i: number, kind: number): number {
	if (kind !== 1 && kind !== 2) return i;
	let j = i + 1;
	for (; j < text.length; j++) {
		const unit = text.charCodeAt(j);
		if (CLASS[unit] === kind) continue;
		const inner = kind === 1 && (unit === 0x2e || unit === 0x2c) && CLASS[text.charCodeAt(j + 1)] === 1;
		if (!inner) break;
	}
	return j;
}

/** Reads a whole text. Linear in its length: one trie walk a position, bounded by the longest entry. */
export function buildLattice(text: string, lexicon: Lexicon): Lattice {
	const n = text.length;
	const { trie, cost, flags } = lexicon;
	// Edges in position order, kept with their cost for the backward pass.
	let capacity = n * 3 + 80;
	let edgeEnd = new Int32Array(capacity);
	let edgeEntry = new Int32Array(capacity);
	let edgeCost = new Float64Array(capacity);
	const edgeFrom = new Int32Array(n + 1);
	const forward = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
	const previous = new Int32Array(n + 1);
	const previousEntry = new Int32Array(n + 1).fill(-1);
	const titleStart = new Int32Array(n + 1).fill(-1);
	forward[0] = 0;
	let edges = 0;
	let runUntil = 0;
	for (let i = 0; i < n; i++) {
		edgeFrom[i] = edges;
		const here = forward[i]!;
		if (here === Number.POSITIVE_INFINITY) continue;
		if (edges + LONGEST + 1 > capacity) {
			capacity *= 2;
			edgeEnd = grown(edgeEnd, new Int32Array(capacity));
			edgeEntry = grown(edgeEntry, new Int32Array(capacity));
			edgeCost = grown(edgeCost, new Float64Array(capacity));
		}
		const kind = CLASS[text.charCodeAt(i)]!;
		const end = i < runUntil ? i : runEnd(text, i, kind);
		if (end > i) runUntil = end;
		const first = end > i ? end : i + 1;
		const weight = end > i ? RUN : kind === 4 ? 0 : UNKNOWN;
		if (here + weight < forward[first]!) {
			forward[first] = here + weight;
			previous[first] = i;
			previousEntry[first] = -1;
		}
		edgeEnd[edges] = first;
		edgeEntry[edges] = -1;
		edgeCost[edges++] = end > i || kind === 1 || kind === 2 ? RUN : weight;
		const last = Math.min(n, i + LONGEST);
		let state = 0;
		for (let j = i; j < last; ) {
			state = trie.step(state, text.charCodeAt(j++));
			if (state < 0) break;
			const entry = trie.entryAt(state);
			if (entry < 0) continue;
			const total = cost[entry]! + PER_WORD;
			if (here + total < forward[j]!) {
				forward[j] = here + total;
				previous[j] = i;
				previousEntry[j] = entry;
			}
			edgeEnd[edges] = j;
			edgeEntry[edges] = entry;
			edgeCost[edges++] = total;
			if ((flags[entry]! & CATEGORY.title) !== 0 && titleStart[j]! < 0) titleStart[j] = i;
		}
	}
	edgeFrom[n] = edges;
	return finish(text, lexicon, {
		forward,
		previous,
		previousEntry,
		titleStart,
		edgeFrom,
		edgeEnd,
		edgeEntry,
		edgeCost,
	});
}

interface Forward {
	readonly forward: Float64Array;
	readonly previous: Int32Array;
	readonly previousEntry: Int32Array;
	readonly titleStart: Int32Array;
	readonly edgeFrom: Int32Array;
	readonly edgeEnd: Int32Array;
	readonly edgeEntry: Int32Array;
	readonly edgeCost: Float64Array;
}

/** The backward pass over the edges, and the words of the best reading. */
function finish(text: string, lexicon: Lexicon, pass: Forward): Lattice {
	const n = text.length;
	const { forward, previous, previousEntry, titleStart, edgeFrom, edgeEnd, edgeEntry, edgeCost } = pass;
	const backward = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
	const next = new Int32Array(n + 1);
	const nextEntry = new Int32Array(n + 1).fill(-1);
	backward[n] = 0;
	for (let i = n - 1; i >= 0; i--) {
		const last = edgeFrom[i + 1]!;
		let least = Number.POSITIVE_INFINITY;
		for (let k = edgeFrom[i]!; k < last; k++) {
			const end = edgeEnd[k]!;
			const total = edgeCost[k]! + backward[end]!;
			if (total < least) {
				least = total;
				next[i] = end;
				nextEntry[i] = edgeEntry[k]!;
			}
		}
		backward[i] = least;
	}
	return {
		...bestReading(text, lexicon, next, nextEntry),
		forward,
		backward,
		previous,
		next,
		titleStart,
		previousEntry,
		nextEntry,
	};
}

function bestReading(
	text: string,
	lexicon: Lexicon,
	next: Int32Array,
	nextEntry: Int32Array,
): { words: Words; entries: Int32Array } {
	const n = text.length;
	let count = 0;
	for (let i = 0; i < n; i = next[i]!) count++;
	const starts = new Int32Array(count + 1);
	const tags = new Uint8Array(count);
	const entries = new Int32Array(count);
	const at = new Int32Array(n + 1);
	let word = 0;
	for (let i = 0; i < n; i = next[i]!) {
		starts[word] = i;
		const entry = nextEntry[i]!;
		entries[word] = entry;
		const kind = CLASS[text.charCodeAt(i)];
		tags[word] =
			entry >= 0 ? lexicon.tag[entry]! : kind === 1 ? TAG_M : kind === 2 ? TAG_ENG : kind === 4 ? TAG_W : TAG_X;
		for (let k = i; k < next[i]!; k++) at[k] = word;
		word++;
	}
	starts[count] = n;
	at[n] = count;
	return { words: { count, starts, tags, at }, entries };
}

function grown<Values extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(from: Values, into: Values): Values {
	into.set(from);
	return into;
}
