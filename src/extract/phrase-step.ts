import { type Tag, tagName } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isHanUnit } from './lattice.js';
import type { Reading } from './types.js';
import { unitAt } from './unit-class.js';

/** What a walk to the left must not enter: names already found. */
export type Barrier = (position: number) => boolean;

/** One word, quotation or bracket on the way to the left. */
export interface Step {
	readonly start: number;
	readonly end: number;
	readonly flags: number;
	readonly tag: Tag;
	/** dictionary entry, −1 for none */
	readonly entry: number;
}

/** Whether a step is a dictionary word of one of the categories in a mask. */
export const within = (step: Step | undefined | null, mask: number): boolean => !!step && (step.flags & mask) !== 0;

/** The UTF-16 units of some characters: asks for `text.charCodeAt(i)`, which makes no string. */
export const units = (characters: string): ReadonlySet<number> =>
	new Set([...characters].map((character) => character.charCodeAt(0)));

const OPEN_OF: ReadonlyMap<number, string> = new Map(
	['”“', '’‘', '」「', '）（', ')(', '》《'].map((pair) => [pair.charCodeAt(0), pair.charAt(1)]),
);
/** Dashes that join two words of a name: 中国—东盟中心. */
export const DASH = units('—–-·');

/** Characters of a quotation or a bracket that is one step, with the mark that opens it. */
const LONGEST = 15;

type Writable = { -readonly [Key in keyof Step]: Step[Key] };

export const blankStep = (): Writable => ({ start: 0, end: 0, flags: 0, tag: 'x', entry: -1 });

/** The word, quotation or bracket that ends at `at`. */
export function stepBefore(reading: Reading, lexicon: Lexicon, at: number): Step | null {
	const step = blankStep();
	return readStep(step, reading, lexicon, at) ? step : null;
}

/** As `stepBefore`, into a step that is there already; false where none ends at `at`. */
export function readStep(step: Writable, { text, lattice }: Reading, lexicon: Lexicon, at: number): boolean {
	step.end = at;
	step.flags = 0;
	step.entry = -1;
	const mark = unitAt(text, at - 1);
	// most words end in a Han character, which is no mark
	if (!isHanUnit(mark)) {
		const open = OPEN_OF.get(mark);
		if (open !== undefined) {
			step.start = enclosedStart(text, at, open);
			step.tag = 'n';
			return step.start >= 0;
		}
		// before the text stands a mark, too
		if (at <= 0 || DASH.has(mark)) {
			step.start = at - 1;
			step.tag = 'w';
			return true;
		}
	}
	const start = lattice.previous[at]!;
	const entry = lattice.previousEntry[at]!;
	step.start = start;
	if (entry >= 0) {
		step.flags = lexicon.flags[entry]!;
		step.tag = tagName(lexicon.tag[entry]!);
		step.entry = entry;
		return true;
	}
	const unit = text.charCodeAt(start);
	step.tag =
		unit >= 0x30 && unit <= 0x39
			? 'm'
			: (unit | 32) >= 0x61 && (unit | 32) <= 0x7a
				? 'eng'
				: isHanUnit(unit)
					? 'x'
					: 'w';
	return true;
}

/** What no bracket inside a name holds: marks of sentences, the makers of the article. */
const NO_NAME = /[。；：！？\n，]|^(?:记者|通讯员)/;

/** Start of the quotation or bracket that ends at `at`; −1 where it is too long or holds more than a name. */
function enclosedStart(text: string, at: number, open: string): number {
	const from = Math.max(0, at - 1 - LONGEST);
	const start = from + text.slice(from, Math.max(0, at - 1)).lastIndexOf(open);
	const inner = text.slice(start + 1, at - 1);
	return start < from || inner.length === 0 || inner.length > 14 || NO_NAME.test(inner) ? -1 : start;
}
