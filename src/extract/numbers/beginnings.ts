/** Where a figure can begin, told by two characters: most that could begin one are parts of other words. */
import { marksOf, unitAt } from './marks.js';
import { CHINESE_NUMERALS, CLASS, isChineseNumeral, isLetter } from './numerals.js';
import type { NumberLexicon } from './types.js';

/** Classes of the characters a figure can begin with, by UTF-16 unit, for one lexicon; `GOES_ON` is a bit of its own. */
const classesOf = new WeakMap<NumberLexicon, Uint8Array>();
/** the bits of a class */
export const CLASSES = 3;
/** what can stand behind a numeral of one character and make it mean something; second in a figure word; see `beginsNothing` */
const [GOES_ON, SECOND] = [4, 8] as const;

/** The classes of a lexicon, made once. */
export function classes(lexicon: NumberLexicon): Uint8Array {
	const known = classesOf.get(lexicon);
	if (known) return known;
	const table = new Uint8Array(65536);
	for (const mark of CHINESE_NUMERALS) table[mark.charCodeAt(0)] = CLASS.chinese | GOES_ON;
	for (const mark of '0123456789') table[mark.charCodeAt(0)] = CLASS.digit | GOES_ON;
	lexicon.words.each((phrase) => {
		const first = phrase.charCodeAt(0);
		table[first] = (table[first]! & GOES_ON) | CLASS.word;
	});
	lexicon.units.each((phrase) => {
		table[phrase.charCodeAt(0)]! |= GOES_ON;
	});
	for (let unit = 0; unit < 128; unit++) if (isLetter(unit)) table[unit]! |= GOES_ON;
	for (const mark of '几数') table[mark.charCodeAt(0)] = CLASS.chinese | GOES_ON;
	for (const mark of '多余年月日时点分秒成至到瓦米克伏赫卡升焦帕') table[mark.charCodeAt(0)]! |= GOES_ON;
	lexicon.words.each((phrase) => {
		if (phrase.length > 1) table[phrase.charCodeAt(1)]! |= SECOND;
	});
	classesOf.set(lexicon, table);
	return table;
}

/**
 * Whether a character that can begin a figure in words begins none, by the one behind it. Most do: the 全 of 全市, the 数
 * of 多数, the 一 of 统一思想, which has no unit, mark of time, share or range behind it, nor 第 or 前 before it.
 */
export function beginsNothing(text: string, at: number, kind: number, table: Uint8Array): boolean {
	const next = table[unitAt(text, at + 1)]!;
	if (kind === CLASS.word && (next & SECOND) !== 0) return false;
	if (isChineseNumeral(text.charCodeAt(at))) return (next & GOES_ON) === 0 && RANKING[unitAt(text, at - 1)] === 0;
	// 几 and 数 begin a numeral only before a magnitude
	return kind === CLASS.word || (next & CLASSES) === CLASS.none;
}

/** before an ordinal and before a rank */
export const RANKING = marksOf('第前');
