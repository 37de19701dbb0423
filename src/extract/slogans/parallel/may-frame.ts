import type { Clauses } from '../clauses.js';
import { EMPTY, UNITS } from '../landmarks.js';
import { echoes } from './echo.js';
import { mayMatch, mayOpenAlike, mayQuote, mayStandAlike } from './may-match.js';
import { ofAt } from './of.js';

/** What a run may hold, one bit each. */
export const ENDS = 1;
export const OPENS = 2;
/** a character in three neighbours, or all of one beat */
export const PLACES = 4;
export const ECHOES = 8;
export const OF = 16;
export const ANY = 31;

/** Longest segment between the outer ones of a set by its places, and the shortest that can share a place with others. */
export const LONGEST_BETWEEN = 26;
const SHORTEST_BETWEEN = 3;

/** The number of the segment that held a character last, and in the two lowest bits in how many neighbours it stood. */
const SLOTS = 4096;
const seen = new Int32Array(SLOTS);
let stamp = 1;

/**
 * A look that costs a step a character and lets most runs go: whether neighbours end alike, neighbours behind the first
 * open alike, or one character stands in three neighbours, or all have one beat, or two in a row echo or
 * are of one make around 的. For what it does not name there is no frame, or none that makes a set. Two neighbours are
 * compared before three, for that costs a few characters a segment.
 */
export function mayFrame(text: string, starts: Int32Array, ends: Int32Array, count: number): number {
	let wanted = 0;
	let found = 0;
	let oneLength = true;
	const width = ends[1]! - starts[1]!;
	for (let k = 0; k + 1 < count; k++) {
		const start = starts[k]!;
		const end = ends[k]!;
		const next = starts[k + 1]!;
		const nextEnd = ends[k + 1]!;
		if (k > 0) {
			const length = end - start;
			if (length !== width) oneLength = false;
			if (length >= SHORTEST_BETWEEN && length <= LONGEST_BETWEEN) wanted |= PLACES;
		}
		if (end === start || nextEnd === next) continue;
		// A set of three has what it ends or opens with in three neighbours: a particle, where they share nothing else.
		const last = text.charCodeAt(end - 1);
		if (last === text.charCodeAt(nextEnd - 1)) {
			if ((UNITS[last]! & EMPTY) !== 0) found |= ENDS;
			else wanted |= ENDS;
		}
		if (k === 0) continue;
		const first = text.charCodeAt(start);
		if (first === text.charCodeAt(next)) {
			if ((UNITS[first]! & EMPTY) !== 0) found |= OPENS;
			else wanted |= OPENS;
		}
		found |= madeAlike(text, start, end, next, nextEnd);
	}
	if (sharesCharacter(text, starts, ends, count)) found |= wanted;
	return count >= 4 && width >= 6 && width % 2 === 0 && oneLength ? found | PLACES : found;
}

/**
 * The same of clauses, which make sets under narrower terms (`may-match.ts`): few runs have two neighbours that meet
 * them, and only of those every character is looked at. A clause in the middle of a formula of the dictionary, which is
 * a set by itself, is bound by none of them.
 */
export function mayFrameClauses(
	text: string,
	starts: Int32Array,
	ends: Int32Array,
	count: number,
	{ longest, opens }: Clauses,
): number {
	let wanted = 0;
	let found = 0;
	for (let k = 0; k + 1 < count; k++) {
		const start = starts[k]!;
		const end = ends[k]!;
		const next = starts[k + 1]!;
		const nextEnd = ends[k + 1]!;
		if (end === start || nextEnd === next) continue;
		const last = text.charCodeAt(end - 1);
		if (
			last === text.charCodeAt(nextEnd - 1) &&
			k + 2 < count &&
			(mayMatch(text, end, next, nextEnd) || (nextEnd - next <= longest && opens[text.charCodeAt(next)] === 1))
		) {
			if ((UNITS[last]! & EMPTY) !== 0) found |= ENDS;
			else wanted |= ENDS;
		}
		if (k === 0) continue;
		const first = text.charCodeAt(start);
		const formula = end - start <= longest && opens[first] === 1;
		const near = mayOpenAlike(end - start, nextEnd - next);
		if (
			first === text.charCodeAt(next) &&
			(formula ||
				near ||
				mayQuote(text, start, end) ||
				mayQuote(text, next, nextEnd) ||
				(nextEnd - next <= longest && opens[first] === 1))
		) {
			if ((UNITS[first]! & EMPTY) !== 0) found |= OPENS;
			else wanted |= OPENS;
		}
		if (formula || (near && mayStandAlike(text, start, end, next, nextEnd))) wanted |= PLACES;
		found |= madeAlike(text, start, end, next, nextEnd);
	}
	return wanted !== 0 && sharesCharacter(text, starts, ends, count) ? found | wanted : found;
}

/** Whether two neighbours both echo, and whether both are of one make around 的. */
function madeAlike(text: string, start: number, end: number, next: number, nextEnd: number): number {
	// Most segments have nothing of what `echoes` and `ofAt` ask for.
	const first = text.charCodeAt(start);
	const second = text.charCodeAt(start + 1);
	const third = text.charCodeAt(start + 2);
	if (first !== second && first !== third && second !== OWN && third !== OPENING && text.charCodeAt(start + 4) !== OWN)
		return 0;
	const echoed = echoes(text, start) && echoes(text, next) ? ECHOES : 0;
	return ofAt(text, start, end) && ofAt(text, next, nextEnd) ? echoed | OF : echoed;
}

const OWN = '的'.charCodeAt(0);
const OPENING = '“'.charCodeAt(0);

/** Whether a character stands in three neighbours; two that share a slot count as one. */
function sharesCharacter(text: string, starts: Int32Array, ends: Int32Array, count: number): boolean {
	if (stamp > 0x1fff0000) {
		seen.fill(0);
		stamp = 1;
	}
	const base = stamp;
	stamp += count + 2;
	for (let k = 0; k < count; k++) {
		const here = base + k + 1;
		const end = ends[k]!;
		for (let i = starts[k]!; i < end; i++) {
			const unit = text.charCodeAt(i);
			if ((UNITS[unit]! & EMPTY) !== 0) continue;
			const slot = unit & (SLOTS - 1);
			const before = seen[slot]!;
			const last = before >> 2;
			if (last === here) continue;
			const inRow = last === here - 1 ? (before & 3) + 1 : 1;
			if (inRow === 3) return true;
			seen[slot] = (here << 2) | inRow;
		}
	}
	return false;
}
