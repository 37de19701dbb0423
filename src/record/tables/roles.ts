import { DATE, DOC_ID, type Placed, placed, table } from './table.js';

/** Offices of people. */
export const roles = table(
	'one office of one person',
	({ record }) => record.people.flatMap((person) => person.roles.map((role) => ({ person, role }))),
	DOC_ID,
	DATE,
	['person', 'name in simplified script', ({ person }) => person.normalized],
	['person_pinyin', 'name in pinyin, for Chinese names', ({ person }) => person.pinyin],
	['kind', 'kind of the person, as in people', ({ person }) => person.kind],
	['role', 'the office in simplified script: 市委副书记', ({ role }) => role.normalized],
	['title', 'the rank word with its modifiers: 副书记', ({ role }) => role.title],
	['organization', 'body as written before the title: 市委', ({ role }) => role.organization],
	[
		'organization_resolved',
		'body in full, as far as the article settles it: 枣庄市委',
		({ role }) => role.organizationResolved,
	],
	['level', 'central, provincial, prefectural, county, township or village', ({ role }) => role.level],
	[
		'system',
		'party, government, congress, cppcc, discipline, judiciary, military, mass, enterprise, institution or foreign',
		({ role }) => role.system,
	],
	['rank', 'administrative rank where the office fixes it', ({ role }) => role.rank],
	['label_en', 'the office in English: Party Secretary, Zaozhuang Municipal Committee', ({ role }) => role.labelEn],
	...placed<{ readonly role: Placed }>(({ role }) => role, 'the office'),
);
