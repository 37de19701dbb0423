/** Kinds of UTF-16 units that cleaning tells apart; everything else is `OTHER`. */
export const OTHER = 0;
export const HAN = 1;
/** layout white space within a line */
export const SPACE = 2;
export const NEWLINE = 3;
/** invisible: zero-width, soft hyphen, control characters, byte-order mark */
export const INVISIBLE = 4;
export const DIGIT = 5;
export const LETTER = 6;
/** Chinese marks that structure sentences: ，。、；：！？ */
export const MARK = 7;
/** their ASCII doubles: , . ; : ! ? */
export const ASCII_MARK = 8;
/** Chinese opening and closing brackets and quotation marks */
export const OPEN = 9;
export const CLOSE = 10;
/** ASCII characters that may begin noise: ( ) & < " * [ # */
export const SIGN = 11;

/** Kind of each UTF-16 unit. */
export const KIND: Uint8Array = kinds();

function kinds(): Uint8Array {
	const table = new Uint8Array(0x10000);
	const fill = (from: number, to: number, kind: number): void => void table.fill(kind, from, to + 1);
	const each = (chars: string, kind: number): void => {
		for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = kind;
	};
	fill(0x3400, 0x4dbf, HAN);
	fill(0x4e00, 0x9fff, HAN);
	fill(0xf900, 0xfaff, HAN);
	each('〇々', HAN);
	// Lead surrogates of the supplementary Han planes (20000 to 3FFFF).
	fill(0xd840, 0xd8bf, HAN);
	fill(0x0000, 0x001f, INVISIBLE);
	fill(0x007f, 0x009f, INVISIBLE);
	each('\t \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000', SPACE);
	each('\n\r\u000B\u000C\u0085\u2028\u2029', NEWLINE);
	each(
		'\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\uFEFF\u180E',
		INVISIBLE,
	);
	fill(0x30, 0x39, DIGIT);
	fill(0xff10, 0xff19, DIGIT);
	fill(0x41, 0x5a, LETTER);
	fill(0x61, 0x7a, LETTER);
	fill(0xff21, 0xff3a, LETTER);
	fill(0xff41, 0xff5a, LETTER);
	each('，。、；：！？', MARK);
	each(',.;:!?', ASCII_MARK);
	each('（《〈“‘「『【〔［｛﹁﹃', OPEN);
	each('）》〉”’」』】〕］｝﹂﹄', CLOSE);
	each('()&<"*[#', SIGN);
	return table;
}

/** Kind of the unit at `i`, `NEWLINE` outside the text (where a text ends, a line ends). */
export function kindAt(text: string, i: number): number {
	return i < 0 || i >= text.length ? NEWLINE : KIND[text.charCodeAt(i)]!;
}

/** Whether a unit belongs to Chinese writing: a Han character or one of its marks and brackets. */
export function isChinese(kind: number): boolean {
	return kind === HAN || kind === MARK || kind === OPEN || kind === CLOSE;
}

/**
 * Han characters, and letters and digits of any kind met here, as the inside of a character class. Unicode property
 * escapes would say the same, but the first of them costs 15 ms of start-up.
 */
export const HAN_CLASS = '\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uD840-\uD8BF\uDC00-\uDFFF〇々';
export const WORD_CLASS = `0-9A-Za-z０-９Ａ-Ｚａ-ｚ\u00C0-\u024F\u0370-\u1FFF${HAN_CLASS}`;
