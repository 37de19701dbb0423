/**
 * The tables: one list of columns each, in the order printed. The CSV header, the codebook `docs/tables.md` and the help
 * are made from these lists. Tables are tidy: one row, one fact; `doc_id` first, then the date of the document.
 */
import { documents } from './tables/documents.js';
import { events } from './tables/events.js';
import { keywords } from './tables/keywords.js';
import { organizations } from './tables/organizations.js';
import { officials, people } from './tables/people.js';
import { roles } from './tables/roles.js';
import { slogans } from './tables/slogans.js';
import { speeches } from './tables/speeches.js';
import type { Table } from './tables/table.js';
import { targets } from './tables/targets.js';

export { holdsOffice } from './tables/people.js';
export type { Analysed, Cell, Column, ColumnType, Table } from './tables/table.js';

/** Tables by name. A new one is a file in `tables/` and a line here. */
export const tables = {
	documents,
	people,
	roles,
	organizations,
	slogans,
	targets,
	speeches,
	events,
	keywords,
	officials,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

/** Tables that `-o` writes; `officials` is a view of `people`. */
export const STORED_TABLES: readonly TableName[] = (Object.keys(tables) as TableName[]).filter(
	(name) => name !== 'officials',
);
