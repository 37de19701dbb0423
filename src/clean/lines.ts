import type { Span } from '../types.js';
import { ASCII_MARK, DIGIT, HAN, INVISIBLE, KIND, LETTER, MARK, NEWLINE, OTHER, SIGN, SPACE } from './chars.js';

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
const BREAK = /<(?:br|\/?p|\/?div|\/?li|\/?tr|\/?h[1-6]|\/?ul|\/?ol|\/?table)(?:\s[^<>]{0,200})?\/?>/iy;

/**
 * What is told of the units of a line without a branch, which would be taken one way or the other every few characters:
 * the first four bits are counted, of the others is asked in the end whether a unit had them.
 */
const HAN_BIT = 1;
const LATIN = 1 << 1;
const MARKS = 1 << 2;
const STOPS = 1 << 3;
/** the bits of `Line.signs`, from here on */
const SIGNS = 4;
/** It ends the line, or may: a `<`. */
const ENDS = 1 << 7;
/** It makes noise behind some units: being a mark, a mark in ASCII, no digit, or what a bracket with a gloss begins with. */
const MARK_BEHIND = 1 << 8;
const ASCII_BEHIND = 1 << 9;
const WORD_BEHIND = 1 << 10;
const GLOSS_BEHIND = 1 << 11;
const BEHIND = MARK_BEHIND | ASCII_BEHIND | WORD_BEHIND | GLOSS_BEHIND;
/** The same bits so much higher: what makes noise behind this unit. */
const WAITS = 4;

/** by UTF-16 unit: these bits */
const BITS = new Uint16Array(65536);
for (let unit = 0; unit < 65536; unit++) BITS[unit] = bitsOf(unit, KIND[unit]!);
const LINE_END = BITS[0x0a]!;

function bitsOf(unit: number, kind: number): number {
	let bits = kind === DIGIT ? 0 : WORD_BEHIND | (ASCII_BEHIND << WAITS);
	if (kind === HAN) bits |= HAN_BIT;
	else if (kind === DIGIT || kind === LETTER) bits |= LATIN;
	else if (kind === MARK || kind === ASCII_MARK) bits |= MARKS | MARK_BEHIND | (MARK_BEHIND << WAITS);
	else if (kind === NEWLINE) bits |= ENDS;
	else if (kind === SPACE || kind === INVISIBLE || kind === SIGN) bits |= NOISE << SIGNS;
	// A mark in ASCII is right as it is between digits.
	if (kind === ASCII_MARK) bits |= ASCII_BEHIND | (WORD_BEHIND << WAITS);
	if (kind === LETTER || kind === OTHER || kind === SPACE) bits |= GLOSS_BEHIND;
	if (unit === 0xff08) bits |= GLOSS_BEHIND << WAITS;
	if (unit === 0x3c) bits |= ENDS;
	if (unit === 0x3c || unit === 0x26) bits |= MARKUP << SIGNS;
	if (unit >= 0x3041 && unit <= 0x30fa) bits |= KANA << SIGNS;
	return isStop(unit) ? bits | STOPS : bits;
}

/**
 * Splits a text at its line ends (`\n`, `\r\n`, `\r`, U+2028, U+2029, `<br>`, `<p>`) and gives the lines that hold
 * anything visible, in one pass.
 */
export function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	const { length } = text;
	let blanks = 0;
	for (let from = 0, next = 0; from <= length; from = next) {
		let start = from;
		while (start < length && isBlank(text.charCodeAt(start))) start++;
		let han = 0;
		let latin = 0;
		let marks = 0;
		let stops = 0;
		let met = 0;
		let noise = 0;
		let before = LINE_END;
		let end = start;
		for (next = length + 1; end < length; end++) {
			const bits = BITS[text.charCodeAt(end)]!;
			noise |= (before >> WAITS) & bits;
			if ((bits & ENDS) !== 0) {
				const behind = behindBreak(text, end);
				if (behind > 0) {
					next = behind;
					break;
				}
			}
			han += bits & HAN_BIT;
			latin += (bits & LATIN) >> 1;
			marks += (bits & MARKS) >> 2;
			stops += (bits & STOPS) >> 3;
			met |= bits;
			before = bits;
		}
		if (end === length) noise |= (before >> WAITS) & LINE_END;
		if (end === start) {
			blanks++;
			continue;
		}
		while (isBlank(text.charCodeAt(end - 1))) end--;
		const signs = ((met >> SIGNS) & (MARKUP | NOISE | KANA)) | ((noise & BEHIND) === 0 ? 0 : NOISE);
		lines.push({ start, end, from, blanks, han, latin, marks, stops, signs, last: text.charCodeAt(end - 1) });
		blanks = 0;
	}
	return lines;
}

const isBlank = (unit: number): boolean => KIND[unit] === SPACE || KIND[unit] === INVISIBLE;

/** Where the next line begins behind a line end or tag at `at`, 0 for a `<` that is none. */
function behindBreak(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	if (unit === 0x3c) {
		BREAK.lastIndex = at;
		return BREAK.test(text) ? BREAK.lastIndex : 0;
	}
	return unit === 0x0d && at + 1 < text.length && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
}

/** Whether a unit is a mark that ends a sentence or a clause of its own: 。！？； */
export function isStop(unit: number): boolean {
	return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b;
}
