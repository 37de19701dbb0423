import type { TargetRecord } from '../../record/schema.js';
import { faint, plain, type Rich, rich, unbroken } from '../text/rich.js';
import type { ViewContext } from './context.js';
import type { Section } from './view.js';

/** The comparator before the figure, in signs. */
const SIGNS = { exact: '', about: '≈ ', 'at-least': '≥ ', 'at-most': '≤ ', range: '' } as const satisfies Record<
	TargetRecord['modifier'],
	string
>;

/** Measurable promises: what, how much, by when, how binding, by whom. */
export const targetsSection = (context: ViewContext): Section | null =>
	figures(context, 'targets', ({ status }) => status === 'target');

/** Results reported as reached, and forecasts. */
export const figuresSection = (context: ViewContext): Section | null =>
	figures(context, 'figures', ({ status }) => status !== 'target');

interface FigureColumn {
	readonly name: string;
	readonly get: (target: TargetRecord) => Rich;
}

/** A table of figures; columns that would be empty are left out. */
function figures(
	{ record, labels, person }: ViewContext,
	name: 'targets' | 'figures',
	wanted: (target: TargetRecord) => boolean,
): Section | null {
	const targets = record.targets.filter(wanted);
	if (targets.length === 0) return null;
	const all: readonly FigureColumn[] = [
		{ name: labels.columns.metric, get: ({ metric }) => rich(metric) },
		{ name: labels.columns.value, get: value },
		{ name: labels.columns.deadline, get: deadline },
		{ name: labels.columns.kind, get: (target) => rich(labels.targetKind(target)) },
		{ name: labels.columns.speaker, get: ({ speaker }) => rich(speaker === null ? '' : person(speaker)) },
		{ name: labels.columns.paragraph, get: ({ paragraph }) => faint(paragraph === 0 ? '' : String(paragraph)) },
	];
	const rows = targets.map((target) => all.map((column) => column.get(target)));
	const filled = all.flatMap((_, i) => (rows.some((row) => plain(row[i] ?? []) !== '') ? [i] : []));
	return {
		heading: labels.sections[name],
		count: targets.length,
		blocks: [
			{
				kind: 'table',
				columns: filled.map((i) => all[i]?.name ?? ''),
				rows: rows.map((row) => filled.map((i) => row[i] ?? [])),
			},
		],
	};
}

function value({ value: { text }, modifier, baseline }: TargetRecord): Rich {
	return rich(faint(SIGNS[modifier]), text, faint(baseline === null ? '' : ` (${baseline})`));
}

/** A target in a few words: 总量 倍增 (2027). */
export function targetInShort({ metric, value, deadline: by }: TargetRecord): Rich {
	const when = by === null ? '' : ` (${by.year ?? by.text})`;
	return rich(unbroken(rich(metric)), ' ', unbroken(rich(value.text)), when);
}

function deadline({ deadline: by }: TargetRecord): Rich {
	if (by === null) return [];
	const resolved = by.date ?? (by.year === null ? null : String(by.year));
	return resolved === null || by.text.includes(resolved) ? rich(by.text) : rich(faint(`${by.text} → `), resolved);
}
