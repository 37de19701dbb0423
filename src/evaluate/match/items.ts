/** Brings gold and records to the same shape, kind by kind. */
import type { TifaRecord } from '../../record/schema.js';
import type { Gold } from '../gold.js';
import type { Scored } from '../kinds.js';
import { near } from './likeness.js';

/** One thing coded or found. `parts` are compared one by one; `shown` names it to a person. */
export interface Item {
	readonly parts: readonly string[];
	/** kind by the codebook, `null` where it has none or it was not coded */
	readonly kind: string | null;
	readonly optional: boolean;
	readonly shown: string;
	/** what to look for in the text when the place is not known */
	readonly quote: string;
	/** first place in the decoded text, for what was found */
	readonly start: number | null;
}

/** Both sides of one kind in one article. */
export interface Sides {
	readonly gold: readonly Item[];
	readonly found: readonly Item[];
}

/** Kinds that are lists of items; deadlines and fields of the document are judged in their own ways. */
export type Listed = Exclude<Scored, 'deadlines' | 'title' | 'date' | 'source'>;

const item = (parts: readonly string[], more: Partial<Item> = {}): Item => ({
	parts,
	kind: null,
	optional: false,
	shown: parts.join(' / '),
	quote: parts[parts.length - 1] ?? '',
	start: null,
	...more,
});

const office = (kind: string): boolean => kind === 'official' || kind === 'foreign';
const byline = (kind: string): boolean => kind === 'byline';

function people(gold: Gold, record: TifaRecord, wanted: (kind: string) => boolean): Sides {
	return {
		gold: gold.people
			.filter((person) => wanted(person.kind))
			.map(({ name, kind, optional }) => item([name], { kind, optional })),
		found: record.people
			.filter((person) => wanted(person.kind))
			.map(({ normalized, name, kind, mentions }) =>
				item([normalized], { kind, quote: name, start: mentions[0]?.start ?? null }),
			),
	};
}

function roles(gold: Gold, record: TifaRecord): Sides {
	const coded = gold.people
		.filter((person) => office(person.kind))
		.flatMap(({ name, roles, optionalRoles, optional }) => [
			...roles.map((role) => item([name, role], { optional })),
			...optionalRoles.map((role) => item([name, role], { optional: true })),
		]);
	const found = record.people
		.filter((person) => office(person.kind))
		.flatMap((person) =>
			person.roles.map((role) => item([person.normalized, role.normalized], { quote: role.text, start: role.start })),
		);
	return { gold: coded, found };
}

/**
 * Formulas of the dictionary are left out: linking them is a look-up. A set of parallels that the coder took for a
 * slogan of another kind is scored there, and nowhere twice.
 */
function slogans(gold: Gold, record: TifaRecord, parallel: boolean): Sides {
	const others = gold.slogans.filter((slogan) => slogan.kind !== 'parallel');
	const found = record.slogans.filter((slogan) => {
		if (slogan.kind === 'canonical') return false;
		const asParallel =
			slogan.kind === 'parallel' && !others.some((other) => near(other.text, slogan.normalized || slogan.text));
		return asParallel === parallel;
	});
	return {
		gold: gold.slogans
			.filter((slogan) => (slogan.kind === 'parallel') === parallel)
			.map(({ text, kind, optional }) => item([text], { kind, optional })),
		found: found.map(({ normalized, text, kind, mentions }) =>
			item([normalized], { kind, quote: text, start: mentions[0]?.start ?? null }),
		),
	};
}

/** Sides of a kind. */
export const sides = {
	officials: (gold, record) => people(gold, record, office),
	roles,
	bylines: (gold, record) => people(gold, record, byline),
	organizations: (gold, record) => ({
		gold: gold.organizations.map(({ text, kind, optional }) => item([text], { kind: kind ?? null, optional })),
		found: record.organizations.map(({ normalized, name, kind, mentions }) =>
			item([normalized], { kind, quote: name, start: mentions[0]?.start ?? null }),
		),
	}),
	slogans: (gold, record) => slogans(gold, record, false),
	parallels: (gold, record) => slogans(gold, record, true),
	targets: (gold, record) => ({
		gold: gold.targets.map(({ metric, value, optional }) =>
			item([metric, value], { optional, shown: `${metric} = ${value}` }),
		),
		found: record.targets
			.filter((target) => target.status === 'target')
			.map(({ metric, value, text, start }) =>
				item([metric, value.text], { shown: `${metric} = ${value.text}`, quote: text, start }),
			),
	}),
	speeches: (gold, record) => ({
		gold: gold.speeches.map(({ speaker, verb, optional }) => item([speaker, verb], { optional, quote: speaker })),
		found: record.speeches.map(({ speaker, verb, start }) =>
			item([speaker.normalized, verb], { quote: speaker.name, start }),
		),
	}),
} as const satisfies Record<Listed, (gold: Gold, record: TifaRecord) => Sides>;
