import { stringify } from 'csv-stringify/sync';
import { type Cell, tables } from '../record/columns.js';
import { defuse } from './defuse.js';
import type { Renderer, RenderOptions } from './renderer.js';

const BOM = '\ufeff';

/**
 * Rows as CSV: RFC 4180 quoting, UTF-8. Lines end in a line feed alone, as readr, pandas, DuckDB and xan write them, so
 * that the last column stays clean for `cut`, `sort` and `awk`.
 */
export function csvRows(rows: readonly (readonly Cell[])[], options: { readonly defuse: boolean }): string {
	if (rows.length === 0) return '';
	const cells = options.defuse ? rows.map((row) => row.map((cell) => defuse(cell))) : rows;
	// A lone carriage return ends a row for many readers, so a cell that holds one is quoted.
	return stringify(cells as Cell[][], { record_delimiter: '\n', quoted_match: /\r/ });
}

/** One table with its header. */
export function makeCsv(options: Pick<RenderOptions, 'table' | 'defuse' | 'bom'>): Renderer {
	const table = tables[options.table];
	return {
		head: () => (options.bom ? BOM : '') + csvRows([table.columns.map((column) => column.key)], { defuse: false }),
		joint: () => '',
		item: (item) => csvRows(table.rows(item), options),
		foot: () => '',
	};
}
