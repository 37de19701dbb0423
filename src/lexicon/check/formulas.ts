import { cells, type Row, raggedRow, rowOf } from '../csv.js';
import type { RawTable } from '../table.js';
import type { Finding, Report } from './finding.js';
import { checkFormulaRow, FORMULA_COLUMNS, type FormulaFacts } from './formula-row.js';

/** A row that is fit for use, with the line it stands on. */
export interface FormulaLine {
	readonly line: number;
	readonly row: Row;
}

/** What a check of a dictionary of formulas gives. */
export interface CheckedFormulas {
	readonly findings: readonly Finding[];
	readonly rows: readonly FormulaLine[];
}

/** Checks a dictionary of formulas: its header, each row, and rows against each other. Gives findings in file order. */
export function checkFormulas(file: string, { columns, lines }: RawTable, facts: FormulaFacts): CheckedFormulas {
	const findings: Finding[] = [];
	const at =
		(line: number): Report =>
		(severity, code, message) =>
			void findings.push({ file, line, severity, code, message });
	checkHeader(columns, at(1));
	const rows: FormulaLine[] = [];
	const taken = new Map<string, FormulaLine>();
	const ids = new Map<string, number>();
	for (const { line, cells: found } of lines) {
		const report = at(line);
		if (found.length !== columns.length) {
			report('error', 'wrong-columns', sentence(raggedRow(found.length, columns.length)));
			continue;
		}
		const row = rowOf(columns, found);
		checkFormulaRow(row, facts, report);
		const entry = { line, row };
		claimId(row.id, line, ids, report);
		claimForms(entry, taken, report);
		rows.push(entry);
	}
	if (lines.length === 0) at(1)('error', 'empty', 'Below the header there is no row.');
	return { findings, rows };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function checkHeader(columns: readonly string[], report: Report): void {
	if (!columns.includes('formula'))
		report(
			'error',
			'wrong-columns',
			`The header has no column "formula"; it names ${columns.map((column) => `"${column}"`).join(', ')}. The columns are ${FORMULA_COLUMNS.join(', ')}; only "formula" must be there.`,
		);
	const twice = columns.find((column, i) => column !== '' && columns.indexOf(column) !== i);
	if (twice !== undefined) report('error', 'wrong-columns', `The header names the column "${twice}" twice.`);
	for (const column of columns) {
		const meant = FORMULA_COLUMNS.find(
			(known) =>
				known !== column &&
				known ===
					column
						.toLowerCase()
						.replace(/[\s-]+/g, '_')
						.replace(/^(variant|member)$/, '$1s')
						.replace(/^label$/, 'label_en'),
		);
		if (meant !== undefined && !columns.includes(meant))
			report('error', 'wrong-columns', `The column "${column}" is not known; write "${meant}".`);
	}
}

function claimId(id: string | undefined, line: number, ids: Map<string, number>, report: Report): void {
	if (!id) return;
	const before = ids.get(id);
	if (before !== undefined) report('error', 'duplicate', `The id ${id} stands on line ${before} already.`);
	else ids.set(id, line);
}

/** Forms are one if a reader of texts cannot tell them apart: quotation marks and blanks do not count. */
const bare = (form: string): string => form.replace(/[“”‘’「」『』"\s]/gu, '').replaceAll('，', '、');

function claimForms(entry: FormulaLine, taken: Map<string, FormulaLine>, report: Report): void {
	const formula = entry.row.formula?.trim() ?? '';
	for (const [i, form] of [formula, ...cells(entry.row.variants)].entries()) {
		if (form === '') continue;
		const key = bare(form);
		const before = taken.get(key);
		if (before === undefined) taken.set(key, entry);
		else if (before !== entry && i === 0 && bare(before.row.formula?.trim() ?? '') === key)
			report('error', 'duplicate', `${form} stands on line ${before.line} already.`);
		else if (before !== entry)
			report(
				'error',
				'collision',
				`“${form}” also stands for ${before.row.formula} (line ${before.line}); a form belongs to one row.`,
			);
	}
}
