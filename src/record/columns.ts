/**
 * The tables: one list of columns each, in the order printed. The CSV header, the codebook `docs/tables.md` and the help
 * are made from these lists. Tables are tidy: one row, one fact; `doc_id` first, then the date of the document.
 */
import type { Level, PersonRecord, TifaRecord } from './schema.js';

/** An analysed document and the decoded text that its spans point into. */
export interface Analysed {
	readonly record: TifaRecord;
	readonly text: string;
}

export type Cell = string | number | null;

export interface Column {
	readonly key: string;
	/** what a researcher needs to know of it, for the codebook */
	readonly about: string;
}

export interface Table {
	/** what one row is */
	readonly about: string;
	readonly columns: readonly Column[];
	/** rows of one document, cells in the order of `columns` */
	rows(item: Analysed): readonly (readonly Cell[])[];
}

type Get<Row> = (row: Row, item: Analysed) => Cell | undefined;
type ColumnOf<Row> = readonly [key: string, about: string, get: Get<Row>];

/** Values of one cell are joined by this. */
const SEPARATOR = '|';
const list = (values: readonly (string | null)[]): string =>
	[...new Set(values)].filter((value) => value !== null && value !== '').join(SEPARATOR);

const DOC_ID = ['doc_id', 'document: file name or path below the folder given, without extension', (_, { record }) => record.document.id] as const satisfies ColumnOf<unknown>;
const DATE = ['date', 'date of the document, ISO 8601; empty when it has none', (_, { record }) => record.document.date] as const satisfies ColumnOf<unknown>;

function table<Row>(about: string, rows: (item: Analysed) => readonly Row[], ...columns: readonly ColumnOf<Row>[]): Table {
	return {
		about,
		columns: columns.map(([key, what]) => ({ key, about: what })),
		rows: (item) => rows(item).map((row) => columns.map(([, , get]) => get(row, item) ?? null)),
	};
}

interface Placed {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}
const START = 'first UTF-16 unit of it in the decoded text';
const END = 'unit after the last';
/** Where a fact stands and how it is written there, the last columns of every table of facts. */
const placed = <Row>(at: (row: Row) => Placed | undefined, what: string): readonly ColumnOf<Row>[] => [
	['start', START, (row) => at(row)?.start],
	['end', END, (row) => at(row)?.end],
	['text', `${what} as written, in the script of the document`, (row) => at(row)?.text],
];

/** Levels from the highest; spelled out here because the schema's list would load zod. */
const ORDER = { central: 0, provincial: 1, prefectural: 2, county: 3, township: 4, village: 5 } as const satisfies Record<Level, number>;

function highestLevel({ roles }: PersonRecord): Level | null {
	const levels = roles.map((role) => role.level).filter((level) => level !== null);
	return levels.reduce<Level | null>((best, level) => (best === null || ORDER[level] < ORDER[best] ? level : best), null);
}

const PEOPLE: readonly ColumnOf<PersonRecord>[] = [
	DOC_ID,
	DATE,
	['person', 'name in simplified script', (person) => person.normalized],
	['person_pinyin', 'name in pinyin, for Chinese names', (person) => person.pinyin],
	['kind', 'official, foreign (office holder of another country), byline (maker of the article) or other', (person) => person.kind],
	['attributes', 'notes in brackets after the name: 女, 回族', (person) => list(person.attributes)],
	['roles', 'all offices the article gives the person, joined by |', (person) => list(person.roles.map((role) => role.normalized))],
	['organizations', 'bodies of these offices, in full as far as the article settles them, joined by |', (person) => list(person.roles.map((role) => role.organizationResolved ?? role.organization))],
	['systems', 'systems of these offices (party, government, …), joined by |', (person) => list(person.roles.map((role) => role.system))],
	['level', 'highest level of these offices', highestLevel],
	['mentions', 'number of mentions', (person) => person.mentions.length],
	['recognized', 'how the first mention was recognized', (person) => person.mentions[0]?.how],
	...placed<PersonRecord>((person) => person.mentions[0], 'the first mention'),
];

export const tables = {
	documents: table(
		'one document',
		({ record }) => [record.document],
		DOC_ID,
		['path', 'where it was read from; empty for a pipe', (d) => d.path],
		['title', 'title in simplified script', (d) => d.titleNormalized],
		['title_text', 'title as written', (d) => d.title],
		['date', DATE[1], (d) => d.date],
		['source', 'outlet in simplified script', (d) => d.sourceNormalized],
		['source_text', 'outlet as written', (d) => d.source],
		['place', 'place the article is about', (d) => d.place],
		['script', 'simplified, traditional or mixed', (d) => d.script],
		['encoding', 'encoding of the file', (d) => d.encoding],
		['characters', 'characters of the article without what was cut and without white space', (d) => d.characters],
		['people', 'number of people', (_, { record }) => record.people.length],
		['officials', 'number of office holders, foreign ones included', (_, { record }) => record.people.filter(holdsOffice).length],
		['organizations', 'number of organizations', (_, { record }) => record.organizations.length],
		['slogans', 'number of slogans', (_, { record }) => record.slogans.length],
		['targets', 'number of targets, without achievements and forecasts', (_, { record }) => record.targets.filter((t) => t.status === 'target').length],
		['speeches', 'number of speech acts', (_, { record }) => record.speeches.length],
		['warnings', 'codes of warnings, joined by |', (_, { record }) => list(record.warnings.map((warning) => warning.code))],
		['sha256', 'SHA-256 of the bytes read', (d) => d.sha256],
		['text', 'decoded text; empty without --with-text', (d) => d.text],
	),
	people: table('one person of a document', ({ record }) => record.people, ...PEOPLE),
	roles: table(
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
		['organization_resolved', 'body in full, as far as the article settles it: 枣庄市委', ({ role }) => role.organizationResolved],
		['level', 'central, provincial, prefectural, county, township or village', ({ role }) => role.level],
		['system', 'party, government, congress, cppcc, discipline, judiciary, military, mass, enterprise, institution or foreign', ({ role }) => role.system],
		['rank', 'administrative rank where the office fixes it', ({ role }) => role.rank],
		...placed<{ readonly role: Placed }>(({ role }) => role, 'the office'),
	),
	organizations: table(
		'one organization of a document',
		({ record }) => record.organizations,
		DOC_ID,
		DATE,
		['organization', 'name in simplified script', (o) => o.normalized],
		['organization_resolved', 'name in full, as far as the article settles it', (o) => o.resolved],
		['kind', 'party, government, congress, cppcc, discipline, judiciary, military, mass, enterprise, school, hospital, media, research, international, foreign or other', (o) => o.kind],
		['mentions', 'number of mentions', (o) => o.mentions.length],
		...placed<TifaRecord['organizations'][number]>((o) => o.mentions[0], 'the first mention'),
	),
	slogans: table(
		'one slogan (提法) of a document',
		({ record }) => record.slogans,
		DOC_ID,
		DATE,
		['slogan', 'the formula in simplified script, without quotation marks', (s) => s.normalized],
		['kind', 'quoted, numeric, parallel or canonical (in the dictionary, without marks)', (s) => s.kind],
		['label', 'formula with the head it names: “放管服”改革; count and head of a set: 四个倍增', (s) => s.label],
		['label_en', 'English name', (s) => s.labelEn],
		['members', 'members of a set, joined by |', (s) => list(s.members)],
		['gloss', 'explanation from the dictionary', (s) => s.gloss],
		['entry', 'id in the dictionary of formulas', (s) => s.entry],
		['speaker', 'who said it first, in simplified script; empty outside speeches', (s) => s.speaker],
		['mentions', 'number of mentions', (s) => s.mentions.length],
		...placed<TifaRecord['slogans'][number]>((s) => s.mentions[0], 'the first mention'),
	),
	targets: table(
		'one metric of a target, achievement or forecast',
		({ record }) => record.targets,
		DOC_ID,
		DATE,
		['metric', 'what is measured, in simplified script', (t) => t.metric],
		['value', 'figure as written, with comparator and unit: 5%左右', (t) => t.value.text],
		['number', 'figure as a number, lower end of a range; doublings are 2', (t) => t.value.number],
		['upper', 'upper end of a range', (t) => t.value.upper],
		['unit', 'unit', (t) => t.value.unit],
		['modifier', 'exact, about, at-least, at-most or range', (t) => t.modifier],
		['constraint', 'hard (确保, 不低于) or soft (力争, 左右, 预期)', (t) => t.constraint],
		['deadline', 'time words as written: 到2025年', (t) => t.deadline?.text],
		['deadline_year', 'calendar year they resolve to, given the date of the document', (t) => t.deadline?.year],
		['deadline_date', 'day they resolve to, where they name one', (t) => t.deadline?.date],
		['baseline', 'what it is compared with: 比2020年', (t) => t.baseline],
		['status', 'target, achievement (already reached) or forecast', (t) => t.status],
		['speaker', 'who stated it, in simplified script; empty outside speeches', (t) => t.speaker],
		...placed<Placed>((t) => t, 'the statement'),
	),
	speeches: table(
		'one act of speaking',
		({ record }) => record.speeches,
		DOC_ID,
		DATE,
		['speaker', 'name in simplified script', (s) => s.speaker.normalized],
		['verb', 'verb of saying: 强调, 指出', (s) => s.verb],
		['start', 'first UTF-16 unit of the act in the decoded text', (s) => s.start],
		['end', END, (s) => s.end],
		['content_start', 'first UTF-16 unit of what is said', (s) => s.contentStart],
		['content_end', END, (s) => s.contentEnd],
		['text', 'what is said, as written', (s, { text }) => text.slice(s.contentStart, s.contentEnd)],
	),
	events: table(
		'one person and part in the event that a document reports; an event without people has one row',
		({ record: { event } }) => (event === null ? [] : partsOf(event).map((part) => ({ event, ...part }))),
		DOC_ID,
		DATE,
		['event_kind', '会议, 调研, 会见, …', ({ event }) => event.kind],
		['event_name', 'name of a meeting', ({ event }) => event.name],
		['event_date', 'day of the event', ({ event }) => event.date],
		['event_place', 'venue or place', ({ event }) => event.place],
		['part', 'presided, spoke, reported, attended, accompanied, met or visited', ({ part }) => part],
		['person', 'name in simplified script', ({ person }) => person],
	),
	keywords: table(
		'one keyword of a document',
		({ record }) => record.keywords,
		DOC_ID,
		DATE,
		['term', 'word in simplified script', (k) => k.term],
		['count', 'occurrences in the document', (k) => k.count],
		['weight', 'weight among the keywords of the document', (k) => k.weight],
	),
	officials: table(
		'one office holder of a document: the people of kind official or foreign, with the columns of people',
		({ record }) => record.people.filter(holdsOffice),
		...PEOPLE,
	),
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

/** Tables that `-o` writes; `officials` is a view of `people`. */
export const STORED_TABLES = ['documents', 'people', 'roles', 'organizations', 'slogans', 'targets', 'speeches', 'events', 'keywords'] as const satisfies readonly TableName[];

/** Whether a person is an office holder, of this country or another. */
export function holdsOffice(person: PersonRecord): boolean {
	return person.kind === 'official' || person.kind === 'foreign';
}

function partsOf(event: NonNullable<TifaRecord['event']>): readonly { readonly part: string | null; readonly person: string | null }[] {
	const parts = Object.entries(event.people).flatMap(([part, people]) => people.map((person) => ({ part, person })));
	return parts.length > 0 ? parts : [{ part: null, person: null }];
}
