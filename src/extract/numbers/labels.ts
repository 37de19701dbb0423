/** Tells figures that measure something from digits in names, dates, ranks and codes. */
import { marksOf, unitAt } from './marks.js';
import { isDigit, isLetter, type Numeral } from './numerals.js';

/** What digits at a place are when they are no quantity; `end` is where reading goes on. */
export interface NonQuantity {
	readonly kind: 'label' | 'ordinal' | 'date' | 'year' | 'rank';
	readonly end: number;
	readonly number: number | null;
}

const JOINS = marksOf('+×·/*');
const RANK_UNITS = marksOf('位名列强甲');
const CLOCK = marksOf('时点分秒');
/** 下午4点, 凌晨3点 */
const DAYTIME = marksOf('午晨晚早夜');
/** 8点整, 8点半, 8点钟: an hour and no point of a list */
const HOURS = marksOf('整半钟档');

const HYPHEN = '-'.charCodeAt(0);
const POINT = '.'.charCodeAt(0);
const ORDINAL = '第'.charCodeAt(0);
const TOP = '前'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);

/** Digits of a mobile telephone; longer runs are codes. Shorter ones with a unit are amounts: 5937718人 of a census. */
export const TELEPHONE = 11;

/** What stands right before digits of which `labelEnd` makes a label, or which 第 makes an ordinal. */
export const JOINING = marksOf('+×·/*-');
for (let unit = 0; unit < 128; unit++) if (isLetter(unit)) JOINING[unit] = 1;

/** digits of a year */
const LONGEST = 4;

/**
 * Where a date ends that opens with digits at a place: 2026年, 6月20日, 15日; -1 where none does. Most digits in news are
 * of dates, which measure nothing and need no numeral to be made of them.
 */
export function plainDateEnd(text: string, at: number): number {
	const before = unitAt(text, at - 1);
	if (JOINING[before] === 1 || before === ORDINAL) return -1;
	let end = at;
	let value = 0;
	let unit = unitAt(text, end);
	for (; isDigit(unit) && end < at + LONGEST; unit = unitAt(text, ++end)) value = value * 10 + unit - 48;
	if (unit === YEAR) return end === at + LONGEST && value >= 1900 && value <= 2100 ? end + 1 : -1;
	if (unit === MONTH) return dateEnd(text, end + 1);
	return unit === DAY && value <= 31 && !text.startsWith('均', end + 1) ? end + 1 : -1;
}

/** Digits joined to letters or signs: G60, 5G, PM2.5, 6+3, 7×24, 4·29, 〔2023〕. Gives the end of the run. */
export function labelEnd(text: string, start: number, end: number): number | null {
	const before = unitAt(text, start - 1);
	const joined =
		isLetter(before) ||
		JOINS[before] === 1 ||
		(before === HYPHEN && isLetter(unitAt(text, start - 2))) ||
		(unitAt(text, end) === POINT && isDigit(unitAt(text, end + 1)));
	return joined ? runEnd(text, end) : null;
}

/** End of a run of letters, digits and the signs that join them. */
export function runEnd(text: string, from: number): number {
	let end = from;
	for (;;) {
		const unit = unitAt(text, end);
		if (!isDigit(unit) && !isLetter(unit) && JOINS[unit] === 0 && unit !== POINT && unit !== HYPHEN) break;
		end++;
	}
	return end;
}

/**
 * Dates, years, ordinals and ranks.
 * @param numeral the numeral read at `start`
 */
export function nonQuantity(text: string, start: number, numeral: Numeral): NonQuantity | null {
	const { end, value } = numeral;
	const before = unitAt(text, start - 1);
	const after = unitAt(text, end);
	if (before === ORDINAL) return { kind: 'ordinal', end, number: value };
	if (after === YEAR) {
		if (isYear(numeral)) return { kind: 'year', end: end + 1, number: value };
		if (text.startsWith('代', end + 1)) return { kind: 'date', end: end + 2, number: null };
		return text.startsWith('级', end + 1) ? { kind: 'label', end: end + 2, number: null } : null;
	}
	if (after === MONTH) return { kind: 'date', end: dateEnd(text, end + 1), number: null };
	if (numeral.plain || numeral.chinese) {
		if (after === DAY && value <= 31 && !text.startsWith('均', end + 1))
			return { kind: 'date', end: end + 1, number: null };
		if (CLOCK[after] === 1 && value <= 60 && isClock(text, start, end))
			return { kind: 'date', end: end + 1, number: null };
		if (before === TOP && RANK_UNITS[after] === 1) return { kind: 'rank', end: end + 1, number: value };
		if (before === TOP && value <= 100 && (numeral.chinese || end === text.length) && !isChineseUnitAhead(text, end)) {
			return { kind: 'rank', end, number: value };
		}
		if (numeral.digits >= TELEPHONE && !numeral.chinese) return { kind: 'label', end, number: null };
	}
	return null;
}

/** Four digits from 1900 to 2100; a Chinese one by its digits (二〇二六). */
const isYear = (numeral: Numeral): boolean => numeral.plain && numeral.value >= 1900 && numeral.value <= 2100;

/** 四 of 前四个月 counts months and is no rank. */
const isChineseUnitAhead = (text: string, at: number): boolean =>
	text.startsWith('个', at) || text.startsWith('季', at);

/** 9时, 8点30分; not 5点意见, 3分 of a score. */
function isClock(text: string, start: number, end: number): boolean {
	if (text.startsWith('时', end)) return true;
	if (text.startsWith('点', end)) {
		const next = unitAt(text, end + 1);
		return isDigit(next) || HOURS[next] === 1 || DAYTIME[unitAt(text, start - 1)] === 1;
	}
	const prior = text[start - 1];
	return prior === '时' || prior === '点' || (text.startsWith('秒', end) && prior === '分');
}

/** After `N月`: takes in a day, 底, 末, 份. */
function dateEnd(text: string, from: number): number {
	let end = from;
	while (isDigit(unitAt(text, end)) && end - from < 2) end++;
	if (end > from) return text[end] === '日' || text[end] === '号' ? end + 1 : from;
	const mark = text[from];
	return mark === '底' || mark === '末' || mark === '份' || mark === '初' ? from + 1 : from;
}
