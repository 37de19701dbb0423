import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './csv.js';

/** The dictionaries whose columns are needed at run time. */
export const DETAIL_NAMES = [
	'titles',
	'bodies',
	'suffixes',
	'places',
	'countries',
	'departments',
	'speechVerbs',
	'units',
	'targetCues',
	'sloganContext',
	'tifa',
] as const;
export type DetailName = (typeof DETAIL_NAMES)[number];

/** Rows by dictionary; empty cells are left out to keep the files small. */
export type Details = Readonly<Record<DetailName, readonly Row[]>>;

/** Name of the file with the rows of a dictionary. */
export const detailFile = (name: DetailName): string => `details-${name}.json`;

/** Gives the rows of each dictionary when they are first asked for: most articles need few of them. */
export function openDetails(dir: string): Details {
	const details = {};
	for (const name of DETAIL_NAMES) {
		let rows: readonly Row[] | undefined;
		Object.defineProperty(details, name, {
			enumerable: true,
			get: () => {
				rows ??= JSON.parse(readFileSync(join(dir, detailFile(name)), 'utf8')) as readonly Row[];
				return rows;
			},
		});
	}
	return details as Details;
}
