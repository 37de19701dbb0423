import { tagName } from '../categories.js';
import { cells } from '../csv.js';
import type { Lexicon } from '../lexicon.js';
import type { FormulaFacts } from './formula-row.js';

/** A word seen more often than once in so many words of running text is no formula by itself. */
const EVERYDAY = 1 / 10_000;

/** What the checks need to know, from the compiled dictionaries. */
export function formulaFacts(lexicon: Lexicon): FormulaFacts {
	const places = new Set<string>();
	for (const row of lexicon.details.places) {
		if (row.level === 'provincial' || row.level === 'prefectural' || row.level === 'county') places.add(row.name!);
		for (const full of cells(row.full)) places.add(full);
	}
	return {
		isPlace: (name) => places.has(name),
		isEverydayWord: (form) => {
			const entry = lexicon.trie.find(form);
			return entry >= 0 && tagName(lexicon.tag[entry]!) !== 'x' && Math.exp(-lexicon.cost[entry]!) > EVERYDAY;
		},
		thisYear: new Date().getFullYear(),
	};
}
