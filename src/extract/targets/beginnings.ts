/**
 * Where a time expression can begin, told by its first characters: two array reads spare trying the long expression of
 * all of them at each place. It may say yes too often and must never say no where one begins.
 */
import { bitsOf, marksOf, unitAt } from '../numbers/marks.js';
import { isDigit } from '../numbers/numerals.js';

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
	['新', '一的'],
] as const;
const FIRSTS = [
	[NUMERAL, `〇零${DIGITS}`],
	[QUOTE, '“"「'],
	[PREFIX, '到至在于自从'],
	...WORDS.map(([firsts], group) => [WORD + group, firsts] as const),
] as const;
/** All characters that a time expression may begin with. */
export const TIME_MARKS = FIRSTS.map(([, marks]) => marks).join('');
/** By unit, other than 0 where a time expression may begin with it: the class of the first character. */
const TIME_FIRST = new Uint8Array(65536);
for (const [kind, marks] of FIRSTS) for (const mark of marks) TIME_FIRST[mark.charCodeAt(0)] = kind;
/** for each group a bit */
const SECOND = bitsOf(WORDS.map(([, seconds]) => seconds));

/** groups of which more than the second character is looked at */
const [AROUND, ORDINAL, UP_TO, LASTING] = [2, 5, 12, 13] as const;
/** what follows the numeral of 前3个月, 前三季度, 近5年 */
const PERIOD = marksOf('年个月季');
/** digits of a year are the longest numeral of a time */
const LONGEST = 4;

/**
 * Where reading for times goes on at a place: there, when one may begin, else behind what begins none. Most digits are
 * those of figures, and where no unit of a time stands behind all of them none of them begins one.
 */
export function timeFrom(text: string, at: number): number {
	if (!isDigit(text.charCodeAt(at))) return mayBegin(text, at) ? at : at + 1;
	let end = at + 1;
	while (end < text.length && isDigit(text.charCodeAt(end))) end++;
	const behind = unitAt(text, end);
	if (UNIT[behind] === 0 && TIME_FIRST[behind] !== NUMERAL) return end;
	// of more digits than a year has, only the last can begin one
	if (end - at > LONGEST) return end - LONGEST;
	return isCounted(text, at) ? at : at + 1;
}

/** Whether a time expression may begin at a place. */
export function mayBegin(text: string, start: number): boolean {
	let at = start;
	let kind = TIME_FIRST[text.charCodeAt(at)]!;
	if (kind === PREFIX) kind = TIME_FIRST[unitAt(text, ++at)]!;
	if (kind === 0) return false;
	if (kind >= WORD)
		return ((SECOND[unitAt(text, at + 1)]! >> (kind - WORD)) & 1) === 1 && goesOn(text, at + 2, kind - WORD);
	return kind === NUMERAL ? isCounted(text, at) : kind === QUOTE && text.startsWith('十', at + 1);
}

/** Whether a word whose first two characters stand before a place goes on there as a time does. */
function goesOn(text: string, at: number, group: number): boolean {
	// 持续到, 第三季度, 截至6月
	if (group === LASTING) return text.startsWith('到', at);
	if (group === ORDINAL) return text.startsWith('季', at);
	if (group === UP_TO) return TIME_FIRST[unitAt(text, at)] !== 0;
	return group !== AROUND || text.startsWith('年', at - 1) || PERIOD[unitAt(text, numeralEnd(text, at))] === 1;
}

/** Where a numeral of a time ends. */
function numeralEnd(text: string, from: number): number {
	let end = from;
	while (end < from + LONGEST && TIME_FIRST[unitAt(text, end)] === NUMERAL) end++;
	return end;
}

/** What stands behind the numeral of a time: 2026年 and 2024—2026年, 6月, 一季度, 20日, 3个月. */
const [YEAR, DASH, MONTH, QUARTER, DAY, COUNT] = [1, 2, 3, 4, 5, 6] as const;
const UNIT = new Uint8Array(65536);
for (const [kind, marks] of [
	[YEAR, '年'],
	[DASH, '-—–~至到'],
	[MONTH, '月'],
	[QUARTER, '季'],
	[DAY, '日'],
	[COUNT, '个'],
] as const)
	for (const mark of marks) UNIT[mark.charCodeAt(0)] = kind;
/** what follows a day that is a term: 20日前, 20日24时前 */
const TERM = marksOf('之以前0123456789');
/** 6月前, 6月以前, 6月起, and what stands between: 6月20日前; 6月上旬 is a time of its own */
const TERM_OF_MONTH = marksOf('之以前起上中下');
/** 6月底 is one, 6月份 is one before 前 only */
const END_OF_MONTH = marksOf('底末');
const PART = '份';
/** 3年内, 三年左右, 两年多时间, 五年来, 十年前, 五年翻番 */
const SPAN = marksOf('前内之以左多的时来翻倍再突实');

/** Whether a numeral has the unit of a time behind it, or is one of the two names in numerals: 十五五, 五一. */
function isCounted(text: string, at: number): boolean {
	if (text.startsWith('十', at) && text.startsWith('五', at + 2)) return true;
	if (text.startsWith('五一', at)) return true;
	const end = numeralEnd(text, at);
	const kind = UNIT[unitAt(text, end)];
	if (kind === YEAR) return end - at === LONGEST || SPAN[unitAt(text, end + 1)] === 1;
	if (kind === DASH) return end - at === LONGEST;
	if (kind === MONTH) return isTermOfMonth(text, end + 1);
	if (kind === QUARTER) return true;
	if (kind === DAY) return TERM[unitAt(text, end + 1)] === 1;
	return kind === COUNT && text.startsWith('月', end + 1) && SPAN[unitAt(text, end + 2)] === 1;
}

function isTermOfMonth(text: string, at: number): boolean {
	let end = at;
	while (end < at + 2 && isDigit(unitAt(text, end))) end++;
	if (end === at && END_OF_MONTH[unitAt(text, at)] === 1) return true;
	if (text.startsWith(end > at ? '日' : PART, end)) end++;
	return TERM_OF_MONTH[unitAt(text, end)] === 1;
}
