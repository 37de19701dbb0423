import type { Lexicon } from '../../lexicon/lexicon.js';

/** Names that the dictionaries give in English. */
export interface EnglishNames {
	readonly countries: ReadonlyMap<string, string>;
	readonly bodies: ReadonlyMap<string, string>;
}

const tables = new WeakMap<Lexicon, EnglishNames>();

/** English names of countries (also by their marks: 俄, 美) and of bodies, made at the first call. */
export function englishNames(lexicon: Lexicon): EnglishNames {
	let made = tables.get(lexicon);
	if (!made) {
		const { countries, bodies } = lexicon.details;
		made = {
			countries: mapOf(countries, (row) => [row.name, row.full, ...split(row.short), ...split(row.abbr)]),
			bodies: mapOf(bodies, (row) => [row.name, row.full, ...split(row.aliases)]),
		};
		tables.set(lexicon, made);
	}
	return made;
}

type Row = Readonly<Record<string, string | undefined>>;

function mapOf(
	rows: readonly Row[],
	names: (row: Row) => readonly (string | undefined)[],
): ReadonlyMap<string, string> {
	const out = new Map<string, string>();
	for (const row of rows) {
		const english = row.english;
		if (!english) continue;
		for (const name of names(row)) if (name && !out.has(name)) out.set(name, english);
	}
	return out;
}

const split = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : []);
