import type { ContextWords } from '../../extract/slogans/context-words.js';
import { numericForm } from '../../extract/slogans/numeric-form.js';
import { bursts } from '../stats/bursts.js';
import type { Candidate } from './candidates.js';
import { branchingEntropy, npmi } from './measures.js';
import type { Tallies, Tally } from './tally.js';

/** A formula that no dictionary has, with what speaks for it. */
export interface Suggestion extends Candidate {
	readonly count: number;
	readonly documents: number;
	readonly first: string | null;
	readonly last: string | null;
	readonly npmi: number;
	readonly leftEntropy: number;
	readonly rightEntropy: number;
	/** share of occurrences in quotation marks */
	readonly quoted: number;
	/** share of occurrences behind words such as 坚持 and 推进 */
	readonly governed: number;
	/** share of occurrences that end at a mark */
	readonly closed: number;
	/** weight and months of the strongest burst */
	readonly burst: { readonly weight: number; readonly from: string; readonly to: string } | null;
	readonly score: number;
	readonly examples: readonly string[];
}

/** What a judgement rests on beside the counts. */
export interface Judge {
	readonly context: ContextWords;
	/** documents a candidate of this kind must be in */
	least(kind: string): number;
}

/** A phrase without quotation marks must be at least so firm and so free, and end so often where a part of speech ends. */
const FIRM = 0.4;
const FREE = 1.5;
const CLOSED = 0.2;
/** Shorter phrases need a mark or an ending; ordinary collocations are short. */
const LONG = 7;
const GOVERNED = 0.25;
const ONCE = 0.2;
const OFTEN = 8;
/** A longer candidate with so large a share of a shorter one's occurrences takes its place. */
const SWALLOWS = 0.6;

/** Judges the counted candidates: noise goes, pieces of longer ones go, the rest is ranked. */
export function rank(candidates: readonly Candidate[], tallies: Tallies, judge: Judge): readonly Suggestion[] {
	const { context, least } = judge;
	const months = monthsBetween([...tallies.months.keys()]);
	const totals = months.map((month) => tallies.months.get(month) ?? 0);
	const judged = candidates.flatMap((candidate, i): readonly Suggestion[] => {
		const tally = tallies.tallies[i]!;
		if (tally.documents < least(candidate.kind) || tally.count === 0) return [];
		const suggestion = measured(candidate, tally, tallies, context, months, totals);
		return isFormulaLike(suggestion, judge) ? [suggestion] : [];
	});
	return withoutPieces(judged).sort((a, b) => b.score - a.score || (a.formula < b.formula ? -1 : 1));
}

function measured(
	candidate: Candidate,
	tally: Tally,
	tallies: Tallies,
	context: ContextWords,
	months: readonly string[],
	totals: readonly number[],
): Suggestion {
	const { formula } = candidate;
	const splits = Array.from(
		{ length: formula.length - 1 },
		(_, i) => [tallies.countOf(formula.slice(0, i + 1)), tallies.countOf(formula.slice(i + 1))] as const,
	);
	const burst = bursts(
		months.map((month) => tally.months.get(month) ?? 0),
		totals,
	).reduce<{ start: number; end: number; weight: number } | null>(
		(best, next) => (best === null || next.weight > best.weight ? next : best),
		null,
	);
	const facts = {
		...candidate,
		count: tally.count,
		documents: tally.documents,
		first: tally.first,
		last: tally.last,
		npmi: npmi(tally.count, splits, tallies.total),
		leftEntropy: branchingEntropy(tally.left.values(), tally.leftEdges),
		rightEntropy: branchingEntropy(tally.right.values(), tally.rightEdges),
		quoted: tally.quoted / tally.count,
		governed: tally.governed / tally.count,
		closed: tally.rightEdges / tally.count,
		burst: burst === null ? null : { weight: burst.weight, from: months[burst.start]!, to: months[burst.end]! },
		examples: tally.examples,
	};
	return { ...facts, score: score(facts, context) };
}

/**
 * log₂(1 + documents) × firmness × freedom × what speaks for a formula: quotation marks, figures, a word such as 坚持
 * before it, a head such as 战略 at its end, members, a burst. The weights were set by reading ranked lists.
 */
function score(s: Omit<Suggestion, 'score'>, context: ContextWords): number {
	const free = Math.min(s.leftEntropy, s.rightEntropy, 4) / 4;
	const signs =
		(s.kind === 'phrase' ? 0.2 : 1) +
		3 * Math.sqrt(s.quoted) +
		(numericForm(s.formula) !== null ? 2 : 0) +
		(s.members.length >= 3 ? 1.5 : 0) +
		s.governed +
		(endsLikeFormula(s.formula, context) ? 1 : 0) +
		(isBalanced(s.formula) ? 1.5 : 0) +
		Math.min(1, (s.burst?.weight ?? 0) / 20);
	const plain = s.kind === 'phrase' && s.quoted === 0 && !isBalanced(s.formula) ? 0.7 : 1;
	return plain * Math.log2(1 + s.documents) * Math.max(0.1, s.npmi) * (0.25 + free) * signs;
}

const endsLikeFormula = (formula: string, context: ContextWords): boolean =>
	context.endsAt('good-end', formula, formula.length) > 0 || context.endsAt('head', formula, formula.length) > 0;

/** Parts of about one length on both sides of a mark: 守望相助、同舟共济. */
function isBalanced(formula: string): boolean {
	const lengths = formula.split(/[、，]/).map((part) => part.length);
	return lengths.length > 1 && Math.min(...lengths) >= 3 && Math.max(...lengths) - Math.min(...lengths) <= 1;
}

function isFormulaLike(s: Suggestion, { context }: Judge): boolean {
	const { formula, kind } = s;
	if (context.has('plain', formula) || /[的了着]$/u.test(formula)) return false;
	if (
		(['bad-end', 'name-head', 'event-head'] as const).some((list) => context.endsAt(list, formula, formula.length) >= 0)
	)
		return false;
	// What is quoted once and stands without marks elsewhere is a word that somebody set off.
	if (kind === 'quoted') return s.quoted >= ONCE || s.documents < OFTEN || isBalanced(formula);
	if (kind !== 'phrase') return true;
	if (s.npmi < FIRM || Math.min(s.leftEntropy, s.rightEntropy) < FREE || s.closed < CLOSED) return false;
	return (
		s.quoted > 0.1 ||
		isBalanced(formula) ||
		(formula.length >= LONG && !formula.includes('、') && s.governed >= GOVERNED) ||
		(formula.length > 4 && !formula.includes('、') && s.governed >= GOVERNED && endsLikeFormula(formula, context))
	);
}

/** Leaves out pieces of longer candidates (和谐共生 in 人与自然和谐共生), and longer ones that hardly occur beside the shorter. */
function withoutPieces(list: readonly Suggestion[]): Suggestion[] {
	const byFormula = new Map(list.map((s) => [s.formula, s]));
	const gone = new Set<string>();
	for (const long of list)
		for (let start = 0; start < long.formula.length; start++)
			for (let end = start + 2; end <= long.formula.length; end++) {
				const short = byFormula.get(long.formula.slice(start, end));
				if (short === undefined || short === long) continue;
				if (long.count >= SWALLOWS * short.count) gone.add(short.formula);
				else if (long.kind === 'phrase' || long.count < 0.2 * short.count) gone.add(long.formula);
			}
	return list.filter(({ formula }) => !gone.has(formula));
}

/** All months from the first to the last: one without documents counts for bursts too. */
function monthsBetween(months: readonly string[]): readonly string[] {
	const sorted = [...months].sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first === undefined || last === undefined) return [];
	const out: string[] = [];
	for (let year = Number(first.slice(0, 4)), month = Number(first.slice(5)); ; month++) {
		if (month > 12) {
			year++;
			month = 1;
		}
		const name = `${year}-${String(month).padStart(2, '0')}`;
		out.push(name);
		if (name >= last) return out;
	}
}
