/**
 * Compares records with hand-coded articles: precision, recall and F1 over all articles together.
 * Punctuation, blanks and width are ignored. A gold item and a found one are paired at most once.
 */
import type { TifaRecord } from '../../src/record/schema.js';
import type { Gold } from './gold.js';

export const ROWS = [
	'officials',
	'roles',
	'bylines',
	'organizations',
	'slogans',
	'targets',
	'deadlines',
	'speeches',
	'title',
	'date',
	'source',
] as const;
export type RowName = (typeof ROWS)[number];

/** Right, spurious and missed items of one kind, and what was missed or spurious, for the message of a failing test. */
export interface Tally {
	right: number;
	spurious: number;
	missed: number;
	readonly errors: string[];
}
export type Score = Readonly<Record<RowName, Tally>>;

export const emptyScore = (): Score =>
	Object.fromEntries(ROWS.map((row) => [row, { right: 0, spurious: 0, missed: 0, errors: [] }])) as unknown as Score;

/** Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export const f1 = ({ right, spurious, missed }: Tally): number =>
	right + spurious + missed === 0 ? 1 : (2 * right) / (2 * right + spurious + missed);

const bare = (text: string): string =>
	text
		.normalize('NFKC')
		.replaceAll('+', '加')
		.replace(/[\s\p{P}\p{S}]/gu, '');

/** One string contains the other and is not much longer: “6+3” and “6+3”现代产业体系 are two ways to cut one formula. */
function sameFormula(a: string, b: string): boolean {
	const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
	return short !== '' && long.includes(short) && short.length >= 0.6 * long.length;
}

const pairs = (text: string): Set<string> =>
	new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** Dice coefficient of character pairs: metrics are worded freely, so they need to agree only in part. */
function likeness(a: string, b: string): number {
	const [x, y] = [pairs(bare(a)), pairs(bare(b))];
	return (2 * [...x].filter((pair) => y.has(pair)).length) / (x.size + y.size);
}

const figures = (text: string): string =>
	(text.normalize('NFKC').match(/[\d.]+|[零一二三四五六七八九十百千万亿]+|倍增|翻番|翻[一两]番/g) ?? []).join(' ');

interface Item {
	readonly text?: string;
	readonly optional?: boolean;
}

/** Pairs gold with found items, surest first: what is left of the found ones after optional gold took its share is spurious. */
function tally<G extends Item, F>(
	into: Tally,
	id: string,
	gold: readonly G[],
	found: readonly F[],
	same: (gold: G, found: F) => boolean,
	show: (item: G | F) => string,
): void {
	const left = [...found];
	const take = (item: G): boolean => {
		const index = left.findIndex((candidate) => same(item, candidate));
		if (index >= 0) left.splice(index, 1);
		return index >= 0;
	};
	for (const item of gold.filter((g) => !g.optional)) {
		if (take(item)) into.right++;
		else {
			into.missed++;
			into.errors.push(`${id}: missed ${show(item)}`);
		}
	}
	// One optional item may excuse several findings: mentions of a borderline thing under several readings.
	for (const item of gold.filter((g) => g.optional)) while (take(item));
	into.spurious += left.length;
	into.errors.push(...left.map((item) => `${id}: spurious ${show(item)}`));
}

type Named = { readonly text: string };
const showText = (item: Named): string => item.text;
const sameText = (gold: Named, found: Named): boolean => bare(gold.text) === bare(found.text);
const holdsOffice = (person: { readonly kind: string }): boolean =>
	person.kind === 'official' || person.kind === 'foreign';
const isByline = (person: { readonly kind: string }): boolean => person.kind === 'byline';

/** Adds the figures of one article to `score`. */
export function addScore(score: Score, gold: Gold, record: TifaRecord): void {
	const { id } = gold;
	const names = (keep: (person: { readonly kind: string }) => boolean) => ({
		gold: gold.people.filter(keep).map((person) => ({ text: person.name, optional: person.optional })),
		found: record.people.filter(keep).map((person) => ({ text: person.normalized })),
	});
	for (const [row, keep] of [
		['officials', holdsOffice],
		['bylines', isByline],
	] as const) {
		const { gold: want, found } = names(keep);
		tally(score[row], id, want, found, sameText, showText);
	}

	const wantedRoles = gold.people
		.filter(holdsOffice)
		.flatMap((person) => [
			...person.roles.map((role) => ({ text: `${person.name} / ${role}`, optional: person.optional })),
			...person.optionalRoles.map((role) => ({ text: `${person.name} / ${role}`, optional: true })),
		]);
	const foundRoles = record.people
		.filter(holdsOffice)
		.flatMap((person) => person.roles.map((role) => ({ text: `${person.normalized} / ${role.normalized}` })));
	tally(score.roles, id, wantedRoles, foundRoles, sameText, showText);

	const organizations = record.organizations.map((organization) => ({ text: organization.normalized }));
	tally(score.organizations, id, gold.organizations, organizations, sameText, showText);
	addSlogans(score.slogans, gold, record);
	addTargets(score, gold, record);
	tally(
		score.speeches,
		id,
		gold.speeches.map((speech) => ({ text: `${speech.speaker}：${speech.verb}`, optional: speech.optional })),
		record.speeches.map((speech) => ({ text: `${speech.speaker.normalized}：${speech.verb}` })),
		sameText,
		showText,
	);

	const { titleNormalized, date, sourceNormalized } = record.document;
	for (const [row, found] of [
		['title', titleNormalized],
		['date', date],
		['source', sourceNormalized],
	] as const) {
		if (gold[row] === '') continue;
		// A field that is filled wrongly is one missed and none spurious: it can be right or not.
		tally(
			score[row],
			id,
			[{ text: gold[row] }],
			bare(found ?? '') === bare(gold[row]) ? [{ text: gold[row] }] : [],
			sameText,
			showText,
		);
	}
}

/** Formulas of the dictionary are left out: linking them is a look-up. */
function addSlogans(into: Tally, gold: Gold, record: TifaRecord): void {
	const found = record.slogans
		.filter((slogan) => slogan.kind !== 'canonical')
		.map((slogan) => ({ text: slogan.normalized }));
	tally(into, gold.id, gold.slogans, found, (a, b) => sameFormula(a.text, b.text), showText);
}

function addTargets(score: Score, gold: Gold, record: TifaRecord): void {
	const found = record.targets
		.filter((target) => target.status === 'target')
		.map((target) => ({ metric: target.metric, value: target.value.text, deadline: target.deadline?.text ?? null }));
	type Target = (typeof found)[number];
	const same = (a: Target, b: Target): boolean =>
		figures(a.value) === figures(b.value) && likeness(a.metric, b.metric) >= 0.4;
	tally(score.targets, gold.id, gold.targets, found, same, (target) => `${target.metric} = ${target.value}`);
	for (const target of gold.targets) {
		if (target.optional || !target.deadline) continue;
		const deadline = figures(target.deadline);
		const met = found.some((candidate) => same(target, candidate) && figures(candidate.deadline ?? '') === deadline);
		if (met) score.deadlines.right++;
		else {
			score.deadlines.missed++;
			score.deadlines.errors.push(`${gold.id}: missed ${target.metric} ${target.deadline}`);
		}
	}
}
