/** Levels of measurement of the values that coders give. */
export const LEVELS_OF_MEASUREMENT = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type LevelOfMeasurement = (typeof LEVELS_OF_MEASUREMENT)[number];

/** Values of one unit, one for each coder; `null` where a coder gave none. */
export type Unit<Value> = readonly (Value | null)[];

/**
 * Krippendorff's alpha: α = 1 − Dₒ/Dₑ, the disagreement observed within units over the disagreement expected by chance,
 * for any number of coders and with values missing.
 *
 * With coincidences o(c,k) = Σᵤ (pairs of values c, k in unit u) / (mᵤ − 1) over units with mᵤ ≥ 2 values, marginals
 * n(c) = Σₖ o(c,k) and n = Σ n(c): α = 1 − (n − 1) · Σ o(c,k)·δ²(c,k) / Σ n(c)·n(k)·δ²(c,k), where δ² is
 * nominal: 0 or 1; ordinal: (Σ n(g) from c to k − (n(c) + n(k))/2)²; interval: (c − k)²; ratio: ((c − k)/(c + k))².
 * Source: Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability. University of Pennsylvania.
 *
 * @param level values of other levels than nominal must be numbers
 * @returns `null` when no unit has two values, or when all values are the same: α is not defined then
 */
export function krippendorffAlpha(units: readonly Unit<string | number>[], level: LevelOfMeasurement): number | null {
	const counted = units.map(countValues).filter(({ size }) => size > 1);
	const values = [...new Set(counted.flatMap(({ counts }) => [...counts.keys()]))].sort(ascending);
	const index = new Map(values.map((value, i) => [value, i]));
	const marginals = values.map(() => 0);
	for (const { counts } of counted) for (const [value, count] of counts) marginals[index.get(value)!]! += count;
	const n = marginals.reduce((total, count) => total + count, 0);
	const difference = differences(values, marginals, level);
	let observed = 0;
	for (const { counts, size } of counted) {
		for (const [c, nc] of counts) {
			for (const [k, nk] of counts) {
				if (c !== k) observed += (nc * nk * difference(index.get(c)!, index.get(k)!)) / (size - 1);
			}
		}
	}
	let expected = 0;
	for (const [c, nc] of marginals.entries()) {
		for (const [k, nk] of marginals.entries()) if (c !== k) expected += nc * nk * difference(c, k);
	}
	return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

function countValues<Value>(unit: Unit<Value>): { readonly counts: ReadonlyMap<Value, number>; readonly size: number } {
	const counts = new Map<Value, number>();
	let size = 0;
	for (const value of unit) {
		if (value === null) continue;
		counts.set(value, (counts.get(value) ?? 0) + 1);
		size++;
	}
	return { counts, size };
}

const ascending = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** δ² between the values at two places of the sorted list. */
function differences(
	values: readonly (string | number)[],
	marginals: readonly number[],
	level: LevelOfMeasurement,
): (c: number, k: number) => number {
	if (level === 'nominal') return (c, k) => (c === k ? 0 : 1);
	const number = (at: number): number => Number(values[at]);
	if (level === 'interval') return (c, k) => (number(c) - number(k)) ** 2;
	if (level === 'ratio') {
		return (c, k) => (c === k ? 0 : ((number(c) - number(k)) / (number(c) + number(k))) ** 2);
	}
	// Sums of marginals up to each value, so that a sum between two of them is one subtraction.
	const upTo = [0];
	for (const count of marginals) upTo.push(upTo[upTo.length - 1]! + count);
	return (c, k) => {
		const [low, high] = c < k ? [c, k] : [k, c];
		return (upTo[high + 1]! - upTo[low]! - (marginals[low]! + marginals[high]!) / 2) ** 2;
	};
}
