import { createAnalyzer } from '../../src/analyze.js';
import { documentFromText } from '../../src/read/index.js';
import type { PersonRecord, TifaRecord } from '../../src/record/schema.js';

const analyzer = await createAnalyzer({ keywords: false, withText: true });

/** Analyses a whole page as given. */
export const analyzePage = (page: string): TifaRecord => analyzer(documentFromText(page));

/** Analyses sentences as the body of an article with a heading that names nobody and nothing. */
export const analyzeText = (text: string): TifaRecord =>
	analyzePage(`一条新路修到了家门口\n2024-05-06\n\n${text.endsWith('\n') ? text : `${text}\n`}`);

/** The people of a text by name, in order. */
export const peopleIn = (text: string): ReadonlyMap<string, PersonRecord> =>
	new Map(analyzeText(text).people.map((person) => [person.normalized, person]));

/** Names in order, of the given kinds or of all. */
export const namesIn = (text: string, ...kinds: readonly PersonRecord['kind'][]): readonly string[] =>
	analyzeText(text)
		.people.filter((person) => kinds.length === 0 || kinds.includes(person.kind))
		.map((person) => person.normalized);

/** `name: office, office` of everyone with an office, in order of the names. */
export const officesIn = (text: string): readonly string[] =>
	analyzeText(text)
		.people.filter((person) => person.roles.length > 0)
		.map((person) => `${person.normalized}：${person.roles.map((role) => role.normalized).join('，')}`);

/** `name kind` of everyone. */
export const kindsIn = (text: string): readonly string[] =>
	analyzeText(text).people.map((person) => `${person.normalized} ${person.kind}`);

/** Names of the bodies, sorted. */
export const bodiesIn = (text: string): readonly string[] =>
	analyzeText(text)
		.organizations.map((organization) => organization.normalized)
		.sort();

/** `speaker verb` of the acts of speech, in order. */
export const speechesIn = (text: string): readonly string[] =>
	analyzeText(text).speeches.map((speech) => `${speech.speaker.normalized} ${speech.verb}`);

/** What each act says, as written. */
export function contentsIn(text: string): readonly string[] {
	const { speeches, document } = analyzeText(text);
	return speeches.map((speech) => document.text!.slice(speech.contentStart, speech.contentEnd).trim());
}

type Located = { readonly text: string; readonly start: number; readonly end: number };

/** Every stretch of text that a record claims to have read. */
export const spansOf = (record: TifaRecord): readonly Located[] => [
	...record.people.flatMap((person) => [...person.mentions, ...person.roles]),
	...record.organizations.flatMap((organization) => organization.mentions),
	...record.slogans.flatMap((slogan) => slogan.mentions),
	...record.targets,
];
