import type { Lexicon } from '../../lexicon/lexicon.js';
import type { MentionHow } from '../../record/schema.js';
import type { Lattice } from '../lattice.js';
import type { Reading } from '../types.js';
import { appointmentAtMost, appointmentBonus } from './appointed.js';
import { bylineSlots } from './byline-slots.js';
import { findCandidates } from './candidates.js';
import { piecesOf } from './cut.js';
import { isDotAt } from './dotted.js';
import { FUNCTION_SURNAMES } from './han-names.js';
import { findRuns, mayBeListed, type NameRun } from './lists.js';
import type { NameModel } from './model.js';
import { isNamesake } from './namesake.js';
import { cleared, insideFormula, isFree, recurrences, wholeNames } from './occurrences.js';
import type { Candidate } from './offers.js';
import { beforeHead } from './place-head.js';
import { MARKS_AFTER } from './right.js';
import { BEST_BIAS, type Evidence, Surroundings } from './surroundings.js';
import { isPlace, isThing } from './things.js';
import { standsAt } from './units.js';
import { unlikeness } from './unlike.js';
import { GAIN_WEIGHT, shapeBias, slotBonus, subjectBonus } from './weigh.js';

/** A candidate with all that speaks for and against it where it stands. */
export interface Judged extends Candidate {
	readonly text: string;
	readonly evidence: Evidence;
	/** gain and context together, in nats */
	score: number;
	/** stands in a list of names */
	listed: boolean;
	/** stands in a slot for makers of the article */
	maker: boolean;
}

/** A name found in the text. */
export interface NameMention {
	readonly start: number;
	readonly end: number;
	readonly name: string;
	readonly how: MentionHow;
	readonly shape: Candidate['shape'];
	readonly evidence: Evidence;
}

/** A string is a name when its places together reach this. */
const ACCEPT = 7;
/** A single place needs at least this to be the reason for, or an instance of, a name. */
const PLACE_MINIMUM = 1;
/** What a slot for makers of the article adds. */
const MAKER = 30;

/**
 * Decides for the whole article which strings are names: a string is judged by all the places where it stands, so
 * 翟军主持 and 翟军强调 together settle 翟军 against 翟军主 and 翟军强.
 */
export function findNames(reading: Reading, lexicon: Lexicon, model: NameModel): readonly NameMention[] {
	const { text, lattice } = reading;
	const surroundings = new Surroundings(text, lattice, lexicon);
	const slots = new Map(bylineSlots(reading, lexicon, model).map((slot) => [slot.start, slot]));
	const judged: Judged[] = [];
	// A place or a weapon in one sentence of the article is no person in another (波克罗夫斯克等地 … 乌称波克罗夫斯克).
	const things = new Set<string>();
	const { found, long } = findCandidates(text, lattice, model, lexicon);
	const isPiece = piecesOf(text, long);
	for (const candidate of found) {
		const { start, end, shape, gain } = candidate;
		const worth = GAIN_WEIGHT * Math.min(gain, shape === 'han' ? 22 : 90);
		const called = appointmentAtMost(text, start);
		// A list or a slot for makers of the article may lift what is hopeless by itself.
		const needed = mayBeListed(text, start, end) || (slots.size > 0 && slots.has(start));
		if (!needed && worth + BEST_BIAS[shape] + surroundings.most(start, end) + called < PLACE_MINIMUM) continue;
		if (shape !== 'han' && isThing(text, candidate)) {
			things.add(text.slice(start, end));
			continue;
		}
		if (!needed && surroundings.atMost(candidate, worth) + called < PLACE_MINIMUM) continue;
		if (isPlace(text, candidate, lexicon) && !isNamesake(text, candidate, lattice, lexicon)) continue;
		const evidence = surroundings.around(start, end);
		const bias = shapeBias(text, candidate, evidence, isDotAt(text, start - 1, model) || isDotAt(text, end, model));
		const score =
			worth +
			evidence.left +
			evidence.right +
			bias +
			slotBonus(reading, lexicon, candidate, evidence) +
			subjectBonus(text, candidate, evidence) +
			appointmentBonus(text, lattice, candidate) +
			unlikeness(text, candidate, evidence) -
			(isPiece(candidate) ? TAKEN : 0);
		judged.push(judge(text, candidate, evidence, score));
	}
	for (const place of beforeHead(text, judged, lattice)) place.score -= TAKEN;
	afterCalled(text, judged, lattice);
	for (const place of judged)
		if (place.shape !== 'han' && !place.evidence.afterTitle && things.has(place.text)) place.score -= TAKEN;
	if (slots.size > 0) {
		for (const place of judged) {
			if (slots.get(place.start)?.end !== place.end) continue;
			place.score += MAKER;
			place.maker = true;
			slots.delete(place.start);
		}
		for (const slot of slots.values()) {
			const place = judge(text, slot, surroundings.around(slot.start, slot.end), MAKER);
			place.maker = true;
			judged.push(place);
		}
		judged.sort((a, b) => a.start - b.start || a.end - b.end);
	}
	const runs = findRuns(text, judged, lattice, lexicon);
	for (const run of runs)
		for (const member of run.members) {
			member.listed = true;
			member.score += run.bonus;
			// 那顺和巴图: in a list the joint counts as a mark does.
			if (run.bonus > 0 && '和及'.includes(text.charAt(member.start - 1)))
				member.score += Math.max(0, 1.5 - member.evidence.left) + (member.shape === 'minority' ? 3 : 0);
		}
	return accept(reading, surroundings, judged, runs);
}

const judge = (text: string, candidate: Candidate, evidence: Evidence, score: number): Judged => ({
	start: candidate.start,
	end: candidate.end,
	shape: candidate.shape,
	gain: candidate.gain,
	text: text.slice(candidate.start, candidate.end),
	evidence,
	score,
	listed: false,
	maker: false,
});

/** What it costs a name to stand behind 某某主席, whose rank word is taken, or to be a thing elsewhere in the article. */
const TAKEN = 13;

/** 江天一主席高度评价, 江天一总书记关于…: behind a name with its rank word no other name stands by virtue of that word. */
function afterCalled(text: string, judged: readonly Judged[], lattice: Lattice): void {
	// Whether the name reads so well that whatever follows its rank word is none.
	const called = new Map<number, boolean>();
	for (const place of judged)
		if (place.evidence.beforeTitle && place.gain > -3 && place.score >= ACCEPT)
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
	surroundings: Surroundings,
	judged: readonly Judged[],
	runs: readonly NameRun[],
): readonly NameMention[] {
	const { text } = reading;
	const groups = new Map<string, Judged[]>();
	for (const place of judged) {
		if (place.score < PLACE_MINIMUM) continue;
		const group = groups.get(place.text);
		const last = group?.[group.length - 1];
		// One place in two shapes (古特雷 as Han name and as transliteration) is one place.
		if (!group) groups.set(place.text, [place]);
		else if (last!.start !== place.start) group.push(place);
		else if (last!.score < place.score) group[group.length - 1] = place;
	}
	const scored: { readonly places: readonly Judged[]; readonly score: number }[] = [];
	for (const places of groups.values()) {
		const score = groupScore(places);
		if (score >= ACCEPT) scored.push({ places, score });
	}
	if (scored.length === 0 && !runs.some((run) => run.certain)) return [];
	scored.sort((a, b) => b.score - a.score || a.places[0]!.start - b.places[0]!.start);
	const taken = cleared(text.length);
	const mentions: NameMention[] = [];
	const names = new Map<string, Judged>();
	const claim = (place: Judged, how: MentionHow): void => {
		taken.fill(1, place.start, place.end);
		names.set(place.text, place);
		mentions.push({
			start: place.start,
			end: place.end,
			name: place.text,
			how,
			shape: place.shape,
			evidence: place.evidence,
		});
	};
	for (const run of runs) {
		if (run.certain)
			for (const member of run.members) if (isFree(taken, member.start, member.end)) claim(member, 'listed');
	}
	const whole = wholeInSlot(text, judged);
	for (const { places } of scored) {
		for (const place of places) {
			// 马敏 elsewhere in the article is not 马敏轩 here.
			if (
				(whole.get(place.start) ?? 0) > place.end &&
				place.evidence.right <= 0.5 &&
				!standsAt(MARKS_AFTER, text, place.end)
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
	recurrences(reading, surroundings, names, taken, mentions);
	return wholeNames(mentions)
		.filter((mention) => !insideFormula(text, mention))
		.sort((a, b) => a.start - b.start);
}

/** Ends of names of three characters that fill the slot between an office and a mark or a verb, by their starts. */
function wholeInSlot(text: string, judged: readonly Judged[]): ReadonlyMap<number, number> {
	const ends = new Map<number, number>();
	for (const { shape, start, end, score, evidence } of judged)
		if (
			shape === 'han' &&
			end - start === 3 &&
			evidence.afterTitle &&
			score >= ACCEPT &&
			(end === text.length || evidence.right >= 3 || standsAt(MARKS_AFTER, text, end))
		)
			ends.set(start, end);
	return ends;
}

/** The best place, and less of each further one; different right neighbours confirm each other. */
function groupScore(places: readonly Judged[]): number {
	if (places.length === 1) return places[0]!.score;
	const scores = places.map((place) => place.score).sort((a, b) => b - a);
	let sum = scores[0]!;
	for (let i = 1; i < Math.min(scores.length, 6); i++) sum += 0.4 * scores[i]!;
	const neighbours = new Set(places.map((place) => place.evidence.rightUnit));
	return sum + (neighbours.size > 1 ? 1.5 : 0);
}
