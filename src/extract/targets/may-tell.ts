/** Tells at little cost which figures can have no status, so that nobody reads what they measure. */
import type { NumberMention } from '../numbers/index.js';
import { clauseAt } from './clauses.js';
import type { TargetCues } from './cues.js';
import { mayBeLinked } from './links.js';
import { isQuantity } from './quantity.js';
import { type Verdict, verdictAt } from './status.js';
import { isTold, mayBeYearsPlan } from './verdicts.js';
import type { Walked } from './walk.js';

/** Whether a figure can have a status: null when it cannot, its verdict where that was weighed, else `open`. */
export type Chance = Verdict | 'open' | null;

/**
 * Tells of a figure whether it can have a status, by the words around it or by the verb before it; what counts more of
 * its frame is given the benefit of the doubt.
 */
export function chanceOf(
	text: string,
	figures: readonly NumberMention[],
	index: number,
	base: 'target' | 'achievement' | null,
	walked: Walked,
	cues: TargetCues,
): Chance {
	const { clauses, events } = walked;
	const mention = figures[index]!;
	const clause = clauses[clauseAt(clauses, mention.start)];
	if (!clause) return 'open';
	if (!isQuantity(text, mention, clause, cues)) return null;
	if (mention.comparator.text !== '' || mayBeLinked(text, mention, clause.start, cues)) return 'open';
	if (isTold(text, mention.start, clause.end) || mayBeYearsPlan(text, mention)) return 'open';
	const next = figures[index + 1];
	const last = next === undefined || next.start >= clause.end;
	const verdict = verdictAt(mention, clause, events, base, text, cues, walked, last);
	return verdict.status === null ? null : verdict;
}

/**
 * Whether any figure can have a status in a sentence without a word or a time that gives one: by a goal that is named
 * behind it, by a verb before it (增长, 达到), or because it binds by itself (不低于).
 */
export function mayTell(
	text: string,
	words: string,
	figures: readonly NumberMention[],
	count: number,
	{ clauses, aimed }: Walked,
	cues: TargetCues,
): boolean {
	for (let index = 0; index < count; index++) {
		const mention = figures[index]!;
		const clause = clauses[clauseAt(clauses, mention.start)];
		if (mention.comparator.text !== '' || mayBeLinked(text, mention, clause?.start ?? 0, cues)) return true;
		if (mayBeYearsPlan(text, mention)) return true;
	}
	return aimed || words.includes('累计');
}
