import type { Cell } from '../../record/columns.js';
import { safeLine } from '../text/safe.js';
import { displayWidth, padEnd, truncate } from '../text/width.js';
import type { RowColumn } from './column.js';

const GAP = '  ';
/** Narrowest that text is cut to. */
const LEAST = 8;

/**
 * Rows as lines of aligned columns, headings first: numbers against the right edge, texts cut where the line would be
 * wider than the room. Widths are those of the display, two columns a Chinese character.
 */
export function textTable<Row>(
	columns: readonly RowColumn<Row>[],
	rows: readonly Row[],
	room: number,
	heading: (text: string) => string,
): string {
	const shown = columns.filter((column) => column.shown !== null);
	const heads = shown.map((column) => column.shown?.head ?? column.key);
	const cells = rows.map((row) => shown.map((column) => cellText(column.get(row), column.shown?.digits)));
	const right = shown.map(
		(column, i) => column.shown?.right === true || rows.some((row, r) => isNumber(column.get(row), cells[r]![i]!)),
	);
	const natural = heads.map((head, i) =>
		cells.reduce((widest, row) => Math.max(widest, displayWidth(row[i]!)), displayWidth(head)),
	);
	const mayShrink = shown.map((column, i) => !right[i] && column.shown?.whole !== true);
	const widths = fitted(natural, mayShrink, room);
	const line = (texts: readonly string[]): string =>
		texts
			.map((text, i) => {
				const cut = truncate(text, widths[i]!);
				return right[i] ? ' '.repeat(Math.max(0, widths[i]! - displayWidth(cut))) + cut : padEnd(cut, widths[i]!);
			})
			.join(GAP)
			.trimEnd();
	return [heading(line(heads)), ...cells.map(line)].map((text) => `${text}\n`).join('');
}

/** A cell as it is read: thousands grouped, decimals as told, very small numbers in powers of ten. */
export function cellText(cell: Cell, digits = 0): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return safeLine(cell);
	if (cell !== 0 && digits > 0 && Math.abs(cell) < 0.5 * 10 ** -digits) return cell.toExponential(0);
	return cell.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

const isNumber = (cell: Cell, text: string): boolean => typeof cell === 'number' && text !== '';

/** Takes what is too much from the texts, the widest first. */
function fitted(natural: readonly number[], mayShrink: readonly boolean[], room: number): readonly number[] {
	const widths = [...natural];
	let excess = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1)) - room;
	while (excess > 0) {
		let widest = -1;
		widths.forEach((width, i) => {
			if (mayShrink[i] && width > LEAST && (widest < 0 || width > widths[widest]!)) widest = i;
		});
		if (widest < 0) break;
		widths[widest]!--;
		excess--;
	}
	return widths;
}
