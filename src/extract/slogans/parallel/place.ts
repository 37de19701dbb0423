import { tagName } from '../../../lexicon/categories.js';
import type { Span } from '../../../types.js';
import type { Reading } from '../../types.js';
import { EMPTY, sharedInside, sharesColumn } from './align.js';
import type { Bounds } from './bounds.js';
import { echoes } from './echo.js';
import { type Framed, JOINTS, lengthsOf } from './framed.js';
import type { Run, Separator } from './runs.js';

/** Longest segment between the outer ones of a set. */
const LONGEST_BETWEEN = 26;

/** A cheap look before the careful one: some character of the second segment stands in all others, or all are of one beat. */
function mayShare(strings: readonly string[], between: readonly number[]): boolean {
	const width = between[0]!;
	if (strings.length >= 4 && width >= 6 && width % 2 === 0 && between.every((length) => length === width)) return true;
	return share(strings);
}

/** Whether some character of the second string, no particle, stands in all. */
function share(strings: readonly string[]): boolean {
	for (const character of strings[1]!)
		if (EMPTY[character.charCodeAt(0)] === 0 && strings.every((string) => string.includes(character))) return true;
	return false;
}

/** For each string how many follow it of which each shares a character with the one before. */
function reachOf(strings: readonly string[]): readonly number[] {
	const reach = new Array<number>(strings.length).fill(0);
	for (let i = strings.length - 2; i >= 0; i--) if (share([strings[i]!, strings[i + 1]!])) reach[i] = reach[i + 1]! + 1;
	return reach;
}

/** A verb with what comes of it, in three characters: 引得进, 拿不准. */
const hasComplement = (rows: readonly string[]): boolean =>
	rows.every((row) => row.charAt(1) === '得') || rows.every((row) => row.charAt(1) === '不');

/**
 * Members with the same character in the same column, or the same string inside, or six and more characters in one beat:
 * the whole run, or where it has no such frame, a part of it.
 */
export function byPlace(reading: Reading, run: Run, strings: readonly string[], bounds: Bounds): readonly Framed[] {
	const whole = placed(reading, run, strings, bounds);
	if (whole !== null) return [whole];
	const { text } = reading;
	const { segments, separator } = run;
	if (segments.length < 4) return [];
	const reach = reachOf(strings);
	for (let size = segments.length - 1; size >= 3; size--) {
		for (let a = 0; a + size <= segments.length; a++) {
			// A part with a string or column in common has a character in common.
			if (reach[a]! < size - 1) continue;
			const part = { separator, segments: segments.slice(a, a + size) };
			const found = placed(reading, part, strings.slice(a, a + size), bounds);
			if (found !== null && isHinged(text, found, separator)) return [{ ...found, partial: true }];
		}
	}
	return [];
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
			EMPTY[character.charCodeAt(0)] === 0 && rows.every((row) => row.charAt(column) === character),
	);
	const columns = alike.filter(Boolean).length;
	if (columns >= 2) return true;
	if (alike[0] || alike[alike.length - 1]) return false;
	return separator === '、' || HINGES.includes(rows[0]!.charAt(alike.indexOf(true)));
}

const HINGES = `${JOINTS}着高新更最再能可必真`;

function placed(reading: Reading, run: Run, strings: readonly string[], bounds: Bounds): Framed | null {
	const { text, words } = reading;
	const { segments, separator } = run;
	const between = lengthsOf(segments.slice(1, -1));
	if (Math.max(...between) > LONGEST_BETWEEN || !mayShare(strings, between)) return null;
	const last = bounds.last(segments[segments.length - 1]!, between, separator);
	const model = tagName(words.tags[words.at[segments[1]!.start]!]!);
	const first = bounds.first(segments[0]!, between, model);
	if (!first || !last) return null;
	const members = [first, ...segments.slice(1, -1), last];
	const rows = members.map((member) => text.slice(member.start, member.end));
	const width = rows[0]!.length;
	const equal = rows.every((row) => row.length === width);
	const triple = (): boolean => hasComplement(rows) || members.every(({ start }) => bounds.isEdge(start + 1));
	if (equal && (width >= 4 || (width === 3 && triple())) && sharesColumn(rows))
		return { kind: 'column', members, shared: '' };
	const shared = sharedInside(rows, JOINTS, separator === '、' ? 5 : 1);
	if (shared !== null && Math.min(...rows.map((row) => row.length)) >= 4) return { kind: 'inside', members, shared };
	const half = width / 2;
	const beats =
		equal &&
		width >= 6 &&
		width % 2 === 0 &&
		strings.length >= 4 &&
		members.every((member) => bounds.isEdge(member.start + half));
	return beats ? { kind: 'beat', members, shared: '' } : null;
}

/** Members that each echo their first character: 实打实的举措、硬碰硬的作风、心贴心的服务. */
export function byEcho({ text }: Reading, run: Run, bounds: Bounds): readonly Framed[] {
	const { segments, separator } = run;
	const out: Framed[] = [];
	for (let a = 1; a + 1 < segments.length; a++) {
		let b = a;
		while (b < segments.length && segments[b]!.end - segments[b]!.start >= 4 && echoes(text, segments[b]!.start)) b++;
		if (b - a < 2) continue;
		const members: Span[] = segments.slice(a, b);
		const lengths = lengthsOf(members.slice(0, -1));
		const prior = segments[a - 1]!;
		const off = (at: number): number => Math.abs(prior.end - at - lengths[0]!);
		let opening = -1;
		for (let at = prior.end - 4; at >= Math.max(prior.start, prior.end - Math.max(...lengths) - 2); at--) {
			if (!echoes(text, at) || !(at === prior.start || bounds.isEdge(at))) continue;
			if (opening < 0 || off(at) < off(opening)) opening = at;
		}
		if (opening >= 0) members.unshift({ start: opening, end: prior.end });
		const last = members.length >= 3 ? bounds.last(members[members.length - 1]!, lengths, separator) : null;
		if (last) out.push({ kind: 'echo', members: [...members.slice(0, -1), last], shared: '' });
		a = b;
	}
	return out;
}
