import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { TifaError } from '../../errors.js';
import { type SheetColumn, type SheetName, sheets } from './sheets.js';

/** A filled row: cells by column, trimmed, and where it stands, for messages. */
export interface SheetRow {
	readonly cells: Readonly<Record<string, string>>;
	/** `people.csv:12` */
	readonly where: string;
}

/**
 * Reads a coding sheet. Rows that hold nothing but the document (as in the template) are left out, and so is a sheet
 * that is not there: a study may code some kinds only.
 * @throws TifaError `FORMAT` with file and line
 */
export function readSheet(folder: string, name: SheetName): readonly SheetRow[] {
	const file = `${folder}/${name}`;
	if (!existsSync(file)) return [];
	const columns: readonly SheetColumn[] = sheets[name];
	let read: { record: Record<string, string>; info: { lines: number } }[];
	try {
		const bytes = readFileSync(file);
		// Excel in many countries separates by semicolons.
		const delimiter = /^[^\n,]*;/.test(bytes.toString('utf8')) ? ';' : ',';
		read = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), {
			bom: true,
			columns: true,
			delimiter,
			info: true,
			skip_empty_lines: true,
			relax_column_count_less: true,
		}) as typeof read;
	} catch (cause) {
		throw new TifaError('FORMAT', `${file}${problem(cause)}`, { cause });
	}
	const rows = read.map(({ record, info }) => ({
		cells: Object.fromEntries(Object.entries(record).map(([key, cell]) => [key.trim(), undefuse(cell.trim())])),
		where: `${file}:${info.lines}`,
	}));
	const lacking = columns.find(({ key, required }) => required && rows[0] !== undefined && !(key in rows[0].cells));
	if (lacking !== undefined) {
		throw new TifaError(
			'FORMAT',
			`${file}:1: The header lacks the column "${lacking.key}"; add it (${lacking.about}).`,
		);
	}
	const filled = name === 'documents.csv' ? rows : rows.filter(({ cells }) => holdsMore(cells, columns));
	for (const row of filled) check(row, columns);
	return filled;
}

function problem(cause: unknown): string {
	const message = cause instanceof Error ? cause.message : String(cause);
	if (cause instanceof TypeError) return ': this is not UTF-8; save it as "CSV UTF-8".';
	const line = /line (\d+)/.exec(message)?.[1];
	return `${line === undefined ? '' : `:${line}`}: ${message}; mend the row in a spreadsheet or a text editor.`;
}

/** A spreadsheet may have kept the apostrophe that keeps it from running a cell. */
const undefuse = (cell: string): string => cell.replace(/^'(?=[=+\-@＝＋－＠])/u, '');

const holdsMore = (cells: SheetRow['cells'], columns: readonly SheetColumn[]): boolean =>
	columns.some(({ key }) => key !== 'doc_id' && key !== 'note' && (cells[key] ?? '') !== '');

function check({ cells, where }: SheetRow, columns: readonly SheetColumn[]): void {
	for (const { key, required, values, about } of columns) {
		const cell = cells[key] ?? '';
		if (required && cell === '') {
			throw new TifaError('FORMAT', `${where}: The column "${key}" is empty; fill it (${about}) or delete the row.`);
		}
		if (values !== undefined && !values.includes(cell)) {
			const allowed = values.filter((value) => value !== '').join(', ');
			throw new TifaError('FORMAT', `${where}: "${cell}" in the column "${key}" is none of ${allowed}; correct it.`);
		}
	}
}
