import { loadLexicon } from '../../lexicon/lexicon.js';
import type { SloganRecord, TifaRecord } from '../../record/schema.js';
import type { Unit, Visitor } from './unit.js';

/** What the record lists, by its mentions. Rates are per million characters. */
const fact = (about: string, visit: (record: TifaRecord, term: Visitor['term']) => void): Unit => ({
	about,
	base: 'characters',
	text: false,
	visit: ({ record }, { term }) => {
		visit(record, term);
		return true;
	},
});

/** Formulas; variants and abbreviations of one dictionary entry are one formula. */
export const slogans: Unit = fact('slogans 提法; variants of one dictionary entry are one', (record, term) => {
	for (const slogan of record.slogans) for (const { start } of slogan.mentions) term(sloganName(slogan), start);
});

/** Chinese officials and other people, makers of the article left out; pronouns and bare titles do not count. */
export const people: Unit = fact('people by name', (record, term) => {
	for (const { kind, normalized, mentions } of record.people) {
		if (kind === 'byline') continue;
		for (const { start, how } of mentions) if (how !== 'pronoun' && how !== 'title-only') term(normalized, start);
	}
});

/** Bodies by their full name where the article settles it. */
export const organizations: Unit = fact('organizations, in full where the article settles it', (record, term) => {
	for (const { normalized, resolved, mentions } of record.organizations)
		for (const { start } of mentions) term(resolved ?? normalized, start);
});

let formulas: ReadonlyMap<string, string> | undefined;

/** One name for all forms of a formula: that of its dictionary entry, else the normalized text. */
export function sloganName({ entry, normalized }: Pick<SloganRecord, 'entry' | 'normalized'>): string {
	if (entry === null) return normalized;
	formulas ??= new Map(
		loadLexicon().details.tifa.flatMap((row) => (row.id && row.formula ? [[row.id, row.formula]] : [])),
	);
	return formulas.get(entry) ?? normalized;
}
