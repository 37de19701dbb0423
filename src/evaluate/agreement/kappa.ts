/**
 * Cohen's kappa of two coders who put the same units into categories: κ = (pₒ − pₑ) / (1 − pₑ), with pₒ the share of
 * units on which they agree, and pₑ = Σₖ p₁ₖ·p₂ₖ the share expected if each kept their own frequencies of categories.
 * Source: Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement
 * 20(1), 37–46.
 *
 * @param pairs the categories given by the first and the second coder, unit by unit
 * @returns `null` without units, or when both used one and the same category throughout: κ is not defined then
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
	const n = pairs.length;
	if (n === 0) return null;
	const first = new Map<string, number>();
	const second = new Map<string, number>();
	let agreed = 0;
	for (const [a, b] of pairs) {
		if (a === b) agreed++;
		first.set(a, (first.get(a) ?? 0) + 1);
		second.set(b, (second.get(b) ?? 0) + 1);
	}
	let expected = 0;
	for (const [category, count] of first) expected += (count / n) * ((second.get(category) ?? 0) / n);
	return expected === 1 ? null : (agreed / n - expected) / (1 - expected);
}
