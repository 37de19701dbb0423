import type { PersonFact, RoleFact } from '../types.js';

const HEAD = '总书记';
/** What the head of a party is called by, and of a state as well. */
const BARE = /^(?:总书记|第一书记|国家主席|主席)$/;
/** Countries with a general secretary of their own. */
const COUNTRY = /越[共南]|中越|老挝|中老|朝鲜|中朝/;

const isBare = (role: RoleFact): boolean =>
	role.system === 'foreign' || (role.organization === null && BARE.test(role.title));
const abroad = (role: RoleFact): RoleFact => ({
	...role,
	organizationResolved: null,
	level: null,
	system: 'foreign',
	rank: null,
});

/**
 * Tells the general secretary of another country, called by the rank word alone beside this country's (江天一总书记同陈文山总书记
 * 会谈): a country has one, and whom the article names more often is its own.
 */
export function secondHeads(text: string, people: readonly PersonFact[]): readonly PersonFact[] {
	let first: PersonFact | null = null;
	let second = false;
	for (const person of people) {
		if (person.kind !== 'official' || !person.roles.some(({ title }) => title === HEAD)) continue;
		second ||= first !== null;
		if (first === null || person.mentions.length > first.mentions.length) first = person;
	}
	if (first === null || !second || !COUNTRY.test(text)) return people;
	const most = first.mentions.length;
	return people.map((person) =>
		person.kind === 'official' &&
		person.mentions.length < most &&
		person.roles.some(({ title }) => title === HEAD) &&
		person.roles.every(isBare)
			? { ...person, kind: 'foreign', roles: person.roles.map(abroad) }
			: person,
	);
}
