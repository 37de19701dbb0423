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
	// one array for both: each costs the allocator as much as its filling
	const both = new Int32Array(2 * size);
	const pieces: string[] = [];
	const paragraphs: Paragraph[] = [];
	let length = 0;
	let next = 0;
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i]!;
		if (i > 0) {
			pieces.push('\n');
			both[length] = blocks[i - 1]!.end;
			both[size + length] = block.start;
			length++;
		}
		const begin = length;
		let at = block.start;
		for (; next < edits.length && edits[next]!.start < block.end; next++) {
			const edit = edits[next]!;
			if (edit.start < at) continue;
			if (edit.start > at) pieces.push(raw.slice(at, edit.start));
			length = follow(both, size, length, at, edit.start);
			pieces.push(edit.replacement);
			for (let k = 0; k < edit.replacement.length; k++) {
				both[length] = edit.start;
				both[size + length] = edit.end;
				length++;
			}
			at = edit.end;
		}
		if (block.end > at) pieces.push(raw.slice(at, block.end));
		length = follow(both, size, length, at, block.end);
		paragraphs.push({ start: begin, end: length, part: block.part });
	}
	const map = { from: both.subarray(0, length), to: both.subarray(size, size + length) };
	return { text: pieces.join(''), map, paragraphs };
}

/** Maps raw[start, end) unit by unit from `length` on, its ends `size` places further; gives the new length. */
function follow(both: Int32Array, size: number, length: number, start: number, end: number): number {
	let k = length;
	for (let at = start; at < end; k++) {
		both[k] = at++;
		both[size + k] = at;
	}
	return k;
}
