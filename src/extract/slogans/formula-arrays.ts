import { cells, type Row } from '../../lexicon/csv.js';
import { compileClauses } from './clauses.js';
import { compilePhrases, type PhraseArrays } from './phrase-arrays.js';
import { compilePrefixes, type PrefixArrays } from './prefix-filter.js';
import type { CanonicalEntry } from './resources.js';

/** The formulas of a dictionary, fit for a file. */
export interface FormulaArrays {
	/** formulas and variants */
	readonly forms: PhraseArrays;
	readonly filter: PrefixArrays;
	/** number of the entry that each form belongs to */
	readonly entryOfForm: Int32Array;
	/** members of a formula in their order, joined by 、 */
	readonly members: PhraseArrays;
	readonly entryOfMembers: Int32Array;
	readonly clauses: Int32Array;
}

/** Fewer members than these are too common to tell a formula by. */
const FEWEST_MEMBERS = 3;

/**
 * Compiles rows of dict/tifa.csv; of equal forms, and of equal members, the first row wins.
 * @returns the arrays, and the entries that their numbers stand for
 */
export function compileFormulas(rows: readonly Row[]): FormulaArrays & { readonly entries: readonly CanonicalEntry[] } {
	const entries: CanonicalEntry[] = [];
	const ofForm = new Map<string, number>();
	const ofMembers = new Map<string, number>();
	for (const row of rows) {
		const formula = row.formula?.trim();
		if (!formula) continue;
		const entry = entryOf(row, formula);
		const index = entries.push(entry) - 1;
		const members = entry.members.join('、');
		if (entry.members.length >= FEWEST_MEMBERS && !ofMembers.has(members)) ofMembers.set(members, index);
		for (const form of [formula, ...cells(row.variants)]) if (!ofForm.has(form)) ofForm.set(form, index);
	}
	const forms = [...ofForm.keys()];
	return {
		entries,
		forms: compilePhrases(forms),
		filter: compilePrefixes(forms),
		entryOfForm: Int32Array.from(ofForm.values()),
		members: compilePhrases([...ofMembers.keys()]),
		entryOfMembers: Int32Array.from(ofMembers.values()),
		clauses: compileClauses(forms),
	};
}

function entryOf(row: Row, formula: string): CanonicalEntry {
	return {
		id: row.id || formula,
		formula,
		members: cells(row.members),
		labelEn: row.label_en || null,
		gloss: row.gloss || null,
		common: row.common === '1',
	};
}
