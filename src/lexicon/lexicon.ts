import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORY, type Category } from './categories.js';
import { type Details, openDetails } from './details.js';
import type { FirstSteps } from './first-steps.js';
import { unpackArrays } from './pack.js';
import { DATA_DIR } from './paths.js';
import { Trie } from './trie.js';

/** The compiled dictionaries: words with costs, parts of speech and categories. Indices are entries. */
export interface Lexicon {
	/** beside each entry stands its cost, negative for rank words */
	readonly trie: Trie;
	/** the trie's first steps, laid out by the build */
	readonly first?: FirstSteps;
	/** −ln probability of each entry */
	readonly cost: Float32Array;
	readonly tag: Uint8Array;
	readonly flags: Uint32Array;
	/** by pairs of characters, what entries end in and begin with: as made by `endingTable` and `beginningTable` */
	readonly endings: Uint32Array;
	readonly beginnings: Uint32Array;
	/** rows of the dictionaries, each read when first asked for */
	readonly details: Details;
}

/** Whether an entry (or −1, no entry) has one of the categories. */
export function isA(lexicon: Lexicon, entry: number, ...categories: readonly Category[]): boolean {
	if (entry < 0) return false;
	const flags = lexicon.flags[entry]!;
	return categories.some((category) => (flags & CATEGORY[category]) !== 0);
}

let loaded: Lexicon | undefined;

/** Loads the compiled lexicon once a process: some 3 MB of typed arrays, a few milliseconds. */
export function loadLexicon(): Lexicon {
	if (loaded) return loaded;
	const arrays = unpackArrays(readFileSync(join(DATA_DIR, 'lexicon.bin')));
	loaded = {
		trie: new Trie({
			codes: arrays.codes as Int32Array,
			cells: arrays.cells as Int32Array,
		}),
		first: {
			units: arrays.firstUnits as Int32Array,
			base: arrays.firstBase as Int32Array,
			state: arrays.firstState as Int32Array,
			cost: arrays.firstCost as Float64Array,
			entry: arrays.firstEntry as Int32Array,
			parents: arrays.parents as Uint8Array,
		},
		cost: arrays.cost as Float32Array,
		tag: arrays.tag as Uint8Array,
		flags: arrays.flags as Uint32Array,
		endings: arrays.endings as Uint32Array,
		beginnings: arrays.beginnings as Uint32Array,
		details: openDetails(DATA_DIR),
	};
	return loaded;
}
