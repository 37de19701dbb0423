import type { TifaRecord } from '../schema.js';

/** An analysed document and the decoded text that its spans point into. */
export interface Analysed {
	readonly record: TifaRecord;
	readonly text: string;
}

export type Cell = string | number | null;

/** What the cells of a column are, for formats that keep types. Dates are ISO 8601 days. */
export type ColumnType = 'string' | 'integer' | 'number' | 'date';

export interface Column {
	readonly key: string;
	readonly type: ColumnType;
	/** what a researcher needs to know of it, for the codebook */
	readonly about: string;
}

export interface Table {
	/** what one row is */
	readonly about: string;
	readonly columns: readonly Column[];
	/** rows of one document, cells in the order of `columns` */
	rows(item: Analysed): readonly (readonly Cell[])[];
}

type Get<Row> = (row: Row, item: Analysed) => Cell | undefined;
/** Name, what it says, how it is read from a row, and what its cells are if not strings. */
export type ColumnOf<Row> = readonly [key: string, about: string, get: Get<Row>, type?: ColumnType];

/** Values of one cell are joined by this. */
const SEPARATOR = '|';
/** Distinct values in one cell; a value that holds the separator gets its full-width form instead. */
export function list(values: readonly (string | null)[]): string {
	// Most people have one office, or none.
	if (values.length < 2) return values.length === 0 ? '' : listed(values[0] as string | null);
	return [...new Set(values)]
		.map(listed)
		.filter((value) => value !== '')
		.join(SEPARATOR);
}

const listed = (value: string | null): string => (value === null ? '' : value.replaceAll(SEPARATOR, '｜'));

/** The columns that open every table of facts. */
export const DOC_ID = [
	'doc_id',
	'document: file name or path below the folder given, without extension',
	(_, { record }) => record.document.id,
] as const satisfies ColumnOf<unknown>;
export const DATE = [
	'date',
	'date of the document, ISO 8601; empty when it has none',
	(_, { record }) => record.document.date,
	'date',
] as const satisfies ColumnOf<unknown>;

/** What the column `paragraph` holds. */
export const PARAGRAPH = 'paragraph of the text that it stands in, from 1; 0 in headline, fields and bylines';

/** Makes a table from its rows and columns. */
export function table<Row>(
	about: string,
	rows: (item: Analysed) => readonly Row[],
	...columns: readonly ColumnOf<Row>[]
): Table {
	const gets = columns.map(([, , get]) => get);
	return {
		about,
		columns: columns.map(([key, what, , type]) => ({ key, about: what, type: type ?? 'string' })),
		rows: (item) => rows(item).map((row) => gets.map((get) => get(row, item) ?? null)),
	};
}

/** A stretch of the decoded text. */
export interface Placed {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}
const START = 'first UTF-16 unit of it in the decoded text';
export const END = 'unit after the last';
/** Where a fact stands and how it is written there, the last columns of every table of facts. */
export const placed = <Row>(at: (row: Row) => Placed | undefined, what: string): readonly ColumnOf<Row>[] => [
	['start', START, (row) => at(row)?.start, 'integer'],
	['end', END, (row) => at(row)?.end, 'integer'],
	['text', `${what} as written, in the script of the document`, (row) => at(row)?.text],
];
