import type { TifaRecord } from '../../record/schema.js';
import type { Gold } from '../gold.js';
import type { Matching, Scored } from '../kinds.js';
import { type Item, type Listed, sides } from './items.js';
import { bare, figures, same } from './likeness.js';
import { type Pairing, pair } from './pairing.js';
import { ruleOf } from './rules.js';

/** What was right and wrong in one article, kind by kind. */
export type Judgement = Readonly<Record<Scored, Pairing>>;

const LISTED = Object.keys(sides) as Listed[];

/** Compares one article with its record; without a record everything coded was missed. */
export function judge(gold: Gold, record: TifaRecord | null, matching: Matching): Judgement {
	const read = record ?? EMPTY;
	const lists = Object.fromEntries(
		LISTED.map((kind) => {
			const { gold: coded, found } = sides[kind](gold, read);
			return [kind, pair(coded, found, ruleOf(kind, matching))];
		}),
	) as Record<Listed, Pairing>;
	const { titleNormalized, title, date, sourceNormalized, source } = read.document;
	return {
		...lists,
		deadlines: deadlines(gold, read, matching),
		title: field(gold.title, titleNormalized ?? title),
		date: field(gold.date, date),
		source: field(gold.source, sourceNormalized ?? source),
	};
}

/**
 * Of the targets coded with a deadline, those found with it. A deadline belongs to its target, so none is spurious of
 * itself; under strict matching its words must be the same, else its figures.
 */
function deadlines(gold: Gold, record: TifaRecord, matching: Matching): Pairing {
	const rule = ruleOf('targets', matching);
	const { gold: coded, found } = sides.targets(gold, record);
	const read = record.targets
		.filter((target) => target.status === 'target')
		.map(({ deadline }) => deadline?.text ?? '');
	const agree = (a: string, b: string): boolean => (matching === 'strict' ? same(a, b) : figures(a) === figures(b));
	const pairs: (readonly [Item, Item])[] = [];
	const missed: Item[] = [];
	for (const [i, { deadline }] of gold.targets.entries()) {
		const item = coded[i];
		if (item === undefined || item.optional || !deadline) continue;
		const match = found.find((candidate, j) => rule(item, candidate) && agree(deadline, read[j] ?? ''));
		const shown = { ...item, shown: `${item.shown} (${deadline})` };
		if (match === undefined) missed.push(shown);
		else pairs.push([shown, match]);
	}
	return { pairs, missed, spurious: [] };
}

/** A field is right or not: filled wrongly it is one missed and none spurious. Fields not coded are not judged. */
function field(coded: string | null | undefined, found: string | null): Pairing {
	if (!coded) return { pairs: [], missed: [], spurious: [] };
	const of = (text: string, shown = text): Item => ({
		parts: [text],
		kind: null,
		optional: false,
		shown,
		quote: text,
		start: null,
	});
	if (bare(coded) === bare(found ?? '')) return { pairs: [[of(coded), of(found ?? '')]], missed: [], spurious: [] };
	return { pairs: [], missed: [of(coded, `${coded} (found: ${found ?? 'nothing'})`)], spurious: [] };
}

/** What stands in for a record that is not there. */
const EMPTY: TifaRecord = {
	document: {
		id: '',
		path: null,
		title: null,
		titleNormalized: null,
		date: null,
		source: null,
		sourceNormalized: null,
		script: 'simplified',
		encoding: '',
		place: null,
		characters: 0,
		sha256: '',
	},
	event: null,
	events: [],
	people: [],
	organizations: [],
	slogans: [],
	targets: [],
	speeches: [],
	keywords: [],
	warnings: [],
};
