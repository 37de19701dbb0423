import { faint, type Rich, rich, richWidth, wrapRich } from '../text/rich.js';
import { displayWidth, padEnd } from '../text/width.js';
import type { Block, Pair } from '../view/index.js';
import { grid, oneLine } from './grid.js';

const INDENT = '  ';
const GAP = '  ';

/** Lines of a block, indented under its heading. */
export function blockLines(block: Block, width: number): readonly Rich[] {
	const room = width - INDENT.length;
	switch (block.kind) {
		case 'line':
			return indented(wrapRich(block.content, room));
		case 'pairs':
			if (block.title === null) return indented(pairLines(block.merge ? merged(block.pairs) : block.pairs, room));
			return indented([...wrapRich(block.title, room), ...indented(pairLines(block.pairs, room - INDENT.length))]);
		case 'table':
			return indented(grid([block.columns.map((column) => faint(column)), ...block.rows], room));
	}
}

/** Labels in a column of their own, what they label wrapped beside them. */
function pairLines(pairs: readonly Pair[], room: number): readonly Rich[] {
	const column = pairs.reduce((widest, pair) => Math.max(widest, displayWidth(pair.label)), 0);
	const left = room - column - GAP.length;
	return pairs.flatMap(({ label, content, detail = [], oneLine: short }) => {
		const lines = [
			...(short ? [oneLine(content, left)] : wrapRich(content, left)),
			...indented(wrapRich(detail, left - INDENT.length)),
		];
		return lines.map((line, i) =>
			rich(faint(padEnd(i === 0 ? label : '', column)), richWidth(line) > 0 ? GAP : '', line),
		);
	});
}

/** Labels that repeat the one above are blanked. */
const merged = (pairs: readonly Pair[]): readonly Pair[] =>
	pairs.map((pair, i) => (pair.label === pairs[i - 1]?.label ? { ...pair, label: '' } : pair));

function indented(lines: readonly Rich[]): readonly Rich[] {
	return lines.map((line) => rich(INDENT, line));
}
