import { type Cell, tables } from '../record/columns.js';
import { defuse } from './defuse.js';
import type { Renderer, RenderOptions } from './renderer.js';

const BOM = '\ufeff';

/**
 * Rows as CSV: RFC 4180 quoting, UTF-8. Lines end in a line feed alone, as readr, pandas, DuckDB and xan write them, so
 * that the last column stays clean for `cut`, `sort` and `awk`.
 */
export function csvRows(rows: readonly (readonly Cell[])[], options: { readonly defuse: boolean }): string {
	let out = '';
	for (let i = 0; i < rows.length; i++) out += lineOf(rows[i]!, options.defuse);
	return out;
}

function lineOf(row: readonly Cell[], defusing: boolean): string {
	let line = '';
	for (let i = 0; i < row.length; i++) {
		const cell = row[i] as Cell;
		if (i > 0) line += ',';
		if (typeof cell === 'string') line += quotedAsNeeded(defusing ? defuse(cell) : cell);
		else if (cell !== null) line += cell;
	}
	return `${line}\n`;
}

/** What a cell is quoted for. A lone carriage return ends a row for many readers. */
const SPECIAL = /[",\r\n]/;

const quotedAsNeeded = (cell: string): string => (SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

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
