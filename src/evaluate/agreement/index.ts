import { rates } from '../figures.js';
import type { Gold, GoldSet } from '../gold.js';
import { bare, figures } from '../match/likeness.js';
import { krippendorffAlpha } from './alpha.js';
import { cohenKappa } from './kappa.js';

/** Agreement of two coders on one kind. `null` where a measure does not apply or is not defined. */
export interface AgreementLine {
	readonly kind: string;
	/** items that both coded, the first alone, the second alone */
	readonly both: number;
	readonly first: number;
	readonly second: number;
	/** positive specific agreement on what was coded: 2·both / (2·both + first + second) */
	readonly f1: number;
	/** Cohen's kappa on the kind of the items that both coded */
	readonly kappa: number | null;
	/** Krippendorff's alpha, nominal, on the same kinds, or on the values of a field of the document */
	readonly alpha: number | null;
	/** Krippendorff's alpha, ratio, on the number of items in each document */
	readonly alphaCounts: number | null;
}

export interface Agreement {
	/** documents that both coded; only they are compared */
	readonly documents: number;
	readonly lines: readonly AgreementLine[];
}

type Coded = { readonly key: string; readonly kind: string | null };

/** What is compared, by kind: items with a key that says when two are the same, and their category where there is one. */
const ITEMS = {
	people: ({ people }) => people.map(({ name, kind }) => ({ key: bare(name), kind })),
	roles: ({ people }) =>
		people.flatMap(({ name, roles, optionalRoles }) =>
			[...roles, ...optionalRoles].map((role) => ({ key: `${bare(name)}/${bare(role)}`, kind: null })),
		),
	organizations: ({ organizations }) =>
		organizations.map(({ text, kind }) => ({ key: bare(text), kind: kind ?? null })),
	slogans: ({ slogans }) => slogans.map(({ text, kind }) => ({ key: bare(text), kind })),
	targets: ({ targets }) =>
		targets.map(({ metric, value, deadline }) => ({
			key: `${bare(metric)}/${figures(value)}`,
			kind: figures(deadline ?? '') || 'none',
		})),
	speeches: ({ speeches }) =>
		speeches.map(({ speaker, verb }) => ({ key: `${bare(speaker)}/${bare(verb)}`, kind: null })),
} as const satisfies Record<string, (gold: Gold) => readonly Coded[]>;

const FIELDS = ['title', 'date', 'source'] as const;

/**
 * Compares two coders, document by document, on the documents that both coded.
 *
 * Finding items in a text has no fixed units and no count of things rightly left out, so chance-corrected measures do
 * not apply to it; F1 between the coders does, the limit of kappa as true negatives grow (Hripcsak, G. & Rothschild,
 * A. S. (2005). Agreement, the F-measure, and reliability in information retrieval. JAMIA 12(3), 296–298). Kappa and
 * alpha are of the category given to what both found: the kind, for targets the deadline. Items marked optional count
 * like the others: the coder saw them.
 */
export function agreement(first: GoldSet, second: GoldSet): Agreement {
	const others = new Map(second.articles.map((article) => [article.id, article]));
	const shared = first.articles.flatMap((article) => {
		const other = others.get(article.id);
		return other === undefined ? [] : [[article, other] as const];
	});
	const lists = Object.entries(ITEMS).map(([kind, items]) =>
		compare(
			kind,
			shared.map(([a, b]) => [items(a), items(b)] as const),
		),
	);
	const fields = FIELDS.map((field) =>
		compareField(
			field,
			shared.map(([a, b]) => [bare(a[field] ?? ''), bare(b[field] ?? '')] as const),
		),
	);
	return { documents: shared.length, lines: [...lists, ...fields] };
}

function compare(kind: string, documents: readonly (readonly [readonly Coded[], readonly Coded[]])[]): AgreementLine {
	const kinds: (readonly [string, string])[] = [];
	let [both, first, second] = [0, 0, 0];
	for (const [a, b] of documents) {
		const left = [...b];
		for (const { key, kind: category } of a) {
			const at = left.findIndex((candidate) => candidate.key === key);
			const [match] = at < 0 ? [] : left.splice(at, 1);
			if (match === undefined) first++;
			else both++;
			if (category !== null && match !== undefined && match.kind !== null) kinds.push([category, match.kind]);
		}
		second += left.length;
	}
	return {
		kind,
		both,
		first,
		second,
		f1: rates({ right: both, spurious: second, missed: first }).f1,
		kappa: cohenKappa(kinds),
		alpha: krippendorffAlpha(kinds, 'nominal'),
		alphaCounts: krippendorffAlpha(
			documents.map(([a, b]) => [a.length, b.length]),
			'ratio',
		),
	};
}

/** A field is one unit a document; kappa would need few categories, and titles are as many as documents. */
function compareField(kind: string, documents: readonly (readonly [string, string])[]): AgreementLine {
	let [both, first, second] = [0, 0, 0];
	for (const [a, b] of documents) {
		if (a !== '' && a === b) both++;
		else {
			if (a !== '') first++;
			if (b !== '') second++;
		}
	}
	const { f1 } = rates({ right: both, spurious: second, missed: first });
	return {
		kind,
		both,
		first,
		second,
		f1,
		kappa: null,
		alpha: krippendorffAlpha(documents, 'nominal'),
		alphaCounts: null,
	};
}
