import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Reading } from '../types.js';
import { appointmentBonus } from './appointed.js';
import { findCandidates } from './candidates.js';
import { piecesOf } from './cut.js';
import { isDotAt } from './dotted.js';
import { ASKED, keepHopeful, PLACE_MINIMUM } from './hopeful.js';
import { LEFT } from './left.js';
import type { NameModel } from './model.js';
import { isNamesake } from './namesake.js';
import { type Candidate, HAN, MINORITY, SHAPES } from './offers.js';
import { RIGHT } from './right.js';
import { GAIN_WEIGHT, shapeBias } from './shape.js';
import { type Evidence, evidenceOf, type Surroundings } from './surroundings.js';
import { isPlace } from './things.js';
import { unlikeness } from './unlike.js';
import type { Walk } from './walk.js';
import { slotBonus, subjectBonus } from './weigh.js';

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

/** What it costs a name to stand behind 某某主席, whose rank word is taken, or to be a thing elsewhere in the article. */
export const TAKEN = 13;

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
	/** foreign names that are a place or a weapon somewhere; good until the next text is judged */
	readonly things: ReadonlySet<string>;
	/** whether any reads well behind a rank word, any has its rank word behind it, and a list may begin with any */
	readonly behindTitle: boolean;
	readonly called: boolean;
	readonly opensList: boolean;
}

const things = new Set<string>();

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
	if (things.size > 0) things.clear();
	const offers = findCandidates(text, walk, lattice, model, lexicon);
	const isPiece = offers.transliterated ? piecesOf(text, offers) : null;
	const count = keepHopeful(text, offers, walk, lattice, lexicon, surroundings, slots, things);
	const { starts, ends, shapes, gains, befores, afters, asked } = offers;
	let all = 0;
	let called = false;
	for (let k = 0; k < count; k++) {
		const start = starts[k]!;
		const end = ends[k]!;
		const shape = shapes[k]!;
		const gain = gains[k]!;
		const before = befores[k]!;
		const after = afters[k]!;
		const bits = asked[k]!;
		const evidence = evidenceOf(before, after);
		const place = judgedOf(start, end, SHAPES[shape]!, gain, evidence);
		const nearDot = (bits & ASKED.dots) !== 0 && (isDotAt(text, start - 1, model) || isDotAt(text, end, model));
		place.score =
			GAIN_WEIGHT * Math.min(gain, shape === HAN ? 22 : 90) +
			evidence.left +
			evidence.right +
			shapeBias(text, place, evidence, nearDot) +
			((before & IN_SLOT) === 0 ? 0 : slotBonus(reading, lexicon, place, evidence)) +
			((after & RIGHT.beforeTitle) !== 0 || evidence.right >= 3 ? subjectBonus(text, place, evidence) : 0) +
			((bits & ASKED.called) === 0 && shape !== MINORITY ? 0 : appointmentBonus(text, lattice, place));
		const least = (bits & WANTED) !== 0 ? Number.NEGATIVE_INFINITY : (bits & ASKED.opensList) !== 0 ? 0 : PLACE_MINIMUM;
		if (place.score < least) continue;
		place.score += unlikeness(text, place, evidence);
		if (isPiece?.(place)) place.score -= TAKEN;
		if (place.score < least) continue;
		if (isPlace(text, place, lexicon) && !isNamesake(text, place, lattice, lexicon)) continue;
		judged.push(place);
		all |= bits;
		if (isCalled(place)) called = true;
	}
	return {
		judged,
		things,
		behindTitle: (all & ASKED.behindTitle) !== 0,
		called,
		opensList: (all & ASKED.opensList) !== 0,
	};
}

/** What is kept whatever it scores. */
const WANTED = ASKED.needed | ASKED.behindTitle;

/** A string is a name when its places together reach this. */
export const ACCEPT = 7;

/** Whether a name is surely one with its rank word behind it, where no other stands by virtue of that word. */
export const isCalled = (place: Judged): boolean =>
	place.evidence.beforeTitle && place.gain > -3 && place.score >= ACCEPT;

/** What stands before slots that `slotBonus` knows. */
const IN_SLOT = LEFT.afterTitle | LEFT.afterPrivate | LEFT.afterNonRole;
