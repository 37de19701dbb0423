import type { NameArrays, NameLists } from '../extract/people/model.js';
import type { Row } from '../lexicon/csv.js';
import { buildTrie } from '../lexicon/trie.js';
import { nameTables } from './name-tables.js';

/** Added to each count: a character never seen in a given name is unlikely there, not impossible. */
const SMOOTHING = 0.3;

/** How often a character is the only, the first, the second character of a given name. */
type GivenCounts = Readonly<Record<string, readonly [alone: number, first: number, second: number]>>;

/**
 * Builds the model of persons' names.
 * @param surnameRows rows of dict/surnames.csv
 * @param given counts of characters in given names
 * @param foreignRows rows of dict/foreign-names.csv
 */
export function nameModel(
	surnameRows: readonly Row[],
	given: GivenCounts,
	foreignRows: readonly Row[],
): { readonly arrays: Record<keyof NameArrays, NameArrays[keyof NameArrays]>; readonly lists: NameLists } {
	const surname = new Float32Array(65536).fill(Number.POSITIVE_INFINITY);
	const compound: [string, number][] = [];
	for (const row of surnameRows) {
		const cost = -Math.log(Math.max(2, Number(row.per_million)) / 1e6);
		if (row.surname!.length === 1) surname[row.surname!.charCodeAt(0)] = cost;
		else compound.push([row.surname!, cost]);
	}
	const translit = new Float32Array(65536).fill(Number.POSITIVE_INFINITY);
	const weights = foreignRows.filter((row) => row.kind === 'translit');
	const total = weights.reduce((sum, row) => sum + Number(row.weight), 0);
	for (const row of weights) translit[row.text!.charCodeAt(0)] = -Math.log(Number(row.weight) / total);
	const texts = (kind: string): string[] => foreignRows.filter((row) => row.kind === kind).map((row) => row.text!);
	const all = texts('minority-part');
	const parts = all.filter((part) => part.length >= 2);
	const minority = buildTrie(parts);
	const costs = {
		surname,
		...givenNameCosts(given),
		translit,
		minorityCodes: minority.codes,
		minorityCells: minority.cells,
	};
	const lists = { compound, minorityLast: all.filter((part) => part.length === 1), japanese: texts('ja-surname') };
	return { arrays: { ...costs, ...nameTables(costs, lists, parts) }, lists };
}

function givenNameCosts(given: GivenCounts): Pick<NameArrays, 'alone' | 'first' | 'second'> {
	const rows = Object.entries(given);
	const totals = [0, 1, 2].map((place) => rows.reduce((sum, [, counts]) => sum + counts[place]!, 0));
	const table = (place: 0 | 1 | 2): Float32Array => {
		const unseen = -Math.log(SMOOTHING / totals[place]!);
		const out = new Float32Array(65536).fill(unseen);
		for (const [character, counts] of rows) {
			if (character.length !== 1) continue;
			// One-character given names are few in the source: lean on the second characters of longer ones.
			const count = place === 0 ? counts[0] + counts[2] * (totals[0]! / totals[2]!) : counts[place];
			out[character.charCodeAt(0)] = -Math.log((count + SMOOTHING) / (totals[place]! * (place === 0 ? 2 : 1)));
		}
		return out;
	};
	return { alone: table(0), first: table(1), second: table(2) };
}
