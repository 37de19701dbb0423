import type { PersonKind, TifaRecord } from '../../record/schema.js';
import { compare, count, obtain, ranking, Sighting } from './tally.js';
import type { OfficeEntry, PersonEntry } from './types.js';

class Person extends Sighting {
	readonly kinds = new Map<string, number>();
	readonly offices = new Map<string, Office>();
	pinyin: string | null = null;
	mentions = 0;
	speeches = 0;
	readonly name: string;

	constructor(name: string) {
		super();
		this.name = name;
	}
}

class Office extends Sighting {
	readonly text: string;
	readonly body: string | null;

	constructor(text: string, body: string | null) {
		super();
		this.text = text;
		this.body = body;
	}
}

type PersonOf = TifaRecord['people'][number];

/** A reporter and an official of one name are two entries; beyond that, one name is one person. */
export const personKey = (person: Pick<PersonOf, 'normalized' | 'kind'>): string =>
	person.kind === 'byline' ? `${person.normalized}/byline` : person.normalized;

/** Gathers people with their offices over the articles of a corpus. */
export class People {
	readonly #people = new Map<string, Person>();

	add(record: TifaRecord): void {
		const { date } = record.document;
		for (const person of record.people) {
			const held = obtain(this.#people, personKey(person), () => new Person(person.normalized));
			held.see(date);
			held.mentions += person.mentions.length;
			held.pinyin ??= person.pinyin;
			count(held.kinds, person.kind);
			const offices = new Map(
				person.roles.map((role) => [`${role.normalized}\n${role.organizationResolved ?? ''}`, role]),
			);
			for (const [key, { normalized, organizationResolved }] of offices) {
				obtain(held.offices, key, () => new Office(normalized, organizationResolved)).see(date);
			}
		}
		for (const { speaker } of record.speeches) {
			const held = this.#people.get(speaker.normalized);
			if (held !== undefined) held.speeches++;
		}
	}

	get size(): number {
		return this.#people.size;
	}

	/** People who held an office in at least one article, of this country or another. */
	get officials(): number {
		let officials = 0;
		for (const { kinds } of this.#people.values()) if (kinds.has('official') || kinds.has('foreign')) officials++;
		return officials;
	}

	/** Keys in the order of the list: the most often named first. */
	ranked(): readonly string[] {
		return [...this.#people]
			.sort(([a, m], [b, n]) => n.articles - m.articles || n.mentions - m.mentions || compare(a, b))
			.map(([key]) => key);
	}

	entry(key: string): Omit<PersonEntry, 'slogans' | 'beside'> {
		const person = this.#people.get(key)!;
		const { name, pinyin, mentions, speeches } = person;
		return { name, pinyin, kind: kindOf(person.kinds), mentions, speeches, offices: career(person), ...person.seen() };
	}
}

/** Whoever was once named with an office is an official; otherwise the more frequent kind counts. */
function kindOf(kinds: ReadonlyMap<string, number>): PersonKind {
	return (kinds.has('official') ? 'official' : ranking(kinds)[0]![0]) as PersonKind;
}

function career(person: Person): readonly OfficeEntry[] {
	return [...person.offices.values()]
		.map((office) => ({ text: office.text, body: office.body, ...office.seen() }))
		.sort((a, b) => compare(a.first ?? '', b.first ?? '') || b.articles - a.articles || compare(a.text, b.text));
}
