import { tagName } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { KeywordRecord } from '../record/schema.js';
import type { Reading } from './types.js';

const CONTENT = new Set(['n', 'nz', 'nt', 'vn', 'v', 'a', 'an', 'j', 'l', 'i', 'b']);
const MOST = 20;
/** Words commoner than e^−6.2 of all words say nothing about one article. */
const COMMON_COST = 6.2;

/**
 * The words that set the article apart: frequency times self-information (−ln probability of the word in general
 * prose, bits of surprise), after the weighting of TF-IDF with the word's probability in place of its document
 * frequency.
 */
export function extractKeywords(reading: Reading, lexicon: Lexicon): readonly KeywordRecord[] {
	const { words, lattice, text } = reading;
	const counts = new Map<number, number>();
	let total = 0;
	const first = new Map<number, number>();
	for (let w = 0; w < words.count; w++) {
		const entry = lattice.entries[w]!;
		const start = words.starts[w]!;
		if (entry < 0 || words.starts[w + 1]! - start < 2 || !CONTENT.has(tagName(words.tags[w]!))) continue;
		total++;
		if (lexicon.cost[entry]! < COMMON_COST) continue;
		counts.set(entry, (counts.get(entry) ?? 0) + 1);
		if (!first.has(entry)) first.set(entry, start);
	}
	return [...counts]
		.map(([entry, count]) => ({
			entry,
			count,
			weight: (count / Math.max(1, total)) * Math.min(14, lexicon.cost[entry]!),
		}))
		.sort((a, b) => b.weight - a.weight || first.get(a.entry)! - first.get(b.entry)!)
		.slice(0, MOST)
		.map(({ entry, count, weight }) => {
			const start = first.get(entry)!;
			return {
				term: text.slice(start, words.starts[words.at[start]! + 1]!),
				count,
				weight: Math.round(weight * 1e4) / 1e4,
			};
		});
}
