import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { flaggedBefore } from '../people/context.js';
import { type ArticlePlace, resolveBody } from '../place.js';
import type { OrganizationFact, PersonFact, Reading } from '../types.js';
import { findBodies } from './find.js';
import { kindOfBody } from './kind.js';
import { listedEnterprises } from './listed.js';
import { splitBody } from './split.js';

/** The bodies an article names, each once by its name as written, in the order of first mention. */
export function extractOrganizations(
	reading: Reading,
	lexicon: Lexicon,
	people: readonly PersonFact[],
	place: ArticlePlace,
): readonly OrganizationFact[] {
	const { text } = reading;
	const inOffices = people.flatMap((person) =>
		person.roles.flatMap((role) =>
			role.organization && isBody(text, role.organization, lexicon) ? [role.organization] : [],
		),
	);
	const names = people.flatMap((person) => person.mentions);
	const spans = [...inOffices, ...findBodies(reading, lexicon, names)];
	spans.push(...listedEnterprises(reading, lexicon, spans, names));
	const found = new Map<string, Span[]>();
	const add = (span: Span): void => {
		const name = text.slice(span.start, span.end);
		const mentions = found.get(name);
		if (!mentions) found.set(name, [span]);
		else if (!mentions.some((other) => other.start === span.start)) mentions.push(span);
	};
	for (const span of longest(spans))
		for (const part of splitBody(text, span, lexicon)) add({ start: part.start, end: part.end });
	return [...found]
		.map(
			([name, mentions]): OrganizationFact => ({
				name,
				resolved: resolveBody(name, place),
				kind: kindOfBody(name, lexicon),
				mentions: mentions.sort((a, b) => a.start - b.start),
			}),
		)
		.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** An office's place is no body: 突尼斯总统, 枣庄市市长. */
function isBody(text: string, span: Span, lexicon: Lexicon): boolean {
	const places = CATEGORY.place | CATEGORY.foreignPlace | CATEGORY.levelWord;
	const start = flaggedBefore(text, span.end, lexicon, places, 14);
	const word = lexicon.trie.find(text.slice(span.start, span.end));
	if (
		word >= 0 &&
		(lexicon.flags[word]! & (CATEGORY.body | CATEGORY.department)) === 0 &&
		tagName(lexicon.tag[word]!) !== 'nt'
	)
		return false;
	if (
		flaggedBefore(text, span.end, lexicon, CATEGORY.suffix | CATEGORY.body | CATEGORY.department, 10) < span.start &&
		!/[部厅局委办署院校会]$/.test(text.slice(span.start, span.end))
	)
		return false;
	const level = '省市县区州盟旗镇乡村'.includes(text.charAt(span.end - 1)) && span.end - span.start <= 4;
	return start < span.start && !level
		? span.end - span.start >= 2 &&
				!/^(?:中国驻|驻)/.test(text.slice(span.start, span.end)) &&
				!/(?:大使|总统|总理)$/.test(text.slice(span.start, span.end))
		: false;
}

/** Drops spans that lie inside longer ones. */
function longest(spans: readonly Span[]): readonly Span[] {
	const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	const out: Span[] = [];
	let reach = -1;
	for (const span of sorted) {
		if (span.end <= reach) continue;
		// Two that overlap without one containing the other: the first stands.
		if (span.start < reach) continue;
		out.push(span);
		reach = span.end;
	}
	return out;
}
