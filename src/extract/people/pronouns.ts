import type { Mention, PersonFact, SpeechFact } from '../types.js';

/** Adds to each person the pronouns by which the person speaks: those are settled by who spoke before. */
export function withPronouns(
	text: string,
	people: readonly PersonFact[],
	speeches: readonly SpeechFact[],
): readonly PersonFact[] {
	const found = new Map<string, Mention[]>();
	for (const { speaker, by } of speeches) {
		if (by.end - by.start !== 1 || !'他她其'.includes(text.charAt(by.start))) continue;
		const mentions = found.get(speaker) ?? [];
		if (mentions[mentions.length - 1]?.start !== by.start)
			found.set(speaker, [...mentions, { start: by.start, end: by.end, how: 'pronoun' }]);
	}
	if (found.size === 0) return people;
	return people.map((person) => {
		const more = found.get(person.name);
		return more ? { ...person, mentions: [...person.mentions, ...more].sort((a, b) => a.start - b.start) } : person;
	});
}
