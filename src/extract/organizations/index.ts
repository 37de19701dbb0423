import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { unitAt } from '../numbers/marks.js';
import { units } from '../phrase-step.js';
import type { ArticlePlace } from '../place.js';
import type { OrganizationFact, PersonFact, Reading } from '../types.js';
import { committees } from './committees.js';
import { cuesOf } from './cues.js';
import { findBodies } from './find.js';
import { JoinedBodies } from './joined.js';
import { listedEnterprises } from './listed.js';
import { listedDepartments } from './listed-departments.js';
import { listedOffices } from './listed-offices.js';
import { namedFirms } from './named-firms.js';
import { nameAt, namedWord, wordsOf } from './names.js';
import { isBodyOf, sender } from './of-offices.js';
import { newspapers } from './outlets.js';
import { LEVELS } from './parts.js';
import { shortForms } from './short-forms.js';

/** The bodies an article names, each once by its name as written, in the order of first mention. */
export function extractOrganizations(
	reading: Reading,
	lexicon: Lexicon,
	people: readonly PersonFact[],
	place: ArticlePlace,
): readonly OrganizationFact[] {
	const { text } = reading;
	const spans: Span[] = [];
	const names: Span[] = [];
	bodiesOfOffices(text, lexicon, people, spans, names);
	const cues = cuesOf(reading);
	newspapers(reading, cues, spans);
	findBodies(reading, lexicon, names, spans);
	if (cues.committees) addAll(spans, committees(reading, lexicon, names));
	addAll(spans, listedDepartments(reading, lexicon, spans));
	if (cues.such.length > 0 || cues.lists.length > 0)
		addAll(spans, listedOffices(text, spans, names, cues.such, cues.lists));
	if (cues.lists.length > 0) addAll(spans, listedEnterprises(reading, lexicon, spans, names, cues.lists));
	if (cues.such.length > 0) addAll(spans, namedFirms(reading, lexicon, spans, names, cues.such));
	addAll(spans, shortForms(reading, lexicon, spans, names));
	return joined(reading, lexicon, place, longest(spans));
}

/** Adds the bodies that are named before the offices of people, and where people are named. */
function bodiesOfOffices(
	text: string,
	lexicon: Lexicon,
	people: readonly PersonFact[],
	bodies: Span[],
	names: Span[],
): void {
	for (let i = 0; i < people.length; i++) {
		const { roles, mentions } = people[i]!;
		for (let k = 0; k < roles.length; k++) {
			const { organization, title, end } = roles[k]!;
			// 保安司司长: the department stands inside the rank word
			if (title.endsWith('司司长') && text.startsWith(title, end - title.length))
				bodies.push({ start: end - title.length, end: end - 2 });
			if (!organization) continue;
			const body = sender(organization);
			if (isBodyOf(text, body, title, lexicon)) bodies.push({ start: body.start, end: body.end });
		}
		for (let k = 0; k < mentions.length; k++) names.push(mentions[k]!);
	}
}

/** The bodies that spans name, which come in order of their start and without overlaps: so facts stand in order of first mention. */
function joined(
	reading: Reading,
	lexicon: Lexicon,
	place: ArticlePlace,
	spans: readonly Span[],
): readonly OrganizationFact[] {
	const { text } = reading;
	const { at, starts } = reading.words;
	const { entries } = reading.lattice;
	const bodies = new JoinedBodies(text, lexicon, place);
	const words = wordsOf(lexicon);
	for (let k = 0; k < spans.length; k++) {
		const span = spans[k]!;
		if (span.end - span.start === 3 && isOwn(text, span.start)) continue;
		const { start, end } = span;
		const w = at[start]!;
		const entry = starts[w] === start && starts[w + 1] === end ? entries[w]! : -1;
		const named = entry < 0 ? nameAt(text, start, end, lexicon) : namedWord(words, text, start, end, entry, lexicon);
		if (named.clause !== null) {
			addParts(bodies, text, lexicon, start, named.clause);
			continue;
		}
		const whole = withoutAnd(text, span);
		const { name, kind, cuts } = whole === span ? named : nameAt(text, whole.start, end, lexicon);
		if (cuts === null) bodies.add(whole, name, kind);
		else addParts(bodies, text, lexicon, whole.start, cuts);
	}
	return bodies.facts;
}

/** Adds the bodies whose names run together from a place on. */
function addParts(bodies: JoinedBodies, text: string, lexicon: Lexicon, from: number, parts: readonly Span[]): void {
	for (const part of parts) {
		const span = { start: from + part.start, end: from + part.end };
		const { name, kind } = nameAt(text, span.start, span.end, lexicon);
		bodies.add(span, name, kind);
	}
}

function addAll(spans: Span[], more: readonly Span[]): void {
	for (const span of more) spans.push(span);
}

const [ME, ITSELF, THAT, PARTY] = units('我本该党');

/** 我办党组: which of the offices is meant is not said. */
function isOwn(text: string, start: number): boolean {
	const before = unitAt(text, start - 1);
	return (
		unitAt(text, start + 1) === PARTY &&
		LEVELS[unitAt(text, start)] === 0 &&
		(before === ME || before === ITSELF || before === THAT)
	);
}

const AND = '和'.charCodeAt(0);

/** ，和县政协常委会: the county of that name is meant only where no other county speaks without its name. */
const withoutAnd = (text: string, span: Span): Span =>
	text.charCodeAt(span.start) === AND &&
	/^和县(?!(?:[人县]|县级)$)/.test(text.slice(span.start, span.end)) &&
	/(?<![\p{Script=Han}])县(?:委|政府|政协|人大|公安|人武|法院|检察)/u.test(text)
		? { start: span.start + 1, end: span.end }
		: span;

/** So few spans are put in order without calls for each comparison. */
const FEW = 24;

/** By start, of those with one start the longest first; spans come in order but for those that offices name. */
function sort(spans: Span[]): void {
	if (spans.length > FEW) {
		spans.sort((a, b) => a.start - b.start || b.end - a.end);
		return;
	}
	for (let i = 1; i < spans.length; i++) {
		const span = spans[i]!;
		let k = i;
		for (; k > 0; k--) {
			const before = spans[k - 1]!;
			if (before.start < span.start || (before.start === span.start && before.end >= span.end)) break;
			spans[k] = before;
		}
		spans[k] = span;
	}
}

/** Drops spans that lie inside longer ones, and puts them in order. */
function longest(spans: Span[]): readonly Span[] {
	sort(spans);
	const out: Span[] = [];
	let reach = -1;
	for (const span of spans) {
		if (span.end <= reach) continue;
		// Two that overlap without one containing the other: the first stands.
		if (span.start < reach) continue;
		out.push(span);
		reach = span.end;
	}
	return out;
}
