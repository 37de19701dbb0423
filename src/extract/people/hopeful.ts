import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { APPOINTED_AT_MOST } from './appointed.js';
import { LEFT, leftScore } from './left.js';
import { endsList } from './list-slot.js';
import { type Candidate, DOTTED, HAN, type Offers, SHAPES, TRANSLIT } from './offers.js';
import { GOOD } from './place-head.js';
import { GAIN_WEIGHT, mostOf, translitBias } from './shape.js';
import { AFTER, AFTER_BY_SIGN, BEFORE, BEFORE_BY_SIGN, OPENS_TEXT, SIGNS } from './sides.js';
import { BEST_SLOT, rightBeside, type Surroundings } from './surroundings.js';
import { isThing } from './things.js';
import { MARGIN, type Walk } from './walk.js';

/** A single place needs at least this to be the reason for, or an instance of, a name. */
export const PLACE_MINIMUM = 1;

/** What is known of an offer that is kept: bits of `Offers.asked`. */
export const ASKED = {
	/** a list or a slot for makers may lift it, whatever it scores */
	needed: 1 << 0,
	/** a list may begin with it if it scores anything */
	opensList: 1 << 1,
	/** a dot, which may be one inside a name, stands beside it */
	dots: 1 << 2,
	/** `appointmentBonus` has something to say */
	called: 1 << 3,
	/** reads well behind a rank word, which says something of what stands before that (`beforeHead`) */
	behindTitle: 1 << 4,
} as const;

/** By number of the shape: the most that `shapeBias` and `subjectBonus` give it. */
const BEST_BIAS = SHAPES.map((shape) => ({ han: 1.8, dotted: 8, translit: 3, minority: 1, japanese: 3 })[shape]);

/** What bounds may miss by, as they are summed in another order. */
const ROUNDING = 1e-6;

/** A member of a list behind the first has at least this gain. */
const MEMBER_GAIN = -16;

/**
 * Leaves the offers out that come to nothing whatever is asked of them next, and gives the number of the rest, of which
 * it is noted what stands beside them. Most are cut out of words: this is known by numbers, before there is an object.
 * @param slots starts of slots for makers
 * @param things where foreign names are noted that are a place or a weapon by what follows
 */
export function keepHopeful(
	text: string,
	offers: Offers,
	{ units }: Walk,
	lattice: Lattice,
	lexicon: Lexicon,
	surroundings: Surroundings,
	slots: ReadonlyMap<number, Candidate>,
	things: Set<string>,
): number {
	const { starts, ends, shapes, gains, befores, afters, asked, count } = offers;
	const { titleStart } = lattice;
	const { length } = text;
	// What other files hold would be read again at every offer.
	const margin = MARGIN;
	const han = HAN;
	const translit = TRANSLIT;
	const dotted = DOTTED;
	const weight = GAIN_WEIGHT;
	const good = GOOD;
	const minimum = PLACE_MINIMUM;
	const signs = SIGNS;
	const beforeBySign = BEFORE_BY_SIGN;
	const afterBySign = AFTER_BY_SIGN;
	const { afterTitle, asPerson } = LEFT;
	const { member: memberBefore, speaks, mark, dot: dotBefore } = BEFORE;
	const { member: memberBehind, thing, takes, closes, dot: dotBehind } = AFTER;
	const { needed, opensList, called: asCalled, dots, behindTitle } = ASKED;
	const anySlot = slots.size > 0;
	let kept = 0;
	let last = -1;
	let marksBefore = 0;
	let before = 0;
	for (let k = 0; k < count; k++) {
		const start = starts[k]!;
		const end = ends[k]!;
		const shape = shapes[k]!;
		const gain = gains[k]!;
		if (start !== last) {
			last = start;
			marksBefore = start === 0 ? OPENS_TEXT : beforeBySign[signs[units[start - 1 + margin]!]!]!;
			before = surroundings.before(start, marksBefore);
		}
		const marksAfter = end === length ? memberBehind : afterBySign[signs[units[end + margin]!]!]!;
		const after = surroundings.after(end, marksAfter);
		const inSlot = anySlot && slots.has(start);
		// A list or a slot for makers of the article may lift what is hopeless by itself.
		const beside = inSlot || (marksBefore & memberBefore) !== 0 || (marksAfter & memberBehind) !== 0;
		const worth = weight * Math.min(gain, shape === han ? 22 : 90);
		const sides = leftScore(before) + rightBeside(before, after);
		let called = (marksBefore & speaks) !== 0;
		const slot = (before & afterTitle) !== 0 ? BEST_SLOT : (before & asPerson) !== 0 ? 2.5 : 0;
		if (!beside && worth + BEST_BIAS[shape]! + (sides + slot) + (called ? APPOINTED_AT_MOST : 0) < minimum) continue;
		if (shape !== han && (marksAfter & thing) !== 0 && isThing(text, SHAPES[shape]!, end)) {
			things.add(text.slice(start, end));
			continue;
		}
		const opens = (marksAfter & memberBehind) !== 0;
		let bits = (shape === han || shape === dotted) && gain >= good && titleStart[start]! >= 0 ? behindTitle : 0;
		if (shape === han || shape === translit) {
			called &&= shape === han && ((marksBefore & mark) === 0 || (marksAfter & takes) !== 0);
			if (
				inSlot ||
				(opens && mayOpenList(gain, before, titleStart[start]!)) ||
				((marksBefore & memberBefore) !== 0 &&
					gain >= MEMBER_GAIN &&
					(end === length || (marksAfter & closes) !== 0 || endsList(text, end, lattice, lexicon)))
			)
				bits |= needed;
			else if (bits === 0) {
				const ending = units[end - 1 + margin]!;
				const more =
					shape === han ? mostOf(gain, before, after, ending) : translitBias(before, after, end - start, ending);
				if (worth + sides + more + (called ? APPOINTED_AT_MOST : 0) < (opens ? 0 : minimum) - ROUNDING) continue;
			}
		} else if (beside) bits |= needed;
		if (opens) bits |= opensList;
		if (called) bits |= asCalled;
		if ((marksBefore & dotBefore) !== 0 || (marksAfter & dotBehind) !== 0) bits |= dots;
		starts[kept] = start;
		ends[kept] = end;
		shapes[kept] = shape;
		gains[kept] = gain;
		befores[kept] = before;
		afters[kept] = after;
		asked[kept++] = bits;
	}
	return kept;
}

/** Whether a list may begin with a candidate that scores nothing (`startsRun`), or end with it behind an office. */
const mayOpenList = (gain: number, before: number, title: number): boolean =>
	(before & LEFT.afterTitle) !== 0 || gain > 4 || (gain > -6 && leftScore(before) >= 0.5) || (gain > 0 && title >= 0);
