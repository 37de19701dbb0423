import type { Lexicon } from '../../lexicon/lexicon.js';
import type { MentionHow } from '../../record/schema.js';
import { describeOffice } from '../offices/describe.js';
import type { ArticlePlace } from '../place.js';
import type { Mention, PersonFact, Reading, RoleFact } from '../types.js';
import { bylineMentions } from './bylines.js';
import { findNames, type NameMention } from './decide.js';
import { kindOf, officialList } from './kinds.js';
import { loadNameModel, type NameModel } from './model.js';
import { findAppointments } from './roles.js';
import { comradeMentions, titleMentions } from './surname-title.js';
import { standsAt, unitSet } from './units.js';

/** The people of an article, in the order in which they are first named. */
export function extractPeople(
	reading: Reading,
	lexicon: Lexicon,
	place: ArticlePlace,
	model: NameModel = loadNameModel(),
): readonly PersonFact[] {
	const mentions = findNames(reading, lexicon, model);
	if (mentions.length === 0) return [];
	const makers = bylineMentions(reading, lexicon, mentions);
	const roles = new Map<string, RoleFact[]>();
	for (const { name, office } of findAppointments(
		reading,
		lexicon,
		mentions.filter((mention) => !makers.has(mention)),
	)) {
		const role = describeOffice(reading.text, office, lexicon, place);
		const known = roles.get(name) ?? [];
		if (!known.some((other) => other.text === role.text)) roles.set(name, [...known, role]);
	}
	const byName = new Map<string, NameMention[]>();
	for (const mention of mentions) {
		const places = byName.get(mention.name);
		if (places) places.push(mention);
		else byName.set(mention.name, [mention]);
	}
	const bearers = counted(byName.keys(), (name) => name.charAt(0));
	const givens = counted(byName.keys(), (name) => name.slice(1));
	const listed = listedNames(reading.text, mentions);
	return [...byName].map(([name, places]): PersonFact => {
		const own = roles.get(name) ?? [];
		const byline =
			places.every((place) => makers.has(place)) || (places.some((place) => makers.has(place)) && own.length === 0);
		const kind = kindOf(reading, lexicon, model, places, own, byline, listed.has(name));
		const found: Mention[] = places.map((mention) => ({
			start: mention.start,
			end: mention.end,
			how: makers.has(mention) ? 'byline' : (mention.how as MentionHow),
		}));
		const more =
			kind === 'byline'
				? []
				: [
						...titleMentions(reading.text, name, own, bearers.get(name.charAt(0)) === 1),
						...comradeMentions(reading.text, name, givens.get(name.slice(1)) === 1, found),
					];
		return {
			name,
			kind,
			attributes: attributesAt(reading.text, places),
			roles: own,
			mentions: [...found, ...more].sort((a, b) => a.start - b.start),
		};
	});
}

/** How many names share a part. */
function counted(names: Iterable<string>, partOf: (name: string) => string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(partOf(name), (counts.get(partOf(name)) ?? 0) + 1);
	return counts;
}

const GROUPS = /^(?:（[^（）]{1,8}）)?(?:，|，老领导|，老同志)$/;

/** Names in lists of office holders (在主席台就座的还有…, …等参加会见). */
function listedNames(text: string, mentions: readonly NameMention[]): ReadonlySet<string> {
	const out = new Set<string>();
	// 市领导还有：甲、乙，丙、丁: groups with nothing but a comma between are of one kind.
	let row = 0;
	let official = false;
	for (let i = 0; i < mentions.length; ) {
		if (i > 0 && !GROUPS.test(text.slice(mentions[i - 1]!.end, mentions[i]!.start))) {
			if (official) for (let k = row; k < i; k++) out.add(mentions[k]!.name);
			row = i;
			official = false;
		}
		let j = i + 1;
		while (
			j < mentions.length &&
			mentions[j]!.start - mentions[j - 1]!.end <= 10 &&
			/^(?:（[^（）]{1,8}）)?[、和及 ]/.test(text.slice(mentions[j - 1]!.end, mentions[j]!.start))
		)
			j++;
		if (j - i >= 2) {
			const run = mentions.slice(i, j);
			if (run.some((mention) => mention.shape === 'han') && officialList(text, run[0]!.start, run[run.length - 1]!.end))
				official = true;
		}
		i = j;
	}
	if (official) for (let k = row; k < mentions.length; k++) out.add(mentions[k]!.name);
	return out;
}

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
