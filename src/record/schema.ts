/**
 * The record: one JSON object a document. The types, the JSON Schema (`tifa schema`) and the codebook
 * are all made from the definitions on this page.
 *
 * Spans are UTF-16 units into `document.text`, the decoded text; `text === document.text.slice(start, end)`
 * holds for every object that carries the three.
 */
import { z } from 'zod';

const offset = z.number().int().nonnegative();
const span = {
	start: offset.describe('first UTF-16 unit in document.text'),
	end: offset.describe('unit after the last in document.text'),
};
const quoted = { text: z.string().describe('as written: document.text.slice(start, end)'), ...span };
const normalized = z.string().describe('simplified script, scraper noise and layout spaces removed');
const paragraph = offset.describe('paragraph of the text that it stands in, from 1; 0 in headline, fields and bylines');
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const PERSON_KINDS = ['official', 'foreign', 'byline', 'other'] as const;
export const MENTION_HOW = [
	'role-anchored',
	'recurring',
	'listed',
	'contextual',
	'byline',
	'title-only',
	'pronoun',
] as const;
export const LEVELS = ['central', 'provincial', 'prefectural', 'county', 'township', 'village'] as const;
export const SYSTEMS = [
	'party',
	'government',
	'congress',
	'cppcc',
	'discipline',
	'judiciary',
	'military',
	'mass',
	'enterprise',
	'institution',
	'foreign',
] as const;
export const ORGANIZATION_KINDS = [
	'party',
	'government',
	'congress',
	'cppcc',
	'discipline',
	'judiciary',
	'military',
	'mass',
	'enterprise',
	'school',
	'hospital',
	'media',
	'research',
	'international',
	'foreign',
	'other',
] as const;
export const SLOGAN_KINDS = ['quoted', 'numeric', 'parallel', 'canonical'] as const;
export const MODIFIERS = ['exact', 'about', 'at-least', 'at-most', 'range'] as const;
export const CONSTRAINTS = ['hard', 'soft'] as const;
export const STATUSES = ['target', 'achievement', 'forecast'] as const;
export const EVENT_PARTS = [
	'presided',
	'spoke',
	'reported',
	'attended',
	'accompanied',
	'met',
	'visited',
	'video',
] as const;

export const documentSchema = z.object({
	id: z.string().describe('name of the document within the run'),
	duplicateOf: z
		.string()
		.nullable()
		.optional()
		.describe(
			'id of the first document of the run with the same body, word for word or nine tenths of it; null when new',
		),
	path: z.string().nullable().describe('where it was read from; null for a pipe'),
	title: z.string().nullable(),
	titleNormalized: z.string().nullable().describe('title in simplified script'),
	date: isoDate.nullable().describe('date of publication, else of the dateline'),
	source: z.string().nullable().describe('the outlet as written'),
	sourceNormalized: z.string().nullable().describe('outlet in simplified script'),
	script: z.enum(['simplified', 'traditional', 'mixed']),
	encoding: z.string(),
	place: z.string().nullable().describe('the place the article is about, full name'),
	characters: z.number().int().describe('characters of the article without what was cut'),
	sha256: z.string().describe('SHA-256 of the bytes read'),
	extra: z
		.record(z.string(), z.unknown())
		.optional()
		.describe('further columns of the corpus file that the document comes from, as they are there'),
	text: z.string().optional().describe('decoded text, with --with-text'),
});

export const roleSchema = z.object({
	...quoted,
	normalized,
	title: z.string().describe('the rank word with its modifiers: 副书记'),
	organization: z.string().nullable().describe('body as written: 市委'),
	organizationResolved: z.string().nullable().describe('body in full, settled by the article: 枣庄市委'),
	level: z.enum(LEVELS).nullable(),
	system: z.enum(SYSTEMS).nullable(),
	rank: z.string().nullable().describe('administrative rank where the office fixes it'),
	labelEn: z.string().nullable().describe('the office in English: Party Secretary, Zaozhuang Municipal Committee'),
});

export const mentionSchema = z.object({
	...quoted,
	how: z.enum(MENTION_HOW).describe('how the mention was recognized'),
});
const plainMention = z.object(quoted);

export const personSchema = z.object({
	name: z.string().describe('as written at the first mention'),
	normalized,
	pinyin: z.string().nullable(),
	kind: z.enum(PERSON_KINDS),
	attributes: z.array(z.string()).describe('notes in brackets: 女, 回族'),
	roles: z.array(roleSchema),
	mentions: z.array(mentionSchema),
});

export const organizationSchema = z.object({
	name: z.string().describe('as written at the first mention'),
	normalized,
	resolved: z.string().nullable(),
	kind: z.enum(ORGANIZATION_KINDS),
	mentions: z.array(plainMention),
});

export const sloganSchema = z.object({
	text: z.string(),
	normalized,
	kind: z.enum(SLOGAN_KINDS),
	label: z
		.string()
		.nullable()
		.describe('formula with the head it names: “6+3”现代产业体系; count and head of a set: 四个倍增'),
	labelEn: z.string().nullable(),
	pinyin: z.string().nullable().describe('of a formula without English name, with --pinyin'),
	members: z.array(z.string()),
	gloss: z.string().nullable().describe('explanation from the dictionary'),
	entry: z.string().nullable().describe('id of the dictionary entry'),
	speaker: z.string().nullable().describe('normalized name of who said it first'),
	mentions: z.array(plainMention),
});

export const targetSchema = z.object({
	...quoted,
	metric: z.string().describe('what is measured, simplified script'),
	value: z.object({
		text: z.string().describe('as written, with comparator and unit'),
		number: z.number().nullable(),
		unit: z.string().nullable(),
		upper: z.number().nullable().describe('upper end of a range'),
		amount: z
			.number()
			.nullable()
			.describe('number in the unit that all units of its kind are reckoned in: 5亩 are 0.3333 hm2'),
		amountUnit: z.string().nullable().describe('that unit: CNY, hm2, t'),
	}),
	modifier: z.enum(MODIFIERS),
	constraint: z.enum(CONSTRAINTS).nullable(),
	constraintText: z.string().nullable().describe('the word that decides: 确保, 不低于, 左右'),
	scope: z.string().nullable().describe('for whom or where it holds, as written: 全市, 规上工业'),
	deadline: z
		.object({ text: z.string(), year: z.number().int().nullable(), date: isoDate.nullable() })
		.nullable()
		.describe('time words as written and what they resolve to from the date of the article'),
	baseline: z.string().nullable().describe('比2020年, 较上年'),
	status: z.enum(STATUSES),
	speaker: z.string().nullable(),
	paragraph,
});

export const speechSchema = z.object({
	speaker: z.object({ name: z.string(), normalized }),
	verb: z.string(),
	...span,
	contentStart: offset,
	contentEnd: offset,
	paragraph,
});

export const eventSchema = z.object({
	kind: z.string().describe('会议, 调研, 会见, 考察, 仪式, 座谈, …'),
	name: z.string().nullable(),
	date: isoDate.nullable(),
	place: z.string().nullable(),
	people: z.partialRecord(z.enum(EVENT_PARTS), z.array(z.string())).describe('normalized names by their part'),
});

export const keywordSchema = z.object({ term: z.string(), count: z.number().int(), weight: z.number() });
export const warningSchema = z.object({ code: z.string(), message: z.string() });

export const recordSchema = z.object({
	document: documentSchema,
	event: eventSchema.nullable().describe('the main event'),
	events: z.array(eventSchema).describe('all events that the article reports, the main one first'),
	people: z.array(personSchema),
	organizations: z.array(organizationSchema),
	slogans: z.array(sloganSchema),
	targets: z.array(targetSchema),
	speeches: z.array(speechSchema),
	keywords: z.array(keywordSchema),
	warnings: z.array(warningSchema),
});

export type TifaRecord = z.infer<typeof recordSchema>;
export type DocumentRecord = z.infer<typeof documentSchema>;
export type PersonRecord = z.infer<typeof personSchema>;
export type RoleRecord = z.infer<typeof roleSchema>;
export type OrganizationRecord = z.infer<typeof organizationSchema>;
export type SloganRecord = z.infer<typeof sloganSchema>;
export type TargetRecord = z.infer<typeof targetSchema>;
export type SpeechRecord = z.infer<typeof speechSchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type KeywordRecord = z.infer<typeof keywordSchema>;

export type PersonKind = (typeof PERSON_KINDS)[number];
export type MentionHow = (typeof MENTION_HOW)[number];
export type Level = (typeof LEVELS)[number];
export type System = (typeof SYSTEMS)[number];
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
export type SloganKind = (typeof SLOGAN_KINDS)[number];
export type Modifier = (typeof MODIFIERS)[number];
export type Constraint = (typeof CONSTRAINTS)[number];
export type Status = (typeof STATUSES)[number];
export type EventPart = (typeof EVENT_PARTS)[number];
