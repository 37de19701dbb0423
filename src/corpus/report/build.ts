import type { KeptArticle } from './articles.js';
import type { Gathered } from './index.js';
import { granularityOf, periodOf, periodsBetween } from './periods.js';
import { count, ranking } from './tally.js';
import {
	type ArticleEntry,
	type Link,
	MARKS,
	type MarkKind,
	type Network,
	type Periods,
	type Ranked,
	type Ref,
	type ReportData,
} from './types.js';

/** Entries listed whether or not an article of the page names them. */
const LISTED = 500;
/** Names in a list beside an entry. */
const LINKS = 12;
const PLACES = 100;

type List = 'people' | 'organizations' | 'slogans' | 'targets';
const LIST_OF: Readonly<Record<MarkKind, List>> = {
	person: 'people',
	role: 'people',
	speech: 'people',
	organization: 'organizations',
	slogan: 'slogans',
	target: 'targets',
};

/** Cuts what was gathered to the size of a page: the entries named most, and all that the kept articles lead to. */
export function buildReport(gathered: Gathered, kept: readonly KeptArticle[]): ReportData {
	const named = {
		people: new Set<string>(),
		organizations: new Set<string>(),
		slogans: new Set<string>(),
		targets: new Set<string>(),
	};
	for (const { marks } of kept) for (const { kind, key } of marks) named[LIST_OF[kind]].add(key);
	const keysOf = (list: List): readonly string[] =>
		gathered[list].ranked().filter((key, rank) => rank < LISTED || named[list].has(key));
	const keys = {
		people: keysOf('people'),
		organizations: keysOf('organizations'),
		slogans: keysOf('slogans'),
		targets: keysOf('targets'),
	};
	const refs = {
		people: indexOf(keys.people),
		organizations: indexOf(keys.organizations),
		slogans: indexOf(keys.slogans),
		targets: indexOf(keys.targets),
	};
	const linksTo = (list: List, names: readonly (readonly [string, number])[]): readonly Link[] =>
		names
			.map(([name, articles]): readonly [Ref | undefined, number] => [refs[list].get(name), articles])
			.filter((link): link is Link => link[0] !== undefined)
			.slice(0, LINKS);
	const periods = periodsOf(gathered);
	const companions = gathered.ties.companions(LINKS);
	const slogansOf = new Map<string, Map<string, number>>();
	const slogans = keys.slogans.map((key) => {
		const speakers = gathered.slogans.speakers(key);
		for (const [name, articles] of speakers) {
			if (!slogansOf.has(name)) slogansOf.set(name, new Map());
			slogansOf.get(name)!.set(key, articles);
		}
		return { ...gathered.slogans.entry(key, periods, gathered.documents), speakers: linksTo('people', speakers) };
	});
	return {
		totals: {
			articles: gathered.documents,
			characters: gathered.characters,
			undated: gathered.undated,
			people: gathered.people.size,
			officials: gathered.people.officials,
			organizations: gathered.organizations.size,
			slogans: gathered.slogans.size,
			targets: gathered.promised,
			achievements: gathered.achieved,
			speeches: gathered.speeches,
			metrics: gathered.targets.size,
		},
		from: gathered.from,
		to: gathered.to,
		sources: ranked(gathered.sources),
		places: ranked(gathered.places),
		periods,
		years: gathered.targets.years(),
		people: keys.people.map((key) => ({
			...gathered.people.entry(key),
			slogans: linksTo('slogans', ranking(slogansOf.get(key) ?? new Map())),
			beside: linksTo('people', companions.get(key) ?? []),
		})),
		organizations: keys.organizations.map((key) => gathered.organizations.entry(key)),
		slogans,
		targets: keys.targets.map((key) => gathered.targets.entry(key)),
		network: networkOf(gathered, refs.people),
		articles: kept.map((article) => articleEntry(article, (kind, key) => refs[LIST_OF[kind]].get(key) ?? -1)),
	};
}

const indexOf = (keys: readonly string[]): ReadonlyMap<string, Ref> => new Map(keys.map((key, ref) => [key, ref]));

const ranked = (counts: ReadonlyMap<string, number>): readonly Ranked[] =>
	ranking(counts)
		.slice(0, PLACES)
		.map(([name, articles]) => ({ name, articles }));

function periodsOf({ from, to, months }: Gathered): Periods {
	if (from === null || to === null) return { granularity: 'month', keys: [], articles: [] };
	const granularity = granularityOf(from, to);
	const counts = new Map<string, number>();
	for (const [month, articles] of months) count(counts, periodOf(month, granularity), articles);
	const keys = periodsBetween(from, to, granularity);
	return { granularity, keys, articles: keys.map((key) => counts.get(key) ?? 0) };
}

function networkOf(gathered: Gathered, people: ReadonlyMap<string, Ref>): Network {
	const { ties, communities } = gathered.ties.strongest();
	const known = ties.filter(({ a, b }) => people.has(a) && people.has(b));
	const names = new Set(known.flatMap(({ a, b }) => [a, b]));
	return {
		nodes: [...names]
			.map((name) => ({ person: people.get(name)!, community: communities.get(name) ?? 0 }))
			.sort((a, b) => a.person - b.person),
		edges: known.map(({ a, b, articles, weight }) => ({ from: people.get(a)!, to: people.get(b)!, articles, weight })),
	};
}

function articleEntry(
	{ document, text, marks }: KeptArticle,
	refOf: (kind: MarkKind, key: string) => Ref,
): ArticleEntry {
	return {
		title: document.title,
		date: document.date,
		source: document.source,
		place: document.place,
		path: document.path,
		characters: document.characters,
		text,
		marks: marks.flatMap(({ start, end, kind, key }) => [start, end - start, MARKS.indexOf(kind), refOf(kind, key)]),
	};
}
