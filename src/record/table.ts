import type { TifaRecord } from './schema.js';

/** What a cell of a table can hold; `null` is an empty cell. */
export type Cell = string | number | null;

/** Closed lists of the schema that a column takes its values from. */
export type ValueList =
	| 'script'
	| 'personKind'
	| 'officeHolderKind'
	| 'level'
	| 'system'
	| 'organizationKind'
	| 'sloganKind'
	| 'modifier'
	| 'constraint'
	| 'status'
	| 'eventPart';

/** A column as the codebook and the help describe it. */
export interface ColumnInfo {
	/** snake_case name in the header */
	readonly key: string;
	/** one phrase for the codebook */
	readonly about: string;
	readonly type: 'text' | 'number' | 'date';
	/** the closed list of values, where there is one */
	readonly values?: ValueList;
}

/** A column of a table whose rows are made of `Row`. */
export interface Column<Row> extends ColumnInfo {
	readonly get: (row: Row) => Cell;
}

/** One tidy table: what a row is, its columns, and the rows of a record. */
export interface Table {
	/** what one row stands for */
	readonly row: string;
	/** notes for the codebook beyond the columns */
	readonly note?: string;
	readonly columns: readonly ColumnInfo[];
	/** cells in the order of the columns */
	readonly rows: (record: TifaRecord) => Cell[][];
}

/** A fact together with the record it comes from. */
export interface Of<Fact> {
	readonly record: TifaRecord;
	readonly fact: Fact;
}

/**
 * Makes a table of facts. `doc_id` is put first in each, as every row must lead back to its document.
 *
 * @param facts the facts of a record, in the order of the rows
 */
export function table<Fact>(
	about: { readonly row: string; readonly note?: string },
	facts: (record: TifaRecord) => readonly Fact[],
	columns: readonly Column<Of<Fact>>[],
): Table {
	const all: readonly Column<Of<Fact>>[] = [
		{ key: 'doc_id', about: 'id of the document', type: 'text', get: ({ record }) => record.document.id },
		...columns,
	];
	return {
		...about,
		columns: all,
		rows: (record) => facts(record).map((fact) => all.map((column) => column.get({ record, fact }))),
	};
}
