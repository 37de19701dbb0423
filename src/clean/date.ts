import type { Span } from '../types.js';

/** A date found in a text. */
export interface FoundDate extends Span {
	/** `YYYY-MM-DD` */
	readonly iso: string;
}

const D = '[0-9０-９]';
const GAP = '[ \\t\\u00A0\\u3000]{0,4}';
const NUMERAL = '[〇○Ｏ零一二三四五六七八九十]';
const FULL = new RegExp(
	`(?<!${D})([12１２]${D}{3})${GAP}(?:[-/.年—－–．／]|(?<= )(?=${D}{1,2}/))${GAP}(${D}{1,2})${GAP}[-/.月—－–．／]${GAP}(${D}{1,2})(?:${GAP}[日号號])?` +
		`|(${NUMERAL}{4})${GAP}年${GAP}(${NUMERAL}{1,3})${GAP}月${GAP}(${NUMERAL}{1,3})${GAP}[日号號]`,
);
const COMPACT = /(?<!\d)(20\d\d)([01]\d)([0-3]\d)(?!\d)/;
const MONTH_DAY = new RegExp(`(?<!${D})(?:([12１２]${D}{3})年)?(${D}{1,2})月(${D}{1,2})[日号號]`);

const YEAR = 0x5e74;
const MONTH = 0x6708;

/** What of a date a unit may be. */
const DIGIT = 1;
const NUMERAL_SIGN = 2;
const BLANK = 3;
const PARTS = new Uint8Array(65536).fill(DIGIT, 0x30, 0x3a).fill(DIGIT, 0xff10, 0xff1a);
for (const numeral of '〇○Ｏ零一二三四五六七八九十') PARTS[numeral.charCodeAt(0)] = NUMERAL_SIGN;
for (const gap of ' \t\u00A0\u3000') PARTS[gap.charCodeAt(0)] = BLANK;

/** Whether a full date may begin with a unit. */
export const mayOpenDate = (unit: number): boolean => PARTS[unit] === DIGIT || PARTS[unit] === NUMERAL_SIGN;

/**
 * Whether text[start, end) holds what every date does, which spares most lines the pattern: a year in four digits, with
 * one more behind its 年 if it has that, or a numeral before a 年.
 */
function mayHoldDate(text: string, start: number, end: number): boolean {
	for (let i = start; i < end; i++) {
		const unit = text.charCodeAt(i);
		if (unit === YEAR) {
			let before = i - 1;
			while (before >= start && PARTS[text.charCodeAt(before)] === BLANK) before--;
			if (before >= start && PARTS[text.charCodeAt(before)] === NUMERAL_SIGN) return true;
		} else if (PARTS[unit] === DIGIT) {
			const first = i;
			while (i + 1 < end && PARTS[text.charCodeAt(i + 1)] === DIGIT) i++;
			if (i - first !== 3) continue;
			let after = i + 1;
			while (after < end && PARTS[text.charCodeAt(after)] === BLANK) after++;
			if (after === end) return false;
			if (text.charCodeAt(after) !== YEAR) return true;
			after++;
			while (after < end && PARTS[text.charCodeAt(after)] === BLANK) after++;
			if (after < end && PARTS[text.charCodeAt(after)] === DIGIT) return true;
		}
	}
	return false;
}

/** Whether a 月 stands between digits in text[start, end). */
function mayHoldMonthDay(text: string, start: number, end: number): boolean {
	for (let i = start + 1; i + 1 < end; i++) {
		if (text.charCodeAt(i) !== MONTH) continue;
		if (PARTS[text.charCodeAt(i - 1)] === DIGIT && PARTS[text.charCodeAt(i + 1)] === DIGIT) return true;
	}
	return false;
}

/** The first full date (year, month, day) in text[start, end), written with digits of either width or with numerals. */
export function findDate(text: string, start: number, end: number): FoundDate | null {
	if (!mayHoldDate(text, start, end)) return null;
	const match = FULL.exec(text.slice(start, end));
	if (match === null) return null;
	const [all, year, month, day, cYear, cMonth, cDay] = match;
	const iso =
		year !== undefined
			? isoDate(digits(year), digits(month!), digits(day!))
			: isoDate(numeral(cYear!, true), numeral(cMonth!, false), numeral(cDay!, false));
	if (iso === null) return null;
	return { iso, start: start + match.index, end: start + match.index + all.length };
}

/** The first `M月D日` in text[start, end), with its year when it has one. */
export function findMonthDay(
	text: string,
	start: number,
	end: number,
): (Span & { year: number | null; month: number; day: number }) | null {
	if (!mayHoldMonthDay(text, start, end)) return null;
	const match = MONTH_DAY.exec(text.slice(start, end));
	if (match === null) return null;
	const at = start + match.index;
	return {
		year: match[1] === undefined ? null : digits(match[1]),
		month: digits(match[2]!),
		day: digits(match[3]!),
		start: at,
		end: at + match[0].length,
	};
}

/** A date written as eight digits (file names, web addresses), as ISO; `null` when there is none. */
export function compactDate(text: string): string | null {
	const match = COMPACT.exec(text);
	return match === null ? null : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** ISO form of any date that a person may give beside the text; `null` when it is none. */
export function parseDate(given: string): string | null {
	return given === '' ? null : (findDate(given, 0, given.length)?.iso ?? compactDate(given));
}

/** `YYYY-MM-DD`, or `null` when no calendar has that day. */
export function isoDate(year: number, month: number, day: number): string | null {
	if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
	if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function digits(text: string): number {
	let value = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		value = value * 10 + unit - (unit >= 0xff10 ? 0xff10 : 0x30);
	}
	return value;
}

/** 二〇二三 digit by digit; 十八, 二十 by their tens. */
function numeral(text: string, positional: boolean): number {
	const values = [...text].map((char) => ('〇○Ｏ零'.includes(char) ? 0 : '一二三四五六七八九十'.indexOf(char) + 1));
	if (positional) return values.reduce((sum, value) => sum * 10 + value, 0);
	const ten = values.indexOf(10);
	if (ten < 0) return values.reduce((sum, value) => sum * 10 + value, 0);
	return (ten === 0 ? 1 : values[0]!) * 10 + (values[ten + 1] ?? 0);
}
