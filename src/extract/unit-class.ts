/** by UTF-16 unit: 0 other, 1 digit, 2 Latin letter, 3 Han and kana, 4 mark or space */
export const CLASS = ((): Uint8Array => {
	const table = new Uint8Array(65536).fill(4);
	const fill = (from: number, to: number, value: number): void => void table.fill(value, from, to + 1);
	fill(0x30, 0x39, 1);
	fill(0x41, 0x5a, 2);
	fill(0x61, 0x7a, 2);
	fill(0xc0, 0x24f, 2);
	fill(0x3400, 0x9fff, 3);
	fill(0xd800, 0xdfff, 3);
	fill(0x3040, 0x30ff, 3);
	table[0x3007] = 3;
	return table;
})();

/** Whether a UTF-16 unit is a Han character (or part of one outside the basic plane). */
export const isHanUnit = (unit: number): boolean => CLASS[unit] === 3;

/** The unit at a place, 0 before and behind the text: `charCodeAt` gives no number there, which no table can be asked with. */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** all characters that `\s` of a pattern stands for */
export const BLANKS =
	'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
