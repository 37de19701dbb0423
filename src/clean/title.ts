import type { Span } from '../types.js';
import { boilerplate, keyOf } from './boilerplate.js';
import { WORD_CLASS } from './chars.js';
import { findDate, mayOpenDate } from './date.js';
import type { Line } from './lines.js';
import type { LineRole } from './roles.js';

/** What the search for the title looks at. */
export interface Head {
	readonly text: string;
	readonly lines: readonly Line[];
	readonly roles: readonly LineRole[];
	/** lines with the fields of the page */
	readonly metas: ReadonlyMap<number, { readonly labels: number }>;
	/** index of the first line of sentences, or of the line after the head */
	readonly end: number;
	/** characters that the article is about: its first sentences */
	readonly sample: string;
}

/** How many lines above the date or the first sentence are looked at. */
const REACH = 12;
/** Longest headline, in characters: readouts name everything that a meeting heard. */
export const LONGEST = 160;

/**
 * Index of the title's line, or -1: the best of the short lines above the line of date and source, or, where the page
 * has none, above the first sentence.
 */
export function findTitle(head: Head): number {
	const { text, lines, roles, metas } = head;
	const end = Math.min(head.end, lines.length);
	let chrome = false;
	for (let i = 0; i < end; i++) {
		if (markOf(text, lines[i]!) > 0) return i;
		chrome ||= roles[i] === 'control' || roles[i] === 'chrome' || roles[i] === 'tail';
	}
	const fields = metas.size === 0 ? [] : [...metas.keys()].filter((i) => i <= head.end).sort((a, b) => a - b);
	// Where there is navigation, a bare date far above is the day of the visit in the banner; the last one is the article's.
	const anchor = fields.find((i) => metas.get(i)!.labels > 0) ?? (chrome ? fields.at(-1) : fields[0]);
	if (anchor !== undefined) {
		const above = best(head, candidates(head, anchor - 1, -1), true);
		if (above >= 0) return above;
		return best(head, candidates(head, anchor + 1, 1), false);
	}
	if (chrome) return best(head, candidates(head, 0, 1).reverse(), true);
	// Without a sign of navigation the text is an article from its first line on, and the first line is its headline.
	return best(head, candidates(head, 0, 1, 3), false);
}

/** Length of a Markdown heading mark at the start of a line, with its space; 0 without one. */
export function markOf(text: string, line: Line): number {
	if (text.charCodeAt(line.start) !== 0x23) return 0;
	return /^#{1,6}[ \t]+/.exec(text.slice(line.start, Math.min(line.end, line.start + 10)))?.[0].length ?? 0;
}

/** The title without what the site hangs on it: 标题_某市人民政府网. */
export function titleSpan(text: string, line: Line): Span {
	const start = line.start + markOf(text, line);
	const slice = text.slice(start, line.end);
	let cut = slice.length - 1;
	while (cut > 6) {
		const unit = slice.charCodeAt(cut);
		if (unit === UNDERSCORE || unit === BAR || unit === HYPHEN) break;
		cut--;
	}
	if (cut > 6) {
		const rest = slice.slice(cut).replace(/^[\s_|-]+/, '');
		if (rest.length < 20 && !/[》）」”)]/.test(rest) && boilerplate().outlet.ends(keyOf(rest))) {
			return { start, end: start + slice.slice(0, cut).trimEnd().length };
		}
	}
	return { start, end: line.end };
}

/** What may join the name of a site to a title. */
const UNDERSCORE = 0x5f;
const BAR = 0x7c;
const HYPHEN = 0x2d;

/** 某某在某地调研时强调: a headline that only the next line completes. */
const OPEN_HEADLINE = /(?:强调|強調|指出|要求|表示|提出|号召|號召)[:：]?$/;

/** 新华社云泽4月18日电: the text begins. */
const DATELINE = /^(?:[（(]?(?:新华社|新華社|中新社|本报|本報|央视网|人民网)|.{0,16}[日月][电電讯訊])/;

/**
 * First and last line of the headline that line `at` belongs to: one that ends with a verb of saying goes on in the
 * next, which says what was said.
 */
export function headline(
	text: string,
	lines: readonly Line[],
	roles: readonly LineRole[],
	metas: ReadonlyMap<number, unknown>,
	at: number,
): readonly [number, number] {
	const goesOn = (i: number): boolean => {
		const [line, next] = [lines[i], lines[i + 1]];
		if (line === undefined || next === undefined || roles[i + 1] !== 'short' || metas.has(i) || metas.has(i + 1))
			return false;
		if (DATELINE.test(text.slice(next.start, Math.min(next.end, next.start + 24)))) return false;
		if (line.end - line.start > 40 || next.end - next.start > 60 || next.blanks > 1 || isSubtitle(text, next))
			return false;
		return line.han >= 6 && OPEN_HEADLINE.test(text.slice(line.end - 3, line.end));
	};
	if (at > 0 && roles[at - 1] === 'short' && goesOn(at - 1)) return [at - 1, at];
	return goesOn(at) ? [at, at + 1] : [at, at];
}

function candidates(head: Head, from: number, step: 1 | -1, most = REACH): number[] {
	const found: number[] = [];
	for (let i = from; i >= 0 && i < head.lines.length && found.length < most; i += step) {
		const role = head.roles[i];
		if (step > 0 && i >= Math.max(head.end, 1)) break;
		if (head.metas.has(i) || !(role === 'short' || (role === 'prose' && step < 0))) continue;
		const line = head.lines[i]!;
		if (line.end - line.start > LONGEST || line.last === 0x3002 || line.han < 2) continue;
		found.push(i);
	}
	return found;
}

/** How much less a first line may share with the text and still be the headline, with its second lines below it. */
const SHARED = { least: 0.35, margin: 0.2 };

function best(head: Head, list: readonly number[], near: boolean): number {
	if (list.length === 0) return -1;
	if (list.length === 1) return score(head, list[0]!) > -2 ? list[0]! : -1;
	const shares = list.map((i) => overlap(sliceOf(head, i), head.sample));
	let winner = -1;
	let most = -2;
	for (const [d, i] of list.entries()) {
		const value = score(head, i) + 4 * shares[d]! - (near ? 0.7 : 0.4) * d;
		if (value > most) {
			most = value;
			winner = d;
		}
	}
	if (winner < 0) return -1;
	// Of a headline in several lines the first is the main one: what follows names who spoke and what was heard.
	const step = near ? 1 : -1;
	for (let d = winner + step; d >= 0 && d < list.length; d += step) {
		if (
			Math.abs(list[d]! - list[d - step]!) !== 1 ||
			shares[d]! < SHARED.least ||
			shares[d]! < shares[winner]! - SHARED.margin
		)
			break;
		if (score(head, list[d]!) < 1) break;
		winner = d;
	}
	return list[winner]!;
}

function sliceOf(head: Head, i: number): string {
	return head.text.slice(head.lines[i]!.start, head.lines[i]!.end);
}

function score(head: Head, i: number): number {
	const line = head.lines[i]!;
	const length = line.han + line.latin;
	let value = length < 5 ? -2 : length < 8 ? 0.5 : length <= 60 ? 2 : length <= 80 ? 0.5 : -1;
	if (isSubtitle(head.text, line)) value -= 4;
	const next = head.lines[i + 1];
	if (next !== undefined && isSubtitle(head.text, next)) value += 3;
	if (line.last === 0xff1a || line.last === 0x3a) value -= 3;
	if (line.last === 0xff0c || line.last === 0x2c || line.last === 0x3001) value -= 2;
	if (length < 16 && boilerplate().outlet.ends(keyOf(sliceOf(head, i)))) value -= 1.5;
	return i === 0 ? value + 1 : value;
}

/** A second line of the headline: set off by a dash, or telling when and at which meeting a report was given. */
export function isSubtitle(text: string, line: Line): boolean {
	if (line.end - line.start > LONGEST) return false;
	if (isDash(text.charCodeAt(line.start)) && line.start + 1 < line.end && isDash(text.charCodeAt(line.start + 1)))
		return true;
	if (!mayOpenDate(text.charCodeAt(line.start)) && !mayOpenDate(text.charCodeAt(line.start + 1))) return false;
	const date = findDate(text, line.start, Math.min(line.end, line.start + 16));
	return (
		date !== null && date.start <= line.start + 1 && /^[在于於].{6,60}[上会會]$/.test(text.slice(date.end, line.end))
	);
}

const isDash = (unit: number): boolean => unit === 0x2014 || unit === 0x2015 || unit === 0x2500 || unit === 0x2d;

const NO_WORD = new RegExp(`[^${WORD_CLASS}]`, 'g');

/** Share of the pairs of characters of `part` that occur in `whole`. */
function overlap(part: string, whole: string): number {
	const bare = part.replace(NO_WORD, '');
	let hits = 0;
	for (let i = 0; i + 1 < bare.length; i++) if (whole.includes(bare.slice(i, i + 2))) hits++;
	return bare.length < 2 ? 0 : hits / (bare.length - 1);
}
