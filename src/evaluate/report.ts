import type { TifaRecord } from '../record/schema.js';
import { type BootstrapOptions, type Interval, intervals } from './bootstrap.js';
import { type ItemError, itemErrors } from './errors.js';
import { type Counts, macro, type Rates, rates, sum, telling } from './figures.js';
import type { GoldSet } from './gold.js';
import type { Matching, Scored } from './kinds.js';
import { judge } from './match/judge.js';

/** Figures of one kind. */
export interface Line extends Counts, Rates {
	readonly kind: Scored;
	/** documents in which something of the kind was coded or found */
	readonly documents: number;
	/** bootstrap intervals of the micro-averaged rates; `null` with fewer than two documents */
	readonly interval: Readonly<Record<keyof Rates, Interval>> | null;
	/** mean over documents; `null` where no document has the kind */
	readonly macro: Rates | null;
}

/** What an evaluation says. */
export interface Evaluation {
	readonly matching: Matching;
	readonly documents: number;
	/** ids of coded documents without a result; all that was coded in them counts as missed */
	readonly missing: readonly string[];
	readonly bootstrap: BootstrapOptions;
	readonly lines: readonly Line[];
	readonly errors: readonly ItemError[];
}

/**
 * Scores records against hand-coded articles.
 *
 * @param recordOf the record of an article, by its id or aliases
 */
export function evaluate(
	gold: GoldSet,
	recordOf: (names: readonly string[]) => TifaRecord | null,
	options: { readonly matching: Matching; readonly bootstrap: BootstrapOptions },
): Evaluation {
	const counts = new Map<Scored, Counts[]>(gold.kinds.map((kind) => [kind, []]));
	const missing: string[] = [];
	const errors: ItemError[] = [];
	for (const article of gold.articles) {
		const record = recordOf([article.id, ...article.aliases]);
		if (record === null) missing.push(article.id);
		const judgement = judge(article, record, options.matching);
		for (const kind of gold.kinds) {
			const { pairs, missed, spurious } = judgement[kind];
			counts.get(kind)?.push({ right: pairs.length, spurious: spurious.length, missed: missed.length });
		}
		errors.push(...itemErrors(article.id, gold.kinds, judgement, record?.document.text ?? gold.text(article.id)));
	}
	const lines = gold.kinds.map((kind): Line => {
		const each = counts.get(kind) ?? [];
		const total = sum(each);
		return {
			kind,
			...total,
			...rates(total),
			documents: telling(each).length,
			interval: intervals(each, options.bootstrap),
			macro: macro(each),
		};
	});
	return { ...options, documents: gold.articles.length, missing, lines, errors };
}
