import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { type CsvError, parse } from 'csv-parse/sync';
import { TifaError } from '../errors.js';

/** A row of cells with the line of the file it begins on. */
export interface TableLine {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A dictionary as it stands in its file: the header, and rows that may have too few or too many cells. */
export interface RawTable {
	readonly columns: readonly string[];
	readonly lines: readonly TableLine[];
}

/**
 * Reads a table as people save it: commas or tabs, UTF-8 with or without byte-order mark, UTF-16 with one, or GB 18030
 * (what Excel writes in China), any line ends.
 * @throws TifaError `DICT` with a sentence when it cannot be read as a table
 */
export function readRawTable(file: string): RawTable {
	const text = decodeTable(file, bytesOf(file));
	const head = (/[^\r\n]+/.exec(text)?.[0] ?? '').trim();
	if (head === '') throw new TifaError('DICT', `${file} is empty; its first line must name the columns.`);
	const delimiter = head.includes('\t') ? '\t' : ',';
	if (delimiter === ',' && !head.includes(',') && /[;；，]/.test(head)) {
		const mark = head.includes(';') ? 'semicolons' : 'full-width marks (，；)';
		throw new TifaError(
			'DICT',
			`${file}:1: The columns are separated by ${mark}; save the sheet again as "CSV UTF-8 (comma delimited)" or as text with tabs.`,
		);
	}
	const [header, ...lines] = records(file, text, delimiter);
	return { columns: (header?.cells ?? []).map((cell) => cell.trim()), lines };
}

function bytesOf(file: string): Buffer {
	try {
		return readFileSync(file);
	} catch (cause) {
		const code = (cause as NodeJS.ErrnoException).code;
		const why =
			code === 'ENOENT'
				? `There is no dictionary ${file}; check the spelling and the folder you are in.`
				: code === 'EISDIR'
					? `${file} is a folder; name the CSV file in it.`
					: `The dictionary ${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`;
		throw new TifaError('DICT', why, { cause });
	}
}

function decodeTable(file: string, bytes: Buffer): string {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3)
		throw new TifaError('DICT', `${file} is a spreadsheet, not a CSV file; save it as "CSV UTF-8" first.`);
	const wide =
		bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
	if (wide === null && bytes.includes(0))
		throw new TifaError('DICT', `${file} does not look like a CSV file; save the sheet as "CSV UTF-8".`);
	const text = new TextDecoder(wide ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030')).decode(bytes);
	if (text.includes('\ufffd')) {
		const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
		throw new TifaError('DICT', `${file}:${line}: The text is neither UTF-8 nor GB 18030; save the file as UTF-8.`);
	}
	return text;
}

/** What csv-parse finds wrong, said to a person. */
const FAULTS: Readonly<Record<string, string>> = {
	CSV_QUOTE_NOT_CLOSED: 'a cell that begins with a quotation mark (") does not end with one',
	CSV_INVALID_CLOSING_QUOTE:
		'after the quotation mark (") that closes a cell something else follows; write "" for a mark inside a cell',
	INVALID_OPENING_QUOTE:
		'a quotation mark (") stands inside a cell; put the whole cell in marks and write "" for the one inside',
};

function records(file: string, text: string, delimiter: string): readonly TableLine[] {
	let read = 0;
	try {
		const rows = parse(text, {
			bom: true,
			delimiter,
			info: true,
			relax_column_count: true,
			skip_empty_lines: true,
			// A tab-separated file is what a spreadsheet copies out: a mark inside a cell is just a mark.
			on_record: (record: string[], { lines }) => {
				read = lines;
				return record;
			},
			relax_quotes: delimiter === '\t',
		}) as unknown as { record: string[]; info: { lines: number } }[];
		return rows.map(({ record, info }) => ({
			line: info.lines - record.reduce((sum, cell) => sum + (cell.match(/\n|\r(?!\n)/g)?.length ?? 0), 0),
			cells: record,
		}));
	} catch (error) {
		const { code } = error as CsvError;
		const what = FAULTS[code] ?? (error instanceof Error ? error.message : String(error));
		throw new TifaError('DICT', `${file}:${read + 1}: ${what}.`, { cause: error });
	}
}
