/** What may stand between the clauses of a formula and not part them. */
const ENCLOSING = /[“‘「『《〈（("]/;

/**
 * What the clauses in the middle of formulas of three and more have in common, fit for a file: the length of the longest
 * and the UTF-16 units that they begin with.
 */
export function compileClauses(formulas: readonly string[]): Int32Array {
	let longest = 0;
	const units = new Set<number>();
	for (const formula of formulas) {
		const middle = formula.split('，').slice(1, -1);
		for (const clause of middle) {
			longest = Math.max(longest, ENCLOSING.test(formula) ? formula.length : clause.length);
			units.add(clause.charCodeAt(0) | 0);
			// Formulas are looked up with either sign.
			if (clause.startsWith('+')) units.add('＋'.charCodeAt(0));
		}
	}
	return Int32Array.of(longest, ...units);
}

/** What tells that text[start, end) may be such a clause: it is no longer, and its first unit opens one. */
export interface Clauses {
	readonly longest: number;
	/** by UTF-16 unit: 1 for what such a clause begins with */
	readonly opens: Uint8Array;
}

/** Opens what `compileClauses` gives. */
export function openClauses(clauses: Int32Array): Clauses {
	const opens = new Uint8Array(65536);
	for (let k = 1; k < clauses.length; k++) opens[clauses[k]!] = 1;
	return { longest: clauses[0]!, opens };
}
