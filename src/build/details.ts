import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../lexicon/csv.js';
import type { DetailName, Details } from '../lexicon/details.js';
import { readDictionary } from '../lexicon/dictionary.js';

/** The dictionaries whose columns are needed at run time, with the columns that go with the package's compiled data. */
const DETAIL_COLUMNS = {
	titles: {
		file: 'titles.csv',
		key: 'title',
		columns: ['title', 'english', 'system', 'rank', 'grammar', 'inner', 'not_before'],
	},
	bodies: {
		file: 'bodies.csv',
		key: 'name',
		columns: ['name', 'full', 'kind', 'level', 'english', 'aliases', 'split', 'risky', 'not_before'],
	},
	suffixes: { file: 'body-suffixes.csv', key: 'suffix', columns: ['suffix', 'kind', 'needs', 'not_before'] },
	places: {
		file: 'places.csv',
		key: 'name',
		columns: ['code', 'name', 'short', 'level', 'parent', 'from', 'to', 'rank'],
	},
	countries: {
		file: 'countries.csv',
		key: 'name',
		columns: ['kind', 'iso', 'name', 'short', 'abbr', 'english', 'full'],
	},
	departments: { file: 'departments.csv', key: 'core', columns: ['core', 'endings', 'full', 'kind'] },
	speechVerbs: { file: 'speech-verbs.csv', key: 'verb', columns: ['verb', 'class', 'takes'] },
	units: { file: 'units.csv', key: 'unit', columns: [] },
	targetCues: { file: 'target-cues.csv', key: 'cue', columns: [] },
	sloganContext: { file: 'slogan-context.csv', key: 'kind', columns: [] },
	tifa: { file: 'tifa.csv', key: 'id', columns: [] },
} as const satisfies Record<DetailName, { file: string; key: string; columns: readonly string[] }>;

/** Reads the dictionaries and keeps the columns that are used at run time (all of them where none are named). */
export function detailTables(dir: string): Details {
	const out: Partial<Record<DetailName, readonly Row[]>> = {};
	for (const [name, { file, key, columns }] of Object.entries(DETAIL_COLUMNS)) {
		const path = join(dir, file);
		const rows = existsSync(path) ? readDictionary(path, [key]) : [];
		out[name as DetailName] = rows.map((row) =>
			Object.fromEntries(
				Object.entries(row).filter(
					([column, value]) =>
						value !== '' && (columns.length === 0 || (columns as readonly string[]).includes(column)),
				),
			),
		);
	}
	return out as Details;
}
