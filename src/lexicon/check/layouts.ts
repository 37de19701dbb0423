import { LEVELS, ORGANIZATION_KINDS, SYSTEMS } from '../../record/schema.js';

/** What a dictionary other than that of formulas must look like. */
export interface Layout {
	readonly columns: readonly string[];
	/** columns that no row may leave empty */
	readonly required: readonly string[];
	/** columns that together name a row; two rows alike in them are duplicates */
	readonly key: readonly string[];
	/** the words a column may hold; an empty cell is always allowed where the column is not required */
	readonly values?: Readonly<Record<string, readonly string[]>>;
	/** columns that hold a number where they hold anything */
	readonly numbers?: readonly string[];
}

const columns = (names: string): readonly string[] => names.split(' ');

/** By file name; `tifa.csv` has checks of its own. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
	'titles.csv': {
		columns: columns('title english system rank grammar note not_before inner'),
		required: ['title', 'grammar'],
		key: ['title'],
		values: { grammar: ['head', 'alone', 'address', 'non-role'], system: SYSTEMS },
	},
	'bodies.csv': {
		columns: columns('name full kind level english aliases note split risky not_before'),
		required: ['name'],
		key: ['name'],
		values: { kind: ORGANIZATION_KINDS, level: LEVELS },
	},
	'body-suffixes.csv': {
		columns: columns('suffix kind needs note not_before'),
		required: ['suffix', 'kind'],
		key: ['suffix', 'kind'],
		values: { kind: [...ORGANIZATION_KINDS, 'generic-modifier'], needs: ['name', 'place', 'proper', 'none'] },
	},
	'departments.csv': {
		columns: columns('core endings full kind note'),
		required: ['core', 'full'],
		key: ['core', 'full'],
		values: { kind: ORGANIZATION_KINDS },
	},
	'english.csv': {
		columns: columns('kind word english'),
		required: ['kind', 'word', 'english'],
		key: ['kind', 'word'],
		values: { kind: ['core', 'ending', 'place'] },
	},
	'domains.csv': { columns: ['domain', 'note'], required: ['domain'], key: ['domain'] },
	'name-context.csv': { columns: columns('kind text note'), required: ['kind', 'text'], key: ['kind', 'text'] },
	'speech-verbs.csv': {
		columns: columns('verb class takes note'),
		required: ['verb', 'class'],
		key: ['verb'],
		values: { class: ['core', 'other'], takes: ['clause', 'noun', 'either'] },
	},
	'places.csv': {
		columns: columns('code name short level parent from to rank abbr source'),
		required: ['code', 'name', 'level', 'source'],
		key: ['code', 'name', 'from'],
		values: { level: [...LEVELS, 'zone'] },
	},
	'countries.csv': {
		columns: columns('kind iso name short abbr english full note'),
		required: ['kind', 'name'],
		key: ['kind', 'name', 'iso'],
		values: { kind: ['country', 'territory', 'subdivision', 'city'] },
	},
	'surnames.csv': {
		columns: columns('surname per_million compound also_word note'),
		required: ['surname', 'per_million'],
		key: ['surname'],
		values: { compound: ['0', '1'], also_word: ['0', '1'] },
		numbers: ['per_million'],
	},
	'foreign-names.csv': {
		columns: columns('kind text weight note'),
		required: ['kind', 'text'],
		key: ['kind', 'text'],
		values: { kind: ['translit', 'translit-strong', 'ja-surname', 'ko-surname', 'vi-surname', 'minority-part'] },
		numbers: ['weight'],
	},
	'slogan-context.csv': { columns: columns('kind text english'), required: ['kind', 'text'], key: ['kind', 'text'] },
	'units.csv': {
		columns: columns('unit normalized factor dimension note'),
		required: ['unit', 'dimension'],
		key: ['unit'],
		values: {
			dimension: columns(
				'money ratio count person area length mass volume energy power time age data rate weather label',
			),
		},
		numbers: ['factor'],
	},
	'target-cues.csv': {
		columns: columns('role cue value number note'),
		required: ['role', 'cue'],
		key: ['role', 'cue', 'value'],
	},
	'stopwords.csv': { columns: columns('word kind source'), required: ['word', 'kind'], key: ['word'] },
	'boilerplate.csv': {
		columns: columns('pattern_kind text note'),
		required: ['pattern_kind', 'text'],
		key: ['pattern_kind', 'text'],
	},
};
