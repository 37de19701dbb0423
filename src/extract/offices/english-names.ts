import type { Lexicon } from '../../lexicon/lexicon.js';
import { type Lengths, lengthsOf } from '../lengths.js';

/** Names that the dictionaries give in English. */
export interface EnglishNames {
	readonly countries: ReadonlyMap<string, string>;
	readonly bodies: ReadonlyMap<string, string>;
	/** lengths of the names of countries */
	readonly lengths: Lengths;
}

const tables = new WeakMap<Lexicon, EnglishNames>();

/** English names of countries (also by their marks: 俄, 美) and of bodies, made at the first call. */
export function englishNames(lexicon: Lexicon): EnglishNames {
	let made = tables.get(lexicon);
	if (!made) {
		const { countries, bodies } = lexicon.details;
		const named = mapOf(countries, ['name', 'full', 'short', 'abbr']);
		made = {
			countries: named,
			lengths: lengthsOf(named.keys()),
			bodies: mapOf(bodies, ['name', 'full', 'aliases']),
		};
		tables.set(lexicon, made);
	}
	return made;
}

type Row = Readonly<Record<string, string | undefined>>;

/** @param columns those with names, several of them parted by bars */
function mapOf(rows: readonly Row[], columns: readonly string[]): ReadonlyMap<string, string> {
	const out = new Map<string, string>();
	for (const row of rows) {
		const english = row.english;
		if (!english) continue;
		for (const column of columns) {
			const names = row[column];
			if (!names) continue;
			if (!names.includes('|')) addName(out, names, english);
			else for (const name of names.split('|')) addName(out, name, english);
		}
	}
	return out;
}

/** Of rows with one name the first counts. */
function addName(out: Map<string, string>, name: string, english: string): void {
	if (name !== '' && !out.has(name)) out.set(name, english);
}
