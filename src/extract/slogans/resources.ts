import type { Row } from '../../lexicon/csv.js';
import { cells } from '../../lexicon/csv.js';
import { buildTrie, Trie } from '../../lexicon/trie.js';

/** A formula of the dictionary. */
export interface CanonicalEntry {
	readonly id: string;
	readonly formula: string;
	readonly members: readonly string[];
	readonly labelEn: string | null;
	readonly gloss: string | null;
	/** also an everyday phrase: linked only when quoted */
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
	canonical(formula: string): CanonicalEntry | null;
	/** head nouns that name what a formula is, longest first */
	readonly heads: Trie;
	/** head nouns reversed, to read the words before a mark from the right */
	endsWith(kind: 'intro' | 'not-before', before: string): boolean;
	startsWith(kind: 'head' | 'not-after', after: string): string | null;
	readonly headEnglish: ReadonlyMap<string, string>;
	readonly memberEnglish: ReadonlyMap<string, string>;
}

/** Compiles the rows of dict/slogan-context.csv and of dict/tifa.csv (and of users' own files with its columns). */
export function buildSloganResources(contextRows: readonly Row[], tifaRows: readonly Row[]): SloganResources {
	const entries: CanonicalEntry[] = [];
	const forms: string[] = [];
	const byForm = new Map<string, CanonicalEntry>();
	for (const row of tifaRows) {
		const formula = row.formula?.trim();
		if (!formula) continue;
		const entry: CanonicalEntry = { id: row.id ?? formula, formula, members: cells(row.members), labelEn: row.label_en || null, gloss: row.gloss || null, common: row.common === '1' };
		for (const form of [formula, ...cells(row.variants)]) {
			if (byForm.has(form)) continue;
			byForm.set(form, entry);
			forms.push(form);
			entries.push(entry);
		}
	}
	const trie = new Trie(buildTrie(forms));
	const list = (kind: string): readonly string[] => contextRows.filter((row) => row.kind === kind).map((row) => row.text ?? '').filter((text) => text !== '');
	const table = (kind: string): Trie => new Trie(buildTrie(list(kind)));
	const starts = { head: table('head'), 'not-after': table('not-after') };
	const reversed = (kind: string): Trie => new Trie(buildTrie(list(kind).map((text) => [...text].reverse().join(''))));
	const ends = { intro: reversed('intro'), 'not-before': reversed('not-before') };
	const english = (kind: string): ReadonlyMap<string, string> => new Map(contextRows.filter((row) => row.kind === kind && row.english).map((row) => [row.text!, row.english!]));
	return {
		canonicalMatches: (text) => matches(text, trie, entries),
		canonical: (formula) => byForm.get(formula) ?? null,
		heads: starts.head,
		endsWith: (kind, before) => ends[kind].longest([...before].reverse().join(''), 0) !== null,
		startsWith: (kind, after) => {
			const found = starts[kind].longest(after, 0);
			return found ? after.slice(0, found[0]) : null;
		},
		headEnglish: english('head-en'),
		memberEnglish: english('member-en'),
	};
}

function matches(text: string, trie: Trie, entries: readonly CanonicalEntry[]): readonly CanonicalMatch[] {
	const out: CanonicalMatch[] = [];
	for (let i = 0; i < text.length; i++) {
		const found = trie.longest(text, i);
		if (!found) continue;
		out.push({ start: i, end: found[0], entry: entries[found[1]]! });
		i = found[0] - 1;
	}
	return out;
}
