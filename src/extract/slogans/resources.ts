import type { Row } from '../../lexicon/csv.js';
import type { Details } from '../../lexicon/details.js';
import { type ContextArrays, type ContextWords, compileContextWords, openContextWords } from './context-words.js';
import { compileFormulas, type FormulaArrays } from './formula-arrays.js';
import { Phrases } from './phrases.js';
import { PrefixFilter } from './prefix-filter.js';

/** A formula of the dictionary. */
export interface CanonicalEntry {
	readonly id: string;
	readonly formula: string;
	readonly members: readonly string[];
	readonly labelEn: string | null;
	readonly gloss: string | null;
	/** also an everyday phrase: linked only when quoted or before the noun it governs */
	readonly common: boolean;
}

export interface CanonicalMatch {
	readonly start: number;
	readonly end: number;
	readonly entry: CanonicalEntry;
}

/** The dictionaries of the slogans extractor, compiled. */
export interface SloganResources {
	/** formulas and variants in a text, longest first, without overlaps */
	canonicalMatches(text: string): readonly CanonicalMatch[];
	/** the entry whose formula or variant this is */
	canonical(formula: string): CanonicalEntry | null;
	/** the entry whose members, in their order, these are */
	withMembers(members: readonly string[]): CanonicalEntry | null;
	readonly context: ContextWords;
	readonly headEnglish: ReadonlyMap<string, string>;
	readonly memberEnglish: ReadonlyMap<string, string>;
}

/** The dictionaries of formulas, compiled, with the entries that their numbers stand for. */
export interface CompiledFormulas {
	readonly arrays: FormulaArrays;
	readonly context: ContextArrays;
	entry(index: number): CanonicalEntry;
}

/** Rows of dict/slogan-context.csv, looked at when a label has to be put into English. */
type ContextRows = Pick<Details, 'sloganContext'>;

/** Opens compiled dictionaries. */
export function openSloganResources(compiled: CompiledFormulas, rows: ContextRows): SloganResources {
	const { arrays, context, entry } = compiled;
	const forms = new Phrases(arrays.forms);
	const filter = new PrefixFilter(arrays.filter);
	const members = new Phrases(arrays.members);
	const entryOf = (form: number): CanonicalEntry | null => (form < 0 ? null : entry(arrays.entryOfForm[form]!));
	const english = (kind: string): ReadonlyMap<string, string> =>
		new Map(
			rows.sloganContext.filter((row) => row.kind === kind && row.english).map((row) => [row.text!, row.english!]),
		);
	let heads: ReadonlyMap<string, string> | undefined;
	let parts: ReadonlyMap<string, string> | undefined;
	return {
		canonicalMatches: (text) => {
			const out: CanonicalMatch[] = [];
			forms.scan(text, filter, (start, end, form) => out.push({ start, end, entry: entryOf(form)! }));
			return out;
		},
		canonical: (formula) => entryOf(forms.find(formula)) ?? entryOf(forms.find(formula.replace(/＋/g, '+'))),
		withMembers: (listed) => {
			const set = members.find(listed.join('、'));
			return set < 0 ? null : entry(arrays.entryOfMembers[set]!);
		},
		context: openContextWords(context),
		get headEnglish() {
			heads ??= english('head-en');
			return heads;
		},
		get memberEnglish() {
			parts ??= english('member-en');
			return parts;
		},
	};
}

/**
 * Compiles the dictionaries of formulas and opens them.
 * @param contextRows rows of dict/slogan-context.csv
 * @param tifaRows rows of dict/tifa.csv, before them those of users' own files with its columns
 * @param countryRows rows of dict/countries.csv: a formula is seldom coined in a sentence about another country
 */
export function buildSloganResources(
	contextRows: readonly Row[],
	tifaRows: readonly Row[],
	countryRows: readonly Row[] = [],
): SloganResources {
	const { entries, ...arrays } = compileFormulas(tifaRows);
	const context = compileContextWords(contextRows, countryRows);
	return openSloganResources({ arrays, context, entry: (index) => entries[index]! }, { sloganContext: contextRows });
}
