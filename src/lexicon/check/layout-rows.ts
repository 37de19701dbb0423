import { type Row, raggedRow, rowOf } from '../csv.js';
import type { RawTable } from '../table.js';
import type { Finding, Report } from './finding.js';
import type { Layout } from './layouts.js';

/** Checks a dictionary against its layout: columns, required cells, words of closed lists, numbers, duplicates. */
export function checkLayout(file: string, { columns, lines }: RawTable, layout: Layout): readonly Finding[] {
	const findings: Finding[] = [];
	const at =
		(line: number): Report =>
		(severity, code, message) =>
			void findings.push({ file, line, severity, code, message });
	for (const column of layout.columns)
		if (!columns.includes(column)) at(1)('error', 'wrong-columns', `The header lacks the column "${column}".`);
	for (const column of columns)
		if (!layout.columns.includes(column))
			at(1)('warning', 'wrong-columns', `The column "${column}" is not known and not read.`);
	const seen = new Map<string, number>();
	for (const { line, cells } of lines) {
		const report = at(line);
		if (cells.length !== columns.length) {
			report('error', 'wrong-columns', `In this line ${raggedRow(cells.length, columns.length)}`);
			continue;
		}
		const row = rowOf(columns, cells);
		checkCells(row, layout, report);
		const key = layout.key.map((column) => row[column] ?? '').join('\u0000');
		const before = seen.get(key);
		if (before === undefined) seen.set(key, line);
		else
			report(
				'error',
				'duplicate',
				`${layout.key
					.map((column) => row[column])
					.filter(Boolean)
					.join(', ')} stands on line ${before} already.`,
			);
	}
	return findings;
}

/** Columns that hold what stands in texts, bars and all: 文|. */
const LITERAL: ReadonlySet<string> = new Set(['text']);

function checkCells(row: Row, { required, values, numbers }: Layout, report: Report): void {
	for (const column of required)
		if ((row[column] ?? '').trim() === '')
			report('error', 'empty-cell', `The column "${column}" is empty; fill it or delete the row.`);
	for (const [column, allowed] of Object.entries(values ?? {}))
		if (row[column] && !allowed.includes(row[column]))
			report(
				'error',
				'unknown-value',
				`"${row[column]}" cannot stand under "${column}"; it holds ${allowed.join(', ')}.`,
			);
	for (const column of numbers ?? [])
		if (row[column] && Number.isNaN(Number(row[column])))
			report('error', 'no-number', `"${row[column]}" under "${column}" is no number.`);
	for (const [column, cell] of Object.entries(row))
		if (cell !== cell.trim() || (!LITERAL.has(column) && cell !== '|' && /\|\||^\||\|$/.test(cell)))
			report('warning', 'untidy', `The cell under "${column}" has blanks at its ends or an empty value between bars.`);
}
