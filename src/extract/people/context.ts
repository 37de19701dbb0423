import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';

/** What stands next to a candidate and how far it speaks for a name, in the same unit as the gain (nats). */
export interface Evidence {
	readonly left: number;
	readonly right: number;
	/** the left neighbour is a rank word, so an office stands before */
	readonly afterTitle: boolean;
	readonly afterByline: boolean;
	readonly afterForeign: boolean;
	readonly afterPrivate: boolean;
	readonly beforeTitle: boolean;
	readonly beforeSpeech: boolean;
	/** the neighbour's text, to count in how many surroundings a string occurs */
	readonly rightText: string;
}

const MARKS_BEFORE = '。，；：、！？\n“‘（(》〉】」』”’—|｜ 　';
const MARKS_AFTER = '。，；：、！？\n”’（）()《〈【「』—|｜ 　';

/** Longest entry with one of the flags that ends at `end`, as its start; −1 for none. */
export function flaggedBefore(text: string, end: number, lexicon: Lexicon, flags: number, longest = 8): number {
	for (let length = Math.min(longest, end); length >= 2; length--) {
		const entry = lexicon.trie.find(text.slice(end - length, end));
		if (entry >= 0 && (lexicon.flags[entry]! & flags) !== 0) return end - length;
	}
	return -1;
}

/** End of the longest entry with one of the flags that starts at `start`; −1 for none. */
export function flaggedAfter(text: string, start: number, lexicon: Lexicon, flags: number): number {
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

/** Position before a note in brackets that stands between an office and a name: 副县长（挂职）某某. */
export function beforeNote(text: string, start: number): number {
	if (text.charAt(start - 1) !== '）' && text.charAt(start - 1) !== ')') return start;
	const open = Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start));
	return open >= 0 && start - open <= 8 ? open : start;
}

/** 某某（市委副书记）: brackets that hold an office. */
function officeInBrackets(text: string, end: number, lattice: Lattice): boolean {
	if (text.charAt(end) !== '（') return false;
	const close = text.indexOf('）', end);
	return close > 0 && close - end < 40 && lattice.titleStart[close]! >= 0;
}

/** Looks at both sides of text[start, end). */
export function evidenceAround(text: string, start: number, end: number, lattice: Lattice, lexicon: Lexicon): Evidence {
	const leftEntry = start > 0 ? lattice.previousEntry[start]! : -1;
	const rightEntry = end < text.length ? lattice.nextEntry[end]! : -1;
	const leftFlags = leftEntry >= 0 ? lexicon.flags[leftEntry]! : 0;
	const rightFlags = rightEntry >= 0 ? lexicon.flags[rightEntry]! : 0;
	const has = (flags: number, ...names: (keyof typeof CATEGORY)[]): boolean =>
		names.some((name) => (flags & CATEGORY[name]) !== 0);
	const before = text.charAt(start - 1);
	const after = text.charAt(end);
	const noted = beforeNote(text, start);
	const afterTitle = has(leftFlags, 'title') || lattice.titleStart[noted]! >= 0;
	let left = -2;
	if (afterTitle) left = 7.5;
	else if (start === 0 || MARKS_BEFORE.includes(before)) left = before === '、' ? 1.5 : 0.5;
	else if (has(leftFlags, 'byline')) left = 6;
	else if (has(leftFlags, 'privatePerson', 'nonRole')) left = 5;
	else if (has(leftFlags, 'leftFunction')) left = start - lattice.previous[start]! > 1 ? 4 : 2;
	else if (
		has(leftFlags, 'foreignPlace', 'suffix', 'body', 'department') ||
		(leftEntry >= 0 && 'pcvdu'.includes(tagName(lexicon.tag[leftEntry]!).charAt(0)))
	)
		left = 0;
	let right = -1.5;
	if (end === text.length || MARKS_AFTER.includes(after))
		right = after === '、' ? 1.5 : officeInBrackets(text, end, lattice) ? 6 : 0.5;
	else if (has(rightFlags, 'speech')) right = 4;
	else if (has(rightFlags, 'title', 'address')) right = 7.5;
	else if (has(rightFlags, 'rightVerb', 'listEnd') || after === '等')
		right = after === '等' || lattice.next[end]! - end > 1 ? 3 : 1.5;
	else if (has(rightFlags, 'rightFunction')) right = 1.5;
	else if (
		afterTitle &&
		rightEntry >= 0 &&
		'vdp'.includes(tagName(lexicon.tag[rightEntry]!).charAt(0)) &&
		(lattice.next[end]! - end > 1 || tagName(lexicon.tag[rightEntry]!) !== 'v')
	)
		right = 0.5;
	return {
		left,
		right,
		afterTitle,
		afterByline: has(leftFlags, 'byline'),
		afterForeign: has(leftFlags, 'foreignTitle', 'foreignPlace'),
		afterPrivate: has(leftFlags, 'privatePerson'),
		beforeTitle: has(rightFlags, 'title', 'address'),
		beforeSpeech: has(rightFlags, 'speech'),
		rightText: text.slice(end, lattice.next[end] ?? end),
	};
}
