import type { Article, OffsetMap, Paragraph } from '../types.js';

/** The kept blocks of an article as one text, with corrections applied, before any conversion. */
export interface Assembled {
	readonly text: string;
	readonly map: OffsetMap;
	readonly paragraphs: readonly Paragraph[];
}

/**
 * Joins the kept blocks with line breaks and applies the corrections. A deleted stretch belongs to no character;
 * each character of a replacement stands for the whole stretch replaced.
 */
export function assemble(article: Article): Assembled {
	const { blocks, edits } = article;
	const raw = article.raw.text;
	let size = Math.max(0, blocks.length - 1);
	for (const block of blocks) size += block.end - block.start;
	for (const edit of edits) size += edit.replacement.length;
	const from = new Int32Array(size);
	const to = new Int32Array(size);
	const pieces: string[] = [];
	const paragraphs: Paragraph[] = [];
	let length = 0;
	let next = 0;
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i]!;
		if (i > 0) {
			pieces.push('\n');
			from[length] = blocks[i - 1]!.end;
			to[length] = block.start;
			length++;
		}
		const begin = length;
		let at = block.start;
		for (; next < edits.length && edits[next]!.start < block.end; next++) {
			const edit = edits[next]!;
			if (edit.start < at) continue;
			if (edit.start > at) pieces.push(raw.slice(at, edit.start));
			length = follow(from, to, length, at, edit.start);
			pieces.push(edit.replacement);
			for (let k = 0; k < edit.replacement.length; k++) {
				from[length] = edit.start;
				to[length] = edit.end;
				length++;
			}
			at = edit.end;
		}
		if (block.end > at) pieces.push(raw.slice(at, block.end));
		length = follow(from, to, length, at, block.end);
		paragraphs.push({ start: begin, end: length, part: block.part });
	}
	return { text: pieces.join(''), map: { from: from.subarray(0, length), to: to.subarray(0, length) }, paragraphs };
}

/** Maps raw[start, end) unit by unit from `length` on; gives the new length. */
function follow(from: Int32Array, to: Int32Array, length: number, start: number, end: number): number {
	let k = length;
	for (let at = start; at < end; at++, k++) {
		from[k] = at;
		to[k] = at + 1;
	}
	return k;
}
