import { countOf, SMALL_NUMERAL } from '../../lexicon/counts.js';
import { HAN } from '../han.js';
import { Memo } from '../memo.js';
import { isDigit, isOneOf } from './characters.js';

/** Characters that count in a label: 四个意识, 两优一先, 6+3. */
const NUMERAL = '[一二三四五六七八九十百千万两双多\\dNn]';
const NAMED = '[^×一二三四五六七八九十百千万两双多\\dNn\\s、，。；：“”‘’（）()《》+＋%％]';

const SUM = new RegExp(`^${NUMERAL}{1,4}(?:[+＋]${NUMERAL.slice(0, -1)}Xx]{1,4}){1,6}(?![·.])${NAMED}{0,8}$`, 'u');
const COUNT = new RegExp(
	`^(?:[一二三四五六七八九十两百]{1,3}|\\d{1,2})(?:个|项|大|条|张|支|种|重|道|本|笔)${NAMED.replace('、', '')}{1,8}$`,
	'u',
);
/** 八场硬仗, 三篇文章, 四件大事: what is counted so is a label from two on; one thing is but that. */
const TASKS = new RegExp(`^[二三四五六七八九十两]{1,2}[场篇类块座件](?!套)${NAMED}{1,8}$`, 'u');
/** 一张蓝图管到底, 一个声音喊到底: one counts nothing there. */
const ONE_CLAUSE = new RegExp(`^一.[${HAN}]{5,}$`, 'u');
/** 一核两翼, 三基地一屏障: two and more counted things; a mark may stand between. */
const PAIRS = new RegExp(`^(?:${NUMERAL}{1,2}${NAMED}{1,4}[、，]?){2,6}$`, 'u');
/** 三农, 双碳, 四好农村路; not one year, two o'clock, three times. */
const SHORT = new RegExp(
	`^(?:[二三四五六七八九十两双](?![一二三四五六七八九十百千万两双丈尺寸里斤顷套年月日天点分次人口块元度岁倍周时秒米亩吨位名件部场届期号几余来成是者载刻夜更手胎打杠班字]|公里|平方|小时|星期)[${HAN}]{1,4}|十[一二三四五六七八九](?![年月日天点次人届字])[${HAN}]{2,4})$`,
	'u',
);
/** Every form opens with one of these, */
const OPENS = 1;
/** and every date with one of these. */
const DATES = 2;
const NUMERALS = ((): Uint8Array => {
	const table = new Uint8Array(65536);
	for (const numeral of '一二三四五六七八九十百千万两双多Nn0123456789') table[numeral.charCodeAt(0)]! |= OPENS;
	for (const numeral of '一二三四五六七八九十两双0123456789') table[numeral.charCodeAt(0)]! |= DATES;
	return table;
})();

/** Whether a label built on figures may open with a UTF-16 unit. */
export const mayCount = (unit: number): boolean => (NUMERALS[unit | 0]! & OPENS) !== 0;

const ARTICLES = /^(?:[一二三四五六七八九十]{1,3}|\d{1,3})条(?:意见|措施)?$/u;
/** 八八战略, 五五二工程: figures in a row name a plan. */
const ROW = /^[一二两三四五六七八九十]{2,5}(?:发展)?(?:战略|工作法)$/u;
const THOUSANDS = new RegExp(
	`^(?:双十(?=工|计|行|战|$)|双[百千万][${HAN}]{0,4}|百千万|百万|千万|十百千万|十百千)(?:工程|计划|行动|战略)?$`,
	'u',
);

export type NumericForm = 'sum' | 'count' | 'pairs' | 'short' | null;

/**
 * The form of a label built on figures: a sum (6+3), a count with a noun or verb (四个意识), counted things in a row
 * (一核两翼), a figure and what it counts in short (三农, 26条); `null` for all else. Dates, plan periods and
 * measures have other forms.
 */
export function numericForm(formula: string): NumericForm {
	const form = undatedForm(formula);
	return form !== null && form !== 'sum' && isCalendar(formula) ? null : form;
}

/** The same of what is known to be no date. */
export const undatedForm = (formula: string): NumericForm =>
	formula.length > 20 || !mayCount(formula.charCodeAt(0)) ? null : forms.get(formula, null);

const forms = new Memo(readForm);

function readForm(formula: string): NumericForm {
	if (SUM.test(formula)) return 'sum';
	if (
		(COUNT.test(formula) && !ONE_CLAUSE.test(formula)) ||
		TASKS.test(formula) ||
		/^[二三四五六七八九十两]个[一1]$/u.test(formula)
	)
		return 'count';
	if (PAIRS.test(formula) && isEven(formula)) return 'pairs';
	if (SHORT.test(formula) || ARTICLES.test(formula) || THOUSANDS.test(formula) || ROW.test(formula)) return 'short';
	return null;
}

const TRAILER = /(?:工程|计划|行动|制度|机制|战略|政策|格局)$/u;

/** Counted things have names of about one length: 三基地一屏障, not 万紫千红总是春. */
function isEven(formula: string): boolean {
	const lengths = formula
		.replace(TRAILER, '')
		.split(/[一二三四五六七八九十百千万两双多\dNn、，]+/u)
		.map((part) => part.length)
		.filter((length) => length > 0);
	return lengths.length < 2 || Math.max(...lengths) - Math.min(...lengths) <= 1;
}

/** Whether a quotation is a date, a plan period or a yearly meeting: 七一, 4·29, 九一八, 十四五, 两会. */
export const isCalendar = (formula: string): boolean =>
	(NUMERALS[formula.charCodeAt(0) | 0]! & DATES) !== 0 && dates.get(formula, null);

const isDate = (formula: string): boolean =>
	/^(?:八|九|十|十[一二三四五六七八九])五(?:规划|计划|时期)?$/u.test(formula) ||
	/^\d{1,2}[·.・—-]\d{1,2}$/u.test(formula) ||
	/^[一二三四五六七八九十]{1,2}[·、・]?[一二三四五六七八九十]{1,2}$/u.test(formula) ||
	formula === '两会' ||
	/^双(?:十一|十二|11|12|节)$|^\d{2}后$|^\d{3,}$/u.test(formula);

const dates = new Memo(isDate);

const LEADING = new RegExp(SMALL_NUMERAL, 'y');

/** The number a label opens with (五个必须: 5, 十二项: 12), or `null`. */
export function leadingCount(formula: string): number | null {
	if (isDigit(formula.charCodeAt(0))) {
		const digits = /^\d{1,2}(?=[个项大条张])/.exec(formula);
		return digits ? Number(digits[0]) : null;
	}
	if (!isOneOf(formula.charCodeAt(0), '一二三四五六七八九两双十')) return null;
	LEADING.lastIndex = 0;
	const numeral = LEADING.exec(formula);
	return numeral && countOf(numeral[0]);
}
