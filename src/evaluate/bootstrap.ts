import { type Counts, type Rates, rates, sum } from './figures.js';
import { seeded } from './random.js';

/** Bounds of a confidence interval. */
export type Interval = readonly [low: number, high: number];

export interface BootstrapOptions {
	/** samples drawn */
	readonly samples: number;
	readonly seed: number;
	/** 0.95 for 95 % */
	readonly level: number;
}

/**
 * Percentile bootstrap intervals of the micro-averaged rates. Documents are drawn with replacement, as many as there
 * are, for items of one document are right or wrong together; the rates are taken of each draw, and the interval runs
 * from the (1−level)/2 to the (1+level)/2 quantile of them.
 * Source: Efron, B. & Tibshirani, R. J. (1993). An Introduction to the Bootstrap, ch. 13; drawing whole clusters: Field,
 * C. A. & Welsh, A. H. (2007). Bootstrapping clustered data. J. R. Statist. Soc. B 69(3), 369–390.
 *
 * @param documents counts of each document
 * @returns `null` with fewer than two documents: nothing can be said of others
 */
export function intervals(
	documents: readonly Counts[],
	{ samples, seed, level }: BootstrapOptions,
): Readonly<Record<keyof Rates, Interval>> | null {
	const n = documents.length;
	if (n < 2 || samples < 1) return null;
	const random = seeded(seed);
	const drawn: Record<keyof Rates, number[]> = { precision: [], recall: [], f1: [] };
	for (let i = 0; i < samples; i++) {
		const sample = Array.from({ length: n }, () => documents[Math.floor(random() * n)]!);
		const { precision, recall, f1 } = rates(sum(sample));
		drawn.precision.push(precision);
		drawn.recall.push(recall);
		drawn.f1.push(f1);
	}
	const bounds = (values: number[]): Interval => {
		values.sort((a, b) => a - b);
		return [quantile(values, (1 - level) / 2), quantile(values, (1 + level) / 2)];
	};
	return { precision: bounds(drawn.precision), recall: bounds(drawn.recall), f1: bounds(drawn.f1) };
}

/**
 * Quantile of sorted values with linear interpolation, type 7 of Hyndman, R. J. & Fan, Y. (1996). Sample quantiles in
 * statistical packages. The American Statistician 50(4), 361–365: the default of R and NumPy.
 */
export function quantile(sorted: readonly number[], p: number): number {
	const at = p * (sorted.length - 1);
	const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
	return low + (high - low) * (at - Math.floor(at));
}
