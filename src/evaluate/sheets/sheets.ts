/** Coding sheets: one CSV a kind, filled in by hand. This list makes the headers, the template and the reading. */
import { ORGANIZATION_KINDS, PERSON_KINDS, SLOGAN_KINDS } from '../../record/schema.js';

/** The sheet that lists the sample; without it a folder holds no sheets. */
export const DOCUMENTS = 'documents.csv';
/** Folder of the texts to code. */
export const TEXTS = 'texts';

export interface SheetColumn {
	readonly key: string;
	/** what the coder writes there */
	readonly about: string;
	/** a row without it is an error */
	readonly required?: true;
	/** the words allowed; anything when absent */
	readonly values?: readonly string[];
}

const DOC_ID = { key: 'doc_id', about: 'the document, as in documents.csv', required: true } as const;
const OPTIONAL = {
	key: 'optional',
	about: 'yes for a borderline case: finding or missing it costs nothing',
	values: ['yes', 'no', ''],
} as const;
const NOTE = { key: 'note', about: 'anything you want to remember; not read' } as const;

/** Columns of each sheet by its file name. */
export const sheets = {
	[DOCUMENTS]: [
		DOC_ID,
		{ key: 'file', about: 'the text to code' },
		{
			key: 'coded',
			about: 'yes when all sheets hold what this document has; the others are left out',
			values: ['yes', 'no', ''],
		},
		{ key: 'title', about: 'heading of the article, in simplified script' },
		{ key: 'date', about: 'day of publication, else of the dateline: 2024-05-06' },
		{ key: 'source', about: 'the outlet it names' },
		NOTE,
	],
	'people.csv': [
		DOC_ID,
		{ key: 'name', about: 'full name, in simplified script', required: true },
		{ key: 'kind', about: 'official, foreign, byline or other', required: true, values: PERSON_KINDS },
		OPTIONAL,
		NOTE,
	],
	'roles.csv': [
		DOC_ID,
		{ key: 'name', about: 'the person, as in people.csv', required: true },
		{ key: 'role', about: 'one office, as written: 市委副书记', required: true },
		OPTIONAL,
		NOTE,
	],
	'organizations.csv': [
		DOC_ID,
		{ key: 'organization', about: 'longest name, as written', required: true },
		{ key: 'kind', about: 'its kind, if you code it', values: ['', ...ORGANIZATION_KINDS] },
		OPTIONAL,
		NOTE,
	],
	'slogans.csv': [
		DOC_ID,
		{ key: 'slogan', about: 'the formula without quotation marks', required: true },
		{ key: 'kind', about: 'quoted, numeric or parallel', required: true, values: SLOGAN_KINDS },
		OPTIONAL,
		NOTE,
	],
	'targets.csv': [
		DOC_ID,
		{ key: 'metric', about: 'what is measured', required: true },
		{ key: 'value', about: 'figure with comparator and unit, as written: 5%左右', required: true },
		{ key: 'deadline', about: 'time words as written: 到2025年' },
		OPTIONAL,
		NOTE,
	],
	'speeches.csv': [
		DOC_ID,
		{ key: 'speaker', about: 'who speaks: a person’s name, or the body', required: true },
		{ key: 'verb', about: 'verb of saying: 强调', required: true },
		OPTIONAL,
		NOTE,
	],
} as const satisfies Record<string, readonly SheetColumn[]>;

export type SheetName = keyof typeof sheets;
