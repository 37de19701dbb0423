import type { Hit } from '../../corpus/concordance/hits.js';
import type { Palette } from '../summary/palette.js';
import { safeLine } from '../text/safe.js';
import { displayWidth, padEnd } from '../text/width.js';

const LABEL = 20;
const GAP = '  ';

/** One occurrence on one line: where, what precedes against its right edge, the hit, what follows. */
export function kwicLine(hit: Hit, width: number, palette: Palette): string {
	const match = safeLine(hit.match);
	const room = Math.max(8, width - LABEL - GAP.length - displayWidth(match) - 2);
	const half = Math.floor(room / 2);
	const label = padEnd(tail(safeLine(hit.docId), LABEL), LABEL);
	const left = tail(safeLine(hit.left), half, '');
	const before = ' '.repeat(Math.max(0, half - displayWidth(left))) + left;
	return `${palette.faint(label)}${GAP}${before} ${palette.strong(match)} ${head(safeLine(hit.right), room - half)}`.trimEnd();
}

/** The end of a text that fits. */
function tail(text: string, width: number, mark = '…'): string {
	if (displayWidth(text) <= width) return text;
	let used = mark.length;
	let out = '';
	for (const char of [...text].reverse()) {
		used += displayWidth(char);
		if (used > width) break;
		out = char + out;
	}
	return mark + out;
}

/** The start of a text that fits. */
function head(text: string, width: number): string {
	let used = 0;
	let out = '';
	for (const char of text) {
		used += displayWidth(char);
		if (used > width) break;
		out += char;
	}
	return out;
}
