import type { SloganRecord } from '../../record/schema.js';
import { faint, joined, rich } from '../text/rich.js';
import type { ViewContext } from './context.js';
import type { Pair, Section } from './view.js';

/** Formulas by kind, each with its English name and, for a labelled set, its members. */
export function slogansSection(context: ViewContext): Section | null {
	const { record, labels } = context;
	if (record.slogans.length === 0) return null;
	const kinds = Object.keys(labels.sloganKinds) as (keyof typeof labels.sloganKinds)[];
	const named = shownOnce(record.slogans);
	const pairs = kinds.flatMap((kind) =>
		named
			.filter((slogan) => slogan.kind === kind)
			.map((slogan): Pair => ({ label: labels.sloganKinds[kind], ...described(slogan, context) })),
	);
	return {
		heading: labels.sections.slogans,
		count: named.length,
		blocks: [{ kind: 'pairs', title: null, pairs, merge: true }],
	};
}

/**
 * The formulas without sets that another one spells out as its members: 五个聚力 and its five clauses are shown once, under
 * the name.
 */
export function shownOnce(slogans: readonly SloganRecord[]): readonly SloganRecord[] {
	const spelled = new Set(
		slogans
			.filter(({ kind, members }) => kind !== 'parallel' && members.length > 0)
			.map(({ members }) => members.join('、')),
	);
	return slogans.filter(({ kind, members }) => kind !== 'parallel' || !spelled.has(members.join('、')));
}

/** The formula under the name it goes by: the label of a set, with its marks where it is quoted. */
export function sloganName(slogan: SloganRecord, { shown }: ViewContext): string {
	const formula = shown(slogan.text, slogan.normalized);
	if (slogan.label !== null) return slogan.label.replace(slogan.normalized, () => formula);
	return slogan.kind === 'quoted' ? `“${formula}”` : formula;
}

function described(slogan: SloganRecord, context: ViewContext): Pick<Pair, 'content' | 'detail'> {
	const name = sloganName(slogan, context);
	const times = slogan.mentions.length > 1 ? ` ×${slogan.mentions.length}` : '';
	const english = context.labels.english ? (slogan.labelEn ?? '') : '';
	const told = slogan.label ?? slogan.normalized;
	const members = slogan.members.every((member) => told.includes(member)) ? [] : slogan.members;
	const content = joined([rich(name, faint(times)), faint(english)], ' · ');
	return members.length === 0 ? { content } : { content, detail: rich(members.join('、')) };
}
