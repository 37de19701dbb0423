/** Tells figures that measure something from digits in names, dates, ranks and codes. */
import { isDigit, isLetter, type Numeral } from './numerals.js';

/** What digits at a place are when they are no quantity; `end` is where reading goes on. */
export interface NonQuantity {
	readonly kind: 'label' | 'ordinal' | 'date' | 'year' | 'rank';
	readonly end: number;
	readonly number: number | null;
}

const JOINS = new Set([...'+×·/*']);
const RANK_UNITS = new Set([...'位名列强甲']);
const CLOCK = new Set([...'时点分秒']);

/** Digits of a mobile telephone; longer runs are codes. Shorter ones with a unit are amounts: 5937718人 of a census. */
const TELEPHONE = 11;

/** Digits joined to letters or signs: G60, 5G, PM2.5, 6+3, 7×24, 4·29, 〔2023〕. Gives the end of the run. */
export function labelEnd(text: string, start: number, end: number): number | null {
	const before = text[start - 1] ?? '';
	const joined =
		isLetter(before.charCodeAt(0)) ||
		JOINS.has(before) ||
		(before === '-' && isLetter(text.charCodeAt(start - 2))) ||
		(text[end] === '.' && isDigit(text.charCodeAt(end + 1)));
	return joined ? runEnd(text, end) : null;
}

/** End of a run of letters, digits and the signs that join them. */
export function runEnd(text: string, from: number): number {
	let end = from;
	for (;;) {
		const unit = text.charCodeAt(end);
		if (!isDigit(unit) && !isLetter(unit) && !JOINS.has(text[end] ?? '') && text[end] !== '.' && text[end] !== '-')
			break;
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
	const before = text[start - 1] ?? '';
	const after = text[end] ?? '';
	if (before === '第') return { kind: 'ordinal', end, number: value };
	if (after === '年') {
		if (isYear(numeral)) return { kind: 'year', end: end + 1, number: value };
		if (text[end + 1] === '代') return { kind: 'date', end: end + 2, number: null };
		return text[end + 1] === '级' ? { kind: 'label', end: end + 2, number: null } : null;
	}
	if (after === '月') return { kind: 'date', end: dateEnd(text, end + 1), number: null };
	if (numeral.plain || numeral.chinese) {
		if (after === '日' && value <= 31 && text[end + 1] !== '均') return { kind: 'date', end: end + 1, number: null };
		if (CLOCK.has(after) && value <= 60 && isClock(text, start, end))
			return { kind: 'date', end: end + 1, number: null };
		if (before === '前' && RANK_UNITS.has(after)) return { kind: 'rank', end: end + 1, number: value };
		if (before === '前' && value <= 100 && (numeral.chinese || after === '') && !isChineseUnitAhead(after)) {
			return { kind: 'rank', end, number: value };
		}
		if (numeral.digits >= TELEPHONE && !numeral.chinese) return { kind: 'label', end, number: null };
	}
	return null;
}

/** Four digits from 1900 to 2100; a Chinese one by its digits (二〇二六). */
const isYear = (numeral: Numeral): boolean => numeral.plain && numeral.value >= 1900 && numeral.value <= 2100;

/** 四 of 前四个月 counts months and is no rank. */
const isChineseUnitAhead = (after: string): boolean => after === '个' || after === '季';

/** 9时, 8点30分; not 5点意见, 3分 of a score. */
function isClock(text: string, start: number, end: number): boolean {
	const after = text[end];
	const next = text[end + 1] ?? '';
	if (after === '时') return true;
	if (after === '点')
		return isDigit(next.charCodeAt(0)) || next === '整' || next === '半' || next === '钟' || next === '档';
	const prior = text[start - 1];
	return prior === '时' || prior === '点' || (after === '秒' && prior === '分');
}

/** After `N月`: takes in a day, 底, 末, 份. */
function dateEnd(text: string, from: number): number {
	let end = from;
	while (isDigit(text.charCodeAt(end)) && end - from < 2) end++;
	if (end > from) return text[end] === '日' || text[end] === '号' ? end + 1 : from;
	const mark = text[from];
	return mark === '底' || mark === '末' || mark === '份' || mark === '初' ? from + 1 : from;
}
