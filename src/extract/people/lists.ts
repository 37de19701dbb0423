import { tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { appointedTogether } from './appointed.js';
import { isDot } from './dotted.js';
import type { Judged } from './judge.js';
import { announcesHolders } from './list-office.js';
import { endsList, opensOffice } from './list-slot.js';
import { appointsBefore } from './offers.js';
import { BEFORE, signBefore } from './sides.js';
import { characterAt, hasUnit, standsAt, unitAt, unitOf, unitSet } from './units.js';

/** Names that stand one after the other between separators. */
export interface NameRun {
	readonly members: readonly Judged[];
	/** what standing in this list adds to each member's score */
	readonly bonus: number;
	/** so long a list, so sure of its kind, that every member is a name whatever it looks like */
	readonly certain: boolean;
}

/** Members after which a list that joins another is not followed further: else long lists take square time. */
const ENOUGH = 64;

const SEPARATORS = unitSet('、和及/ \n，');
/** 和, 及: joints that stand before the last member whatever parts the others. */
const JOINTS = unitSet('和及');
const ENDS = unitSet('，\n');
const CLOSES = unitSet('。；）)：”');
const COMMA = unitOf('、');
const BLANK = 0x20;

/** A note in brackets after a name: （女）, （回族）. */
const NOTE = /^[（(](?!记者|通讯员|以下|简称)[^（()）。；]{1,8}[）)]/;

const OPENS_NOTE = unitSet('（(');

/** Position after a name and its note. */
export function afterNote(text: string, end: number): number {
	if (!standsAt(OPENS_NOTE, text, end)) return end;
	const note = NOTE.exec(text.slice(end, end + 10));
	return end + (note?.[0].length ?? 0);
}

/**
 * Finds runs of candidates separated by 、 (or spaces, or a final 和). In each slot the candidate that fills the slot
 * is taken; a slot filled by an ordinary word ends the run.
 */
export function findRuns(
	text: string,
	judged: readonly Judged[],
	lattice: Lattice,
	lexicon: Lexicon,
): readonly NameRun[] {
	const runs: NameRun[] = [];
	let starting: ReadonlyMap<number, readonly Judged[]> | undefined;
	const used = new Set<number>();
	/** where runs end that are certain */
	const ends = new Set<number>();
	for (let i = 0; i < judged.length; i++) {
		const first = judged[i]!;
		if (!startsRun(text, first) || used.has(first.start)) continue;
		starting ??= membersByStart(text, judged);
		const members: Judged[] = [];
		let at = first.start;
		let separator = 0;
		let odd = 0;
		let closed = false;
		for (;;) {
			const member = best(
				starting.get(at),
				judged,
				text,
				separator,
				lattice,
				lexicon,
				members.length === 0 ? first : undefined,
			);
			// A start within a name joins a list that is known already: what it says of that start is said by now.
			if (members.length >= ENOUGH && used.has(at)) break;
			if (!member) {
				// One odd slot does not end a list that is one of names so far.
				const skipped: number = members.length >= 2 && separator === COMMA ? nextSlot(text, at) : -1;
				if (skipped < 0 || ++odd > 2) break;
				at = skipped;
				continue;
			}
			members.push(member);
			used.add(at);
			const after = afterNote(text, member.end);
			const mark = unitAt(text, after);
			const joint = hasUnit(JOINTS, mark);
			closed = !hasUnit(SEPARATORS, mark) || hasUnit(ENDS, mark);
			if (closed || (separator !== 0 && mark !== separator && !joint)) break;
			if (!joint) separator = mark;
			at = after + 1;
			while (unitAt(text, at) === BLANK) at++;
		}
		if (members.length >= 2) {
			// 市领导甲、乙、丙，丁、戊: a run goes on with the next group behind a comma.
			const follows = characterAt(text, first.start - 1) === '，' && ends.has(first.start - 1);
			const run = judge(text, members, closed && odd === 0, follows, lattice, lexicon);
			if (run.certain) ends.add(afterNote(text, members[members.length - 1]!.end));
			runs.push(run);
		}
	}
	return runs;
}

/** Candidates that may be members of a list behind its first, by their starts. Most texts have no list. */
function membersByStart(text: string, judged: readonly Judged[]): ReadonlyMap<number, readonly Judged[]> {
	const byStart = new Map<number, Judged[]>();
	for (const candidate of judged) {
		const { start } = candidate;
		if (start === 0 || (signBefore(text.charCodeAt(start - 1)) & BEFORE.member) === 0) continue;
		const known = byStart.get(start);
		if (known) known.push(candidate);
		else byStart.set(start, [candidate]);
	}
	return byStart;
}

const ENDS_SLOT = unitSet('，。；：！？\n');

/** Start of the slot after the one at `at`, -1 when no list goes on within a name's length. */
function nextSlot(text: string, at: number): number {
	for (let i = at; i < Math.min(text.length, at + 14); i++) {
		const unit = text.charCodeAt(i);
		if (unit === COMMA) return i + 1;
		if (hasUnit(ENDS_SLOT, unit)) return -1;
	}
	return -1;
}

const GOES_ON = unitSet('、 和/');
const AFTER_FIRST = unitSet('、 和/（(');

/** What no list saves: 由陈立 in 组长由陈立、马骏担任. */
const HOPELESS = -16;

/** A run starts after a mark, a rank word or a byline word: anything but the middle of a list. */
function startsRun(text: string, candidate: Judged): boolean {
	return (
		standsAt(AFTER_FIRST, text, candidate.end) &&
		standsAt(GOES_ON, text, afterNote(text, candidate.end)) &&
		candidate.score > HOPELESS &&
		// The last part of a name with a dot opens no list: the whole name does.
		!isDot(characterAt(text, candidate.start - 1)) &&
		(candidate.score > 0 ||
			candidate.evidence.afterTitle ||
			candidate.gain > 4 ||
			(candidate.evidence.left >= 0.5 && candidate.gain > -6))
	);
}

/** The candidate that fills the slot up to its separator or to the end of the list. */
function best(
	candidates: readonly Judged[] | undefined,
	judged: readonly Judged[],
	text: string,
	separator: number,
	lattice: Lattice,
	lexicon: Lexicon,
	first: Judged | undefined,
): Judged | null {
	if (first) return first;
	if (candidates === undefined) return null;
	let found: Judged | null = null;
	for (const candidate of candidates) {
		if (candidate.gain < (separator === COMMA ? -16 : -5)) continue;
		const after = afterNote(text, candidate.end);
		const mark = unitAt(text, after);
		const closes =
			hasUnit(SEPARATORS, mark) ||
			hasUnit(CLOSES, mark) ||
			after >= text.length ||
			(endsList(text, after, lattice, lexicon) && !opensOffice(text, candidate, judged, lattice, lexicon));
		if (closes && (!found || rank(candidate, mark === separator) > rank(found, unitAt(text, found.end) === separator)))
			found = candidate;
	}
	return found;
}

const rank = (candidate: Judged, fills: boolean): number =>
	candidate.gain + (fills ? 12 : 0) + (candidate.shape === 'dotted' ? 10 : 0);

/** Whether the words before a list announce names: 出席会议的有, 在主席台就座的还有, 参加会议的市领导有. */
const announced = (text: string, start: number): boolean =>
	/(?:出席|参加|就座|列席|陪同|与会|领导|名单|成员)[^，。；\n]{0,10}(?:有|还有|包括|：|:)$/.test(
		text.slice(Math.max(0, start - 20), start),
	);

/** 委员宣传、…: what an office does, not who holds it. */
function isCommonVerb(word: string, lexicon: Lexicon): boolean {
	const entry = lexicon.trie.find(word);
	return entry >= 0 && lexicon.cost[entry]! < 10 && tagName(lexicon.tag[entry]!).startsWith('v');
}

/** A title, 市领导 or a verb of appointing before a list, 当选 after it: only names stand there, words though they be. */
function holdsOnlyNames(text: string, members: readonly Judged[], lattice: Lattice, lexicon: Lexicon): boolean {
	const first = members[0]!;
	const last = members[members.length - 1]!;
	return (
		(first.evidence.afterTitle && !isCommonVerb(text.slice(first.start, first.end), lexicon)) ||
		appointsBefore(text, first.start) ||
		announcesHolders(text, first.start, lattice) ||
		appointedTogether(text, lattice, first.start, afterNote(text, last.end)) ||
		/(?:[省市县区州盟旗镇乡]领导(?:同志)?|老同志)$/.test(text.slice(Math.max(0, first.start - 5), first.start)) ||
		/^(?:等)?(?:当选|被选举为|被推选为|同志[为任])/.test(text.slice(afterNote(text, last.end), last.end + 16))
	);
}

/**
 * A plain list (重点问题、重点领域) has slots that read better as words. Where most slots read better as names, the
 * list is one of names, and lifts its doubtful members too.
 */
function judge(
	text: string,
	members: readonly Judged[],
	whole: boolean,
	follows: boolean,
	lattice: Lattice,
	lexicon: Lexicon,
): NameRun {
	const share = members.filter((member) => member.gain > 0).length / members.length;
	const mean = members.reduce((sum, member) => sum + member.gain, 0) / members.length;
	const first = members[0]!.evidence;
	const last = members[members.length - 1]!.evidence;
	const listOpened = announced(text, members[0]!.start);
	// 混双组合江天/白桥: two that play together.
	const paired = text.charAt(members[0]!.end) === '/' && (first.left >= 4 || mean > 2);
	const sure = whole && mean > -12 && holdsOnlyNames(text, members, lattice, lexicon);
	const anchored = first.afterTitle || first.afterByline || first.left >= 4 || last.right >= 3 || listOpened || follows;
	const likely = sure
		? true
		: anchored
			? (listOpened && members.length >= 3) || (share >= 0.5 && mean > -4)
			: share >= 0.7 && (members.length >= 3 ? mean > 0.5 : mean > 2.5);
	return {
		members,
		bonus: likely ? 2.5 + Math.min(4, members.length * 0.7) : 0,
		certain:
			sure ||
			(likely &&
				((members.length >= 4 && mean > 3) ||
					(paired && mean > -2) ||
					(anchored && (members.length >= 3 || first.afterTitle || follows)))),
	};
}
