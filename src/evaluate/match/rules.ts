import type { Matching } from '../kinds.js';
import type { Item, Listed } from './items.js';
import { alike, dice, figures, near, same } from './likeness.js';

type Rule = (gold: Item, found: Item) => boolean;

const sameParts: Rule = (a, b) => a.parts.every((part, i) => same(part, b.parts[i] ?? ''));
const sameKind: Rule = (a, b) => a.kind === null || b.kind === null || a.kind === b.kind;
const strict: Rule = (a, b) => sameParts(a, b) && sameKind(a, b);
const alikeParts: Rule = (a, b) => a.parts.every((part, i) => alike(part, b.parts[i] ?? ''));
const sameFigures: Rule = (a, b) => figures(a.parts[1] ?? '') === figures(b.parts[1] ?? '');
const metricLike =
	(least: number): Rule =>
	(a, b) =>
		dice(a.parts[0] ?? '', b.parts[0] ?? '') >= least;
const nearText: Rule = (a, b) => near(a.parts[0] ?? '', b.parts[0] ?? '');
const target: Rule = (a, b) => sameFigures(a, b) && metricLike(0.4)(a, b);

/** Whether a coded and a found item are the same, by kind, as the codebook has it. */
const codebook = {
	officials: sameParts,
	roles: sameParts,
	bylines: sameParts,
	organizations: sameParts,
	slogans: nearText,
	parallels: nearText,
	targets: target,
	speeches: sameParts,
} as const satisfies Record<Listed, Rule>;

/** A person's name stays the name: half of it is somebody else. */
const relaxed = {
	officials: sameParts,
	roles: (a, b) => same(a.parts[0] ?? '', b.parts[0] ?? '') && alike(a.parts[1] ?? '', b.parts[1] ?? ''),
	bylines: sameParts,
	organizations: alikeParts,
	slogans: alikeParts,
	parallels: alikeParts,
	targets: (a, b) => sameFigures(a, b) && metricLike(0.2)(a, b),
	speeches: (a, b) => same(a.parts[0] ?? '', b.parts[0] ?? ''),
} as const satisfies Record<Listed, Rule>;

/** The rule for a kind under a way of matching. */
export const ruleOf = (kind: Listed, matching: Matching): Rule =>
	matching === 'strict' ? strict : matching === 'codebook' ? codebook[kind] : relaxed[kind];
