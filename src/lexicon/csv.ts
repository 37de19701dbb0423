import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { TifaError } from '../errors.js';

/** A row of a dictionary, by column; missing cells are empty strings. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a dictionary: RFC 4180, header row, UTF-8 with or without byte-order mark.
 * @throws TifaError `DICT` with the file and line of what is malformed, or of the first row that lacks a required column
 */
export function readDictionary(file: string, required: readonly string[]): readonly Row[] {
	let rows: { record: Record<string, string>; info: { lines: number } }[];
	try {
		rows = parse(readFileSync(file), { columns: true, bom: true, info: true, skip_empty_lines: true }) as typeof rows;
	} catch (error) {
		throw new TifaError('DICT', `${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
	for (const { record, info } of rows) {
		for (const column of required) {
			if (record[column] === undefined) {
				throw new TifaError('DICT', `${file}: the header lacks the column "${column}"; add it (see dict/README.md).`);
			}
			if (record[column].trim() === '') {
				throw new TifaError(
					'DICT',
					`${file}:${info.lines}: the column "${column}" is empty; fill it or delete the row.`,
				);
			}
		}
	}
	return rows.map(({ record }) => record);
}

/** Splits a cell that holds several values: `枣庄|枣庄市`. */
export const cells = (value: string | undefined): readonly string[] =>
	(value ?? '')
		.split('|')
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '');
