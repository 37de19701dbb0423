import { csvRows } from '../csv.js';
import { toJson } from '../json.js';
import type { Palette } from '../summary/palette.js';
import type { RowColumn } from './column.js';
import { textTable } from './text.js';

export { column, type RowColumn } from './column.js';

export const ROW_FORMATS = ['table', 'csv', 'json'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

export interface RowOptions {
	readonly format: RowFormat;
	/** columns of the terminal */
	readonly width: number;
	readonly palette: Palette;
	readonly defuse: boolean;
	readonly bom: boolean;
}

/** Rows in one format: an aligned table, CSV with a header, or a JSON array of objects. */
export function renderRows<Row>(
	columns: readonly RowColumn<Row>[],
	rows: readonly Row[],
	{ format, width, palette, defuse, bom }: RowOptions,
): string {
	if (format === 'table') return textTable(columns, rows, width, palette.heading);
	if (format === 'csv') {
		const head = csvRows([columns.map(({ key }) => key)], { defuse: false });
		return `${bom ? '\ufeff' : ''}${head}${csvRows(
			rows.map((row) => columns.map(({ get }) => get(row))),
			{ defuse },
		)}`;
	}
	const objects = rows.map((row) => toJson(Object.fromEntries(columns.map(({ key, get }) => [key, get(row)]))));
	return objects.length === 0 ? '[]\n' : `[\n${objects.join(',\n')}\n]\n`;
}
