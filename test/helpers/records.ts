import type { Analysed } from '../../src/record/columns.js';
import {
	type EventPart,
	type EventRecord,
	type RoleRecord,
	recordSchema,
	type TifaRecord,
} from '../../src/record/schema.js';

const mention = (text: string, start = 0) => ({ text, start, end: start + text.length, how: 'role-anchored' as const });

/** An office with what tests do not care about filled in. */
export const role = (text: string, more: Partial<RoleRecord> = {}): RoleRecord => ({
	text,
	start: 0,
	end: text.length,
	normalized: text,
	title: text,
	organization: null,
	organizationResolved: null,
	level: null,
	system: null,
	rank: null,
	labelEn: null,
	...more,
});

/** A person with what tests do not care about filled in. */
export const person = (
	name: string,
	more: Partial<TifaRecord['people'][number]> = {},
): TifaRecord['people'][number] => ({
	name,
	normalized: name,
	pinyin: null,
	kind: 'official',
	attributes: [],
	roles: [],
	mentions: [mention(name)],
	...more,
});

export const organization = (
	name: string,
	more: Partial<TifaRecord['organizations'][number]> = {},
): TifaRecord['organizations'][number] => ({
	name,
	normalized: name,
	resolved: null,
	kind: 'party',
	mentions: [mention(name)],
	...more,
});

export const slogan = (
	text: string,
	more: Partial<TifaRecord['slogans'][number]> = {},
): TifaRecord['slogans'][number] => ({
	text,
	normalized: text,
	kind: 'quoted',
	label: null,
	labelEn: null,
	pinyin: null,
	members: [],
	gloss: null,
	entry: null,
	speaker: null,
	mentions: [mention(text)],
	...more,
});

export const target = (
	metric: string,
	value: string,
	more: Partial<TifaRecord['targets'][number]> = {},
): TifaRecord['targets'][number] => ({
	text: metric + value,
	start: 0,
	end: metric.length + value.length,
	metric,
	value: { text: value, number: null, unit: null, upper: null, amount: null, amountUnit: null },
	modifier: 'exact',
	constraint: null,
	constraintText: null,
	paragraph: 0,
	scope: null,
	deadline: null,
	baseline: null,
	status: 'target',
	speaker: null,
	...more,
});

/** An event; parts that nobody had are left out. */
export const event = (
	kind: string,
	people: Partial<Record<EventPart, string[]>>,
	more: Partial<Omit<EventRecord, 'people'>> = {},
): EventRecord => ({ kind, name: null, date: null, place: null, ...more, people: people as EventRecord['people'] });

/** A record, checked against the schema, with the text it was made from. */
export function analysed(
	parts: Omit<Partial<TifaRecord>, 'document'> & { document?: Partial<TifaRecord['document']> } = {},
	text = '',
): Analysed {
	const record: TifaRecord = {
		event: null,
		events: parts.event ? [parts.event] : [],
		people: [],
		organizations: [],
		slogans: [],
		targets: [],
		speeches: [],
		keywords: [],
		warnings: [],
		...parts,
		document: {
			id: 'a',
			path: 'a.txt',
			title: '临川市召开动员会',
			titleNormalized: '临川市召开动员会',
			date: '2024-05-06',
			source: '临川日报',
			sourceNormalized: '临川日报',
			script: 'simplified',
			encoding: 'utf-8',
			place: null,
			characters: 1200,
			sha256: '0'.repeat(64),
			...parts.document,
		},
	};
	recordSchema.parse({ ...record, event: null });
	return { record, text };
}
