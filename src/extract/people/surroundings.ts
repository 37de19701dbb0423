import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { type Left, leftOf } from './left.js';
import type { Candidate } from './offers.js';
import { GOOD } from './place-head.js';
import { type Right, rightOf } from './right.js';

/** What stands next to a candidate and how far it speaks for a name, in the same unit as the gain (nats). */
export interface Evidence {
	readonly left: number;
	readonly right: number;
	/** the left neighbour is a rank word, so an office stands before */
	readonly afterTitle: boolean;
	readonly afterByline: boolean;
	readonly afterForeign: boolean;
	readonly afterPrivate: boolean;
	/** a word for people that is no office (专家, 村民, 代表) stands before */
	readonly afterNonRole: boolean;
	readonly beforeTitle: boolean;
	readonly beforeSpeech: boolean;
	/** the unit that follows, −1 at the end of the text: in how many surroundings does a string occur? */
	readonly rightUnit: number;
}

/** The most that a slot after an office adds (`slotBonus`). */
export const BEST_SLOT = 7.5;
/** The most that `shapeBias` and `subjectBonus` give a shape. */
export const BEST_BIAS = { han: 1.8, dotted: 8, translit: 3, minority: 1, japanese: 3 } as const;

/** Ends that are remembered: more than lie between the beginnings and ends of the candidates in hand. */
const REMEMBERED = 32;

/**
 * Looks at both sides of text[start, end). Candidates come in the order of their starts, and many share a side: what
 * stands before the last start and after the last ends is remembered.
 */
export class Surroundings {
	readonly #text: string;
	readonly #lattice: Lattice;
	readonly #lexicon: Lexicon;
	#left: Left | undefined;
	readonly #rights: (Right | undefined)[] = new Array<Right | undefined>(REMEMBERED).fill(undefined);

	constructor(text: string, lattice: Lattice, lexicon: Lexicon) {
		this.#text = text;
		this.#lattice = lattice;
		this.#lexicon = lexicon;
	}

	/** The most that both sides and the slot between them can add to a score: enough to leave hopeless strings alone. */
	most(start: number, end: number): number {
		const before = this.before(start);
		const after = this.after(end);
		const right = before.asPerson ? after.rightAfterTitle : after.right;
		return before.left + right + (before.afterTitle ? BEST_SLOT : before.asPerson ? 2.5 : 0);
	}

	/**
	 * As `most`, sharper: the most that a candidate's score comes to, `worth` being what its gain counts. Asked before
	 * the dictionary is; most of what `most` lets through ends here.
	 */
	atMost({ start, end, shape, gain }: Candidate, worth: number): number {
		// What reads well is needed even where it is no name itself (`beforeHead`); other shapes are few.
		if (shape === 'han' ? gain >= GOOD : shape !== 'translit') return Number.POSITIVE_INFINITY;
		const before = this.before(start);
		const after = this.after(end);
		const sides = worth + before.left + (before.asPerson ? after.rightAfterTitle : after.right);
		if (shape === 'translit') return sides + (before.afterTitle || after.beforeTitle ? BEST_BIAS.translit : -2);
		const slot = before.afterTitle ? BEST_SLOT : before.afterPrivate || before.afterNonRole ? 3.2 : 0;
		return sides + slot + (gain > -1 ? BEST_BIAS.han : 0);
	}

	around(start: number, end: number): Evidence {
		const before = this.before(start);
		const after = this.after(end);
		return {
			left: before.left,
			right: before.asPerson ? after.rightAfterTitle : after.right,
			afterTitle: before.afterTitle,
			afterByline: before.afterByline,
			afterForeign: before.afterForeign,
			afterPrivate: before.afterPrivate,
			afterNonRole: before.afterNonRole,
			beforeTitle: after.beforeTitle,
			beforeSpeech: after.beforeSpeech,
			rightUnit: end < this.#text.length ? this.#text.charCodeAt(end) : -1,
		};
	}

	before(start: number): Left {
		if (this.#left?.start !== start) this.#left = leftOf(this.#text, start, this.#lattice, this.#lexicon);
		return this.#left;
	}

	after(end: number): Right {
		let found = this.#rights[end % REMEMBERED];
		if (found?.end !== end) {
			found = rightOf(this.#text, end, this.#lattice, this.#lexicon);
			this.#rights[end % REMEMBERED] = found;
		}
		return found;
	}
}
