import { STORED_TABLES, type TableName } from '../../record/columns.js';
import type { Format } from '../../render/renderer.js';

/** What is made of each document: a format, and for CSV a table. */
export interface OutputKind {
	readonly format: Format;
	readonly table: TableName;
}

/** Files of a result folder that documents fill, with what they hold. */
export const STORED: readonly (OutputKind & { readonly file: string })[] = [
	...STORED_TABLES.map((table) => ({ file: `${table}.csv`, format: 'csv', table }) as const),
	{ file: 'results.jsonl', format: 'jsonl', table: 'documents' },
];

/** The table that keeps duplicates when `--dedupe` leaves them out. */
export const keepsDuplicates = ({ format, table }: OutputKind): boolean => format === 'csv' && table === 'documents';
