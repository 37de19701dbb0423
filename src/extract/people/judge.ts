import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Reading } from '../types.js';
import { APPOINTED_AT_MOST, appointmentBonus } from './appointed.js';
import { findCandidates } from './candidates.js';
import { piecesOf } from './cut.js';
import { isDotAt } from './dotted.js';
import { LEFT, leftScore } from './left.js';
import type { NameModel } from './model.js';
import { isNamesake } from './namesake.js';
import { type Candidate, HAN, MINORITY, SHAPES, TRANSLIT } from './offers.js';
import { GOOD } from './place-head.js';
import { RIGHT } from './right.js';
import { AFTER, AFTER_BY_SIGN, BEFORE, BEFORE_BY_SIGN, OPENS_TEXT, SIGNS } from './sides.js';
import { BEST_SLOT, type Evidence, evidenceOf, rightBeside, type Surroundings } from './surroundings.js';
import { isPlace, isThing } from './things.js';
import { unlikeness } from './unlike.js';
import { MARGIN, type Walk } from './walk.js';
import { GAIN_WEIGHT, shapeBias, slotBonus, subjectBonus } from './weigh.js';

/** A candidate with all that speaks for and against it where it stands. */
export interface Judged extends Candidate {
	readonly evidence: Evidence;
	/** gain and context together, in nats */
	score: number;
	/** stands in a list of names */
	listed: boolean;
	/** stands in a slot for makers of the article */
	maker: boolean;
}

/** A single place needs at least this to be the reason for, or an instance of, a name. */
export const PLACE_MINIMUM = 1;
/** What it costs a name to stand behind 某某主席, whose rank word is taken, or to be a thing elsewhere in the article. */
export const TAKEN = 13;

/** By number of the shape: the most that `shapeBias` and `subjectBonus` give it. */
const BEST_BIAS = SHAPES.map((shape) => ({ han: 1.8, dotted: 8, translit: 3, minority: 1, japanese: 3 })[shape]);

export const judgedOf = (
	start: number,
	end: number,
	shape: Candidate['shape'],
	gain: number,
	evidence: Evidence,
): Judged => ({ start, end, shape, gain, evidence, score: 0, listed: false, maker: false });

/** What was found out about the strings of a text that look like names. */
export interface Judgement {
	/** those that may be names, or may become so by standing in a list or in a slot for makers */
	readonly judged: Judged[];
	/** foreign names that are a place or a weapon somewhere */
	readonly things: ReadonlySet<string>;
}

/**
 * Judges all candidates by themselves and by what stands beside them. Of ten, nine are none: each question is asked of
 * what the cheaper ones before it have left.
 * @param slots starts of slots for makers
 */
export function judgeCandidates(
	reading: Reading,
	walk: Walk,
	lexicon: Lexicon,
	model: NameModel,
	surroundings: Surroundings,
	slots: ReadonlyMap<number, Candidate>,
): Judgement {
	const { text, lattice } = reading;
	const judged: Judged[] = [];
	const things = new Set<string>();
	const offers = findCandidates(text, walk, lattice, model, lexicon);
	const isPiece = piecesOf(text, offers);
	const { starts, ends, shapes, gains, count } = offers;
	const { units } = walk;
	const { titleStart } = lattice;
	// What other files hold would be read again at every candidate.
	const [margin, han, weight, minimum] = [MARGIN, HAN, GAIN_WEIGHT, PLACE_MINIMUM];
	const [signs, beforeBySign, afterBySign] = [SIGNS, BEFORE_BY_SIGN, AFTER_BY_SIGN];
	const { afterTitle, asPerson } = LEFT;
	const { length } = text;
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
			before = surroundings.before(start);
		}
		const marksAfter = end === length ? AFTER.member : afterBySign[signs[units[end + margin]!]!]!;
		const after = surroundings.after(end);
		// A list or a slot for makers of the article may lift what is hopeless by itself.
		const needed =
			(marksBefore & BEFORE.member) !== 0 || (marksAfter & AFTER.member) !== 0 || (slots.size > 0 && slots.has(start));
		const worth = weight * Math.min(gain, shape === han ? 22 : 90);
		const called = (marksBefore & BEFORE.speaks) !== 0 ? APPOINTED_AT_MOST : 0;
		const sides = leftScore(before) + rightBeside(before, after);
		const slot = (before & afterTitle) !== 0 ? BEST_SLOT : (before & asPerson) !== 0 ? 2.5 : 0;
		if (!needed && worth + BEST_BIAS[shape]! + (sides + slot) + called < minimum) continue;
		if (shape !== han && (marksAfter & AFTER.thing) !== 0 && isThing(text, SHAPES[shape]!, end)) {
			things.add(text.slice(start, end));
			continue;
		}
		if (!needed && atMost(shape, gain, worth + sides, before, after) + called < minimum) continue;
		const evidence = evidenceOf(before, after);
		const place = judgedOf(start, end, SHAPES[shape]!, gain, evidence);
		const dots = (marksBefore & BEFORE.dot) !== 0 || (marksAfter & AFTER.dot) !== 0;
		place.score =
			worth +
			evidence.left +
			evidence.right +
			shapeBias(text, place, evidence, dots && (isDotAt(text, start - 1, model) || isDotAt(text, end, model))) +
			((before & IN_SLOT) === 0 ? 0 : slotBonus(reading, lexicon, place, evidence)) +
			subjectBonus(text, place, evidence) +
			(called === 0 && shape !== MINORITY ? 0 : appointmentBonus(text, lattice, place));
		// What reads well behind a rank word says something of what stands before that (`beforeHead`).
		const wanted = needed || (shape === han && gain >= GOOD && titleStart[start]! >= 0);
		if (!wanted && place.score < minimum) continue;
		place.score += unlikeness(text, place, evidence);
		place.score -= isPiece(place) ? TAKEN : 0;
		if (!wanted && place.score < minimum) continue;
		if (isPlace(text, place, lexicon) && !isNamesake(text, place, lattice, lexicon)) continue;
		judged.push(place);
	}
	return { judged, things };
}

/** What stands before slots that `slotBonus` knows. */
const IN_SLOT = LEFT.afterTitle | LEFT.afterPrivate | LEFT.afterNonRole;

/** The most that a candidate's score comes to, `sides` being what its gain and its neighbours count. */
function atMost(shape: number, gain: number, sides: number, before: number, after: number): number {
	// What reads well is needed even where it is no name itself (`beforeHead`); other shapes are few.
	if (shape === HAN ? gain >= GOOD : shape !== TRANSLIT) return Number.POSITIVE_INFINITY;
	if (shape === TRANSLIT)
		return sides + ((before & LEFT.afterTitle) !== 0 || (after & RIGHT.beforeTitle) !== 0 ? 3 : -2);
	const slot =
		(before & LEFT.afterTitle) !== 0 ? BEST_SLOT : (before & (LEFT.afterPrivate | LEFT.afterNonRole)) !== 0 ? 3.2 : 0;
	return sides + slot + (gain > -1 ? 1.8 : 0);
}
