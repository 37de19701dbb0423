import type { Lexicon } from '../lexicon/lexicon.js';
import { openBackward } from './lattice-backward.js';
import { Room } from './lattice-edges.js';
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

/** Gives `null` for a text that there is no room for. */
type Reader = (text: string, slab: Slab) => Lattice | null;

/** Room for nearly every article; what is not needed of it takes no memory. */
const USUAL = { units: 1 << 18, edges: 1 << 19 } as const;

let openedFor: Lexicon | null = null;
let usual: Reader = () => null;
/** The reader for longer texts, and its room. Those that come after them go on with the usual one, which is faster. */
let long: Reader = () => null;
let longRoom = new Room(0, 0);

/**
 * Reads a whole text. Linear in its length: one trie walk a position, bounded by the longest entry.
 * @param slab where the arrays of the reading are made; they are gone when it is cleared
 */
export function buildLattice(text: string, lexicon: Lexicon, slab = new Slab()): Lattice {
	if (openedFor !== lexicon) {
		usual = openReader(lexicon, new Room(USUAL.units, USUAL.edges));
		long = () => null;
		longRoom = new Room(0, 0);
		openedFor = lexicon;
	}
	let lattice = usual(text, slab) ?? long(text, slab);
	while (lattice === null) {
		// twice as much as it takes, for the next long texts may be longer
		longRoom = new Room(2 * text.length, Math.max(2 * longRoom.edges, 4 * text.length));
		long = openReader(lexicon, longRoom);
		lattice = long(text, slab);
	}
	return lattice;
}

/**
 * The passes are functions made once for a lexicon: arrays that such a function finds around itself, and not among its
 * arguments, are constants for the compiler, and it reads from them in a third less of the time.
 */
function openReader({ trie, tag, first = firstSteps(trie) }: Lexicon, room: Room): Reader {
	const findSteps = openSteps(trie, first, room);
	const readForward = openForward(trie, first, room);
	const readBackward = openBackward(first, room);
	const bestReading = openBestReading(tag);
	return (text, slab) => {
		const n = text.length;
		if (n > room.units) return null;
		slab.reserve(BYTES.position * (n + 1) + BYTES.text);
		findSteps(text);
		const forward = slab.floats(n + 1).fill(Number.POSITIVE_INFINITY);
		const previous = slab.integers(n + 1).fill(0);
		const previousEntry = slab.integers(n + 1).fill(-1);
		const titleStart = slab.integers(n + 1).fill(-1);
		if (!readForward(text, forward, previous, previousEntry, titleStart)) return null;
		const backward = slab.floats(n + 1);
		const next = slab.integers(n + 1);
		const nextEntry = slab.integers(n + 1);
		readBackward(n, backward, next, nextEntry);
		const { words, entries } = bestReading(text, slab, next, nextEntry);
		return { words, entries, forward, backward, previous, next, titleStart, previousEntry, nextEntry };
	};
}
