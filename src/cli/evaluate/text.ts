import type { Agreement, Evaluation, ItemError } from '../../evaluate/index.js';
import { safeLine } from '../../render/text/safe.js';
import { displayWidth } from '../../render/text/width.js';
import { amount } from '../messages.js';
import { figure, withBounds } from './tables.js';

/** Figures for reading, 80 columns wide. */
export function evaluationText({ lines, documents, missing, matching, bootstrap }: Evaluation): string {
	const head = ['kind', 'precision', 'recall', 'F1', 'macro', 'coded'];
	const rows = lines.map(({ kind, right, missed, precision, recall, f1, interval, macro }) => [
		kind,
		figure(precision),
		figure(recall),
		withBounds(f1, interval?.f1),
		figure(macro?.f1),
		String(right + missed),
	]);
	const without = missing.length === 0 ? '' : `, ${missing.length} without a result`;
	const bounds =
		lines[0]?.interval == null
			? ''
			: `[ ]: ${bootstrap.level * 100} % intervals, ${bootstrap.samples} bootstrap samples of documents, seed ${bootstrap.seed}.\n`;
	return `${amount(documents, 'document')}${without}; ${matching} matching\n\n${grid([head, ...rows])}\n${bounds}macro: mean of the F1 of the documents; coded: items without optional ones.\n`;
}

/** What was missed and spurious, with the passage. */
export function errorsText(errors: readonly ItemError[]): string {
	if (errors.length === 0) return 'No errors.\n';
	return errors
		.map(({ doc_id, kind, error, item, context }) => {
			const passage = context === null ? '' : `\n    ${safeLine(context)}`;
			return `${safeLine(doc_id)}  ${kind}  ${error}  ${safeLine(item)}${passage}\n`;
		})
		.join('');
}

/** Agreement for reading. */
export function agreementText({ documents, lines }: Agreement): string {
	const head = ['kind', 'both', 'first', 'second', 'F1', 'kappa', 'alpha', 'alpha of counts'];
	const rows = lines.map((line) => [
		line.kind,
		String(line.both),
		String(line.first),
		String(line.second),
		...[line.f1, line.kappa, line.alpha, line.alphaCounts].map(figure),
	]);
	return `${documents} documents coded by both\n\n${grid([head, ...rows])}\nF1: of the items. kappa, alpha: of the category of items that both coded (for\ntargets the deadline), alpha also of title, date and source. –: does not apply,\nor all values are the same.\n`;
}

/** Columns in line: the first to the left, figures to the right. */
function grid(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ''))));
	return rows
		.map((row) => {
			const cells = row.map((cell, i) => {
				const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(cell)));
				return i === 0 ? cell + gap : gap + cell;
			});
			return `${cells.join('  ').trimEnd()}\n`;
		})
		.join('');
}
