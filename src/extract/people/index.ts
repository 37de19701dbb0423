import type { Lexicon } from '../../lexicon/lexicon.js';
import { describeOffice } from '../offices/describe.js';
import { headsAbroad } from '../offices/heads-abroad.js';
import { secondHeads } from '../offices/second-heads.js';
import { bodiesUnderstood } from '../offices/understood.js';
import type { ArticlePlace } from '../place.js';
import type { Mention, PersonFact, Reading, RoleFact } from '../types.js';
import { bylineMentions } from './bylines.js';
import { findNames, type NameMention } from './decide.js';
import { kindOf, leads, officialList } from './kinds.js';
import { loadNameModel, type NameModel } from './model.js';
import { findAppointments } from './roles.js';
import { COMRADE, comradeMentions, titleMentions } from './surname-title.js';
import { standsAt, unitSet } from './units.js';

/** The people of an article, in the order in which they are first named. */
export function extractPeople(
	reading: Reading,
	lexicon: Lexicon,
	place: ArticlePlace,
	model: NameModel = loadNameModel(),
): readonly PersonFact[] {
	const { text } = reading;
	const mentions = findNames(reading, lexicon, model);
	if (mentions.length === 0) return [];
	const makers = bylineMentions(reading, lexicon, mentions);
	const others = makers.size === 0 ? mentions : mentions.filter((mention) => !makers.has(mention));
	const roles = new Map<string, RoleFact[]>();
	const appointments = findAppointments(reading, lexicon, others);
	const bodies = bodiesUnderstood(text, appointments, lexicon, place);
	for (let i = 0; i < appointments.length; i++) {
		const { name, office } = appointments[i]!;
		const role = describeOffice(text, office, bodies[i]!, lexicon, place);
		const known = roles.get(name);
		if (!known) roles.set(name, [role]);
		else if (!known.some((other) => other.text === role.text)) known.push(role);
	}
	const byName = new Map<string, NameMention[]>();
	for (let i = 0; i < mentions.length; i++) {
		const mention = mentions[i]!;
		const places = byName.get(mention.name);
		if (places) places.push(mention);
		else byName.set(mention.name, [mention]);
	}
	// Counted only where somebody may be meant by a part of the name.
	const bearers = roles.size > 0 ? counted(byName.keys(), (name) => name.charAt(0)) : null;
	const givens = text.includes(COMRADE) ? counted(byName.keys(), (name) => name.slice(1)) : null;
	const listed = listedNames(text, mentions, roles);
	const people: PersonFact[] = [];
	for (const [name, places] of byName) {
		const own = roles.get(name) ?? NO_ROLES;
		const byline = makers.size > 0 && makesArticle(places, makers, own.length > 0);
		const kind = kindOf(reading, lexicon, model, places, own, byline, listed.has(name));
		const found: Mention[] = [];
		for (let i = 0; i < places.length; i++) {
			const mention = places[i]!;
			found.push({
				start: mention.start,
				end: mention.end,
				how: makers.size > 0 && makers.has(mention) ? 'byline' : mention.how,
			});
		}
		let all = found;
		if (kind !== 'byline') {
			if (own.length > 0 && bearers?.get(name.charAt(0)) === 1) all = joined(all, titleMentions(text, name, own));
			if (givens?.get(name.slice(1)) === 1) all = joined(all, comradeMentions(text, name, found));
			if (all !== found) all.sort((a, b) => a.start - b.start);
		}
		people.push({ name, kind, attributes: attributesAt(text, places), roles: own, mentions: all });
	}
	return headsAbroad(reading, secondHeads(text, people), lexicon, place);
}

const NO_ROLES: readonly RoleFact[] = [];

const joined = (some: Mention[], more: readonly Mention[]): Mention[] =>
	more.length === 0 ? some : [...some, ...more];

/** Whether somebody is named as a maker of the article, and as nothing else. */
const makesArticle = (places: readonly NameMention[], makers: ReadonlySet<NameMention>, serves: boolean): boolean =>
	places.every((place) => makers.has(place)) || (!serves && places.some((place) => makers.has(place)));

/** How many names share a part. */
function counted(names: Iterable<string>, partOf: (name: string) => string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(partOf(name), (counts.get(partOf(name)) ?? 0) + 1);
	return counts;
}

const GROUPS = /^(?:（[^（）]{1,8}）)?(?:，|，老领导|，老同志)$/;
const OPENS_GROUP = unitSet('（，');
const OPENS_JOINT = unitSet('（、和及 ');
/** Longest stretch between two groups, and between two members of one. */
const BETWEEN_GROUPS = 14;
const BETWEEN_MEMBERS = 10;

const isOneRow = (text: string, from: number, to: number): boolean =>
	to - from <= BETWEEN_GROUPS && standsAt(OPENS_GROUP, text, from) && GROUPS.test(text.slice(from, to));

const areJoined = (text: string, from: number, to: number): boolean =>
	to - from <= BETWEEN_MEMBERS &&
	standsAt(OPENS_JOINT, text, from) &&
	/^(?:（[^（）]{1,8}）)?[、和及 ]/.test(text.slice(from, to));

/** Names in lists of office holders (在主席台就座的还有…, …等参加会见). */
function listedNames(
	text: string,
	mentions: readonly NameMention[],
	roles: ReadonlyMap<string, readonly RoleFact[]>,
): ReadonlySet<string> {
	const out = new Set<string>();
	const leaders = new Set<string>();
	for (let i = 0; i < mentions.length; i++) if (leads(text, mentions[i]!.end)) leaders.add(mentions[i]!.name);
	// 市领导还有：甲、乙，丙、丁: groups with nothing but a comma between are of one kind.
	let row = 0;
	let official = false;
	for (let i = 0; i < mentions.length; ) {
		if (i > 0 && !isOneRow(text, mentions[i - 1]!.end, mentions[i]!.start)) {
			if (official) for (let k = row; k < i; k++) out.add(mentions[k]!.name);
			row = i;
			official = false;
		}
		let j = i + 1;
		let han = mentions[i]!.shape === 'han';
		while (j < mentions.length && areJoined(text, mentions[j - 1]!.end, mentions[j]!.start)) {
			if (mentions[j]!.shape === 'han') han = true;
			j++;
		}
		if (j - i >= 2 && han && !official && officialList(text, mentions[i]!.start, mentions[j - 1]!.end)) official = true;
		if (j - i >= ROLL) roll(mentions, i, j, roles, leaders, out);
		i = j;
	}
	if (official) for (let k = row; k < mentions.length; k++) out.add(mentions[k]!.name);
	return out;
}

/** Fewest names of a roll. */
const ROLL = 5;

/** A roll of names with nothing but marks between them, one of whom is a leader of Party and state: so are all. */
function roll(
	mentions: readonly NameMention[],
	from: number,
	to: number,
	roles: ReadonlyMap<string, readonly RoleFact[]>,
	leaders: ReadonlySet<string>,
	out: Set<string>,
): void {
	let led = false;
	for (let i = from; i < to; i++) {
		const { end, name, shape } = mentions[i]!;
		if (shape !== 'han' || (i + 1 < to && mentions[i + 1]!.start !== end + 1)) return;
		led ||= leaders.has(name) || (roles.get(name) ?? NO_ROLES).some(ofState);
	}
	if (led) for (let i = from; i < to; i++) out.add(mentions[i]!.name);
}

const ofState = ({ level, rank }: RoleFact): boolean => level === 'central' && (rank?.startsWith('国家级') ?? false);

const OPENS_NOTE = unitSet('（(');

/** Notes in brackets after a name: sex and ethnic group. */
function attributesAt(text: string, places: readonly NameMention[]): readonly string[] {
	for (const place of places) {
		if (!standsAt(OPENS_NOTE, text, place.end)) continue;
		const note = /^[（(]((?:女|男)?(?:，|、)?(?:[^（()），、]{1,5}族)?)[）)]/.exec(
			text.slice(place.end, place.end + 12),
		);
		if (note?.[1]) return note[1].split(/[，、]/).filter((part) => part !== '');
	}
	return [];
}
