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
/** Marks that may stand right behind a name. */
export const MARKS_AFTER = '。，；：、！？\n”’（）()《〈【「』—|｜ 　';

/** Longest entry with one of the flags that ends at `end`, as its start; −1 for none. */
export function flaggedBefore(text: string, end: number, lexicon: Lexicon, flags: number, longest = 8): number {
	for (let length = Math.min(longest, end); length >= 2; length--) {
		const entry = lexicon.trie.findIn(text, end - length, end);
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

/** Most characters from the beginning of a note to its end. */
const NOTE = 8;

/** Position before a note in brackets that stands between an office and a name: 副县长（挂职）某某. */
export function beforeNote(text: string, start: number): number {
	if (text.charAt(start - 1) !== '）' && text.charAt(start - 1) !== ')') return start;
	for (let open = start; open >= Math.max(0, start - NOTE); open--)
		if (text.charAt(open) === '（' || text.charAt(open) === '(') return open;
	return start;
}

/** 某某（市委副书记）: brackets that hold an office. */
function officeInBrackets(text: string, end: number, lattice: Lattice): boolean {
	if (text.charAt(end) !== '（') return false;
	const close = end + text.slice(end, end + 40).indexOf('）');
	return close >= end && lattice.titleStart[close]! >= 0;
}

/** What stands before a candidate. */
interface Left {
	readonly left: number;
	readonly afterTitle: boolean;
	readonly afterByline: boolean;
	readonly afterForeign: boolean;
	readonly afterPrivate: boolean;
}

/** What stands after a candidate; `right` depends on whether an office stands before it. */
interface Right {
	readonly right: number;
	readonly rightAfterTitle: number;
	readonly beforeTitle: boolean;
	readonly beforeSpeech: boolean;
	readonly rightText: string;
}

const PRIVATE = CATEGORY.privatePerson | CATEGORY.nonRole;
const NEUTRAL = CATEGORY.foreignPlace | CATEGORY.suffix | CATEGORY.body | CATEGORY.department;
const FOREIGN = CATEGORY.foreignTitle | CATEGORY.foreignPlace;
const CALLED = CATEGORY.title | CATEGORY.address;
const ACTS = CATEGORY.rightVerb | CATEGORY.listEnd;

/** Looks at both sides of text[start, end); many candidates share a side, so each side of a text is looked at once. */
export class Surroundings {
	readonly #lefts = new Map<number, Left>();
	readonly #rights = new Map<number, Right>();
	readonly #text: string;
	readonly #lattice: Lattice;
	readonly #lexicon: Lexicon;

	constructor(text: string, lattice: Lattice, lexicon: Lexicon) {
		this.#text = text;
		this.#lattice = lattice;
		this.#lexicon = lexicon;
	}

	around(start: number, end: number): Evidence {
		const before = this.#left(start);
		const after = this.#right(end);
		return {
			left: before.left,
			right: before.afterTitle ? after.rightAfterTitle : after.right,
			afterTitle: before.afterTitle,
			afterByline: before.afterByline,
			afterForeign: before.afterForeign,
			afterPrivate: before.afterPrivate,
			beforeTitle: after.beforeTitle,
			beforeSpeech: after.beforeSpeech,
			rightText: after.rightText,
		};
	}

	#left(start: number): Left {
		let found = this.#lefts.get(start);
		if (found === undefined) {
			found = leftOf(this.#text, start, this.#lattice, this.#lexicon);
			this.#lefts.set(start, found);
		}
		return found;
	}

	#right(end: number): Right {
		let found = this.#rights.get(end);
		if (found === undefined) {
			found = rightOf(this.#text, end, this.#lattice, this.#lexicon);
			this.#rights.set(end, found);
		}
		return found;
	}
}

function leftOf(text: string, start: number, lattice: Lattice, lexicon: Lexicon): Left {
	const entry = start > 0 ? lattice.previousEntry[start]! : -1;
	const flags = entry >= 0 ? lexicon.flags[entry]! : 0;
	const before = text.charAt(start - 1);
	const afterTitle =
		(flags & CATEGORY.title) !== 0 || lattice.titleStart[beforeNote(text, before === ' ' ? start - 1 : start)]! >= 0;
	let left = -2;
	if (afterTitle) left = 7.5;
	else if (start === 0 || MARKS_BEFORE.includes(before)) left = before === '、' ? 1.5 : 0.5;
	else if (flags & CATEGORY.byline) left = 6;
	else if (flags & PRIVATE) left = 5;
	else if (flags & CATEGORY.leftFunction) left = start - lattice.previous[start]! > 1 ? 4 : 2;
	else if (flags & NEUTRAL || (entry >= 0 && 'pcvdu'.includes(tagName(lexicon.tag[entry]!).charAt(0)))) left = 0;
	return {
		left,
		afterTitle,
		afterByline: (flags & CATEGORY.byline) !== 0,
		afterForeign: (flags & FOREIGN) !== 0,
		afterPrivate: (flags & CATEGORY.privatePerson) !== 0,
	};
}

const isTitle = (entry: number, lexicon: Lexicon): boolean =>
	entry >= 0 && (lexicon.flags[entry]! & CATEGORY.title) !== 0;

/** 着, 了, 过 after a verb. */
const isAspect = (text: string, at: number): boolean => '着了过'.includes(text.charAt(at)) && at < text.length;

function rightOf(text: string, end: number, lattice: Lattice, lexicon: Lexicon): Right {
	const entry = end < text.length ? lattice.nextEntry[end]! : -1;
	const flags = entry >= 0 ? lexicon.flags[entry]! : 0;
	const after = text.charAt(end);
	const next = lattice.next[end] ?? end;
	let right = -1.5;
	let rightAfterTitle = -1.5;
	if (end === text.length || MARKS_AFTER.includes(after))
		right = after === '、' ? 1.5 : officeInBrackets(text, end, lattice) ? 6 : 0.5;
	else if (flags & CATEGORY.speech) right = 4;
	else if (flags & CALLED) right = 7.5;
	else if (flags & ACTS || after === '等') right = after === '等' || next - end > 1 ? 3 : 1.5;
	else if (flags & CATEGORY.rightFunction) right = 1.5;
	else if (entry >= 0) {
		const tag = tagName(lexicon.tag[entry]!);
		if (after === '任' && isTitle(lattice.nextEntry[end + 1]!, lexicon)) right = 3;
		else if ('vdp'.includes(tag.charAt(0)) && (next - end > 1 || tag !== 'v' || isAspect(text, next)))
			rightAfterTitle = 0.5;
		else if ('limt'.includes(tag.charAt(0)) && next - end > 1) rightAfterTitle = 0.5;
	}
	return {
		right,
		rightAfterTitle: Math.max(right, rightAfterTitle),
		beforeTitle: (flags & CALLED) !== 0,
		beforeSpeech: (flags & CATEGORY.speech) !== 0,
		rightText: text.slice(end, next),
	};
}
