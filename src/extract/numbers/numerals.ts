/** Reads one numeral (Arabic, Chinese or mixed) at a position. Closed sets of characters only; no words. */

/** Classes of characters that can begin a figure. */
export const CLASS = { none: 0, digit: 1, chinese: 2, word: 3 } as const;

const DIGIT_VALUE = new Int8Array(65536).fill(-1);
const MAGNITUDE = new Float64Array(65536);
for (const [unit, value] of [...'零一二三四五六七八九'].entries()) DIGIT_VALUE[value.charCodeAt(0)] = unit;
DIGIT_VALUE['〇'.charCodeAt(0)] = 0;
DIGIT_VALUE['两'.charCodeAt(0)] = 2;
for (const [mark, value] of [
	['十', 10],
	['百', 100],
	['千', 1e3],
	['万', 1e4],
	['亿', 1e8],
] as const) {
	MAGNITUDE[mark.charCodeAt(0)] = value;
}
/** after 千 or 百 these make a unit (千瓦, 千米, 百帕) and no magnitude */
const METRIC_TAIL = new Set([...'瓦米克伏赫卡升焦帕']);

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
export const isChineseNumeral = (unit: number): boolean => DIGIT_VALUE[unit]! >= 0 || MAGNITUDE[unit]! > 0;
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

/** Reads the numeral in digits that begins at `at`. */
export function readArabic(text: string, at: number): Numeral {
	let end = at;
	let value = 0;
	for (let unit = text.charCodeAt(end); isDigit(unit); unit = text.charCodeAt(++end)) value = value * 10 + unit - 48;
	const whole = end - at;
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
	if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
		const point = end;
		let scale = 1;
		let scaled = value;
		end++;
		for (let unit = text.charCodeAt(end); isDigit(unit); unit = text.charCodeAt(++end)) {
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
	text[at] === ',' &&
	isDigit(text.charCodeAt(at + 1)) &&
	isDigit(text.charCodeAt(at + 2)) &&
	isDigit(text.charCodeAt(at + 3)) &&
	!isDigit(text.charCodeAt(at + 4));

function withMagnitude(text: string, from: number, base: number, digits: number): Numeral {
	let end = from;
	let size = 1;
	let vague: Numeral['vague'] = null;
	for (;;) {
		const mark = text[end]!;
		if ((mark === '多' || mark === '余') && !vague && !(mark === '多' && text[end + 1] === '式')) {
			vague = 'more';
			end++;
			continue;
		}
		const magnitude = MAGNITUDE[text.charCodeAt(end)] ?? 0;
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

const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

const isMetricTail = (text: string, at: number): boolean =>
	(text[at] === '千' || text[at] === '百') && METRIC_TAIL.has(text[at + 1] ?? '');

function readChinese(text: string, at: number): Numeral | null {
	let end = at;
	let total = 0;
	let section = 0;
	let current = -1;
	let digits = 0;
	let sized = false;
	let ending = 1;
	let vague: Numeral['vague'] = null;
	let positional = '';
	for (; ; end++) {
		const unit = text.charCodeAt(end);
		const digit = DIGIT_VALUE[unit] ?? -1;
		if (digit >= 0) {
			if (digits < MAX_DIGITS) positional += digit;
			digits++;
			current = digit;
			ending = 1;
			continue;
		}
		const mark = text[end];
		if ((mark === '几' || mark === '数') && vague === null && (end === at || sized) && nextIsSize(text, end)) {
			vague = 'several';
			current = 1;
			continue;
		}
		if ((mark === '多' || mark === '余' || mark === '几') && end > at && sized && vague === null) {
			vague = 'more';
			continue;
		}
		const size = MAGNITUDE[unit] ?? 0;
		if (size === 0 || isMetricTail(text, end)) break;
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
	const value = sized ? total + section + Math.max(current, 0) : Number(positional);
	const first = text.charCodeAt(at);
	const implied = (MAGNITUDE[first] ?? 0) >= 100;
	return { end, value, implied, vague, plain: !sized, chinese: true, digits, size: ending };
}

const nextIsSize = (text: string, at: number): boolean => (MAGNITUDE[text.charCodeAt(at + 1)] ?? 0) > 0;
