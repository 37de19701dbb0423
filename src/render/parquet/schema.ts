import type { SchemaElement } from 'hyparquet';
import type { Column, ColumnType } from '../../record/columns.js';

/** A cell as Parquet holds it; `null` for an empty one. */
export type Value = string | number | Date | null;

/**
 * Physical and logical types: what DuckDB, arrow for R and Python, Spark and Polars read as text, whole number, number
 * and day without being told.
 */
const ELEMENTS = {
	string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
	integer: { type: 'INT32' },
	number: { type: 'DOUBLE' },
	date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
} as const satisfies Record<ColumnType, Partial<SchemaElement>>;

/** The schema of a table; every column may have empty cells. */
export function schemaOf(columns: readonly Column[]): SchemaElement[] {
	return [
		{ name: 'root', num_children: columns.length },
		...columns.map(({ key, type }) => ({ name: key, repetition_type: 'OPTIONAL', ...ELEMENTS[type] }) as const),
	];
}

/** A cell of CSV as the value of a column; `null` where it is empty or, for a number or day, says none. */
export function cellValue(cell: string, type: ColumnType): Value {
	if (cell === '') return null;
	if (type === 'string') return cell;
	if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : null;
	const number = Number(cell);
	if (!Number.isFinite(number)) return null;
	return type === 'number' || (Number.isInteger(number) && Math.abs(number) < 2 ** 31) ? number : null;
}
