import { TAGS } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { KeywordRecord } from '../record/schema.js';
import type { Reading, Words } from './types.js';

const CONTENT = Uint8Array.from(TAGS, (tag) =>
	['n', 'nz', 'nt', 'vn', 'v', 'a', 'an', 'j', 'l', 'i', 'b'].includes(tag) ? 1 : 0,
);
const MOST = 20;
/** Words commoner than e^−6.2 of all words say nothing about one article. */
const COMMON_COST = 6.2;

/** Most bits of surprise that count: a word that general prose hardly knows is no keyword for that alone. */
const MOST_COST = 14;

/** An entry that is too common ever to be a keyword, which is found when it is first met. */
const COMMON = -1;
/** Occurrences of each entry, zero between calls, or `COMMON`. And the lexicon they are of. */
let counts = new Int32Array(0);
let countedFor: Lexicon | null = null;
/** The words that count, in order. */
let content = new Int32Array(1024);
/** The entries met, the word that each stands as first, and how much it surprises. */
let seen = new Int32Array(1024);
let first = new Int32Array(1024);
let surprise = new Float64Array(1024);
/** The heaviest words met so far, by their place in `seen`, and their weights; the heaviest first. */
const best = new Int32Array(MOST);
const weights = new Float64Array(MOST);

/**
 * The words that set the article apart: frequency times self-information (−ln probability of the word in general
 * prose, bits of surprise), after the weighting of TF-IDF with the word's probability in place of its document
 * frequency.
 */
export function extractKeywords(reading: Reading, lexicon: Lexicon): readonly KeywordRecord[] {
	const { words, lattice, text } = reading;
	const { count: length, starts } = words;
	const { entries } = lattice;
	const { cost } = lexicon;
	if (countedFor !== lexicon) {
		counts = new Int32Array(cost.length);
		countedFor = lexicon;
	}
	if (seen.length < length) {
		content = new Int32Array(length * 2);
		seen = new Int32Array(length * 2);
		first = new Int32Array(length * 2);
		surprise = new Float64Array(length * 2);
	}
	const known = counts;
	const met = seen;
	const total = contentWords(words);
	const contents = content;
	let distinct = 0;
	for (let k = 0; k < total; k++) {
		const w = contents[k]!;
		const entry = entries[w]!;
		const count = known[entry]!;
		if (count > 0) known[entry] = count + 1;
		else if (count === 0) {
			const bits = cost[entry]!;
			if (bits < COMMON_COST) known[entry] = COMMON;
			else {
				known[entry] = 1;
				met[distinct] = entry;
				first[distinct] = w;
				surprise[distinct++] = Math.min(MOST_COST, bits);
			}
		}
	}
	const kept = rank(distinct, total);
	const keywords: KeywordRecord[] = [];
	for (let k = 0; k < kept; k++) {
		const word = first[best[k]!]!;
		keywords.push({
			term: text.slice(starts[word]!, starts[word + 1]!),
			count: known[met[best[k]!]!]!,
			weight: Math.round(weights[k]! * 1e4) / 1e4,
		});
	}
	for (let k = 0; k < distinct; k++) known[met[k]!] = 0;
	return keywords;
}

/**
 * Puts the content words of two characters and more into `content` and gives how many they are; only words of the
 * dictionary have such tags. As good as every second word is one, so they are picked without a branch.
 */
function contentWords({ count, starts, tags }: Words): number {
	const contents = content;
	let picked = 0;
	let start = 0;
	for (let w = 0; w < count; w++) {
		const end = starts[w + 1]!;
		contents[picked] = w;
		// 1 − length is negative, and its first bit 1, from two characters on
		picked += CONTENT[tags[w]!]! & ((1 - (end - start)) >>> 31);
		start = end;
	}
	return picked;
}

/** Puts the `MOST` heaviest of the words met into `best`, of equal ones the earlier first. Gives how many they are. */
function rank(distinct: number, total: number): number {
	const known = counts;
	const met = seen;
	let kept = 0;
	for (let k = 0; k < distinct; k++) {
		const weight = (known[met[k]!]! / total) * surprise[k]!;
		if (kept === MOST && weight <= weights[MOST - 1]!) continue;
		let at = kept === MOST ? MOST - 1 : kept++;
		for (; at > 0 && weights[at - 1]! < weight; at--) {
			weights[at] = weights[at - 1]!;
			best[at] = best[at - 1]!;
		}
		weights[at] = weight;
		best[at] = k;
	}
	return kept;
}
