import type { Span } from '../../../types.js';
import { isOneOf } from '../characters.js';
import { EMPTY, UNITS } from '../landmarks.js';

/** Comparison of the members of a set, character by character, where they stand in the text. */

/** Length of the longest common beginning of text[a, a + most) and text[b, b + most). */
export function alikeFrom(text: string, a: number, b: number, most: number): number {
	let length = 0;
	while (length < most && text.charCodeAt(a + length) === text.charCodeAt(b + length)) length++;
	return length;
}

/** Length of the longest common end of text[a - most, a) and text[b - most, b). */
export function alikeTo(text: string, a: number, b: number, most: number): number {
	let length = 0;
	while (length < most && text.charCodeAt(a - 1 - length) === text.charCodeAt(b - 1 - length)) length++;
	return length;
}

/** Length of what all members of members[from, to) open with. */
export function commonStart(text: string, members: readonly Span[], from: number, to: number): number {
	const { start, end } = members[from]!;
	let length = end - start;
	for (let k = from + 1; k < to && length > 0; k++) {
		const member = members[k]!;
		length = alikeFrom(text, start, member.start, Math.min(length, member.end - member.start));
	}
	return length;
}

/** Length of what all members end with. */
export function commonEnd(text: string, members: readonly Span[]): number {
	const { start, end } = members[0]!;
	let length = end - start;
	for (let k = 1; k < members.length && length > 0; k++) {
		const member = members[k]!;
		length = alikeTo(text, end, member.end, Math.min(length, member.end - member.start));
	}
	return length;
}

/** Whether members[from, to), of which the first is the shortest, hold the same character in one column that is no particle. */
export function sharesColumn(text: string, members: readonly Span[], from: number, to: number): boolean {
	const { start, end } = members[from]!;
	for (let at = start; at < end; at++) {
		const unit = text.charCodeAt(at);
		if ((UNITS[unit]! & EMPTY) !== 0) continue;
		let k = from + 1;
		while (k < to && text.charCodeAt(members[k]!.start + at - start) === unit) k++;
		if (k === to) return true;
	}
	return false;
}

/** Longest string that members may share inside. */
const LONGEST_INSIDE = 6;
/** For each place of the shortest member how many characters from there on, none of them empty, stand near it in all. */
let runs = new Uint8Array(64);

/**
 * The longest string that all members have inside, at about the same distance from their ends; single characters count
 * where they join the parts of a clause (向, 是, 有, 不), or in short members of one length. `null` for none.
 * @param drift how far apart the string may stand in two members
 */
export function sharedInside(text: string, members: readonly Span[], singles: string, drift: number): string | null {
	let shortest = members[0]!;
	let equal = true;
	for (let k = 1; k < members.length; k++) {
		const member = members[k]!;
		if (member.end - member.start !== shortest.end - shortest.start) equal = false;
		if (member.end - member.start < shortest.end - shortest.start) shortest = member;
	}
	const width = shortest.end - shortest.start;
	// A string that stands near enough in all is one of characters that do: most members end here.
	const most = readRuns(text, members, shortest, drift);
	const short = width <= 6 && equal;
	for (let length = Math.min(LONGEST_INSIDE, width - 1, most); length >= 1; length--) {
		for (let at = 0; at + length <= width; at++) {
			if (runs[at]! < length) continue;
			// What all open or end with is no inner frame.
			if (length > 1 && (at === 0 || at + length === width)) continue;
			const part = text.slice(shortest.start + at, shortest.start + at + length);
			const joins = joinsParts(part, singles);
			const near = joins ? drift : short || length > 1 ? Math.min(drift, 1) : 0;
			if (inPlace(text, members, shortest, at, length, near)) return part;
		}
	}
	return null;
}

function joinsParts(part: string, singles: string): boolean {
	for (let i = 0; i < part.length; i++) if (isOneOf(part.charCodeAt(i), singles)) return true;
	return false;
}

/** Fills `runs` and gives the longest of them. */
function readRuns(text: string, members: readonly Span[], shortest: Span, drift: number): number {
	const width = shortest.end - shortest.start;
	if (runs.length <= width) runs = new Uint8Array(width * 2);
	let run = 0;
	let most = 0;
	for (let at = width - 1; at >= 0; at--) {
		const empty = (UNITS[text.charCodeAt(shortest.start + at)]! & EMPTY) !== 0;
		const common = !empty && inPlace(text, members, shortest, at, 1, drift);
		run = common ? Math.min(run + 1, 255) : 0;
		runs[at] = run;
		if (run > most) most = run;
	}
	return most;
}

/** Whether the part of one member stands in all, no more than `drift` off by its distance from either end. */
function inPlace(
	text: string,
	members: readonly Span[],
	whole: Span,
	at: number,
	length: number,
	drift: number,
): boolean {
	const fromEnd = whole.end - whole.start - at;
	const from = whole.start + at;
	const first = text.charCodeAt(from);
	for (let k = 0; k < members.length; k++) {
		const { start, end } = members[k]!;
		const byStart = start + at;
		const byEnd = end - fromEnd;
		// Both lie in the same order as the lengths of the members: none is shorter than `whole`.
		let place = Math.max(start, byStart - drift);
		const last = Math.min(end - length, byEnd + drift);
		while (place <= last) {
			if (place > byStart + drift && place < byEnd - drift) place = byEnd - drift;
			// Most places hold another character.
			if (text.charCodeAt(place) === first && (length === 1 || alikeFrom(text, from, place, length) === length)) break;
			place++;
		}
		if (place > last) return false;
	}
	return true;
}
