import { stringify } from 'csv-stringify/sync';
import { type Cell, tables } from '../record/columns.js';
import { defuse, mayRun } from './defuse.js';
import type { Renderer, RenderOptions } from './renderer.js';

const BOM = '\ufeff';

/**
 * Rows as CSV: RFC 4180 quoting, UTF-8. Lines end in a line feed alone, as readr, pandas, DuckDB and xan write them, so
 * that the last column stays clean for `cut`, `sort` and `awk`.
 */
export function csvRows(rows: readonly (readonly Cell[])[], options: { readonly defuse: boolean }): string {
	let out = '';
	// The library takes longer to start than to write a row, so it is given those together that follow each other.
	let quoted: (readonly Cell[])[] = [];
	for (const row of rows) {
		const line = plainRow(row, options.defuse);
		if (line === null) {
			quoted.push(row);
			continue;
		}
		if (quoted.length > 0) {
			out += quotedRows(quoted, options.defuse);
			quoted = [];
		}
		out += line;
	}
	return quoted.length === 0 ? out : out + quotedRows(quoted, options.defuse);
}

/** What the library quotes. */
const SPECIAL = /[",\r\n]/;

/** A row without anything to quote or to defuse, as most are: its cells need no second look. `null` for the others. */
function plainRow(row: readonly Cell[], defusing: boolean): string | null {
	if (row.length < 2) return null;
	let line = '';
	for (let i = 0; i < row.length; i++) {
		const cell = row[i] as Cell;
		if (i > 0) line += ',';
		if (cell === null || cell === '') continue;
		if (typeof cell === 'string' && (SPECIAL.test(cell) || (defusing && mayRun(cell)))) return null;
		line += cell;
	}
	return `${line}\n`;
}

function quotedRows(rows: readonly (readonly Cell[])[], defusing: boolean): string {
	const cells = rows.map((row) => (defusing ? row.map((cell) => defuse(cell)) : [...row]));
	// A lone carriage return ends a row for many readers, so a cell that holds one is quoted.
	return stringify(cells, { record_delimiter: '\n', quoted_match: /\r/ });
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
