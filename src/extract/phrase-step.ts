import { CATEGORY, tagName } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isHanUnit } from './lattice.js';
import type { Reading } from './types.js';

/** What a walk to the left must not enter: names already found. */
export type Barrier = (position: number) => boolean;

/** One word, quotation or bracket on the way to the left. */
export interface Step {
	readonly start: number;
	readonly end: number;
	readonly flags: number;
	readonly tag: string;
}

/** Whether a step is a dictionary word of one of the categories. */
export const has = (step: Step | undefined, ...categories: (keyof typeof CATEGORY)[]): boolean =>
	step !== undefined && categories.some((category) => (step.flags & CATEGORY[category]) !== 0);
const OPEN_OF: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '）': '（', ')': '(', '》': '《' };

/** Characters of a quotation or a bracket that is one step, with the mark that opens it. */
const LONGEST = 15;

/** The word, quotation or bracket that ends at `at`. */
export function stepBefore(reading: Reading, lexicon: Lexicon, at: number): Step | null {
	const { text, lattice } = reading;
	const mark = text.charAt(at - 1);
	const open = OPEN_OF[mark];
	if (open) {
		const from = Math.max(0, at - 1 - LONGEST);
		const start = from + text.slice(from, Math.max(0, at - 1)).lastIndexOf(open);
		const inner = text.slice(start + 1, at - 1);
		if (start < from || inner.length === 0 || inner.length > 14 || /[。；：！？\n，]/.test(inner)) return null;
		return { start, end: at, flags: 0, tag: 'n' };
	}
	if ('—–-·'.includes(mark)) return { start: at - 1, end: at, flags: 0, tag: 'w' };
	const start = lattice.previous[at]!;
	const entry = lattice.previousEntry[at]!;
	const flags = entry >= 0 ? lexicon.flags[entry]! : 0;
	const unit = text.charCodeAt(start);
	const tag =
		entry >= 0
			? tagName(lexicon.tag[entry]!)
			: unit >= 0x30 && unit <= 0x39
				? 'm'
				: (unit | 32) >= 0x61 && (unit | 32) <= 0x7a
					? 'eng'
					: isHanUnit(unit)
						? 'x'
						: 'w';
	return { start, end: at, flags, tag };
}
