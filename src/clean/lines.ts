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

/** Kinds of units beside those of `KIND`, or in their place: marks that end sentences, and what is looked for. */
const STOP = 12;
const TAG = 13;
const ENTITY = 14;
const BRACKET = 15;
const SYLLABLE = 16;
const CLASS = KIND.slice();
for (const stop of '。！？；') CLASS[stop.charCodeAt(0)] = STOP;
CLASS[0x3c] = TAG;
CLASS[0x26] = ENTITY;
CLASS['（'.charCodeAt(0)] = BRACKET;
CLASS.fill(SYLLABLE, 0x3041, 0x30fb);

/** What is no digit: a mark in ASCII behind it is none of a number. */
const WORD = WORD_BEHIND | (ASCII_BEHIND << WAITS);
const WIDE_MARK = WORD | MARKS | MARK_BEHIND | (MARK_BEHIND << WAITS);

/** by `CLASS`: these bits */
const BITS = new Uint16Array(32).fill(WORD);
BITS[OTHER] = WORD | GLOSS_BEHIND;
BITS[HAN] = WORD | HAN_BIT;
BITS[SPACE] = WORD | GLOSS_BEHIND | (NOISE << SIGNS);
BITS[NEWLINE] = WORD | ENDS;
BITS[INVISIBLE] = WORD | (NOISE << SIGNS);
BITS[DIGIT] = LATIN;
BITS[LETTER] = WORD | GLOSS_BEHIND | LATIN;
BITS[MARK] = WIDE_MARK;
BITS[STOP] = WIDE_MARK | STOPS;
BITS[ASCII_MARK] = WIDE_MARK | ASCII_BEHIND | (WORD_BEHIND << WAITS);
BITS[SIGN] = WORD | (NOISE << SIGNS);
BITS[TAG] = WORD | ENDS | ((NOISE | MARKUP) << SIGNS);
BITS[ENTITY] = WORD | ((NOISE | MARKUP) << SIGNS);
BITS[BRACKET] = WORD | (GLOSS_BEHIND << WAITS);
BITS[SYLLABLE] = WORD | GLOSS_BEHIND | (KANA << SIGNS);
const LINE_END = BITS[NEWLINE]!;

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
			const bits = BITS[CLASS[text.charCodeAt(end)]!]!;
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
export const isStop = (unit: number): boolean => CLASS[unit] === STOP;
