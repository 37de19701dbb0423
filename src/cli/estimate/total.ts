/** A total that a sample leads to, and how far off it may be. */
export interface Total {
	readonly value: number;
	/** standard error as a share of the value */
	readonly error: number;
}

/**
 * Ratio estimator: Σy / Σx of the sample times the total of x. Standard error by the residuals y - r·x, with the
 * correction for a finite population (Cochran 1977, 6.4 and 6.9).
 */
export function ratioTotal(ys: readonly number[], xs: readonly number[], total: number, population: number): Total {
	const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
	const n = ys.length;
	const x = sum(xs);
	if (n === 0 || x === 0) return { value: 0, error: 0 };
	const ratio = sum(ys) / x;
	const residuals = sum(ys.map((y, i) => (y - ratio * (xs[i] ?? 0)) ** 2));
	const left = Math.max(0, 1 - n / Math.max(n, population));
	const error = n < 2 || ratio === 0 ? 0 : Math.sqrt((left * residuals) / (n - 1) / n) / (x / n) / ratio;
	return { value: ratio * total, error };
}
