import type { Head } from '../head.js';
import { columnsOf } from './columns.js';

/** Marks that separate cells. */
const MARKS = [',', '\t', ';', '|'] as const;
/** Longest header looked at, in characters. */
const HEADER = 4000;

/** The mark that separates the cells of a header, the usual one of its format when the header has none. */
export function delimiterOf(text: string, usual: string): string {
	const header = headerOf(text);
	let best = usual;
	let most = header.split(usual).length;
	for (const mark of MARKS) {
		const cells = header.split(mark).length;
		if (cells > most) {
			best = mark;
			most = cells;
		}
	}
	return best;
}

/**
 * Whether a text without a telling name is a table: its first line names a text and something else about a document.
 */
export function looksLikeTable({ extension, text }: Head, mark: string): boolean {
	if (!['', 'txt', 'text', 'csv', 'tsv', 'tab'].includes(extension)) return false;
	const header = headerOf(text);
	if (!header.includes(mark) || header.length > 1000) return false;
	const columns = columnsOf(
		header.split(mark).map((cell) => cell.trim()),
		{},
	);
	return columns.text !== null && Object.values(columns).filter((name) => name !== null).length > 1;
}

/** The first line, without what stands between quotation marks. */
function headerOf(text: string): string {
	const from = text.search(/[^\s\uFEFF]/);
	const head = from < 0 ? '' : text.slice(from, from + HEADER);
	const end = head.search(/[\r\n]/);
	return (end < 0 ? head : head.slice(0, end)).replace(/"([^"]*)"/g, (_, cell: string) =>
		cell.replace(/[,;|\t]/g, ' '),
	);
}
