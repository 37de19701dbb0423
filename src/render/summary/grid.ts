import { plain, type Rich, rich, richWidth, wrapRich } from '../text/rich.js';
import { truncate } from '../text/width.js';

const GAP = 2;
/** Narrowest a column is made while another is wider. */
const LEAST = 4;

/**
 * Sets rows of cells in columns aligned by display width, wrapping cells where the rows are wider than the room.
 * Gives lines without spaces at their end.
 */
export function grid(rows: readonly (readonly Rich[])[], room: number): readonly Rich[] {
	const widths = fitted(naturalWidths(rows), room);
	return rows.flatMap((row) => {
		const cells = widths.map((width, i) => wrapRich(row[i] ?? [], width));
		const height = Math.max(1, ...cells.map((lines) => lines.length));
		return Array.from({ length: height }, (_, line) =>
			aligned(
				cells.map((lines) => lines[line] ?? []),
				widths,
			),
		);
	});
}

/** A text cut to one line. */
export function oneLine(text: Rich, width: number): Rich {
	return richWidth(text) <= width ? text : rich(truncate(plain(text), width));
}

function naturalWidths(rows: readonly (readonly Rich[])[]): number[] {
	const widths: number[] = [];
	for (const row of rows) {
		for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, richWidth(cell));
	}
	return widths;
}

/** Takes what is too much from the widest columns. */
function fitted(widths: number[], room: number): readonly number[] {
	let excess = widths.reduce((sum, width) => sum + width, GAP * Math.max(0, widths.length - 1)) - room;
	while (excess > 0) {
		const widest = Math.max(...widths);
		if (widest <= LEAST) break;
		const next = Math.max(LEAST, ...widths.filter((width) => width < widest));
		const columns = widths.flatMap((width, i) => (width === widest ? [i] : []));
		const cut = Math.max(1, Math.min(widest - next, Math.ceil(excess / columns.length)));
		for (const i of columns) {
			const taken = Math.min(cut, excess);
			widths[i] = widest - taken;
			excess -= taken;
		}
	}
	return widths;
}

function aligned(cells: readonly Rich[], widths: readonly number[]): Rich {
	const last = cells.findLastIndex((cell) => richWidth(cell) > 0);
	return cells
		.slice(0, last + 1)
		.flatMap((cell, i) =>
			i === last ? cell : [...cell, { text: ' '.repeat((widths[i] ?? 0) - richWidth(cell) + GAP) }],
		);
}
