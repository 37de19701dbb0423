import type { Span } from '../../../types.js';
import { EMPTY, UNITS } from '../landmarks.js';
import { sharedInside, sharesColumn } from './align.js';
import type { Bounds } from './bounds.js';
import { mayShare, readCommon } from './common.js';
import { echoes } from './echo.js';
import { type Framed, framed, JOINTS } from './framed.js';
import { LONGEST_BETWEEN } from './may-frame.js';
import type { Run, Separator } from './runs.js';

/** A verb with what comes of it, in three characters: 引得进, 拿不准. */
const hasComplement = (text: string, members: readonly Span[]): boolean =>
	members.every(({ start }) => text.charAt(start + 1) === '得') ||
	members.every(({ start }) => text.charAt(start + 1) === '不');

/**
 * Members with the same character in the same column, or the same string inside, or six and more characters in one beat:
 * the whole run, or where it has no such frame, a part of it.
 */
export function addByPlace(text: string, run: Run, bounds: Bounds, out: Framed[]): void {
	const { segments, separator } = run;
	readCommon(text, segments);
	const whole = placed(text, run, 0, segments.length, bounds);
	if (whole !== null) {
		out.push(whole);
		return;
	}
	for (let size = segments.length - 1; size >= 3; size--) {
		for (let a = 0; a + size <= segments.length; a++) {
			// A part with a string or column in common has a character in common; one beat alone is no hinge.
			if (!mayShare(a, a + size)) continue;
			const found = placed(text, run, a, a + size, bounds);
			if (found !== null && isHinged(text, found, separator)) {
				out.push({ ...found, partial: true });
				return;
			}
		}
	}
}

/**
 * Whether some neighbours of a run are a set, and do not share a character by chance: by a joint, by two columns, or by
 * one that is neither the first nor the last and in clauses joins or grades.
 */
function isHinged(text: string, { kind, members, shared }: Framed, separator: Separator): boolean {
	if (kind === 'beat') return false;
	if (kind !== 'column') return shared.length >= 2 || JOINTS.includes(shared);
	const rows = members.map((member) => text.slice(member.start, member.end));
	const alike = [...rows[0]!].map(
		(character, column) =>
			(UNITS[character.charCodeAt(0)]! & EMPTY) === 0 && rows.every((row) => row.charAt(column) === character),
	);
	const columns = alike.filter(Boolean).length;
	if (columns >= 2) return true;
	if (alike[0] || alike[alike.length - 1]) return false;
	return separator === '、' || HINGES.includes(rows[0]!.charAt(alike.indexOf(true)));
}

const HINGES = `${JOINTS}着高新更最再能可必真`;

/** The set that segments[from, to) of a run are by the places of what they share, `null` for none. */
function placed(text: string, { segments, separator }: Run, from: number, to: number, bounds: Bounds): Framed | null {
	const between = segments[from + 1]!.end - segments[from + 1]!.start;
	let oneLength = true;
	let shortest = between;
	for (let k = from + 1; k + 1 < to; k++) {
		const length = segments[k]!.end - segments[k]!.start;
		if (length > LONGEST_BETWEEN) return null;
		if (length !== between) oneLength = false;
		if (length < shortest) shortest = length;
	}
	const beats = oneLength && to - from >= 4 && between >= 6 && between % 2 === 0;
	const shares = mayShare(from, to);
	if (!shares && !beats) return null;
	const last = bounds.last(segments[to - 1]!, segments, from + 1, to - 1, separator);
	if (last === null) return null;
	// What their lengths rule out: where the first member starts is told last, for it costs most.
	const lastLength = last.end - last.start;
	const even = oneLength && lastLength === between;
	const mayInside = shares && shortest >= 4 && lastLength >= 4;
	if (!mayInside && !(even && between >= 3)) return null;
	const first = bounds.first(segments[from]!, segments, from + 1, to - 1);
	if (first === null) return null;
	const members = segments.slice(from, to);
	members[0] = first;
	members[members.length - 1] = last;
	const width = first.end - first.start;
	const equal = even && width === between;
	if (
		shares &&
		equal &&
		(width >= 4 || (width === 3 && isTriple(text, members, bounds))) &&
		sharesColumn(text, members, 0, members.length)
	)
		return framed('column', members);
	if (mayInside && width >= 4) {
		const shared = sharedInside(text, members, JOINTS, separator === '、' ? 5 : 1);
		if (shared !== null) return framed('inside', members, shared);
	}
	const half = between / 2;
	return beats && equal && members.every(({ start }) => bounds.isEdge(start + half)) ? framed('beat', members) : null;
}

const isTriple = (text: string, members: readonly Span[], bounds: Bounds): boolean =>
	hasComplement(text, members) || members.every(({ start }) => bounds.isEdge(start + 1));

/** Members that each echo their first character: 实打实的举措、硬碰硬的作风、心贴心的服务. */
export function addByEcho(text: string, { segments, separator }: Run, bounds: Bounds, out: Framed[]): void {
	for (let a = 1; a + 1 < segments.length; a++) {
		let b = a;
		while (b < segments.length && segments[b]!.end - segments[b]!.start >= 4 && echoes(text, segments[b]!.start)) b++;
		if (b - a < 2) continue;
		const members = segments.slice(a, b);
		const opening = echoBefore(text, segments[a - 1]!, members, bounds);
		if (opening !== null) members.unshift(opening);
		// Where it opens has no say in where the last one ends.
		const from = opening === null ? 0 : 1;
		const last =
			members.length >= 3
				? bounds.last(members[members.length - 1]!, members, from, members.length - 1, separator)
				: null;
		if (last !== null) out.push(framed('echo', [...members.slice(0, -1), last]));
		a = b;
	}
}

/** The member that ends the segment before others and echoes as well, of about their length. */
function echoBefore(text: string, prior: Span, others: readonly Span[], bounds: Bounds): Span | null {
	const model = others[0]!.end - others[0]!.start;
	let longest = 0;
	for (let k = 0; k + 1 < others.length; k++) longest = Math.max(longest, others[k]!.end - others[k]!.start);
	let opening = -1;
	const off = (at: number): number => Math.abs(prior.end - at - model);
	for (let at = prior.end - 4; at >= Math.max(prior.start, prior.end - longest - 2); at--) {
		if (!echoes(text, at) || !(at === prior.start || bounds.isEdge(at))) continue;
		if (opening < 0 || off(at) < off(opening)) opening = at;
	}
	return opening < 0 ? null : { start: opening, end: prior.end };
}
