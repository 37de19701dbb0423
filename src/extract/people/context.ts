import type { Lexicon } from '../../lexicon/lexicon.js';
import { ALONE, pairPlace } from '../../lexicon/pair-tables.js';
import { standsAt, unitSet } from './units.js';

/** Whether an entry, −1 for none, has one of the flags. */
export const isFlagged = (lexicon: Lexicon, entry: number, flags: number): boolean =>
	entry >= 0 && (lexicon.flags[entry]! & flags) !== 0;

/** Longest entry of two characters and more with one of the flags that ends at `end`, as its start; −1 for none. */
export function flaggedBefore(
	text: string,
	end: number,
	lexicon: Lexicon,
	flags: number,
	longest = 8,
	shortest = 2,
): number {
	if (end < 2 || end > text.length) return -1;
	const ending = pairPlace(text.charCodeAt(end - 1), text.charCodeAt(end - 2));
	if ((lexicon.endings[ending]! & flags) === 0) return -1;
	for (let length = Math.min(longest, end); length >= shortest; length--) {
		const entry = lexicon.trie.findIn(text, end - length, end);
		if (entry >= 0 && (lexicon.flags[entry]! & flags) !== 0) return end - length;
	}
	return -1;
}

/** End of the longest entry with one of the flags that starts at `start`; −1 for none. */
export function flaggedAfter(text: string, start: number, lexicon: Lexicon, flags: number): number {
	if (!mayBegin(text, start, lexicon, flags)) return -1;
	let state = 0;
	let found = -1;
	for (let i = start; i < text.length && i < start + 12; i++) {
		state = lexicon.trie.step(state, text.charCodeAt(i));
		if (state < 0) break;
		const entry = lexicon.trie.entryAt(state);
		if (entry >= 0 && (lexicon.flags[entry]! & flags) !== 0) found = i + 1;
	}
	return found;
}

/** Whether an entry with one of the flags may start at `start`. */
export function mayBegin(text: string, start: number, { beginnings }: Lexicon, flags: number): boolean {
	if (start < 0 || start >= text.length) return false;
	const unit = text.charCodeAt(start);
	const next = start + 1 < text.length ? text.charCodeAt(start + 1) : ALONE;
	return ((beginnings[pairPlace(unit, next)]! | beginnings[pairPlace(unit, ALONE)]!) & flags) !== 0;
}

/** Whether text[start, end), of two characters or more, may be an entry with one of the flags. */
export function mayBeFlagged(
	text: string,
	start: number,
	end: number,
	{ beginnings, endings }: Lexicon,
	flags: number,
): boolean {
	const begins = beginnings[pairPlace(text.charCodeAt(start), text.charCodeAt(start + 1))]!;
	return (begins & endings[pairPlace(text.charCodeAt(end - 1), text.charCodeAt(end - 2))]! & flags) !== 0;
}

/** Most characters from the beginning of a note to its end. */
const NOTE = 8;

const OPENS_NOTE = unitSet('（(');
const CLOSES_NOTE = unitSet('）)');
const COLON = unitSet('：');

/** Position before a note in brackets that stands between an office and a name: 副县长（挂职）某某. */
export function beforeNote(text: string, start: number): number {
	if (!standsAt(CLOSES_NOTE, text, start - 1)) return start;
	for (let open = start; open >= Math.max(0, start - NOTE); open--) if (standsAt(OPENS_NOTE, text, open)) return open;
	return start;
}

/** 主席：江天一、…, 副主席（按姓氏笔画为序）：…: where the office of a list of names ends; null where none is announced. */
export function listColon(text: string, start: number): number | null {
	if (!standsAt(COLON, text, start - 1) || !/^\p{Script=Han}{2,4}(?:[、 （；\n]|$)/u.test(text.slice(start, start + 6)))
		return null;
	const note = /（按[^（）]{1,12}）$/.exec(text.slice(Math.max(0, start - 18), start - 1));
	return start - 1 - (note?.[0].length ?? 0);
}
