import type { Span } from '../types.js';
import { ASCII_MARK, DIGIT, HAN, INVISIBLE, KIND, LETTER, MARK, NEWLINE, SPACE } from './chars.js';

/** A line of the page without the white space around it, and what tells prose from the rest. */
export interface Line extends Span {
	/** where the line began, before its white space */
	readonly from: number;
	/** number of blank lines before it */
	readonly blanks: number;
	/** Han characters */
	readonly han: number;
	/** letters and digits */
	readonly latin: number;
	/** marks ，。、；：！？ and their ASCII doubles */
	readonly marks: number;
	/** marks that end sentences: 。！？； */
	readonly stops: number;
	/** holds `<` or `&`, so that markup has to be looked for */
	readonly markup: boolean;
	/** last unit of the line */
	readonly last: number;
}

/** Where HTML breaks lines: these tags count as line ends when a page was saved with its markup. */
const BREAK = /^<(?:br|\/?p|\/?div|\/?li|\/?tr|\/?h[1-6]|\/?ul|\/?ol|\/?table)(?:\s[^<>]{0,200})?\/?>/i;

/**
 * Splits a text at its line ends (`\n`, `\r\n`, `\r`, U+2028, U+2029, `<br>`, `<p>`) and gives the lines that hold
 * anything visible, in one pass.
 */
export function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	let from = 0;
	let blanks = 0;
	for (let i = 0; i <= text.length; ) {
		let start = -1;
		let end = -1;
		let han = 0;
		let latin = 0;
		let marks = 0;
		let stops = 0;
		let markup = false;
		let next = text.length + 1;
		for (; i < text.length; i++) {
			const unit = text.charCodeAt(i);
			const kind = KIND[unit]!;
			if (kind === HAN) {
				if (start < 0) start = i;
				end = i + 1;
				han++;
				continue;
			}
			if (kind === NEWLINE) {
				next = unit === 0x0d && text.charCodeAt(i + 1) === 0x0a ? i + 2 : i + 1;
				break;
			}
			if (kind === SPACE || kind === INVISIBLE) continue;
			if (unit === 0x3c) {
				const tag = BREAK.exec(text.slice(i, i + 220));
				if (tag !== null) {
					next = i + tag[0].length;
					break;
				}
				markup = true;
			} else if (unit === 0x26) markup = true;
			if (start < 0) start = i;
			end = i + 1;
			if (kind === MARK || kind === ASCII_MARK) {
				marks++;
				if (isStop(unit)) stops++;
			} else if (kind === DIGIT || kind === LETTER) latin++;
		}
		if (start < 0) blanks++;
		else {
			lines.push({ start, end, from, blanks, han, latin, marks, stops, markup, last: text.charCodeAt(end - 1) });
			blanks = 0;
		}
		i = next;
		from = next;
	}
	return lines;
}

/** Whether a unit is a mark that ends a sentence or a clause of its own: 。！？； */
export function isStop(unit: number): boolean {
	return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b;
}
