import { tagIndex } from '../lexicon/categories.js';
import type { Slab } from './slab.js';
import type { Words } from './types.js';
import { CLASS } from './unit-class.js';

const TAG_M = tagIndex('m');
const TAG_ENG = tagIndex('eng');
const TAG_W = tagIndex('w');
const TAG_X = tagIndex('x');

/** Takes the words of the cheapest reading from the steps that it consists of. */
export type BestReading = (
	text: string,
	slab: Slab,
	next: Int32Array,
	nextEntry: Int32Array,
) => { readonly words: Words; readonly entries: Int32Array };

/** @param tagOf part of speech of each entry */
export function openBestReading(tagOf: Uint8Array): BestReading {
	return (text, slab, next, nextEntry) => {
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
			tags[word] = entry >= 0 ? tagOf[entry]! : UNKNOWN[CLASS[text.charCodeAt(i)]!]!;
			const end = next[i]!;
			// Most words have one character or two: two are marked in any case, and the next word puts it right.
			at[i] = word;
			at[i + 1] = word;
			for (let k = i + 2; k < end; k++) at[k] = word;
			i = end;
		}
		starts[count] = n;
		at[n] = count;
		return { words: { count, starts, tags, at }, entries };
	};
}

/** Parts of speech of what the dictionary does not know, by `CLASS`. */
const UNKNOWN = Uint8Array.of(TAG_X, TAG_M, TAG_ENG, TAG_X, TAG_W);
