/**
 * Where a time expression can begin, told by its first characters: two array reads spare trying the long expression of
 * all of them at each place. It may say yes too often and must never say no where one begins.
 */
import { marksOf, unitAt } from '../numbers/marks.js';

/** Classes of the first character. */
const WORD = 1;
const NUMERAL = 2;
const QUOTE = 3;
/** 在, 到: the time itself comes behind it */
const PREFIX = 4;
/** 截至, 延续到: rare enough to be tried */
const LONG_PREFIX = 5;
const FIRST = new Uint8Array(65536);
for (const [kind, marks] of [
	[WORD, '今明后去上前本全年下第春元国中端清入主汛供采开封未接任建新近这半过当'],
	[NUMERAL, '0123456789〇零一二三四五六七八九十两'],
	[QUOTE, '“"「'],
	[PREFIX, '到至在于自从'],
	[LONG_PREFIX, '截延持'],
] as const)
	for (const mark of marks) FIRST[mark.charCodeAt(0)] = kind;

/** second characters of the words: the 年 of 今年, the 庆 of 国庆, the 3 of 前3个月 */
const SECOND = marksOf(
	'明年后半届世内底末一二三四五六七八九十两0123456789节耕旦庆秋午冬汛期来到之以前暖学冻下党军中几些去',
);
/** what follows the numeral of a time: 年, 个月, 月, 日, 季度, or the dash of 2024—2026年 */
const UNIT = marksOf('年月日个季-—–~至到');
/** digits of a year are the longest numeral of a time */
const LONGEST = 4;

/** Whether a time expression may begin at a place. */
export function mayBegin(text: string, start: number): boolean {
	let at = start;
	let kind = FIRST[text.charCodeAt(at)]!;
	if (kind === PREFIX) kind = FIRST[unitAt(text, ++at)]!;
	if (kind === 0) return false;
	if (kind === WORD) return SECOND[unitAt(text, at + 1)] === 1;
	if (kind === NUMERAL) return isCounted(text, at);
	return kind === QUOTE ? text.startsWith('十', at + 1) : kind === LONG_PREFIX;
}

/** 3个月, 2026年, 十五五, 五一: a numeral with the unit of a time behind it, or one of the two names in numerals. */
function isCounted(text: string, at: number): boolean {
	if (text.startsWith('十', at) && text.startsWith('五', at + 2)) return true;
	if (text.startsWith('五一', at)) return true;
	let end = at;
	while (end < at + LONGEST && FIRST[unitAt(text, end)] === NUMERAL) end++;
	return UNIT[unitAt(text, end)] === 1;
}
