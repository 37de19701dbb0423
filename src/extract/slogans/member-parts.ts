import type { Span } from '../../types.js';
import { isDigit, isOneOf } from './characters.js';

/** Longest member of a set, in UTF-16 units. */
export const LONGEST = 24;
/** What a part of a sum stands for is told at more length. */
const LONGEST_PART = 60;
/** How far behind a label its last part may be told. */
const WINDOW = 500;
const SUM = /^[\dNnXx]{1,3}(?:[+＋][\dNnXx]{1,3}){1,5}$/u;
const ROW = /^\d{3,6}$/;
const TOLD = /^[”’」』"]?(?:是指|指的是|指|即|就是|代表|为|是)[：:，]?([^；。\n]{2,})/u;

/** Whether a string may be the member of a set. */
export const isMember = (member: string): boolean =>
	member.length >= 2 && member.length <= LONGEST && !/[“”‘’《》，。：]/.test(member);

/**
 * What the parts of a sum or the figures of a row stand for, where the article tells it of each: “5+3+N”…“5”是指五大优势
 * 产业，“3”是指三大新兴产业，“N”是指若干未来产业. None where one is not told.
 */
export function membersByPart(text: string, formula: Span): readonly string[] {
	const opening = text.charCodeAt(formula.start);
	if (!isDigit(opening) && !isOneOf(opening, 'NnXx')) return [];
	const inner = text.slice(formula.start, formula.end);
	const parts = SUM.test(inner) ? inner.split(/[+＋]/) : ROW.test(inner) ? [...inner] : [];
	if (parts.length === 0) return [];
	const window = text.slice(formula.end, formula.end + WINDOW);
	const members: string[] = [];
	let at = 0;
	for (const part of parts) {
		const told = tellingOf(window, part, at);
		if (told === null) return [];
		members.push(told.member);
		at = told.end;
	}
	return members;
}

/** Where a part is told, and the words up to the next part or the end of the sentence. */
function tellingOf(
	window: string,
	part: string,
	from: number,
): { readonly member: string; readonly end: number } | null {
	for (let at = window.indexOf(part, from); at >= 0; at = window.indexOf(part, at + 1)) {
		// 15 holds no 5.
		if (/[\d.+＋]/.test(window.charAt(at - 1)) || /[\d.+＋]/.test(window.charAt(at + part.length))) continue;
		const told = TOLD.exec(window.slice(at + part.length, at + part.length + LONGEST_PART + 8));
		if (told === null) continue;
		const member = told[1]!
			.replace(/，(?:[“‘「『"]?[\dNnXx][”’」』"]?|其中|形成|推动|以).*$/u, '')
			.replace(/[，、“‘「『"]+$/u, '');
		if (member.length < 2 || member.length > LONGEST_PART) return null;
		return { member, end: at + part.length };
	}
	return null;
}
