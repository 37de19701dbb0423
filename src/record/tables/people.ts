import type { Level, PersonRecord } from '../schema.js';
import { type ColumnOf, DATE, DOC_ID, list, placed, table } from './table.js';

/** Levels from the highest; spelled out here because the schema's list would load zod. */
const ORDER = {
	central: 0,
	provincial: 1,
	prefectural: 2,
	county: 3,
	township: 4,
	village: 5,
} as const satisfies Record<Level, number>;

function highestLevel({ roles }: PersonRecord): Level | null {
	const levels = roles.map((role) => role.level).filter((level) => level !== null);
	return levels.reduce<Level | null>(
		(best, level) => (best === null || ORDER[level] < ORDER[best] ? level : best),
		null,
	);
}

const PEOPLE: readonly ColumnOf<PersonRecord>[] = [
	DOC_ID,
	DATE,
	['person', 'name in simplified script', (person) => person.normalized],
	['person_pinyin', 'name in pinyin, for Chinese names', (person) => person.pinyin],
	[
		'kind',
		'official, foreign (office holder of another country), byline (maker of the article) or other',
		(person) => person.kind,
	],
	['attributes', 'notes in brackets after the name: 女, 回族', (person) => list(person.attributes)],
	[
		'roles',
		'all offices the article gives the person, joined by |',
		(person) => list(person.roles.map((role) => role.normalized)),
	],
	[
		'organizations',
		'bodies of these offices, in full as far as the article settles them, joined by |',
		(person) => list(person.roles.map((role) => role.organizationResolved ?? role.organization)),
	],
	[
		'systems',
		'systems of these offices (party, government, …), joined by |',
		(person) => list(person.roles.map((role) => role.system)),
	],
	['level', 'highest level of these offices', highestLevel],
	['mentions', 'number of mentions', (person) => person.mentions.length, 'integer'],
	['recognized', 'how the first mention was recognized', (person) => person.mentions[0]?.how],
	...placed<PersonRecord>((person) => person.mentions[0], 'the first mention'),
];

/** People. */
export const people = table('one person of a document', ({ record }) => record.people, ...PEOPLE);

/** The people who hold an office, with the same columns. */
export const officials = table(
	'one office holder: people of kind official or foreign only',
	({ record }) => record.people.filter(holdsOffice),
	...PEOPLE,
);

/** Whether a person is an office holder, of this country or another. */
export function holdsOffice(person: PersonRecord): boolean {
	return person.kind === 'official' || person.kind === 'foreign';
}
