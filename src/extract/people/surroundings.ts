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

/** How far what stands behind speaks for a name, given what stands before. */
export const rightBeside = (before: number, after: number): number =>
	(before & LEFT.asPerson) !== 0 ? rightAfterTitle(after) : rightScore(after);

/** Signs that have a say whatever word they belong to. */
const MARKS_BEFORE = BEFORE.mark | BEFORE.closes;
const MARKS_AFTER = AFTER.mark | AFTER.speaks;

/** Looks at both sides of text[start, end). What most words say there was said of them before. */
export class Surroundings {
	readonly #text: string;
	readonly #lattice: Lattice;
	readonly #lexicon: Lexicon;
	readonly #tables: WordTables;

	constructor(text: string, lattice: Lattice, lexicon: Lexicon) {
		this.#text = text;
		this.#lattice = lattice;
		this.#lexicon = lexicon;
		this.#tables = wordTables(lexicon);
	}

	around(start: number, end: number): Evidence {
		return evidenceOf(this.before(start), this.after(end));
	}

	/**
	 * What stands before `start`: bits of `LEFT` and a score.
	 * @param marks those of the unit there (`signBefore`)
	 */
	before(start: number, marks = signBefore(unitAt(this.#text, start - 1))): number {
		const entry = start > 0 ? this.#lattice.previousEntry[start]! : -1;
		const { words, before } = this.#tables;
		const plain = entry >= 0 && (marks & MARKS_BEFORE) === 0 && this.#lattice.titleStart[start]! < 0;
		if (plain && before[entry] !== UNSAID) return before[entry]!;
		const word = wordAt(words, this.#lexicon, entry);
		const left = leftOf(this.#text, start, unitAt(this.#text, start - 1), word, this.#lattice, this.#lexicon);
		// What a rank word goes on with has a say too.
		if (plain && (word & WORD.title) === 0) before[entry] = left;
		return left;
	}

	/**
	 * What stands at `end`: bits of `RIGHT` and a score.
	 * @param marks those of the unit there (`signAfter`)
	 */
	after(end: number, marks = signAfter(unitAt(this.#text, end))): number {
		const entry = end < this.#text.length ? this.#lattice.nextEntry[end]! : -1;
		const { words, behind } = this.#tables;
		const plain = entry >= 0 && (marks & MARKS_AFTER) === 0;
		if (plain && behind[entry] !== UNSAID) return behind[entry]!;
		const word = wordAt(words, this.#lexicon, entry);
		const right = rightOf(this.#text, end, unitAt(this.#text, end), word, this.#lattice, this.#lexicon);
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
