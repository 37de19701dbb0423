import { CATEGORY, type Tag, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { marksOf } from '../numbers/marks.js';
import type { Reading } from '../types.js';

/** A word of a name. */
export interface Part extends Span {
	readonly flags: number;
	readonly tag: Tag;
}

/** The words of a name. */
interface Parts {
	/** all of them, left to right */
	readonly parts: readonly Part[];
	/** those before the last, which is the ending */
	readonly before: readonly Part[];
	/** the categories of those before the last */
	readonly flags: number;
	/** whether one of all is a measure word */
	readonly measured: boolean;
}

/** Reads the words of a name from its end to the left, as its end decides what the words before it are. */
export function partsOf({ lattice }: Reading, lexicon: Lexicon, first: number, end: number): Parts {
	const parts: Part[] = [];
	let flags = 0;
	let measured = false;
	for (let at = end; at > first; ) {
		const start = Math.max(first, lattice.previous[at]!);
		const entry = lattice.previousEntry[at]!;
		const part: Part =
			entry >= 0
				? { start, end: at, flags: lexicon.flags[entry]!, tag: tagName(lexicon.tag[entry]!) }
				: { start, end: at, flags: 0, tag: 'x' };
		if (at < end) flags |= part.flags;
		if (part.tag === 'q') measured = true;
		parts.push(part);
		at = start;
	}
	parts.reverse();
	return { parts, before: parts.slice(0, -1), flags, measured };
}

/** Words of one character for the kind of a division, a town or a village. */
export const LEVELS = marksOf('省市县区州盟旗镇乡村');

/** 霞岭县, 石榴镇: two or three characters and a level word, a place that no table lists. */
export function opensWithUnlistedPlace(text: string, before: readonly Part[]): boolean {
	const level = before.findIndex(
		(part) =>
			(part.flags & CATEGORY.levelWord) !== 0 &&
			part.end - part.start === 1 &&
			LEVELS[text.charCodeAt(part.start)] === 1,
	);
	if (level < 1) return false;
	const stem = text.slice(before[0]!.start, before[level]!.start);
	// 组建省实验室: a verb is no place.
	const verb = level === 1 && /^[vdp]/.test(before[0]!.tag);
	return !verb && stem.length >= 2 && stem.length <= 3 && !/^[全各本我该此这那每]/.test(stem);
}
