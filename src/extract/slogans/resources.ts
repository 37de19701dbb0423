import type { Row } from '../../lexicon/csv.js';
import type { Details } from '../../lexicon/details.js';
import { type Clauses, openClauses } from './clauses.js';
import { type ContextArrays, type ContextWords, compileContextWords, openContextWords } from './context-words.js';
import { compileFormulas, type FormulaArrays } from './formula-arrays.js';
import { type KnownForm, readForm } from './known-form.js';
import { type Landmarks, openLandmarks, type ReadLandmarks } from './landmarks.js';
import { Phrases } from './phrases.js';

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
	readonly form: KnownForm;
}

/** The dictionaries of the slogans extractor, compiled. */
export interface SloganResources {
	/** what one pass over a text shows; it holds until the next */
	landmarks(text: string): Landmarks;
	/** formulas and variants in a text, longest first, without overlaps */
	canonicalMatches(text: string, landmarks?: Landmarks): readonly CanonicalMatch[];
	/** the entry whose formula or variant this is */
	canonical(formula: string): CanonicalEntry | null;
	/** whether text[start, end) is a formula or variant */
	isCanonical(text: string, start: number, end: number): boolean;
	/** what the clauses in the middle of formulas have in common */
	readonly clauses: Clauses;
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
export const openSloganResources = (compiled: CompiledFormulas, rows: ContextRows): SloganResources =>
	new OpenResources(compiled, rows);

class OpenResources implements SloganResources {
	readonly context: ContextWords;
	readonly clauses: Clauses;
	readonly #compiled: CompiledFormulas;
	readonly #rows: ContextRows;
	readonly #forms: Phrases;
	readonly landmarks: ReadLandmarks;
	readonly #members: Phrases;
	/** by number, the forms that texts have held */
	readonly #known: (KnownForm | undefined)[];
	#headEnglish: ReadonlyMap<string, string> | undefined;
	#memberEnglish: ReadonlyMap<string, string> | undefined;

	constructor(compiled: CompiledFormulas, rows: ContextRows) {
		const { arrays, context } = compiled;
		this.context = openContextWords(context);
		this.#compiled = compiled;
		this.#rows = rows;
		this.#forms = new Phrases(arrays.forms);
		this.landmarks = openLandmarks(arrays.filter);
		this.#members = new Phrases(arrays.members);
		this.#known = new Array(arrays.entryOfForm.length).fill(undefined);
		this.clauses = openClauses(arrays.clauses);
	}

	canonicalMatches(text: string, landmarks = this.landmarks(text)): readonly CanonicalMatch[] {
		const out: CanonicalMatch[] = [];
		const take = (start: number, end: number, number: number): void => {
			let form = this.#known[number];
			if (form === undefined) {
				form = readForm(text.slice(start, end), this.#entryOf(number));
				this.#known[number] = form;
			}
			out.push({ start, end, form });
		};
		this.#forms.scan(text, take, landmarks.starts, landmarks.startCount);
		return out;
	}

	canonical(formula: string): CanonicalEntry | null {
		const form = this.#forms.find(formula);
		if (form >= 0) return this.#entryOf(form);
		return formula.includes('＋') ? this.canonical(formula.replace(/＋/g, '+')) : null;
	}

	isCanonical(text: string, start: number, end: number): boolean {
		if (this.#forms.find(text, start, end) >= 0) return true;
		const formula = text.slice(start, end);
		return formula.includes('＋') && this.canonical(formula) !== null;
	}

	withMembers(listed: readonly string[]): CanonicalEntry | null {
		const set = this.#members.findJoined(listed, '、');
		return set < 0 ? null : this.#compiled.entry(this.#compiled.arrays.entryOfMembers[set]!);
	}

	get headEnglish(): ReadonlyMap<string, string> {
		this.#headEnglish ??= this.#english('head-en');
		return this.#headEnglish;
	}

	get memberEnglish(): ReadonlyMap<string, string> {
		this.#memberEnglish ??= this.#english('member-en');
		return this.#memberEnglish;
	}

	#entryOf(form: number): CanonicalEntry {
		return this.#compiled.entry(this.#compiled.arrays.entryOfForm[form]!);
	}

	#english(kind: string): ReadonlyMap<string, string> {
		return new Map(
			this.#rows.sloganContext
				.filter((row) => row.kind === kind && row.english)
				.map((row) => [row.text!, row.english!]),
		);
	}
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
