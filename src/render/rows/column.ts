import type { Cell } from '../../record/columns.js';

/** A column of a statistical table: its name in CSV and JSON, what it holds, and how a terminal shows it. */
export interface RowColumn<Row> {
	/** snake_case */
	readonly key: string;
	readonly about: string;
	readonly get: (row: Row) => Cell;
	/** how it is shown in tables for reading; `null` for CSV and JSON only */
	readonly shown: Shown | null;
}

export interface Shown {
	/** short heading; the key when absent */
	readonly head?: string;
	/** decimals of numbers */
	readonly digits?: number;
	/** text against the right edge of its column, as before the hit of a concordance */
	readonly right?: boolean;
	/** text that may not be cut to make room */
	readonly whole?: boolean;
}

/** Makes a column. */
export const column = <Row>(
	key: string,
	about: string,
	get: (row: Row) => Cell,
	shown: Shown | null = {},
): RowColumn<Row> => ({ key, about, get, shown });
