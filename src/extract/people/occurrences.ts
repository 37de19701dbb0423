import type { Reading } from '../types.js';
import type { NameMention } from './decide.js';
import { isDot } from './dotted.js';
import type { Judged } from './judge.js';
import type { Surroundings } from './surroundings.js';
import { standsAt, unitSet } from './units.js';
import { isNamedAfter } from './unlike.js';
import { MARGIN, type Walk } from './walk.js';

/** 萨德科夫 after 叶尔兰·萨德科夫 is the same person, when only one name of the article ends (or opens) so. */
export function wholeNames(mentions: readonly NameMention[]): readonly NameMention[] {
	if (!hasDotted(mentions)) return mentions;
	const full = new Map<string, string | null>();
	const names = new Set<string>();
	for (const { shape, name } of mentions) {
		if (shape !== 'dotted' || names.has(name)) continue;
		names.add(name);
		let first = -1;
		let last = -1;
		for (let at = 0; at < name.length; at++) {
			if (!isDot(name.charAt(at))) continue;
			if (first < 0) first = at;
			last = at;
		}
		const family = name.slice(last + 1);
		// 萨苏 for 德尼·萨苏-恩格索
		const front = family.slice(0, Math.max(0, family.search(HYPHEN)));
		for (const part of [first < 0 ? name : name.slice(0, first), family, front])
			if (part.length >= 2) full.set(part, full.has(part) && full.get(part) !== name ? null : name);
	}
	return mentions.map((mention) => {
		const whole = full.get(mention.name);
		return whole ? { ...mention, name: whole, how: 'recurring' as const } : mention;
	});
}

const HYPHEN = /[-－–—]/;

function hasDotted(mentions: readonly NameMention[]): boolean {
	for (const { shape } of mentions) if (shape === 'dotted') return true;
	return false;
}

/** Names up to which each is looked for by itself: that is quicker than a walk over the text, while they are few. */
const FEW = 8;

/**
 * A string that is a name in one place is a name in the others where it reads better so, or where a mark and a verb
 * hold it.
 */
export function recurrences(
	reading: Reading,
	walk: Walk,
	surroundings: Surroundings,
	names: ReadonlyMap<string, Judged>,
	taken: Uint8Array,
	mentions: NameMention[],
): void {
	const { text, lattice } = reading;
	const places = names.size <= FEW ? placesOfFew(text, names, taken) : placesOfMany(text, walk, names, taken);
	if (places.length === 0) return;
	const whole = lattice.forward[text.length]!;
	for (const { start, end } of places) {
		if (!isFree(taken, start, end) || isNamedAfter(text, end)) continue;
		const evidence = surroundings.around(start, end);
		// What the neighbours would cost if the name stood alone: a name cut out of a longer word costs much.
		const apart = lattice.forward[start]! + lattice.backward[end]! - whole;
		if (apart > 4 || (apart > -8 && !(evidence.right >= 1.5 && evidence.left >= 0))) continue;
		for (let at = start; at < end; at++) taken[at] = 1;
		const name = text.slice(start, end);
		mentions.push({ start, end, name, how: 'recurring', shape: names.get(name)!.shape, evidence });
	}
}

interface Place {
	readonly start: number;
	readonly end: number;
}

const NOWHERE: readonly Place[] = [];

/** Where names stand that are not taken, the longest at each start, in the order of the text. */
function placesOfFew(text: string, names: ReadonlyMap<string, Judged>, taken: Uint8Array): readonly Place[] {
	let found: Place[] | undefined;
	for (const name of names.keys())
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			if (taken[at] === 1) continue;
			found ??= [];
			found.push({ start: at, end: at + name.length });
		}
	if (found === undefined || found.length === 1) return found ?? NOWHERE;
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	return found.filter(({ start }, i) => i === 0 || start !== found[i - 1]!.start);
}

/** by UTF-16 unit: 1 for what a name of the article begins with, 2 for what comes second in one; all 0 between calls */
const sorts = new Uint8Array(65536);
const FIRST = 1;
const SECOND = 2;

/** … by one walk over the text, whatever the number of names. */
function placesOfMany(
	text: string,
	{ units }: Walk,
	names: ReadonlyMap<string, Judged>,
	taken: Uint8Array,
): readonly Place[] {
	// Lengths of names by their first unit, longest first: a thousand names of one surname are one look-up a length.
	const lengths = new Map<number, number[]>();
	for (const name of names.keys()) {
		sorts[name.charCodeAt(0)]! |= FIRST;
		sorts[name.charCodeAt(1)]! |= SECOND;
		const known = lengths.get(name.charCodeAt(0));
		if (!known) lengths.set(name.charCodeAt(0), [name.length]);
		else if (!known.includes(name.length)) known.push(name.length);
	}
	for (const known of lengths.values()) known.sort((a, b) => b - a);
	const found: Place[] = [];
	const table = sorts;
	const last = text.length - 1 + MARGIN;
	let next = table[units[MARGIN]!]!;
	for (let unit = 1 + MARGIN; unit <= last; unit++) {
		const here = next;
		next = table[units[unit]!]!;
		// The first of a name is 1, the second 2: most pairs are neither.
		if ((here & (next >> 1)) === 0) continue;
		const start = unit - 1 - MARGIN;
		const end = taken[start] === 1 ? -1 : endOfName(text, start, lengths, names);
		if (end >= 0) found.push({ start, end });
	}
	for (const name of names.keys()) sorts[name.charCodeAt(0)] = sorts[name.charCodeAt(1)] = 0;
	return found;
}

/** End of the longest of the names that starts at `at`, -1 for none. */
function endOfName(
	text: string,
	at: number,
	lengths: ReadonlyMap<number, readonly number[]>,
	names: ReadonlyMap<string, Judged>,
): number {
	const known = lengths.get(text.charCodeAt(at));
	if (known) for (const length of known) if (names.has(text.slice(at, at + length))) return at + length;
	return -1;
}

/** Marks of positions that names have taken. One set serves text after text: it is good until it is next asked for. */
let marks = new Uint8Array(4096);

/** Marks for a text of a length, none set. */
export function cleared(length: number): Uint8Array {
	if (marks.length < length) marks = new Uint8Array(2 * length);
	else marks.fill(0, 0, length);
	return marks;
}

export function isFree(taken: Uint8Array, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (taken[i]) return false;
	return true;
}

/** Words that make a leader's name the name of a theory, or of the leadership. */
const FORMULA =
	/^(?:新时代|(?:经济|法治|外交|强军|文化|生态文明|党建|总体国家安全|教育|科技|网络强国|军事)?(?:思想|理论)|主义|同志为核心|精神)/;

const FORMULAS = unitSet('新经法外强文生党总教科网思理主同精');

/** Whether such words stand at the end of a name. */
export const insideFormula = (text: string, end: number): boolean =>
	standsAt(FORMULAS, text, end) && FORMULA.test(text.slice(end, end + 16));
