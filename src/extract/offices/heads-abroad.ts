import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { ArticlePlace } from '../place.js';
import type { PersonFact, Reading, RoleFact } from '../types.js';
import { countryNamed, countryOf } from './countries.js';
import { describeOffice } from './describe.js';

/** Offices of which a country has one holder, called by the rank word alone: 总统某某, 某某总理. */
const HEAD =
	/^(?:第一|常务|代|代理|临时|过渡期?|候任|当选|新)?副?(?:总统|总理|首相|议长|外长|防长|财长|国家主席)$|^(?:国王|女王|王储|天皇|太后|埃米尔|国务卿|[外防内财]长)$/;
/** Ministers: their ministry is said and whose it is is not. */
const MINISTER = /(?:部长|大臣)$/;
const MINISTRY = /^[^届前原该]{2,9}部$/;

/** A country named somewhere, by itself or with an office of somebody who is named again. */
interface Anchor {
	readonly at: number;
	readonly country: string;
	/** index of the first anchor of those in a row that name the same country */
	since: number;
}

/** Where an article that people of other countries stand in names countries. */
interface Named {
	readonly anchors: readonly Anchor[];
	/** who is the head of what: 法国|总统 */
	readonly heads: ReadonlyMap<string, string>;
}

const lacksCountry = (
	{ title, organization, organizationResolved, system }: RoleFact,
	text: string,
	lexicon: Lexicon,
): boolean =>
	organization === null
		? organizationResolved === null && HEAD.test(title)
		: MINISTER.test(title) &&
			(system === 'government' || system === 'foreign') &&
			MINISTRY.test(organization.text) &&
			countryOf(organization.text, text, lexicon) === null;

/**
 * Says of which country the heads and ministers are that the sentence calls by their rank word alone (同某某总统举行会谈):
 * that of another office of theirs, else the one country that the paragraph has named before, by its name or by
 * somebody of it, else the one that the whole article has. Where two come into question nothing is said, nor where the
 * country has another head. No office of another country has a rank of this one's.
 */
export function headsAbroad(
	{ text, lattice }: Reading,
	people: readonly PersonFact[],
	lexicon: Lexicon,
	place: ArticlePlace,
): readonly PersonFact[] {
	let lacking = false;
	for (const { kind, roles } of people)
		if (kind === 'foreign' && roles.some((role) => role.rank !== null || lacksCountry(role, text, lexicon)))
			lacking = true;
	if (!lacking) return people;
	const named = countriesIn(text, lattice, people, lexicon);
	return people.map((person) => {
		if (person.kind !== 'foreign') return person;
		let own: string | null = null;
		for (const { organization } of person.roles)
			own ??= organization === null ? null : countryOf(organization.text, text, lexicon);
		const roles = person.roles.map((role) => {
			if (lacksCountry(role, text, lexicon)) {
				const country = own ?? understoodAt(role, person.name, text, named);
				if (country !== null) {
					const body = country + (role.organization?.text ?? '');
					const titleStart = role.end - role.title.length;
					return describeOffice(text, { start: role.start, end: role.end, titleStart }, body, lexicon, place);
				}
			}
			return role.rank === null ? role : abroad(role);
		});
		return { name: person.name, kind: person.kind, attributes: person.attributes, roles, mentions: person.mentions };
	});
}

const abroad = (role: RoleFact): RoleFact => ({ ...role, level: null, system: 'foreign', rank: null });

const ABROAD = CATEGORY.foreignPlace | CATEGORY.foreignBody;

const key = (country: string, title: string): string => `${country}|${title}`;

function countriesIn(
	text: string,
	{ words, entries }: Reading['lattice'],
	people: readonly PersonFact[],
	lexicon: Lexicon,
): Named {
	const anchors: Anchor[] = [];
	const heads = new Map<string, string>();
	for (let i = 0; i < words.count; i++) {
		if (entries[i]! < 0) continue;
		const at = words.starts[i]!;
		const end = i + 1 < words.count ? words.starts[i + 1]! : text.length;
		if (end - at < 2 || (lexicon.flags[entries[i]!]! & ABROAD) === 0) continue;
		// 法国总统府 names the country as well
		const country = countryNamed(text.slice(at, end), lexicon);
		if (country !== null) anchors.push({ at, country, since: 0 });
	}
	for (const { name, kind, roles, mentions } of people) {
		if (kind !== 'foreign') continue;
		for (const { organization, title } of roles) {
			const country = organization === null ? null : countryOf(organization.text, text, lexicon);
			if (country === null) continue;
			heads.set(key(country, title), name);
			for (const { start } of mentions) anchors.push({ at: start, country, since: 0 });
			anchors.push({ at: organization!.start, country, since: 0 });
		}
	}
	anchors.sort((a, b) => a.at - b.at);
	for (let i = 0; i < anchors.length; i++)
		anchors[i]!.since = i > 0 && anchors[i - 1]!.country === anchors[i]!.country ? anchors[i - 1]!.since : i;
	return { anchors, heads };
}

/** The country of a head by what the article has named before; null where that is none or more than one. */
function understoodAt(
	{ start, title }: RoleFact,
	name: string,
	text: string,
	{ anchors, heads }: Named,
): string | null {
	const paragraph = text.lastIndexOf('\n', start) + 1;
	const country = onlyOne(anchors, paragraph, start) ?? onlyOne(anchors, 0, start);
	if (!country) return null;
	const head = heads.get(key(country, title));
	return head === undefined || head === name ? country : null;
}

/** The one country named in a stretch of text: null where none is, empty where several are. */
function onlyOne(anchors: readonly Anchor[], from: number, to: number): string | null {
	const first = firstFrom(anchors, from);
	const last = firstFrom(anchors, to) - 1;
	if (last < first) return null;
	const { since, country } = anchors[last]!;
	return since <= first ? country : '';
}

/** Index of the first anchor at a position or behind it. */
function firstFrom(anchors: readonly Anchor[], position: number): number {
	let low = 0;
	for (let high = anchors.length; low < high; ) {
		const middle = (low + high) >> 1;
		if (anchors[middle]!.at < position) low = middle + 1;
		else high = middle;
	}
	return low;
}
