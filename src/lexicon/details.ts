import type { Row } from './csv.js';

/** The dictionaries whose columns are needed at run time. */
export type DetailName =
	| 'titles'
	| 'bodies'
	| 'suffixes'
	| 'places'
	| 'countries'
	| 'departments'
	| 'speechVerbs'
	| 'units'
	| 'targetCues'
	| 'sloganContext'
	| 'tifa';

/** Rows by dictionary; empty cells are left out to keep the file small. */
export type Details = Readonly<Record<DetailName, readonly Row[]>>;
