import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { LEFT, leftOf, leftScore } from './left.js';
import { RIGHT, rightAfterTitle, rightOf, rightScore } from './right.js';
import { AFTER, BEFORE, signAfter, signBefore, UNSAID, WORD, type WordTables, wordAt, wordTables } from './sides.js';
import { unitAt } from './units.js';

/** What stands next to a candidate and how far it speaks for a name, in the same unit as the gain (nats). */
export interface Evidence {
	readonly left: number;
	readonly right: number;
	/** as in `LEFT` and `RIGHT` */
	readonly afterTitle: boolean;
	readonly afterByline: boolean;
	readonly afterForeign: boolean;
	readonly afterPrivate: boolean;
	readonly afterNonRole: boolean;
	readonly beforeTitle: boolean;
	readonly beforeSpeech: boolean;
}

/** The most that a slot after an office adds (`slotBonus`). */
export const BEST_SLOT = 7.5;

/** Ends that are remembered: more than lie between the beginnings and ends of the candidates in hand. */
const REMEMBERED = 32;

/** How far what stands behind speaks for a name, given what stands before. */
export const rightBeside = (before: number, after: number): number =>
	(before & LEFT.asPerson) !== 0 ? rightAfterTitle(after) : rightScore(after);

/** Signs that have a say whatever word they belong to. */
const MARKS_BEFORE = BEFORE.mark | BEFORE.closes;
const MARKS_AFTER = AFTER.mark | AFTER.speaks;

/** Ends that are remembered, and what stands at them. One set serves text after text. */
const ends = new Int32Array(REMEMBERED);
const rights = new Int32Array(REMEMBERED);

/**
 * Looks at both sides of text[start, end). Candidates come in the order of their starts, and many share a side: what
 * stands before the last start and after the last ends is remembered. Only one text at a time is looked at.
 */
export class Surroundings {
	readonly #text: string;
	readonly #lattice: Lattice;
	readonly #lexicon: Lexicon;
	readonly #tables: WordTables;
	#start = -1;
	#left = 0;

	constructor(text: string, lattice: Lattice, lexicon: Lexicon) {
		this.#text = text;
		this.#lattice = lattice;
		this.#lexicon = lexicon;
		this.#tables = wordTables(lexicon);
		ends.fill(-1);
	}

	around(start: number, end: number): Evidence {
		return evidenceOf(this.before(start), this.after(end));
	}

	/**
	 * What stands before `start`: bits of `LEFT` and a score.
	 * @param marks those of the unit there (`signBefore`)
	 */
	before(start: number, marks = signBefore(unitAt(this.#text, start - 1))): number {
		if (this.#start !== start) {
			this.#start = start;
			this.#left =
				start > 0 ? this.#behindWord(start, marks) : leftOf(this.#text, 0, 0, 0, this.#lattice, this.#lexicon);
		}
		return this.#left;
	}

	#behindWord(start: number, marks: number): number {
		const entry = this.#lattice.previousEntry[start]!;
		const { words, before } = this.#tables;
		const plain = entry >= 0 && (marks & MARKS_BEFORE) === 0 && this.#lattice.titleStart[start]! < 0;
		if (plain && before[entry] !== UNSAID) return before[entry]!;
		const word = wordAt(words, this.#lexicon, entry);
		const left = leftOf(this.#text, start, this.#text.charCodeAt(start - 1), word, this.#lattice, this.#lexicon);
		if (plain && (word & WORD.title) === 0) before[entry] = left;
		return left;
	}

	/**
	 * What stands at `end`: bits of `RIGHT` and a score.
	 * @param marks those of the unit there (`signAfter`)
	 */
	after(end: number, marks = signAfter(unitAt(this.#text, end))): number {
		const place = end % REMEMBERED;
		if (ends[place] !== end) {
			ends[place] = end;
			rights[place] =
				end < this.#text.length
					? this.#beforeWord(end, marks)
					: rightOf(this.#text, end, 0, 0, this.#lattice, this.#lexicon);
		}
		return rights[place]!;
	}

	#beforeWord(end: number, marks: number): number {
		const entry = this.#lattice.nextEntry[end]!;
		const { words, behind } = this.#tables;
		const plain = entry >= 0 && (marks & MARKS_AFTER) === 0;
		if (plain && behind[entry] !== UNSAID) return behind[entry]!;
		const word = wordAt(words, this.#lexicon, entry);
		const right = rightOf(this.#text, end, this.#text.charCodeAt(end), word, this.#lattice, this.#lexicon);
		// What stands behind a verb of one character has a say too.
		if (plain && ((word & WORD.bareVerb) === 0 || this.#lattice.next[end]! - end > 1)) behind[entry] = right;
		return right;
	}
}

/** All that was seen beside names so far. It is one of a few hundred: what differs is told by two small numbers. */
const seen = new Map<number, Evidence>();

/** What two sides say together. */
export function evidenceOf(before: number, after: number): Evidence {
	const key = before * 4096 + after;
	let evidence = seen.get(key);
	if (!evidence) {
		evidence = {
			left: leftScore(before),
			right: rightBeside(before, after),
			afterTitle: (before & LEFT.afterTitle) !== 0,
			afterByline: (before & LEFT.afterByline) !== 0,
			afterForeign: (before & LEFT.afterForeign) !== 0,
			afterPrivate: (before & LEFT.afterPrivate) !== 0,
			afterNonRole: (before & LEFT.afterNonRole) !== 0,
			beforeTitle: (after & RIGHT.beforeTitle) !== 0,
			beforeSpeech: (after & RIGHT.beforeSpeech) !== 0,
		};
		seen.set(key, evidence);
	}
	return evidence;
}
