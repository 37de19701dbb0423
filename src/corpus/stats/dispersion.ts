/** How evenly an item is spread over the parts of a corpus. */
export interface Dispersion {
	/** Juilland's D: 1 even, 0 all in one part; `null` with fewer than two parts */
	readonly d: number | null;
	/** Gries' DP: 0 as the sizes of the parts make one expect, towards 1 the more it clumps */
	readonly dp: number;
	/** DP divided by the largest value it can take; `null` with fewer than two parts */
	readonly dpNorm: number | null;
}

/**
 * Dispersion of an item that occurs `counts[i]` times in part `i` of `sizes[i]` tokens. Parts of size 0 are left out.
 *
 * With f = Σ counts, N = Σ sizes, n parts, expected shares s_i = sizes_i / N, observed shares v_i = counts_i / f:
 * - D = 1 − V / √(n − 1), V = σ(p) / mean(p) over the relative frequencies p_i = counts_i / sizes_i, σ of the population
 *   (Juilland & Chang-Rodríguez 1964, Frequency Dictionary of Spanish Words; relative frequencies as in Gries 2020);
 * - DP = ½ Σ |v_i − s_i| (Gries 2008, International Journal of Corpus Linguistics 13(4): 403–437);
 * - DPnorm = DP / (1 − min s_i) (Lijffijt & Gries 2012, IJCL 17(1): 147–149).
 */
export function dispersion(counts: readonly number[], sizes: readonly number[]): Dispersion {
	let f = 0;
	let total = 0;
	let parts = 0;
	let smallest = Number.POSITIVE_INFINITY;
	sizes.forEach((size, i) => {
		if (size <= 0) return;
		f += counts[i] ?? 0;
		total += size;
		parts++;
		smallest = Math.min(smallest, size);
	});
	if (f === 0) return { d: null, dp: 0, dpNorm: null };
	let gap = 0;
	let sum = 0;
	let squares = 0;
	sizes.forEach((size, i) => {
		if (size <= 0) return;
		const count = counts[i] ?? 0;
		gap += Math.abs(count / f - size / total);
		sum += count / size;
		squares += (count / size) ** 2;
	});
	const dp = gap / 2;
	if (parts < 2) return { d: null, dp, dpNorm: null };
	const mean = sum / parts;
	const deviation = Math.sqrt(Math.max(0, squares / parts - mean ** 2));
	return { d: Math.max(0, 1 - deviation / mean / Math.sqrt(parts - 1)), dp, dpNorm: dp / (1 - smallest / total) };
}
