import type { Quote } from './types.js';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '《': '》' };

/** Finds quotations and titles of works, nested ones too; a mark without its pair ends at the paragraph's end and is left out. */
export function findQuotes(text: string): readonly Quote[] {
	const found: Quote[] = [];
	const open: { mark: string; start: number }[] = [];
	for (let i = 0; i < text.length; i++) {
		const mark = text.charAt(i);
		if (mark === '\n') open.length = 0;
		else if (PAIRS[mark]) open.push({ mark, start: i });
		else {
			for (let k = open.length - 1; k >= Math.max(0, open.length - 3); k--) {
				const opened = open[k]!;
				if (PAIRS[opened.mark] !== mark) continue;
				open.length = k;
				found.push({ start: opened.start, end: i + 1, innerStart: opened.start + 1, innerEnd: i, depth: k, kind: mark === '》' ? 'work' : 'quote' });
				break;
			}
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
