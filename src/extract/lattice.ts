import type { Lexicon } from '../lexicon/lexicon.js';
import { openBackward } from './lattice-backward.js';
import { Edges, Steps } from './lattice-edges.js';
import { firstSteps } from './lattice-first.js';
import { openForward } from './lattice-forward.js';
import { openSteps } from './lattice-steps.js';
import { openBestReading } from './lattice-words.js';
import { Slab } from './slab.js';
import type { Words } from './types.js';

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

/** Bytes that the arrays of a reading take for each position, and for the rest of them. */
const BYTES = { position: 8 * 2 + 4 * 8 + 1, text: 256 } as const;

/** What the passes over one text leave for each other. One set serves text after text. */
const steps = new Steps();
const edges = new Edges();

type Reader = (text: string, slab: Slab) => Lattice;

let openedFor: Lexicon | null = null;
let reader: Reader | null = null;

/**
 * Reads a whole text. Linear in its length: one trie walk a position, bounded by the longest entry.
 * @param slab where the arrays of the reading are made; they are gone when it is cleared
 */
export function buildLattice(text: string, lexicon: Lexicon, slab = new Slab()): Lattice {
	if (reader === null || openedFor !== lexicon) {
		reader = openReader(lexicon);
		openedFor = lexicon;
	}
	return reader(text, slab);
}

/**
 * The passes are functions made once for a lexicon: arrays that such a function finds around itself, and not among its
 * arguments, are constants for the compiler, and it reads from them in a third less of the time.
 */
function openReader({ trie, tag, first = firstSteps(trie) }: Lexicon): Reader {
	const findSteps = openSteps(trie, first);
	const readForward = openForward(trie, first);
	const readBackward = openBackward(first);
	const bestReading = openBestReading(tag);
	return (text, slab) => {
		const n = text.length;
		slab.reserve(BYTES.position * (n + 1) + BYTES.text);
		steps.reserve(n);
		findSteps(text, steps.packed, steps.second);
		const forward = slab.floats(n + 1);
		const previous = slab.integers(n + 1);
		const previousEntry = slab.integers(n + 1);
		const titleStart = slab.integers(n + 1);
		for (edges.reserve(2 * n); ; edges.grow()) {
			forward.fill(Number.POSITIVE_INFINITY);
			previous.fill(0);
			previousEntry.fill(-1);
			titleStart.fill(-1);
			if (readForward(text, steps, edges, forward, previous, previousEntry, titleStart)) break;
		}
		const backward = slab.floats(n + 1);
		const next = slab.integers(n + 1);
		const nextEntry = slab.integers(n + 1);
		readBackward(n, steps, edges, backward, next, nextEntry);
		const { words, entries } = bestReading(text, slab, next, nextEntry);
		return { words, entries, forward, backward, previous, next, titleStart, previousEntry, nextEntry };
	};
}
