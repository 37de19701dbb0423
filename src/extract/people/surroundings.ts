import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { LEFT, leftOf, leftScore } from './left.js';
import { RIGHT, rightAfterTitle, rightOf, rightScore } from './right.js';
import { wordAt, wordTable } from './sides.js';
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
	readonly #words: Uint16Array;
	#start = -1;
	#left = 0;

	constructor(text: string, lattice: Lattice, lexicon: Lexicon) {
		this.#text = text;
		this.#lattice = lattice;
		this.#lexicon = lexicon;
		this.#words = wordTable(lexicon);
		ends.fill(-1);
	}

	around(start: number, end: number): Evidence {
		return evidenceOf(this.before(start), this.after(end));
	}

	/** What stands before `start`: bits of `LEFT` and a score. */
	before(start: number): number {
		if (this.#start !== start) {
			const word = start > 0 ? wordAt(this.#words, this.#lexicon, this.#lattice.previousEntry[start]!) : 0;
			this.#start = start;
			this.#left = leftOf(this.#text, start, unitAt(this.#text, start - 1), word, this.#lattice, this.#lexicon);
		}
		return this.#left;
	}

	/** What stands at `end`: bits of `RIGHT` and a score. */
	after(end: number): number {
		const place = end % REMEMBERED;
		if (ends[place] !== end) {
			const word = end < this.#text.length ? wordAt(this.#words, this.#lexicon, this.#lattice.nextEntry[end]!) : 0;
			ends[place] = end;
			rights[place] = rightOf(this.#text, end, unitAt(this.#text, end), word, this.#lattice, this.#lexicon);
		}
		return rights[place]!;
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
