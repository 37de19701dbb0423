import type { Lexicon } from '../../lexicon/lexicon.js';
import type { MentionHow } from '../../record/schema.js';
import type { Lattice } from '../lattice.js';
import type { Reading } from '../types.js';
import { bylineSlots } from './byline-slots.js';
import { foreignEnd } from './cut-foreign.js';
import { groupScore, groupsOf } from './groups.js';
import { FUNCTION_SURNAMES } from './han-names.js';
import { ACCEPT, isCalled, type Judged, judgeCandidates, judgedOf, TAKEN } from './judge.js';
import { findRuns, type NameRun } from './lists.js';
import type { NameModel } from './model.js';
import { cleared, insideFormula, isFree, recurrences, wholeNames } from './occurrences.js';
import type { Candidate } from './offers.js';
import { beforeHead } from './place-head.js';
import { AFTER, signAfter } from './sides.js';
import { type Evidence, Surroundings } from './surroundings.js';
import { standsAt, standsOrEnds, unitSet } from './units.js';
import { type Walk, walkOver } from './walk.js';

/** A name found in the text. */
export interface NameMention {
	readonly start: number;
	readonly end: number;
	readonly name: string;
	readonly how: MentionHow;
	readonly shape: Candidate['shape'];
	readonly evidence: Evidence;
}

/** What a slot for makers of the article adds. */
const MAKER = 30;

/**
 * Decides for the whole article which strings are names: a string is judged by all the places where it stands, so
 * 翟军主持 and 翟军强调 together settle 翟军 against 翟军主 and 翟军强.
 */
export function findNames(reading: Reading, lexicon: Lexicon, model: NameModel): readonly NameMention[] {
	const { text, lattice } = reading;
	const surroundings = new Surroundings(text, lattice, lexicon);
	const walk = walkOver(text, model);
	const slots = byStart(bylineSlots(reading, walk, lexicon, model));
	const { judged, things, behindTitle, called, opensList } = judgeCandidates(
		reading,
		walk,
		lexicon,
		model,
		surroundings,
		slots,
	);
	if (behindTitle) for (const place of beforeHead(text, judged, lattice)) place.score -= TAKEN;
	if (called) afterCalled(text, judged, lattice);
	// A place or a weapon in one sentence of the article is no person in another (波克罗夫斯克等地 … 乌称波克罗夫斯克).
	if (things.size > 0)
		for (const place of judged)
			if (place.shape !== 'han' && !place.evidence.afterTitle && things.has(text.slice(place.start, place.end)))
				place.score -= TAKEN;
	if (slots.size > 0) fillSlots(judged, slots, surroundings);
	const runs = opensList || slots.size > 0 ? findRuns(text, judged, lattice, lexicon) : [];
	for (const run of runs)
		for (const member of run.members) {
			member.listed = true;
			member.score += run.bonus;
			// 那顺和巴图: in a list the joint counts as a mark does.
			if (run.bonus > 0 && standsOrEnds(JOINTS, text, member.start - 1))
				member.score += Math.max(0, 1.5 - member.evidence.left) + (member.shape === 'minority' ? 3 : 0);
		}
	return accept(reading, walk, surroundings, judged, runs, lexicon, model);
}

const JOINTS = unitSet('和及');

const NO_SLOTS: ReadonlyMap<number, Candidate> = new Map();

/** Slots for makers by their starts. Most texts have none. */
function byStart(slots: readonly Candidate[]): ReadonlyMap<number, Candidate> {
	return slots.length === 0 ? NO_SLOTS : new Map(slots.map((slot) => [slot.start, slot]));
}

/** Lifts what fills a slot for makers, and adds candidates for the slots that none fills. */
function fillSlots(judged: Judged[], slots: ReadonlyMap<number, Candidate>, surroundings: Surroundings): void {
	const open = new Map(slots);
	for (const place of judged) {
		if (open.get(place.start)?.end !== place.end) continue;
		place.score += MAKER;
		place.maker = true;
		open.delete(place.start);
	}
	for (const { start, end, shape, gain } of open.values()) {
		const place = judgedOf(start, end, shape, gain, surroundings.around(start, end));
		place.score = MAKER;
		place.maker = true;
		judged.push(place);
	}
	judged.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** 江天一主席高度评价, 江天一总书记关于…: behind a name with its rank word no other name stands by virtue of that word. */
function afterCalled(text: string, judged: readonly Judged[], lattice: Lattice): void {
	// Whether the name reads so well that whatever follows its rank word is none.
	const called = new Map<number, boolean>();
	for (const place of judged)
		if (isCalled(place))
			called.set(place.end, called.get(place.end) || place.gain >= 8 || place.end - place.start === 3);
	if (called.size === 0) return;
	for (const place of judged)
		if (
			place.evidence.afterTitle &&
			called.has(lattice.titleStart[place.start]!) &&
			(place.gain < 1 || called.get(lattice.titleStart[place.start]!) || standsAt(FUNCTION_SURNAMES, text, place.start))
		)
			place.score -= TAKEN;
}

function accept(
	reading: Reading,
	walk: Walk,
	surroundings: Surroundings,
	judged: readonly Judged[],
	runs: readonly NameRun[],
	lexicon: Lexicon,
	model: NameModel,
): readonly NameMention[] {
	const { text, lattice } = reading;
	const groups = groupsOf(text, judged);
	const scored: { readonly places: readonly Judged[]; readonly score: number }[] = [];
	for (const places of groups.values()) {
		const score = groupScore(text, places);
		if (score >= ACCEPT) scored.push({ places, score });
	}
	if (scored.length === 0 && !runs.some((run) => run.certain)) return [];
	if (scored.length > 1) scored.sort((a, b) => b.score - a.score || a.places[0]!.start - b.places[0]!.start);
	const taken = cleared(text.length);
	const mentions: NameMention[] = [];
	const names = new Map<string, Judged>();
	const claim = (place: Judged, how: MentionHow): void => {
		const end = foreignEnd(text, place, lattice, lexicon, model, surroundings);
		for (let at = place.start; at < end; at++) taken[at] = 1;
		const name = text.slice(place.start, end);
		names.set(name, place);
		mentions.push({
			start: place.start,
			end,
			name,
			how,
			shape: place.shape,
			evidence: place.evidence,
		});
	};
	for (const run of runs) {
		if (run.certain)
			for (const member of run.members)
				if (isFree(taken, member.start, member.end)) claim(member, member.maker ? 'byline' : 'listed');
	}
	const whole = wholeInSlot(text, judged);
	for (const { places } of scored) {
		for (const place of places) {
			// 马敏 elsewhere in the article is not 马敏轩 here.
			if (
				whole.size > 0 &&
				(whole.get(place.start) ?? 0) > place.end &&
				place.evidence.right <= 0.5 &&
				(signAfter(text.charCodeAt(place.end)) & AFTER.mark) === 0
			)
				continue;
			if (!isFree(taken, place.start, place.end)) continue;
			claim(
				place,
				place.maker || place.evidence.afterByline
					? 'byline'
					: place.evidence.afterTitle || place.evidence.beforeTitle
						? 'role-anchored'
						: place.listed
							? 'listed'
							: places.length > 1
								? 'recurring'
								: 'contextual',
			);
		}
	}
	recurrences(reading, walk, surroundings, names, taken, mentions);
	const kept: NameMention[] = [];
	for (const mention of wholeNames(mentions)) if (!insideFormula(text, mention.end)) kept.push(mention);
	return inOrder(kept) ? kept : kept.sort((a, b) => a.start - b.start);
}

const NO_ENDS: ReadonlyMap<number, number> = new Map();

/** Ends of names of three characters that fill the slot between an office and a mark or a verb, by their starts. */
function wholeInSlot(text: string, judged: readonly Judged[]): ReadonlyMap<number, number> {
	let ends: Map<number, number> | undefined;
	for (let i = 0; i < judged.length; i++) {
		const { shape, start, end, score, evidence } = judged[i]!;
		if (score < ACCEPT || shape !== 'han' || end - start !== 3 || !evidence.afterTitle) continue;
		if (end === text.length || evidence.right >= 3 || (signAfter(text.charCodeAt(end)) & AFTER.mark) !== 0) {
			ends ??= new Map();
			ends.set(start, end);
		}
	}
	return ends ?? NO_ENDS;
}

function inOrder(mentions: readonly NameMention[]): boolean {
	for (let i = 1; i < mentions.length; i++) if (mentions[i]!.start < mentions[i - 1]!.start) return false;
	return true;
}
