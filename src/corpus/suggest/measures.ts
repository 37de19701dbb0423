/**
 * How firmly the two parts of a phrase belong together: normalized pointwise mutual information (Bouma 2009), the least
 * over all places where the phrase can be divided. ln(p(xy) / (p(x) p(y))) / −ln p(xy); 1 for parts that never occur
 * apart, 0 for parts that meet by chance.
 * @param count occurrences of the phrase
 * @param splits occurrences of the left and the right part, for each place of division
 * @param total length of the texts in characters
 */
export function npmi(
	count: number,
	splits: readonly (readonly [left: number, right: number])[],
	total: number,
): number {
	if (count === 0 || splits.length === 0 || total <= count) return 0;
	const scale = -Math.log(count / total);
	return Math.min(...splits.map(([left, right]) => Math.log((count * total) / (left * right)) / scale));
}

/**
 * How freely a phrase is used: the entropy in bits of the characters that stand next to it on one side (branching entropy:
 * Jin and Tanaka-Ishii 2006; Huang and Powers 2003). Marks and ends count as different each time (Feng et al. 2004), for
 * a phrase that stands by itself is free.
 * @param counts occurrences by neighbouring character
 * @param edges occurrences beside a mark or an end
 */
export function branchingEntropy(counts: Iterable<number>, edges: number): number {
	const list = [...counts];
	const total = list.reduce((sum, count) => sum + count, edges);
	if (total === 0) return 0;
	const bits = (count: number): number => (count / total) * Math.log2(total / count);
	return list.reduce((sum, count) => sum + bits(count), edges * bits(1));
}
