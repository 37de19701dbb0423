import { cells, type Row } from '../../lexicon/csv.js';
import { buildContextWords, type ContextWords } from './context-words.js';
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

/**
 * Compiles the dictionaries of formulas.
 * @param contextRows rows of dict/slogan-context.csv
 * @param tifaRows rows of dict/tifa.csv, before them those of users' own files with its columns
 * @param countryRows rows of dict/countries.csv: a formula is seldom coined in a sentence about another country
 */
export function buildSloganResources(
	contextRows: readonly Row[],
	tifaRows: readonly Row[],
	countryRows: readonly Row[] = [],
): SloganResources {
	const entries: CanonicalEntry[] = [];
	const forms: string[] = [];
	const byForm = new Map<string, CanonicalEntry>();
	const byMembers = new Map<string, CanonicalEntry>();
	for (const row of tifaRows) {
		const formula = row.formula?.trim();
		if (!formula) continue;
		const entry = entryOf(row, formula);
		if (entry.members.length >= 3 && !byMembers.has(entry.members.join('、')))
			byMembers.set(entry.members.join('、'), entry);
		for (const form of [formula, ...cells(row.variants)]) {
			if (byForm.has(form)) continue;
			byForm.set(form, entry);
			forms.push(form);
			entries.push(entry);
		}
	}
	const phrases = new Phrases(forms);
	const filter = new PrefixFilter(forms);
	const english = (kind: string): ReadonlyMap<string, string> =>
		new Map(contextRows.filter((row) => row.kind === kind && row.english).map((row) => [row.text!, row.english!]));
	return {
		canonicalMatches: (text) => matches(text, phrases, filter, entries),
		canonical: (formula) => byForm.get(formula) ?? byForm.get(formula.replace(/＋/g, '+')) ?? null,
		withMembers: (members) => byMembers.get(members.join('、')) ?? null,
		context: buildContextWords(contextRows, countryRows),
		headEnglish: english('head-en'),
		memberEnglish: english('member-en'),
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

function matches(
	text: string,
	phrases: Phrases,
	filter: PrefixFilter,
	entries: readonly CanonicalEntry[],
): readonly CanonicalMatch[] {
	const out: CanonicalMatch[] = [];
	phrases.scan(text, filter, (start, end, entry) => out.push({ start, end, entry: entries[entry]! }));
	return out;
}
