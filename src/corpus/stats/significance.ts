/**
 * Probability that a χ² variable with one degree of freedom exceeds `x`: erfc(√(x / 2)). Series and continued fraction
 * of the incomplete gamma function (Numerical Recipes 3rd ed., 6.2), so that tiny probabilities stay exact.
 */
export function chiSquareTail(x: number): number {
	if (!(x > 0)) return 1;
	const z = x / 2;
	const front = Math.exp(-z + 0.5 * Math.log(z)) / Math.sqrt(Math.PI);
	if (z < 1.5) {
		let term = 2;
		let sum = term;
		for (let n = 1; n < 200 && term > sum * 1e-16; n++) {
			term *= z / (0.5 + n);
			sum += term;
		}
		return Math.max(0, 1 - front * sum);
	}
	// Lentz's algorithm for the continued fraction.
	const tiny = 1e-300;
	let b = z + 0.5;
	let c = 1 / tiny;
	let d = 1 / b;
	let h = d;
	for (let i = 1; i < 500; i++) {
		const an = -i * (i - 0.5);
		b += 2;
		d = 1 / nonZero(an * d + b, tiny);
		c = nonZero(b + an / c, tiny);
		const delta = d * c;
		h *= delta;
		if (Math.abs(delta - 1) < 1e-15) break;
	}
	return front * h;
}

const nonZero = (value: number, tiny: number): number => (Math.abs(value) < tiny ? tiny : value);

export const CORRECTIONS = ['holm', 'bonferroni', 'bh', 'none'] as const;
/** How p-values are corrected for the number of items tested. */
export type Correction = (typeof CORRECTIONS)[number];

/**
 * p-values corrected for their number, in the order given: Bonferroni m·p; Holm 1979 (step-down, the same guarantee with
 * more power); Benjamini & Hochberg 1995 (`bh`, the share of false discoveries); none.
 */
export function adjusted(p: readonly number[], correction: Correction): readonly number[] {
	const m = p.length;
	if (correction === 'none') return p;
	if (correction === 'bonferroni') return p.map((value) => Math.min(1, value * m));
	const order = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
	const out = new Array<number>(m).fill(1);
	if (correction === 'holm') {
		let highest = 0;
		order.forEach((i, rank) => {
			highest = Math.max(highest, Math.min(1, p[i]! * (m - rank)));
			out[i] = highest;
		});
		return out;
	}
	let lowest = 1;
	for (let rank = m - 1; rank >= 0; rank--) {
		const i = order[rank]!;
		lowest = Math.min(lowest, (p[i]! * m) / (rank + 1));
		out[i] = lowest;
	}
	return out;
}
