import type { Article, Block, Edit, Located, Part, RawDocument, Span, Warning } from '../types.js';
import { ASCII_MARK, HAN_CLASS, KIND, OTHER, SIGN, WORD_CLASS } from './chars.js';
import { parseDate } from './date.js';
import { dateOf, dateOfName, sourceOf } from './facts.js';
import { layOut } from './layout.js';
import { type Line, NOISE, splitLines } from './lines.js';
import { factsOfName } from './name.js';
import { repair, type Texture } from './repair/index.js';
import { markOf } from './title.js';
import { unwrap } from './wrap.js';

export interface CleanOptions {
	/** keep every line of the page as body; title, date and source are found all the same */
	readonly keepBoilerplate?: boolean | undefined;
}

/**
 * Finds the article on a page: title, date, source, makers and body, and the scraper noise to undo.
 * What is cut is what no block covers.
 */
export function cleanDocument(raw: RawDocument, options: CleanOptions): Article {
	const { text } = raw;
	const name = factsOfName(raw);
	const lines = unwrap(text, splitLines(text));
	const layout = layOut(text, lines, raw.given.title);
	const blocks: Block[] = [];
	const edits: Edit[] = [];

	const { placed } = layout;
	for (let k = 0; k < placed.length; k++) {
		const { line, part, pieces } = placed[k]!;
		const kept = part ?? (options.keepBoilerplate === true ? 'body' : null);
		if (kept === null) continue;
		const start = kept === 'body' ? bodyStart(text, line) : line.start;
		const first = blocks.length;
		if (pieces.length > 0) blocks.push(...split(text, { start, end: line.end, part: kept }, pieces));
		else if (start < line.end) blocks.push({ start, end: line.end, part: kept });
		if ((line.signs & NOISE) === 0) continue;
		for (let b = first; b < blocks.length; b++) repair(text, blocks[b]!, textureOf(blocks[b]!.part, line), edits);
	}
	const title: Located | null =
		raw.given.title !== undefined
			? { value: raw.given.title, at: layout.title }
			: layout.title === null
				? hinted(raw.hint?.title ?? name.title)
				: { value: repaired(text, layout.title, edits), at: layout.title };
	// A hint says the least: what the text itself states goes before it.
	const date = dateOf(raw, layout) ?? hinted(parseDate(raw.hint?.date ?? '') ?? dateOfName(raw, layout, name.date));
	const source = sourceOf(raw, layout) ?? hinted(raw.hint?.source ?? name.source);
	const warnings: Warning[] = [];
	if (date === null) {
		warnings.push({
			code: 'no-date',
			message: 'No date of publication was found, so years of targets and dates without a year stay open.',
		});
	}
	return { raw, blocks, edits, title, date, source, warnings };
}

const hinted = (value: string | null): Located | null => (value === null ? null : { value, at: null });

function textureOf(part: Part, line: Line): Texture {
	if (part === 'title') return 'title';
	return part === 'body' && (line.stops > 0 || line.marks > 2) ? 'prose' : 'list';
}

/** Splits a line of fields at those that are parts of their own; bars and white space between them fall away. */
function split(text: string, block: Block, pieces: readonly Block[]): readonly Block[] {
	const parts: Block[] = [];
	let at = block.start;
	const rest = (to: number): void => {
		const slice = text.slice(at, to);
		const start = at + (/^[\s\u3000|｜丨]*/.exec(slice)?.[0].length ?? 0);
		const end = start + text.slice(start, to).replace(/[\s\u3000|｜丨【[(（]+$/, '').length;
		if (start < end && WORD.test(text.slice(start, end))) parts.push({ start, end, part: block.part });
	};
	for (const piece of pieces) {
		if (piece.part !== 'title') rest(piece.start);
		parts.push(piece);
		at = piece.end;
	}
	rest(block.end);
	return parts;
}

const WORD = new RegExp(`[${WORD_CLASS}]`);
const LIST_MARK = new RegExp(`^(?:[>*+-][ \\t]+|\\?{2,8}\\s*(?=\\S)|\\?(?=[${HAN_CLASS}“（]))`);

/** Pictures that open a paragraph in the place of bullets: 📌, ✅, 👉. */
const PICTURES = /^(?:[\p{Extended_Pictographic}●■◆★▶►▪•](?:[\uFE0F\u200D]|\p{Emoji_Modifier})*\s*)+(?=\S)/u;

/** Where a paragraph begins after marks of layout: Markdown headings, quotes and lists, pictures, question marks that were spaces. */
function bodyStart(text: string, line: Line): number {
	// Such marks are signs, pictures and question marks; nearly all paragraphs begin with a character.
	const kind = KIND[text.charCodeAt(line.start)]!;
	if (kind !== OTHER && kind !== SIGN && kind !== ASCII_MARK) return line.start;
	const heading = markOf(text, line);
	if (heading > 0) return line.start + heading;
	const opening = text.slice(line.start, Math.min(line.end, line.start + 16));
	const mark = LIST_MARK.exec(opening) ?? PICTURES.exec(opening);
	return line.start + (mark?.[0].length ?? 0);
}

/** The title with the corrections that its block has got. */
function repaired(text: string, { start, end }: Span, edits: readonly Edit[]): string {
	let value = '';
	let from = start;
	for (const edit of edits) {
		if (edit.start < start) continue;
		if (edit.end > end) break;
		value += text.slice(from, edit.start) + edit.replacement;
		from = edit.end;
	}
	return value + text.slice(from, end);
}
