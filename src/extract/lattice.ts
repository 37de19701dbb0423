import { tagIndex } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { CHECK, ENTRY, NOTE } from '../lexicon/trie.js';
import { Slab } from './slab.js';
import type { Words } from './types.js';
import { CLASS, runEnd } from './unit-class.js';

export { isHanUnit } from './unit-class.js';

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

/** All edges of a text in position order, kept for the backward pass. One set serves text after text. */
const edges = {
	end: new Int32Array(0),
	entry: new Int32Array(0),
	cost: new Float64Array(0),
	from: new Int32Array(0),
};

/** Makes room for `count` edges, and for the edges' beginnings at `n` + 1 positions; what is there is kept. */
function reserve(count: number, n: number): void {
	if (edges.from.length <= n) edges.from = new Int32Array(2 * n + 1024);
	if (edges.end.length >= count) return;
	edges.end = grown(edges.end, new Int32Array(2 * count));
	edges.entry = grown(edges.entry, new Int32Array(2 * count));
	edges.cost = grown(edges.cost, new Float64Array(2 * count));
}

/** Bytes that the arrays of a reading take for each position, and for the rest of them. */
const BYTES = { position: 8 * 2 + 4 * 8 + 1, text: 256 } as const;

/**
 * Reads a whole text. Linear in its length: one trie walk a position, bounded by the longest entry.
 * @param slab where the arrays of the reading are made; they are gone when it is cleared
 */
export function buildLattice(text: string, lexicon: Lexicon, slab = new Slab()): Lattice {
	const n = text.length;
	slab.reserve(BYTES.position * (n + 1) + BYTES.text);
	const { codes, cells, notes } = lexicon.trie;
	reserve(n * 3 + 80, n);
	let { end: edgeEnd, entry: edgeEntry, cost: edgeCost } = edges;
	const edgeFrom = edges.from;
	const forward = slab.floats(n + 1).fill(Number.POSITIVE_INFINITY);
	const previous = slab.integers(n + 1).fill(0);
	const previousEntry = slab.integers(n + 1).fill(-1);
	const titleStart = slab.integers(n + 1).fill(-1);
	forward[0] = 0;
	let count = 0;
	let runUntil = 0;
	for (let i = 0; i < n; i++) {
		edgeFrom[i] = count;
		const here = forward[i]!;
		if (here === Number.POSITIVE_INFINITY) continue;
		if (count + LONGEST + 1 > edgeEnd.length) {
			reserve(count + LONGEST + 1, n);
			({ end: edgeEnd, entry: edgeEntry, cost: edgeCost } = edges);
		}
		const unit = text.charCodeAt(i);
		const kind = CLASS[unit]!;
		const inRun = kind === 1 || kind === 2;
		const startsRun = inRun && i >= runUntil;
		if (startsRun) runUntil = runEnd(text, i, kind);
		const first = startsRun ? runUntil : i + 1;
		const weight = startsRun ? RUN : kind === 4 ? 0 : UNKNOWN;
		if (here + weight < forward[first]!) {
			forward[first] = here + weight;
			previous[first] = i;
			previousEntry[first] = -1;
		}
		edgeEnd[count] = first;
		edgeEntry[count] = -1;
		edgeCost[count++] = inRun ? RUN : weight;
		const last = Math.min(n, i + LONGEST);
		let state = 0;
		let code = codes[unit]!;
		for (let j = i; ; code = codes[text.charCodeAt(j)]!) {
			const to = cells[state]! + code;
			if (cells[to + CHECK] !== state) break;
			state = to;
			j++;
			const entry = cells[state + ENTRY]!;
			if (entry >= 0) {
				const note = notes[state + NOTE]!;
				const cost = Math.abs(note) + PER_WORD;
				const total = here + cost;
				if (total < forward[j]!) {
					forward[j] = total;
					previous[j] = i;
					previousEntry[j] = entry;
				}
				edgeEnd[count] = j;
				edgeEntry[count] = entry;
				edgeCost[count++] = cost;
				if (note < 0 && titleStart[j]! < 0) titleStart[j] = i;
			}
			if (j >= last) break;
		}
	}
	edgeFrom[n] = count;
	const back = backwardPass(n, slab);
	const { words, entries } = bestReading(text, lexicon, slab, back);
	return {
		words,
		entries,
		forward,
		backward: back.backward,
		previous,
		next: back.next,
		titleStart,
		previousEntry,
		nextEntry: back.nextEntry,
	};
}

interface Backward {
	readonly backward: Float64Array;
	readonly next: Int32Array;
	readonly nextEntry: Int32Array;
}

/** The cheapest way from each position to the end, over the edges that the forward pass has left. */
function backwardPass(n: number, slab: Slab): Backward {
	const { from: edgeFrom, end: edgeEnd, entry: edgeEntry, cost: edgeCost } = edges;
	const backward = slab.floats(n + 1);
	const next = slab.integers(n + 1);
	const nextEntry = slab.integers(n + 1);
	backward[n] = 0;
	next[n] = 0;
	nextEntry[n] = -1;
	let last = edgeFrom[n]!;
	for (let i = n - 1; i >= 0; i--) {
		const from = edgeFrom[i]!;
		let least = Number.POSITIVE_INFINITY;
		let to = 0;
		let entry = -1;
		for (let k = from; k < last; k++) {
			const end = edgeEnd[k]!;
			const total = edgeCost[k]! + backward[end]!;
			if (total < least) {
				least = total;
				to = end;
				entry = edgeEntry[k]!;
			}
		}
		last = from;
		backward[i] = least;
		next[i] = to;
		nextEntry[i] = entry;
	}
	return { backward, next, nextEntry };
}

function bestReading(
	text: string,
	lexicon: Lexicon,
	slab: Slab,
	{ next, nextEntry }: Backward,
): { words: Words; entries: Int32Array } {
	const n = text.length;
	let count = 0;
	for (let i = 0; i < n; i = next[i]!) count++;
	const starts = slab.integers(count + 1);
	const tags = slab.bytes(count);
	const entries = slab.integers(count);
	const at = slab.integers(n + 1);
	for (let i = 0, word = 0; i < n; word++) {
		starts[word] = i;
		const entry = nextEntry[i]!;
		entries[word] = entry;
		tags[word] = entry >= 0 ? lexicon.tag[entry]! : tagOfUnknown(text.charCodeAt(i));
		for (const end = next[i]!; i < end; i++) at[i] = word;
	}
	starts[count] = n;
	at[n] = count;
	return { words: { count, starts, tags, at }, entries };
}

function tagOfUnknown(unit: number): number {
	const kind = CLASS[unit];
	return kind === 1 ? TAG_M : kind === 2 ? TAG_ENG : kind === 4 ? TAG_W : TAG_X;
}

function grown<Values extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(from: Values, into: Values): Values {
	into.set(from);
	return into;
}
