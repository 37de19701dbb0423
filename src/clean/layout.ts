import type { Block, Part, Span } from '../types.js';
import { keyOf } from './boilerplate.js';
import { findDate } from './date.js';
import type { Line } from './lines.js';
import { isOutlet, isPublisher, type Meta, outletIn, parseMeta } from './meta.js';
import { type LineRole, roleOf } from './roles.js';
import { tailStart } from './tail.js';
import { findTitle, isSubtitle, LONGEST, titleSpan } from './title.js';

/** A line with its place on the page: a part of the article, or `null` when it is cut. */
export interface Placed {
	readonly line: Line;
	readonly part: Part | null;
	/** its fields that are parts of their own */
	readonly pieces: readonly Block[];
}

/** The page sorted: what its lines are, and where its fields stand. */
export interface Layout {
	readonly placed: readonly Placed[];
	readonly title: Span | null;
	/** fields of the page, in page order: those above the text, then those below it */
	readonly metas: readonly Meta[];
	/** source of a label whose value stands on the next line */
	readonly openSource: Span | null;
}

/** How far above and below the text fields are looked for, in lines. */
const HEAD = 80;
const FOOT = 300;
/** Share of the prose that may stand above the fields of the page without being the article's. */
const GREETING = 0.15;

const NOTHING: Meta = { date: null, source: null, title: null, pieces: [], labels: 1, dated: false, open: null, rest: 0 };

/** Sorts the lines of a page into title, fields, body, makers, and what is cut. */
export function layOut(text: string, lines: readonly Line[], givenTitle: string | undefined): Layout {
	const roles = lines.map((line) => roleOf(text, line));
	headlines(text, lines, roles);
	greetings(text, lines, roles);
	const firstProse = roles.indexOf('prose');
	const headEnd = firstProse < 0 ? Math.min(lines.length, 12) : firstProse;
	const tail = tailStart(lines, roles, firstProse);
	const lastProse = roles.lastIndexOf('prose', tail - 1);
	const metas = new Map<number, Meta>();
	const openSource = readMetas(text, lines, roles, Math.max(0, headEnd - HEAD), Math.min(headEnd + 1, tail), metas, false);
	namesOfAccounts(text, lines, roles, metas);
	if (lastProse >= 0) readMetas(text, lines, roles, lastProse + 1, Math.min(lines.length, lastProse + FOOT), metas, true);

	const sample = firstProse < 0 ? '' : text.slice(lines[firstProse]!.start, lines[firstProse]!.start + 800);
	const head = { text, lines, roles, metas: new Map([...metas].map(([i, meta]) => [i, meta.labels > 0] as const)), end: headEnd, sample };
	let titleAt = lines.length < 2 ? -1 : findTitle(head);
	let title: Span | null = titleAt < 0 ? null : titleSpan(text, lines[titleAt]!);
	for (const [i, meta] of metas) {
		if (meta.title === null || i > headEnd) continue;
		title = meta.title;
		titleAt = i;
	}
	if (givenTitle !== undefined) {
		const wanted = keyOf(givenTitle);
		titleAt = lines.findIndex((_, i) => i <= headEnd && lineKey(i).replace(/^#+/, '') === wanted);
		title = titleAt < 0 ? null : titleSpan(text, lines[titleAt]!);
	}
	// Lines above the title are navigation only where something else says that the page has some.
	const framed = roles.slice(0, Math.max(0, titleAt)).some((role) => role !== 'short' && role !== 'prose') || (titleAt > 3 && metas.size > 0);
	// A page with navigation above its text has lists of links below it; elsewhere such a list is the article's.
	const linked = roles.slice(0, headEnd).some((role) => role === 'control' || role === 'chrome');
	const key = title === null ? null : keyOf(text.slice(title.start, title.end));
	const placed = lines.map((line, i): Placed => {
		const part = place(i);
		const pieces = part === 'meta' ? (metas.get(i)?.pieces ?? []) : [];
		return { line: part === 'title' && title !== null ? { ...line, start: title.start, end: title.end } : line, part, pieces };
	});
	return { placed, title, metas: [...metas.values()], openSource };

	function lineKey(i: number): string {
		return keyOf(text.slice(lines[i]!.start, lines[i]!.end));
	}

	function place(i: number): Part | null {
		const role = roles[i]!;
		const meta = metas.get(i);
		if (i === titleAt) return 'title';
		const makers = role === 'byline' || (meta !== undefined && hasMakers(meta));
		const only = meta === undefined || (meta.date === null && meta.source === null);
		if (meta !== undefined && i < tail && (i <= headEnd || (lastProse >= 0 && i > lastProse))) return makers && only ? 'byline' : 'meta';
		if (i >= tail) return makers ? 'byline' : null;
		if (i < titleAt && (framed || (key !== null && lineKey(i).includes(key)))) return null;
		if (role === 'byline') return 'byline';
		if (role === 'control' || role === 'noise') return null;
		if (linked && i > lastProse && lastProse >= 0 && /^[·•▪■●◆➤►▶]/.test(text.slice(lines[i]!.start, lines[i]!.start + 1))) return null;
		if (role === 'chrome' || role === 'tail') return i > firstProse && i < lastProse ? 'body' : null;
		return 'body';
	}
}

/** A long line with many marks right above a date is a headline all the same: 某会议召开 听取甲、乙、丙、丁工作汇报. */
function headlines(text: string, lines: readonly Line[], roles: LineRole[]): void {
	for (let i = 0; i + 1 < lines.length && i < HEAD; i++) {
		const line = lines[i]!;
		const next = lines[i + 1]!;
		if (roles[i] !== 'prose' || line.last === 0x3002 || line.end - line.start > LONGEST || next.end - next.start > 100) continue;
		const meta = parseMeta(text, next, false);
		if (meta !== null && isField(meta, text, next, 'short', false)) roles[i] = 'short';
		return;
	}
}

/** Sentences above the labelled date or source (a greeting, a slogan, a hint) are the site's own when they are few. */
function greetings(text: string, lines: readonly Line[], roles: LineRole[]): void {
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
	text: string,
	lines: readonly Line[],
	roles: readonly LineRole[],
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
		if (meta.open !== null && value !== undefined && i + 1 < lines.length && value.end - value.start < 20 && value.marks === 0) {
			if (meta.open === 'source') {
				const name = outletIn(text, value.start, value.end);
				if (name === null || !isPublisher(text.slice(name.start, name.end))) continue;
				openSource ??= name;
			}
			const date = meta.open === 'date' ? findDate(text, value.start, value.end) : null;
			const makers = meta.open === 'author';
			metas.set(i + 1, { ...NOTHING, date, dated: date !== null, pieces: makers ? [{ start: value.start, end: value.end, part: 'byline' }] : [] });
			if (makers) metas.set(i, { ...meta, pieces: [{ start: line.start, end: line.end, part: 'byline' }] });
			i++;
		}
	}
	return openSource;
}

/** The name of the account that sent an article stands on a line of its own next to the date, below the title. */
function namesOfAccounts(text: string, lines: readonly Line[], roles: readonly LineRole[], metas: Map<number, Meta>): void {
	for (const [i, { date }] of [...metas]) {
		if (date === null) continue;
		for (const k of [i - 1, i + 1]) {
			const line = lines[k];
			if (line === undefined || k < 1 || metas.has(k) || roles[k] !== 'short' || line.end - line.start > 10) continue;
			const name = text.slice(line.start, line.end);
			const headed = roles[k - 1] === 'short' || metas.has(k - 1);
			if (headed && isOutlet(name)) metas.set(k, { ...NOTHING, labels: 0, source: { start: line.start, end: line.end } });
		}
	}
}

function hasMakers(meta: Meta): boolean {
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
