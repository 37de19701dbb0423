import type { Edit } from '../../types.js';
import { isChinese, kindAt } from '../chars.js';

/**
 * Turns the straight quotation marks of a Chinese paragraph into “ and ” in turn, when they come in pairs.
 * `edits` from index `first` on are those of the paragraph; the new ones are put in their places.
 */
export function quoteEdits(text: string, straight: readonly number[], edits: Edit[], first: number): void {
	if (straight.length % 2 === 1) return;
	const chinese = straight.some((at) => isChinese(kindAt(text, at - 1)) || isChinese(kindAt(text, at + 1)));
	if (!chinese) return;
	for (const [i, at] of straight.entries())
		edits.push({ start: at, end: at + 1, replacement: i % 2 === 0 ? '“' : '”' });
	const sorted = edits.splice(first).sort((a, b) => a.start - b.start);
	for (const edit of sorted) edits.push(edit);
}
