import type { Block, Span } from '../types.js';
import { boilerplate, type Field, keyOf } from './boilerplate.js';
import { isByline } from './byline.js';
import { HAN, HAN_CLASS, KIND, LETTER, SPACE, WORD_CLASS } from './chars.js';
import { type FoundDate, findDate } from './date.js';
import type { Line } from './lines.js';

/** What a line of page fields says. */
export interface Meta {
	readonly date: FoundDate | null;
	readonly source: Span | null;
	/** the only word beside a date without label: the name of an account, where nothing else names an outlet */
	readonly beside: Span | null;
	readonly title: Span | null;
	/** fields that are parts of their own: makers with their label (作者：某某), a labelled title without it */
	readonly pieces: readonly Block[];
	/** how many of its fields carry a label */
	readonly labels: number;
	/** whether the date carries a label */
	readonly dated: boolean;
	/** field whose label ends the line, so that its value must be on the next */
	readonly open: Field | null;
	/** characters that are neither field, date, nor outlet */
	readonly rest: number;
}

/** Longest line looked at for fields of the page: longer ones are prose. */
const LONGEST = 200;
/** The name of an account: longer than a person's. */
const ACCOUNT = new RegExp(`^[${HAN_CLASS}]{4,8}$`);
/** How an account sets what it sent under the headline: 原创 writer account day time province, of which some may lack. */
const ACCOUNT_LINE = new RegExp(
	`^(?:原[创創]\\s+)?(?:[${WORD_CLASS}]{2,12}\\s+){1,2}20\\d\\d[-年]\\d{1,2}[-月]\\d{1,2}日?\\s+\\d{1,2}:\\d\\d(?:\\s+(?:发表于|發表於)?\\s*[${HAN_CLASS}]{2,3})?$`,
);
/** （记者甲乙 通讯员丙） that closes a line of outlet and date. */
const MAKERS_BRACKET =
	/[（(](?:本报|本報|全媒体|全媒體)?(?:记者|記者|通讯员|通訊員|作者|编辑|編輯)[^（）()。，]{1,40}[）)]$/;
/** Longest list of makers after a label. */
const MAKERS = 28;
const TIME =
	/^[ \t\u00A0\u3000T]{0,4}(?:(?:上午|下午|星期.|周.|週.)[ \u3000]{0,2})?\d{1,2}[:：时時]\d{1,2}(?:[:：分]\d{0,2}秒?)?(?:[ \t]{0,2}[（(][\d/:： -]{4,16}更新[）)])?/;
/** 第04版:社区, 发布于江海, 阅读 1.1万: what stands beside a date and is no word of its own. */
const BESIDE_DATE = new RegExp(
	`^第?[A-Z]?\\d{1,3}版(?:[:：][${HAN_CLASS}]{2,8})?$|^(?:发[布表]于|發[布佈表]於|IP属地[:：]?|IP屬地[:：]?)[${HAN_CLASS}]{2,4}$|^(?:星期|周|週)[一二三四五六日天]$|^(?:阅读|閱讀|浏览|瀏覽|点赞|點贊|点击|點擊)[量数數]?$|^\\d{1,6}(?:\\.\\d)?[万萬w]\\+?$`,
);
const TOKEN = /[^\s\u3000|｜丨【】[\]()（）<>]+/g;
const OUTLET = { shortest: 3, longest: 16 };

/**
 * Reads the fields of a line (`日期:… 来源:… 作者:…`, a bare date, an outlet beside a date); `null` when it has none.
 *
 * @param below whether the line stands below the text
 */
export function parseMeta(text: string, line: Line, below: boolean): Meta | null {
	if (line.end - line.start > LONGEST || line.stops > 1) return null;
	const slice = text.slice(line.start, line.end);
	const labelled = labelsOf(slice, below);
	let date: FoundDate | null = null;
	if (labelled.length === 0) {
		date = findDate(text, line.start, line.end);
		if (date === null) return null;
	}
	const left = slice.split('');
	const cover = (from: number, to: number): void => void left.fill(' ', from - line.start, to - line.start);
	let source: Span | null = null;
	let title: Span | null = null;
	let dated = false;
	let open: Field | null = null;
	const pieces: Block[] = [];
	for (const [i, { field, at, value }] of labelled.entries()) {
		const last = i + 1 === labelled.length;
		const start = line.start + value;
		const end = trimEnd(text, start, last ? line.end : line.start + labelled[i + 1]!.at);
		const label = line.start + at;
		if (start >= end) {
			if (last) open = field;
			cover(label, start);
		} else if (field === 'date') {
			const there = findDate(text, start, end);
			if (there === null) continue;
			date ??= there;
			dated = true;
			cover(label, there.end + timeAfter(text, there.end, line.end));
		} else if (field === 'source') {
			const there = outletIn(text, start, end);
			source ??= there;
			cover(label, there?.end ?? start);
		} else if (field === 'title') {
			title ??= { start, end };
			pieces.push({ start, end, part: 'title' });
			cover(label, end);
		} else if (field === 'author') {
			const names = trimEnd(text, start, findDate(text, start, end)?.start ?? end);
			if (names - start > MAKERS || !isByline(slice.slice(at, names - line.start))) continue;
			pieces.push({ start: label, end: names, part: 'byline' });
			cover(label, names);
		} else cover(label, end);
	}
	const before = labelled.length > 0 ? labelled[0]!.at : 0;
	if (before > 0 && isByline(slice.slice(0, before).trim())) {
		const end = trimEnd(text, line.start, line.start + before);
		pieces.unshift({ start: line.start, end, part: 'byline' });
		cover(line.start, end);
	}
	date ??= findDate(text, line.start, line.end);
	const makers = labelled.length === 0 ? MAKERS_BRACKET.exec(slice) : null;
	if (makers !== null) {
		pieces.push({ start: line.start + makers.index, end: line.end, part: 'byline' });
		cover(line.start + makers.index, line.end);
	}
	if (date !== null && !dated) cover(date.start, date.end + timeAfter(text, date.end, line.end));
	let rest = 0;
	let beside: Span | null = null;
	const account = labelled.length === 0 && !below && date !== null && ACCOUNT_LINE.test(slice);
	for (const token of left.join('').matchAll(TOKEN)) {
		if (BESIDE_DATE.test(token[0])) continue;
		const span = { start: line.start + token.index, end: line.start + token.index + token[0].length };
		// Of the writer and the account the account stands second.
		const named = source === null || (account && span.end <= date!.start);
		if (named && date !== null && isOutlet(token[0]) && !/[:：]/.test(token[0])) source = span;
		else {
			const only = rest === 0 || (account && span.end <= date!.start);
			beside =
				only && labelled.length === 0 && ACCOUNT.test(token[0]) ? span : beside !== null && account ? beside : null;
			rest += token[0].length;
		}
	}
	if (account) rest = 0;
	return { date, source, beside, title, pieces, labels: labelled.length, dated, open, rest };
}

interface Labelled {
	readonly field: Field;
	/** where the label and its value begin in the line */
	readonly at: number;
	readonly value: number;
}

/** Longest label, and most white space within one (作　者：). */
const LABEL = { longest: 14, gap: 6 };

const REPORTER = /(?:记者|記者|通讯员|通訊員)$/;

function labelsOf(slice: string, below: boolean): readonly Labelled[] {
	const { fieldOf } = boilerplate();
	const found: Labelled[] = [];
	for (let colon = 0; colon < slice.length; colon++) {
		const unit = slice.charCodeAt(colon);
		const bar = unit === 0x4e28 || unit === 0xff5c || unit === 0x7c;
		if (!bar && unit !== 0x3a && unit !== 0xff1a) continue;
		const label = labelBefore(slice, colon);
		if (label === null) continue;
		const field = fieldOf.get(label.key) ?? 'author';
		// A bar after a word is how columns are named in titles (记者丨…); above the text only a source is set off so.
		// In a table that was set as text bars part all cells.
		const cell = unit === 0x7c && field !== 'author' && slice[colon - 1] === ' ' && slice[colon + 1] === ' ';
		if (bar && field !== 'source' && !cell && !(below && field === 'author')) continue;
		let value = colon + 1;
		while (value < slice.length && KIND[slice.charCodeAt(value)] === SPACE) value++;
		found.push({ field, at: label.at, value });
	}
	return found;
}

/** The longest label that ends before `end` and begins where no word does; any kind of reporter is one (某某日报记者). */
function labelBefore(slice: string, end: number): { key: string; at: number } | null {
	const { fieldOf } = boilerplate();
	let found: { key: string; at: number } | null = null;
	let length = 0;
	let gap = 0;
	for (let i = end - 1; i >= 0 && length < LABEL.longest && gap <= LABEL.gap; i--) {
		const kind = KIND[slice.charCodeAt(i)]!;
		if (kind === SPACE) {
			gap++;
			continue;
		}
		if (kind !== HAN && kind !== LETTER) break;
		gap = 0;
		length++;
		if (i > 0 && KIND[slice.charCodeAt(i - 1)] === HAN) continue;
		const key = labelOf(slice, i, end, length);
		if (fieldOf.has(key) || REPORTER.test(key)) found = { key, at: i };
	}
	return found;
}

/** The `length` characters of slice[start, end) that are no white space, in lower case. */
function labelOf(slice: string, start: number, end: number, length: number): string {
	const label = slice.slice(start, end).toLowerCase();
	if (label.length === length) return label;
	let key = '';
	for (let i = 0; i < label.length; i++) if (KIND[label.charCodeAt(i)] !== SPACE) key += label.charAt(i);
	return key;
}

function timeAfter(text: string, at: number, end: number): number {
	return TIME.exec(text.slice(at, end))?.[0].length ?? 0;
}

/** Whether a word by itself is the name of an outlet. */
export function isOutlet(word: string): boolean {
	const { outlet, agency } = boilerplate();
	if (word.length > OUTLET.longest) return false;
	return word.length >= OUTLET.shortest ? outlet.ends(keyOf(word)) : word.length > 1 && agency.startOf(word) === word;
}

/** How accounts of places are called: 今日云泽, 云泽微讯. */
const TODAY = new RegExp(
	`^(?:今日|看|云上|文明|平安|法治|清廉|掌上|健康)[${HAN_CLASS}]{2,4}$|^[${HAN_CLASS}]{2,4}(?:微讯|微訊|视界|視界|观察|觀察|资讯|資訊|组工|組工|政协|政協|人大|公安|检察|檢察|工会|工會|统战|統戰)$`,
);

/** Whether a word that stands next to a date below a headline is the account that sent the article. */
export const isAccount = (word: string): boolean => isOutlet(word) || TODAY.test(word);

/** Whether a word can be who published a text: an outlet, or an office of the state. */
export function isPublisher(word: string): boolean {
	return isOutlet(word) || TODAY.test(word) || (word.length <= 16 && /[局委办辦部厅廳院府社会會心]$/.test(word));
}

/**
 * The outlet in text[start, end): up to white space, a bar, a closing bracket or a date, because further fields of the
 * page follow without label.
 */
export function outletIn(text: string, start: number, end: number): Span | null {
	let from = start;
	while (from < end && '《“"「[【(（'.includes(text[from]!)) from++;
	let to = from;
	while (to < end) {
		const unit = text.charCodeAt(to);
		if (KIND[unit] === SPACE || '|｜丨，。；;,》”"」】]）)【[（(<&'.includes(text[to]!)) break;
		if (unit >= 0x30 && unit <= 0x39 && findDate(text, to, Math.min(end, to + 14))?.start === to) break;
		to++;
	}
	const makers = /(?:全媒体|全媒體|融媒体|融媒體|本报|本報)?(?:记者|記者|通讯员|通訊員|作者|编辑|編輯)/.exec(
		text.slice(from, to),
	);
	if (makers !== null && makers.index > 0) to = from + makers.index;
	return to > from ? { start: from, end: to } : null;
}

function trimEnd(text: string, start: number, end: number): number {
	let to = end;
	while (to > start && (KIND[text.charCodeAt(to - 1)] === SPACE || '|｜丨】]）)【[（('.includes(text[to - 1]!))) to--;
	return to;
}
