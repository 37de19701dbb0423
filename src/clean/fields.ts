import type { Span } from '../types.js';
import { HAN_CLASS } from './chars.js';
import { findDate } from './date.js';
import type { Line } from './lines.js';
import { isAccount, isPublisher, type Meta, outletIn, parseMeta } from './meta.js';
import type { LineRole } from './roles.js';
import { isSubtitle, LONGEST } from './title.js';

/** The lines of a page and what each is by itself. */
export interface Page {
	readonly text: string;
	readonly lines: readonly Line[];
	readonly roles: LineRole[];
}

/** Where the text of a page begins and ends, as indices of lines. */
export interface Frame {
	/** the first line of sentences */
	readonly headEnd: number;
	/** the last one, or -1 */
	readonly lastProse: number;
	/** the first line that no longer belongs to the article */
	readonly tail: number;
}

/** How far above and below the text fields are looked for, in lines. */
const HEAD = 80;
const FOOT = 300;
/** Share of the prose that may stand above the fields of the page without being the article's. */
const GREETING = 0.15;

const NOTHING: Meta = {
	date: null,
	source: null,
	beside: null,
	title: null,
	pieces: [],
	labels: 1,
	dated: false,
	open: null,
	rest: 0,
};

/** Reads the fields above and below the text, by line; and the source whose label stands alone on the line before it. */
export function fieldsOf(
	page: Page,
	{ headEnd, lastProse, tail }: Frame,
): { metas: Map<number, Meta>; openSource: Span | null } {
	const metas = new Map<number, Meta>();
	const openSource = readMetas(page, Math.max(0, headEnd - HEAD), Math.min(headEnd + 1, tail), metas, false);
	if (metas.size > 0) namesOfAccounts(page, headEnd, metas);
	if (lastProse >= 0) readMetas(page, lastProse + 1, Math.min(page.lines.length, lastProse + FOOT), metas, true);
	return { metas, openSource };
}

/** A long line with many marks right above a date is a headline all the same: 某会议召开 听取甲、乙、丙、丁工作汇报. */
export function headlines({ text, lines, roles }: Page): void {
	for (let i = 0; i + 1 < lines.length && i < HEAD; i++) {
		const line = lines[i]!;
		const next = lines[i + 1]!;
		if (roles[i] !== 'prose' || line.last === 0x3002 || line.end - line.start > LONGEST || next.end - next.start > 100)
			continue;
		const meta = parseMeta(text, next, false);
		if (meta !== null && isField(meta, text, next, 'short', false)) roles[i] = 'short';
		return;
	}
}

/** Sentences above the labelled date or source (a greeting, a slogan, a hint) are the site's own when they are few. */
export function greetings({ text, lines, roles }: Page): void {
	const first = roles.indexOf('prose');
	if (first < 0) return;
	let above = 0;
	for (let i = first; i < lines.length && i < first + HEAD; i++) {
		if (roles[i] === 'prose') {
			above += lines[i]!.han;
			continue;
		}
		const meta = parseMeta(text, lines[i]!, false);
		if (meta === null || meta.labels === 0 || meta.source === null || meta.date === null) continue;
		let total = 0;
		for (const [k, line] of lines.entries()) if (roles[k] === 'prose') total += line.han;
		if (above <= GREETING * total) for (let k = first; k < i; k++) if (roles[k] === 'prose') roles[k] = 'chrome';
		return;
	}
}

/** Reads the fields of lines [from, to) into `metas`; gives the source whose label stands alone on the line before it. */
function readMetas(
	{ text, lines, roles }: Page,
	from: number,
	to: number,
	metas: Map<number, Meta>,
	below: boolean,
): Span | null {
	let openSource: Span | null = null;
	for (let i = from; i < to; i++) {
		const line = lines[i]!;
		if (roles[i] === 'prose' || (below && line.end - line.start > 60)) continue;
		const meta = parseMeta(text, line, below);
		if (meta === null || !isField(meta, text, line, roles[i]!, below)) continue;
		metas.set(i, meta);
		const value = lines[i + 1];
		if (
			meta.open !== null &&
			value !== undefined &&
			i + 1 < lines.length &&
			value.end - value.start < 30 &&
			(value.marks === 0 || meta.open === 'date')
		) {
			if (meta.open === 'source') {
				const name = outletIn(text, value.start, value.end);
				if (name === null || !isPublisher(text.slice(name.start, name.end))) continue;
				openSource ??= name;
			}
			const date = meta.open === 'date' ? findDate(text, value.start, value.end) : null;
			if (meta.open === 'date' && date === null) continue;
			// A field left empty above the headline must not swallow it.
			if ((meta.open === 'other' || meta.open === 'title') && value.han >= 8) continue;
			const makers = meta.open === 'author';
			metas.set(i + 1, {
				...NOTHING,
				date,
				dated: date !== null,
				pieces: makers ? [{ start: value.start, end: value.end, part: 'byline' }] : [],
			});
			if (makers) metas.set(i, { ...meta, pieces: [{ start: line.start, end: line.end, part: 'byline' }] });
			i++;
		}
	}
	return openSource;
}

/**
 * The name of the account that sent an article stands on a line of its own next to the date, below the title, and the
 * name of a paper or a medium anywhere between title and text.
 */
function namesOfAccounts({ text, lines, roles }: Page, headEnd: number, metas: Map<number, Meta>): void {
	const take = (k: number, near: boolean): void => {
		const line = lines[k];
		if (line === undefined || k < 1 || metas.has(k) || roles[k] !== 'short' || line.end - line.start > 24) return;
		const words = text.slice(line.start, line.end);
		// Only accounts set day, time and province so, and above it who wrote and who sent.
		const next = lines[k + 1];
		const dated = next !== undefined && SENT.test(text.slice(next.start, Math.min(next.end, next.start + 40)));
		const original = /^原[创創]/.test(words) || dated;
		const name = accountIn(words, dated);
		const headed = roles[k - 1] === 'short' || metas.has(k - 1);
		if (name === null || !headed || !(near ? original || isAccount(name) : MEDIUM.test(name))) return;
		const start = line.start + words.lastIndexOf(name);
		metas.set(k, { ...NOTHING, labels: 0, source: { start, end: start + name.length } });
	};
	for (const [i, { date }] of [...metas]) if (date !== null) for (const k of [i - 1, i + 1]) take(k, true);
	for (let k = headEnd - 1; k > Math.min(...metas.keys()); k--) take(k, false);
}

/** 2025年11月12日 09:10 江海 */
const SENT = new RegExp(`^20\\d\\d年\\d{1,2}月\\d{1,2}日[ \\u3000]\\d{1,2}:\\d\\d[ \\u3000](?:[${HAN_CLASS}]{2,3})$`);

/** Longest name of an account. */
const NAME = 10;
/** Media by their own names, whatever stands around them. */
const MEDIUM = new RegExp(
	`^(?!新闻|新聞|信息|权威|權威|政策|数据|數據|统计|統計|公告|通知|最新|重要)[${HAN_CLASS}]{2,12}(?:[日晚晨早][报報]|都市[报報]|融媒[体體]?|融媒[体體]中心|新[闻聞]网|新聞網|发布|發布|發佈|电视台|電視臺)$`,
);

/** Length of the longest text that is one. */
const MEDIUM_LONGEST = 17;

/** The account of a line that holds nothing else, or 原创 and its writers before it: 云泽政协 云泽政协, 王小雨 李鲁 云泽融媒. */
function accountIn(line: string, sent: boolean): string | null {
	const original = /^原[创創][ \u3000]+/.exec(line)?.[0] ?? '';
	const words = line.slice(original.length).split(/[ \u3000]+/);
	const name = words.pop()!;
	if (name.length > NAME || words.length > 4) return null;
	if (original !== '') return name;
	return words.every((word) => word === name || (word.length <= 3 && (sent || MEDIUM.test(name)))) ? name : null;
}

/** The paper or medium that the first lines of a page name, where nothing else names one. */
export function bannerOf({ text, lines }: Pick<Page, 'text' | 'lines'>): Span | null {
	for (let i = 0; i < lines.length && i < 3; i++) {
		const { start, end } = lines[i]!;
		if (end - start > 14) continue;
		const name = text.slice(start, end).replace(/(?:数字|電子|电子|數字)[报報版]$/, '');
		if (MEDIUM.test(name)) return { start, end: start + name.length };
	}
	return null;
}

/** A paper names itself on the first line of its page, where further lines could be the headline. */
export function mastheads({ text, lines, roles }: Page): void {
	const first = lines[0];
	if (first === undefined || roles[0] !== 'short' || first.end - first.start > MEDIUM_LONGEST) return;
	if (!MEDIUM.test(text.slice(first.start, first.end))) return;
	const others = roles.slice(1, HEAD).filter((role, i) => role === 'short' && lines[i + 1]!.han >= 8);
	if (others.length > 0) roles[0] = 'chrome';
}

/** Whether a line of fields names makers. */
export function hasMakers(meta: Meta): boolean {
	return meta.pieces.some((piece) => piece.part === 'byline');
}

/** Whether what was read makes the whole line one of fields: it has labels, or holds a date and hardly anything else. */
function isField(meta: Meta, text: string, line: Line, role: LineRole, below: boolean): boolean {
	const known = meta.source !== null || hasMakers(meta);
	if (role === 'control' || role === 'chrome' || role === 'tail') return known || (meta.dated && !below);
	if (isSubtitle(text, line)) return false;
	if (meta.labels > 0) {
		const dated = meta.date !== null && (meta.dated || meta.rest < 4);
		if (!below && meta.rest === 0) return true;
		return known || meta.title !== null || meta.open !== null || (dated && (!below || meta.rest < 4));
	}
	return meta.date !== null && meta.rest <= (below ? 0 : 4);
}
