/** Reads one numeral (Arabic, Chinese or mixed) at a position. Closed sets of characters only; no words. */
import { marksOf, unitAt } from './marks.js';

/** Classes of characters that can begin a figure. */
export const CLASS = { none: 0, digit: 1, chinese: 2, word: 3 } as const;

/** By UTF-16 unit, in one byte each: 1 to 10 for the digits 零 to 九, from `FIRST_SIZE` on for magnitudes, else 0. */
const NUMERAL = new Uint8Array(65536);
const FIRST_SIZE = 11;
const SIZES = [10, 100, 1e3, 1e4, 1e8] as const;
const [DIGITS, MAGNITUDES] = ['零一二三四五六七八九', '十百千万亿'] as const;
for (const [value, mark] of [...DIGITS].entries()) NUMERAL[mark.charCodeAt(0)] = value + 1;
NUMERAL['〇'.charCodeAt(0)] = 1;
NUMERAL['两'.charCodeAt(0)] = 3;
/** Chinese digits and magnitudes. */
export const CHINESE_NUMERALS = `${DIGITS}〇两${MAGNITUDES}`;
for (const [index, mark] of [...MAGNITUDES].entries()) NUMERAL[mark.charCodeAt(0)] = FIRST_SIZE + index;
/** after 千 or 百 these make a unit (千瓦, 千米, 百帕) and no magnitude */
const METRIC_TAIL = marksOf('瓦米克伏赫卡升焦帕');

/** What a magnitude at a place is worth; 0 where none stands. */
function sizeAt(text: string, at: number): number {
	const mark = NUMERAL[unitAt(text, at)]!;
	return mark < FIRST_SIZE ? 0 : SIZES[mark - FIRST_SIZE]!;
}

/** A numeral that was read. */
export interface Numeral {
	readonly end: number;
	readonly value: number;
	/** it stands without a leading digit: 万亿, 百万 */
	readonly implied: boolean;
	/** 多, 余 inside or after it (5200多亿); 几, 数 in it (数百, 几十) */
	readonly vague: 'more' | 'several' | null;
	/** digits only, as in a year or an address: 2026, 二〇二六 */
	readonly plain: boolean;
	readonly chinese: boolean;
	/** number of characters that are digits */
	readonly digits: number;
	/** what the magnitudes at its end are worth, 十 not among them: 1e7 for 5千万, 1e4 for 十五万, 1 for 15 */
	readonly size: number;
}

/** Whether a unit is an ASCII digit. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
/** Whether a unit is a Chinese digit or magnitude (一 … 九, 十 … 亿). */
export const isChineseNumeral = (unit: number): boolean => NUMERAL[unit]! > 0;
/** Whether a unit is a Latin letter. */
export const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** Reads the numeral that begins at `at`, or gives null. */
export function readNumeral(text: string, at: number): Numeral | null {
	return isDigit(text.charCodeAt(at)) ? readArabic(text, at) : readChinese(text, at);
}

/** no quantity has more digits; conversion of longer ones would not be linear */
const MAX_DIGITS = 24;
/** digits of which every integer is exact in binary */
const EXACT = 15;

/** what can go on with a numeral in digits: a decimal point, a comma of thousands, 多, a magnitude */
const GOES_ON = marksOf('.,多余百千万亿');

/** Reads the numeral in digits that begins at `at`. */
export function readArabic(text: string, at: number): Numeral {
	let end = at;
	let value = 0;
	for (let unit = unitAt(text, end); isDigit(unit); unit = unitAt(text, ++end)) value = value * 10 + unit - 48;
	const whole = end - at;
	if (whole <= EXACT && GOES_ON[unitAt(text, end)] === 0)
		return { end, value, implied: false, vague: null, plain: true, chinese: false, digits: whole, size: 1 };
	if (whole > MAX_DIGITS)
		return { end, value: Number.NaN, implied: false, vague: null, plain: true, chinese: false, digits: whole, size: 1 };
	let digits = whole;
	if (whole <= 3)
		for (; isGroup(text, end); end += 4) {
			value = value * 1000 + (text.charCodeAt(end + 1) - 48) * 100;
			value += (text.charCodeAt(end + 2) - 48) * 10 + text.charCodeAt(end + 3) - 48;
			digits += 3;
		}
	const grouped = digits > whole;
	if (digits > MAX_DIGITS)
		return { end, value: Number.NaN, implied: false, vague: null, plain: true, chinese: false, digits, size: 1 };
	if (digits > EXACT) value = Number(text.slice(at, end).replaceAll(',', ''));
	if (text.startsWith('.', end) && isDigit(unitAt(text, end + 1))) {
		const point = end;
		let scale = 1;
		let scaled = value;
		end++;
		for (let unit = unitAt(text, end); isDigit(unit); unit = unitAt(text, ++end)) {
			scaled = scaled * 10 + unit - 48;
			scale *= 10;
		}
		// a quotient of two exact numbers is rounded as the decimal itself would be
		value =
			digits + end - point - 1 <= EXACT
				? scaled / scale
				: Number(`${text.slice(at, point).replaceAll(',', '')}${text.slice(point, end)}`);
	}
	return withMagnitude(text, end, value, grouped ? 0 : whole);
}

/** A thousands group: comma, three digits, no fourth. */
const isGroup = (text: string, at: number): boolean =>
	text.startsWith(',', at) &&
	isDigit(unitAt(text, at + 1)) &&
	isDigit(unitAt(text, at + 2)) &&
	isDigit(unitAt(text, at + 3)) &&
	!isDigit(unitAt(text, at + 4));

function withMagnitude(text: string, from: number, base: number, digits: number): Numeral {
	let end = from;
	let size = 1;
	let vague: Numeral['vague'] = null;
	for (;;) {
		if (vague === null && isMore(text, end)) {
			vague = 'more';
			end++;
			continue;
		}
		const magnitude = sizeAt(text, end);
		if (magnitude === 0 || magnitude === 10 || isMetricTail(text, end)) break;
		size *= magnitude;
		end++;
	}
	// 1.4 × 1e12 must not come out as 1399999999999.9998
	return {
		end,
		value: end === from ? base : round(base * size),
		implied: false,
		vague,
		plain: end === from,
		chinese: false,
		digits,
		size,
	};
}

/** 多 and 余, but not the 多 of 多式联运 */
const isMore = (text: string, at: number): boolean =>
	text.startsWith('余', at) || (text.startsWith('多', at) && !text.startsWith('式', at + 1));

const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

const isMetricTail = (text: string, at: number): boolean =>
	(text.startsWith('千', at) || text.startsWith('百', at)) && METRIC_TAIL[unitAt(text, at + 1)] === 1;

function readChinese(text: string, at: number): Numeral | null {
	let end = at;
	let total = 0;
	let section = 0;
	let current = -1;
	let digits = 0;
	let sized = false;
	let ending = 1;
	let vague: Numeral['vague'] = null;
	let positional = 0;
	for (; end < text.length; end++) {
		const unit = NUMERAL[text.charCodeAt(end)]!;
		if (unit > 0 && unit < FIRST_SIZE) {
			current = unit - 1;
			if (digits < EXACT) positional = positional * 10 + current;
			digits++;
			ending = 1;
			continue;
		}
		if (unit === 0) {
			const mark = text[end];
			if ((mark === '几' || mark === '数') && vague === null && (end === at || sized) && sizeAt(text, end + 1) > 0) {
				vague = 'several';
				current = 1;
				continue;
			}
			if ((mark === '多' || mark === '余' || mark === '几') && end > at && sized && vague === null) {
				vague = 'more';
				continue;
			}
			break;
		}
		if (isMetricTail(text, end)) break;
		const size = SIZES[unit - FIRST_SIZE]!;
		sized = true;
		// the 百 of 百万 is the figure
		ending = size === 10 || end === at ? 1 : ending * size;
		if (size < 1e4) section += (current < 0 ? 1 : current) * size;
		else {
			section += Math.max(current, 0);
			total = size === 1e8 && total > 0 ? (total + section) * size : total + (section || 1) * size;
			if (size === 1e4 && text[end + 1] === '亿') {
				total *= 1e8;
				ending *= 1e8;
				end++;
			}
			section = 0;
		}
		current = -1;
	}
	if (end === at) return null;
	const value = sized
		? total + section + Math.max(current, 0)
		: digits > EXACT
			? Number(digitsIn(text, at, end))
			: positional;
	const implied = sizeAt(text, at) >= 100;
	return { end, value, implied, vague, plain: !sized, chinese: true, digits, size: ending };
}

/** 〇一二 in ASCII digits, as many as a quantity can have. */
const digitsIn = (text: string, from: number, to: number): string =>
	Array.from(text.slice(from, Math.min(to, from + MAX_DIGITS)), (mark) => NUMERAL[mark.charCodeAt(0)]! - 1).join('');
