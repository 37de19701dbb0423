import { TifaError } from '../errors.js';
import { type Row, raggedRow, rowOf } from './csv.js';
import { readRawTable } from './table.js';

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
