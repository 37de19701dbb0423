/**
 * Where a time expression can begin, told by its first characters: two array reads spare trying the long expression of
 * all of them at each place. It may say yes too often and must never say no where one begins.
 */
import { bitsOf, marksOf, unitAt } from '../numbers/marks.js';

/** Classes of the first character; a word has the number of its group behind them. */
const NUMERAL = 1;
const QUOTE = 2;
/** 在, 到: the time itself comes behind it */
const PREFIX = 3;
const WORD = 4;
const DIGITS = '0123456789一二三四五六七八九十两';
/** first characters of words, and what can stand second: the 年 of 今年, the 庆 of 国庆, the 3 of 前3个月 */
const WORDS = [
	['今明后去上全', '年明后半'],
	['本', '年届世'],
	['前近', `${DIGITS}年`],
	['年', '内底末'],
	['下', '半'],
	['第', '一二三四'],
	['春元国中端清', '节耕旦庆秋午明'],
	['入主汛供采开封', '冬汛期来到之以前暖学冻'],
	['未接任', '来下期'],
	['建新', '党军中'],
	['这', '两几些'],
	['半过当', '年去前'],
	['截', '至止'],
	['延持', '续'],
] as const;
const FIRST = new Uint8Array(65536);
for (const [kind, marks] of [
	[NUMERAL, `〇零${DIGITS}`],
	[QUOTE, '“"「'],
	[PREFIX, '到至在于自从'],
	...WORDS.map(([firsts], group) => [WORD + group, firsts] as const),
] as const)
	for (const mark of marks) FIRST[mark.charCodeAt(0)] = kind;
/** for each group a bit */
const SECOND = bitsOf(WORDS.map(([, seconds]) => seconds));

/** what follows the numeral of a time: 年, 个月, 月, 日, 季度, or the dash of 2024—2026年 */
const UNIT = marksOf('年月季-—–~至到');
/** what follows a day that is a term: 20日前, 20日24时前 */
const TERM = marksOf('之以前0123456789');
/** digits of a year are the longest numeral of a time */
const LONGEST = 4;

/** Whether a time expression may begin with a unit. */
export const mayBeginWith = (unit: number): boolean => FIRST[unit] !== 0;

/** Whether a time expression may begin at a place. */
export function mayBegin(text: string, start: number): boolean {
	let at = start;
	let kind = FIRST[text.charCodeAt(at)]!;
	if (kind === PREFIX) kind = FIRST[unitAt(text, ++at)]!;
	if (kind === 0) return false;
	if (kind >= WORD) return ((SECOND[unitAt(text, at + 1)]! >> (kind - WORD)) & 1) === 1;
	return kind === NUMERAL ? isCounted(text, at) : kind === QUOTE && text.startsWith('十', at + 1);
}

/** 3个月, 2026年, 十五五, 五一: a numeral with the unit of a time behind it, or one of the two names in numerals. */
function isCounted(text: string, at: number): boolean {
	if (text.startsWith('十', at) && text.startsWith('五', at + 2)) return true;
	if (text.startsWith('五一', at)) return true;
	let end = at;
	while (end < at + LONGEST && FIRST[unitAt(text, end)] === NUMERAL) end++;
	if (text.startsWith('日', end)) return TERM[unitAt(text, end + 1)] === 1;
	return UNIT[unitAt(text, end)] === 1 || text.startsWith('个月', end);
}
