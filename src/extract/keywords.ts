import { TAGS } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { KeywordRecord } from '../record/schema.js';
import type { Reading } from './types.js';

const CONTENT = Uint8Array.from(TAGS, (tag) =>
	['n', 'nz', 'nt', 'vn', 'v', 'a', 'an', 'j', 'l', 'i', 'b'].includes(tag) ? 1 : 0,
);
const MOST = 20;
/** Words commoner than e^−6.2 of all words say nothing about one article. */
const COMMON_COST = 6.2;

/** Occurrences of each entry, zero between calls; the entries met and where each stands first. */
let counts = new Int32Array(0);
let seen = new Int32Array(1024);
let first = new Int32Array(1024);

/**
 * The words that set the article apart: frequency times self-information (−ln probability of the word in general
 * prose, bits of surprise), after the weighting of TF-IDF with the word's probability in place of its document
 * frequency.
 */
export function extractKeywords(reading: Reading, lexicon: Lexicon): readonly KeywordRecord[] {
	const { words, lattice, text } = reading;
	const { count: length, starts, tags } = words;
	if (counts.length < lexicon.cost.length) counts = new Int32Array(lexicon.cost.length);
	if (seen.length < length) {
		seen = new Int32Array(length * 2);
		first = new Int32Array(length * 2);
	}
	let total = 0;
	let distinct = 0;
	for (let w = 0; w < length; w++) {
		const entry = lattice.entries[w]!;
		const start = starts[w]!;
		if (entry < 0 || starts[w + 1]! - start < 2 || CONTENT[tags[w]!] === 0) continue;
		total++;
		if (lexicon.cost[entry]! < COMMON_COST) continue;
		if (counts[entry]!++ > 0) continue;
		seen[distinct] = entry;
		first[distinct++] = start;
	}
	const weightOf = (k: number): number =>
		(counts[seen[k]!]! / Math.max(1, total)) * Math.min(14, lexicon.cost[seen[k]!]!);
	const best = heaviest(distinct, weightOf).map(({ index, weight }) => {
		const start = first[index]!;
		return {
			term: text.slice(start, starts[words.at[start]! + 1]!),
			count: counts[seen[index]!]!,
			weight: Math.round(weight * 1e4) / 1e4,
		};
	});
	for (let k = 0; k < distinct; k++) counts[seen[k]!] = 0;
	return best;
}

/** The `MOST` heaviest of the words 0, 1, … `count` − 1, the heaviest first; of equal ones the earlier. */
function heaviest(
	count: number,
	weightOf: (index: number) => number,
): readonly { readonly index: number; readonly weight: number }[] {
	const best: { index: number; weight: number }[] = [];
	for (let index = 0; index < count; index++) {
		const weight = weightOf(index);
		if (best.length === MOST && weight <= best[MOST - 1]!.weight) continue;
		if (best.length === MOST) best.pop();
		let at = best.length;
		while (at > 0 && best[at - 1]!.weight < weight) at--;
		best.splice(at, 0, { index, weight });
	}
	return best;
}
