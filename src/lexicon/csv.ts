import { TifaError } from '../errors.js';
import { readRawTable } from './table.js';

/** A row of a dictionary, by column; missing cells are empty strings. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a dictionary: CSV or TSV with a header row, in the encodings of `readRawTable`.
 * @throws TifaError `DICT` with the file and line of what is malformed, or of the first row that lacks a required column
 */
export function readDictionary(file: string, required: readonly string[]): readonly Row[] {
	const { columns, lines } = readRawTable(file);
	for (const column of required) {
		if (!columns.includes(column))
			throw new TifaError('DICT', `${file}: The header lacks the column "${column}"; add it (see dict/README.md).`);
	}
	return lines.map(({ line, cells: found }) => {
		if (found.length !== columns.length)
			throw new TifaError('DICT', `${file}:${line}: ${raggedRow(found.length, columns.length)}`);
		const row = rowOf(columns, found);
		const empty = required.find((column) => row[column]!.trim() === '');
		if (empty !== undefined)
			throw new TifaError('DICT', `${file}:${line}: The column "${empty}" is empty; fill it or delete the row.`);
		return row;
	});
}

/** Cells by the names of their columns. */
export const rowOf = (columns: readonly string[], found: readonly string[]): Row =>
	Object.fromEntries(columns.map((column, i) => [column, found[i] ?? '']));

/** The sentence about a row whose cells do not fit the header. */
export function raggedRow(found: number, wanted: number): string {
	return `the row has ${found} cells, the header ${wanted}; ${
		found > wanted ? 'put cells that hold a comma in quotation marks' : 'empty cells need their commas too'
	}.`;
}

/** Splits a cell that holds several values: `枣庄|枣庄市`. */
export const cells = (value: string | undefined): readonly string[] =>
	(value ?? '')
		.split('|')
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '');
