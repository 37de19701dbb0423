import { HAN, KIND } from './chars.js';
import { isStop, type Line, NOISE } from './lines.js';
import { parseMeta } from './meta.js';

/** Widest line, in columns, that somebody may have broken by hand or a mail program by rule. */
const WIDEST = 160;
/** How far a full line may fall short: a mark must not begin a line, a Latin word is not broken. */
const SLACK = 6;

/**
 * Joins lines that were broken at a fixed width in the middle of sentences (saved mails, text of PDFs) to one line a
 * paragraph. Texts whose lines are paragraphs, headlines or lists come back as they are.
 */
export function unwrap(text: string, lines: readonly Line[]): readonly Line[] {
	let widest = 0;
	for (let i = 0; i < lines.length; i++) {
		const columns = width(lines[i]!);
		if (columns > WIDEST) return lines;
		if (columns > widest) widest = columns;
	}
	if (widest < 40 || lines.length < 4) return lines;
	let broken = 0;
	let long = 0;
	for (let i = 0; i + 1 < lines.length; i++) {
		const line = lines[i]!;
		if (line.han < 10) continue;
		long++;
		if (isFull(line, widest) && !closes(line) && continues(lines[i + 1]!)) broken++;
	}
	if (broken < 3 || broken < 0.3 * long) return lines;
	const joined: Line[] = [];
	let open = false;
	for (const line of lines) {
		const last = joined.at(-1);
		if (open && last !== undefined && continues(line) && !isHeading(text, line) && !isFields(text, line))
			joined[joined.length - 1] = merge(last, line);
		else joined.push(line);
		open = isFull(line, widest);
	}
	return joined;
}

/** Columns on a terminal: Latin letters and digits are half as wide as the rest. */
function width(line: Line): number {
	return 2 * (line.end - line.start) - line.latin + Math.min(4, line.start - line.from) * 2;
}

function isFull(line: Line, widest: number): boolean {
	return width(line) >= widest - SLACK;
}

function closes(line: Line): boolean {
	return isStop(line.last) || line.last === 0x201d || line.last === 0xff1a;
}

/** Not set off from the line before by a blank line or an indent. */
function continues(line: Line): boolean {
	return line.blanks === 0 && line.start - line.from < 2;
}

function isHeading(text: string, line: Line): boolean {
	const second = text[line.start + 1];
	return (
		KIND[text.charCodeAt(line.start)] === HAN && second === '、' && '一二三四五六七八九十'.includes(text[line.start]!)
	);
}

/** The line of date and source below a headline that happens to be as long as the lines of the text. */
function isFields(text: string, line: Line): boolean {
	const meta = line.end - line.start > 60 ? null : parseMeta(text, line, false);
	return meta !== null && (meta.labels > 0 || meta.rest < 5);
}

function merge(a: Line, b: Line): Line {
	return {
		start: a.start,
		end: b.end,
		from: a.from,
		blanks: a.blanks,
		han: a.han + b.han,
		latin: a.latin + b.latin,
		marks: a.marks + b.marks,
		stops: a.stops + b.stops,
		// the line end between the two is white space now
		signs: a.signs | b.signs | NOISE,
		last: b.last,
	};
}
