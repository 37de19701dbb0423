import { tagName } from '../../lexicon/categories.js';
import type { Span } from '../../types.js';
import { HAN } from '../han.js';
import { marksOf } from '../numbers/marks.js';
import type { Reading } from '../types.js';
import { isOneOf } from './characters.js';
import type { ContextWords } from './context-words.js';
import { ASKING, OWNING, PARTING, PERSONAL, PLUS } from './traits.js';

/** What the words inside a quotation say for (above 0) or against (below 0) its being a formula. */
export interface Shape {
	readonly score: number;
	/** one everyday word, or two characters: more than its form must speak for it */
	readonly everyday: boolean;
	/** two or more parts of one beat */
	readonly rhythmic: boolean;
}

const INDICATOR = /(?:比重|增加值|指数|总额|比率|覆盖率|增长率|贡献率|占比|总值|排名|得分)$/;
const FIGURE =
	/^中国.$|^(?:第[一二三四五六七八九十]|最|头号|金|大考|小目标)|.的(?:人|家|路|事|梦|城|树|夏天|春天|故事)$|之(?:[旅家乡城都冠王最星光窗父母路战夜约]|之.)$|中的|里的|上的|般的|[时日]代$/;
/** Ships, satellites, platforms and teams go by a number: 探路二号. */
const SERIAL = /(?:[一二三四五六七八九十]{1,2}|\d{1,3})号$/;
/** One year's or one time's event of a series. */
const EDITION = /^(?:20\d\d|第[一二三四五六七八九十\d]{1,3}届)/;
/** A question that somebody answers. */
const QUESTION = /怎么|什么|哪里|如何|怎样|为何|谁来/;
const PERSON = /[我你您咱她]|他们|它们/;
const JOINED = new RegExp(
	`^[${HAN}][${HAN}A-Z]{0,9}(?:[+＋×][${HAN}A-Z\\d.]{1,10}){1,4}[+＋×]?$|^[${HAN}A-Z\\d]{1,8}[+＋×]$|^[\\dA-Z]{1,4}[+＋×][${HAN}]{2,8}$`,
	'u',
);

const SEVERAL = new RegExp(`[+＋×].+[+＋×][${HAN}]`, 'u');

/** A package of measures goes by its subject and their number: 惠民服务30条. */
const PACKAGE = new RegExp(`^[${HAN}]{2,8}(?:\\d{1,3}|[一二三四五六七八九十]{1,3})条(?:措施|意见)?$`, 'u');

/** 千名干部帮百企: how many of one kind go to how many of another. */
const CAMPAIGN = new RegExp(`^[十百千万](?![年大])[名家个村镇企校乡户]?[${HAN}]{1,3}[十百千万][${HAN}]{1,8}$`, 'u');

/** How what the patterns look for opens and ends: most quotations need none of them. */
const FIGURE_OPENS = '中第最头金大小';
const INDICATOR_ENDS = '重值数额率比名分';
const NO_PARTS: readonly string[] = [];

/**
 * Reads the inner form of a quotation.
 * @param traits of its characters (`traitsOf`)
 */
export function shapeOf(reading: Reading, inner: Span, traits: number, context: ContextWords): Shape {
	const text = reading.text.slice(inner.start, inner.end);
	const length = text.length;
	const opening = text.charCodeAt(0);
	const last = text.charCodeAt(length - 1);
	const parts = (traits & PARTING) === 0 ? NO_PARTS : partsOf(text);
	const apart = parts.length >= 2;
	const rhythmic = apart && isRhythmic(parts);
	const everyday = !apart && isEveryday(reading, inner);
	let score = 0;
	// Two halves with no character in common are as often a line of verse.
	if (rhythmic) score += parts.length >= 3 ? 4 : sharesCharacter(parts) ? 3 : 2;
	else if (apart && parts.some((part) => part.length > 1)) score += 1;
	const joined = (traits & PLUS) !== 0 && JOINED.test(text);
	// 总部+基地 may be no more than a word for a thing and another; of three parts it is a way of working.
	if (joined || (isOneOf(last, '条施见') && text.includes('条') && PACKAGE.test(text)))
		score += joined && SEVERAL.test(text) ? 3 : 2;
	if (isOneOf(opening, '十百千万') && CAMPAIGN.test(text)) score += 2;
	if (everyday) score -= 3;
	else if (!apart && isIdiom(reading, inner)) score -= 1;
	else if (!apart && length >= 3 && length <= 9 && (isCoined(reading, inner) || hasVerb(reading, inner))) score += 1;
	if (length >= 4 && context['good-end'].endsAt(text, length) > 1) score += 3;
	if (!apart && !joined && endsBadly(reading, inner, context)) score -= 4;
	const figurative = (traits & OWNING) !== 0 || last === ERA || isOneOf(opening, FIGURE_OPENS);
	if (figurative && !rhythmic && FIGURE.test(text)) score -= 3;
	if ((traits & PERSONAL) !== 0 && length > 6 && PERSON.test(text)) score -= length <= 10 ? 1 : 2;
	if (isOneOf(opening, '2第') && EDITION.test(text)) score -= 5;
	if ((traits & ASKING) !== 0 && !apart && length <= 8 && QUESTION.test(text)) score -= 4;
	if (isOneOf(last, INDICATOR_ENDS) ? INDICATOR.test(text) : last === NUMBERED && !apart && SERIAL.test(text))
		score -= 6;
	if (length > 24 && !rhythmic) score -= 2;
	if (length > 45) score -= 2;
	if (last === ECONOMY && KIND_OF_ECONOMY.test(text)) score += 1;
	if (last === SYSTEM && OFFICERS.test(text)) score += 3;
	return { score, everyday, rhythmic };
}

const KIND_OF_ECONOMY = new RegExp(`^[${HAN}]{1,3}经济$`, 'u');
/** 路长制, 楼长制: who answers for what, coined after 河长制 */
const OFFICERS = new RegExp(`^[${HAN}]{1,2}长制$`, 'u');

const ERA = '代'.charCodeAt(0);
const NUMBERED = '号'.charCodeAt(0);
const ECONOMY = '济'.charCodeAt(0);
const SYSTEM = '制'.charCodeAt(0);

/** A name ends in a word for a thing: 公司, 展; not in the middle of one: 发展. */
function endsBadly({ text, words }: Reading, inner: Span, context: ContextWords): boolean {
	const start = context['bad-end'].endsAt(text, inner.end);
	if (start < inner.start) return false;
	return inner.end - start >= 2 || words.starts[words.at[start]!] === start;
}

/** The parts of a formula between its commas or spaces. */
export function partsOf(formula: string): readonly string[] {
	// A raised dot separates parts of one length only; else it belongs to a name.
	const dot = formula.indexOf('·');
	if (dot >= 3 && formula.length === 2 * dot + 1 && formula.indexOf('·', dot + 1) < 0)
		return [formula.slice(0, dot), formula.slice(dot + 1)];
	const parts: string[] = [];
	let start = 0;
	for (let i = 0; i <= formula.length; i++) {
		if (i < formula.length && SEPARATORS[formula.charCodeAt(i)] === 0) continue;
		if (i > start) parts.push(formula.slice(start, i));
		start = i + 1;
	}
	return parts;
}

const SEPARATORS = marksOf('、，, ；');

const ANY_HAN = new RegExp(`[${HAN}]`, 'u');

/** Parts of equal length, or with characters in common: the beat of a formula. */
function isRhythmic(parts: readonly string[]): boolean {
	if (parts.some((part) => part.length < 2 || part.length > 22 || !ANY_HAN.test(part))) return false;
	const lengths = parts.map((part) => part.length);
	const spread = Math.max(...lengths) - Math.min(...lengths);
	if (spread === 0) return true;
	return sharesCharacter(parts) ? spread <= 8 : spread <= 1 && parts.length >= 2 && Math.min(...lengths) >= 4;
}

function sharesCharacter(parts: readonly string[]): boolean {
	const [first, ...rest] = parts;
	return [...first!].some((character) => character !== '的' && rest.every((part) => part.includes(character)));
}

/** One word of the dictionary, or a word and one character: quotation marks round a figure of speech. */
function isEveryday(reading: Reading, inner: Span): boolean {
	const { words } = reading;
	const length = inner.end - inner.start;
	if (length <= 2) return true;
	const first = words.at[inner.start]!;
	const count = (words.at[inner.end - 1] ?? first) - first + 1;
	const tag = tagName(words.tags[first]!);
	if (count === 1) return tag !== 'j' && tag !== 'x' && !(tag === 'i' && length >= 4);
	return false;
}

/** An idiom of the dictionary, whole: 无中生有. */
function isIdiom({ words }: Reading, inner: Span): boolean {
	const first = words.at[inner.start]!;
	return (
		words.starts[first] === inner.start && words.starts[first + 1] === inner.end && tagName(words.tags[first]!) === 'i'
	);
}

/** Four characters that are no words of the dictionary side by side: 免申即享, 消劣返清. */
function isCoined({ words }: Reading, inner: Span): boolean {
	return inner.end - inner.start === 4 && (words.at[inner.end - 1] ?? 0) - words.at[inner.start]! >= 2;
}

function hasVerb(reading: Reading, inner: Span): boolean {
	const { words } = reading;
	for (let w = words.at[inner.start]!; w < words.count && words.starts[w]! < inner.end; w++) {
		const tag = tagName(words.tags[w]!);
		if (tag === 'v' || tag === 'i' || tag === 'l') return true;
	}
	return false;
}
