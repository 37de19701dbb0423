import type { Span } from '../types.js';
import { ASCII_MARK, DIGIT, HAN, INVISIBLE, KIND, kindAt, LETTER, MARK, NEWLINE, OTHER, SIGN, SPACE } from './chars.js';

/** The line holds `<` or `&`. */
export const MARKUP = 1;
/** It holds something that repairs look at: white space, marks one after another or in ASCII, brackets that gloss. */
export const NOISE = 2;
/** It holds Japanese syllables. */
export const KANA = 4;

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
	/** bits of what has to be looked for in it: see `MARKUP`, `NOISE`, `KANA` */
	readonly signs: number;
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
	const { length } = text;
	let from = 0;
	let blanks = 0;
	for (let i = 0; i <= length; ) {
		let start = -1;
		let end = -1;
		let han = 0;
		let latin = 0;
		let marks = 0;
		let stops = 0;
		let signs = 0;
		let next = length + 1;
		while (i < length) {
			const unit = text.charCodeAt(i);
			const kind = KIND[unit]!;
			if (kind === HAN) {
				const first = i++;
				while (i < length && KIND[text.charCodeAt(i)] === HAN) i++;
				if (start < 0) start = first;
				end = i;
				han += i - first;
				continue;
			}
			if (kind === NEWLINE) {
				next = unit === 0x0d && i + 1 < length && text.charCodeAt(i + 1) === 0x0a ? i + 2 : i + 1;
				break;
			}
			if (kind === SPACE || kind === INVISIBLE) {
				if (start >= 0) signs |= NOISE;
				i++;
				continue;
			}
			if (unit === 0x3c) {
				const tag = BREAK.exec(text.slice(i, i + 220));
				if (tag !== null) {
					next = i + tag[0].length;
					break;
				}
			}
			if (start < 0) start = i;
			end = i + 1;
			if (kind === MARK || kind === ASCII_MARK) {
				marks++;
				// as `isStop`
				if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b) stops++;
				const after = i + 1 < length ? KIND[text.charCodeAt(i + 1)]! : NEWLINE;
				if (after === MARK || after === ASCII_MARK) signs |= NOISE;
				else if (kind === ASCII_MARK && (after !== DIGIT || kindAt(text, i - 1) !== DIGIT)) signs |= NOISE;
			} else if (kind === DIGIT || kind === LETTER) latin++;
			else if (kind === SIGN) signs |= unit === 0x3c || unit === 0x26 ? NOISE | MARKUP : NOISE;
			else if (unit === 0xff08) {
				const after = kindAt(text, i + 1);
				if (after === LETTER || after === OTHER || after === SPACE) signs |= NOISE;
			} else if (unit >= 0x3041 && unit <= 0x30fa) signs |= KANA;
			i++;
		}
		if (start < 0) blanks++;
		else {
			lines.push({ start, end, from, blanks, han, latin, marks, stops, signs, last: text.charCodeAt(end - 1) });
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
