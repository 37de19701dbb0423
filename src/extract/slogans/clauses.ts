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

/** Tells whether text[start, end) may be such a clause. */
export function openClauses(clauses: Int32Array): (text: string, start: number, end: number) => boolean {
	const longest = clauses[0]!;
	const opens = new Uint8Array(65536);
	for (let k = 1; k < clauses.length; k++) opens[clauses[k]!] = 1;
	return (text, start, end) => end - start <= longest && opens[text.charCodeAt(start)] === 1;
}
