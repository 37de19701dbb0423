/** An item in two corpora: how often, out of how many tokens. */
export interface Contrast {
	readonly left: number;
	readonly right: number;
	readonly leftSize: number;
	readonly rightSize: number;
}

/** What stands for a frequency of 0 where a ratio would have none, in occurrences (Hardie 2014). */
const ABSENT = 0.5;

/**
 * Log-likelihood of the item being equally frequent in both corpora: G² = 2 Σ O ln(O / E) over its two cells, with
 * E = size × (left + right) / (leftSize + rightSize). Dunning 1993, Computational Linguistics 19(1): 61–74, in the form of
 * Rayson & Garside 2000, Comparing corpora using frequency profiling. Always ≥ 0; the direction is in the ratios.
 */
export function logLikelihood({ left, right, leftSize, rightSize }: Contrast): number {
	const expected = (left + right) / (leftSize + rightSize);
	const cell = (observed: number, size: number): number =>
		observed === 0 ? 0 : observed * Math.log(observed / (expected * size));
	return Math.max(0, 2 * (cell(left, leftSize) + cell(right, rightSize)));
}

/**
 * Difference of the relative frequencies in per cent of that on the right: (l − r) × 100 / r (Gabrielatos & Marchi 2011).
 * `null` (infinite) when the item is absent on the right: Gabrielatos puts a near-zero number there, whose size
 * would be all that the figure says.
 */
export function percentDifference({ left, right, leftSize, rightSize }: Contrast): number | null {
	const base = right / rightSize;
	return base === 0 ? null : ((left / leftSize - base) * 100) / base;
}

/**
 * Log ratio: log₂ of the ratio of the relative frequencies; each point doubles. An absent item counts as half an
 * occurrence (Hardie 2014, Log Ratio – an informal introduction).
 */
export function logRatio({ left, right, leftSize, rightSize }: Contrast): number {
	return Math.log2((left || ABSENT) / leftSize / ((right || ABSENT) / rightSize));
}

/**
 * Bayes factor by the BIC approximation: G² − df × ln(N), df = 1, N the tokens of both corpora (Wilson 2013, Embracing
 * Bayes factors for key item analysis in corpus linguistics). From 2 positive, 6 strong, 10 very strong evidence for a
 * difference; below 0 for none.
 */
export function bayesFactor(g2: number, { leftSize, rightSize }: Contrast): number {
	return g2 - Math.log(leftSize + rightSize);
}
