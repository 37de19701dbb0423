import type { CorpusDocument } from './document.js';
import { type GroupBy, groupOf } from './groups.js';
import { cValues } from './stats/c-value.js';
import { bayesFactor, type Contrast, logLikelihood, logRatio, percentDifference } from './stats/keyness.js';
import { adjusted, type Correction, chiSquareTail } from './stats/significance.js';
import { Tally } from './tally.js';
import type { Unit } from './units/index.js';
import { JOINT } from './units/terms.js';

/** One of two corpora as it is counted. */
export interface Side {
	readonly tally: Tally;
	/** documents without the text that the unit needs */
	withoutText: number;
}

export const side = (): Side => ({ tally: new Tally(), withoutText: 0 });

/** Counts one document into a side. */
function count(document: CorpusDocument, unit: Unit, { tally }: Side): void {
	tally.begin();
	if (unit.base === 'characters') tally.grow(document.record.document.characters);
	unit.visit(document, {
		term: (term) => tally.add(term),
		tokens: (_, tokens) => tally.grow(tokens),
	});
}

/** Counts a whole corpus into one side. */
export async function countSide(corpus: AsyncIterable<CorpusDocument>, unit: Unit, into: Side): Promise<void> {
	for await (const document of corpus) {
		if (unit.text && document.text === null) into.withoutText++;
		else count(document, unit, into);
	}
}

export interface Split {
	readonly by: GroupBy;
	readonly left: string;
	/** everything else when absent */
	readonly right?: string | undefined;
}

/** Counts one corpus into two sides by the group of each document; gives the groups met, with their documents. */
export async function countSplit(
	corpus: AsyncIterable<CorpusDocument>,
	unit: Unit,
	{ by, left, right }: Split,
	sides: readonly [Side, Side],
): Promise<ReadonlyMap<string, number>> {
	const met = new Map<string, number>();
	for await (const document of corpus) {
		const group = groupOf(document.record.document, by);
		met.set(group, (met.get(group) ?? 0) + 1);
		const into = group === left ? sides[0] : right === undefined || group === right ? sides[1] : null;
		if (into === null) continue;
		if (unit.text && document.text === null) into.withoutText++;
		else count(document, unit, into);
	}
	return met;
}

/** A term that tells two corpora apart. */
export interface KeyItem extends Contrast {
	readonly term: string;
	/** the corpus that has more of it */
	readonly side: 'left' | 'right';
	readonly leftPerMillion: number;
	readonly rightPerMillion: number;
	readonly leftDocuments: number;
	readonly rightDocuments: number;
	readonly logLikelihood: number;
	readonly p: number;
	readonly pAdjusted: number;
	readonly percentDifference: number | null;
	readonly logRatio: number;
	readonly bayesFactor: number;
}

export interface CompareOptions {
	/** occurrences in both corpora together below which a term is not tested */
	readonly minFrequency: number;
	readonly correction: Correction;
	/** drop candidate terms that are only pieces of longer ones (C-value over both corpora not above 0) */
	readonly wholeTerms: boolean;
}

/** Tests every term; the p-values are corrected for all terms tested. */
export function keyItems([left, right]: readonly [Side, Side], options: CompareOptions): readonly KeyItem[] {
	const names = new Set([...left.tally.terms.keys(), ...right.tally.terms.keys()]);
	const both = (term: string): number =>
		(left.tally.terms.get(term)?.frequency ?? 0) + (right.tally.terms.get(term)?.frequency ?? 0);
	const frequent = [...names].filter((term) => both(term) >= options.minFrequency);
	const values = options.wholeTerms
		? cValues(frequent.map((term) => ({ words: term.split(JOINT), frequency: both(term) })))
		: null;
	const items = frequent
		.filter((_, i) => values === null || values[i]! > 0)
		.map((term) => contrast(term, left.tally, right.tally));
	const corrected = adjusted(
		items.map((item) => item.p),
		options.correction,
	);
	return items.map((item, i) => ({ ...item, pAdjusted: corrected[i]! }));
}

function contrast(term: string, a: Tally, b: Tally): Omit<KeyItem, 'pAdjusted'> {
	const left = a.terms.get(term);
	const right = b.terms.get(term);
	const counts: Contrast = {
		left: left?.frequency ?? 0,
		right: right?.frequency ?? 0,
		leftSize: Math.max(1, a.size),
		rightSize: Math.max(1, b.size),
	};
	const g2 = logLikelihood(counts);
	const leftPerMillion = (counts.left * 1e6) / counts.leftSize;
	const rightPerMillion = (counts.right * 1e6) / counts.rightSize;
	return {
		...counts,
		term: term.replaceAll(JOINT, ''),
		side: leftPerMillion >= rightPerMillion ? 'left' : 'right',
		leftPerMillion,
		rightPerMillion,
		leftDocuments: left?.documents ?? 0,
		rightDocuments: right?.documents ?? 0,
		logLikelihood: g2,
		p: chiSquareTail(g2),
		percentDifference: percentDifference(counts),
		logRatio: logRatio(counts),
		bayesFactor: bayesFactor(g2, counts),
	};
}
