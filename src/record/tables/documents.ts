import { holdsOffice } from './people.js';
import { DATE, DOC_ID, list, table } from './table.js';

/** Documents: what was read, and how much was found in it. */
export const documents = table(
	'one document',
	({ record }) => [record.document],
	DOC_ID,
	['path', 'where it was read from; empty for a pipe', (d) => d.path],
	['title', 'title in simplified script', (d) => d.titleNormalized],
	['title_text', 'title as written', (d) => d.title],
	['date', DATE[1], (d) => d.date, 'date'],
	['source', 'outlet in simplified script', (d) => d.sourceNormalized],
	['source_text', 'outlet as written', (d) => d.source],
	['place', 'place the article is about', (d) => d.place],
	['script', 'simplified, traditional or mixed', (d) => d.script],
	['encoding', 'encoding of the file', (d) => d.encoding],
	[
		'characters',
		'characters of the article without what was cut and without white space',
		(d) => d.characters,
		'integer',
	],
	['people', 'number of people', (_, { record }) => record.people.length, 'integer'],
	[
		'officials',
		'number of office holders, foreign ones included',
		(_, { record }) => record.people.filter(holdsOffice).length,
		'integer',
	],
	['organizations', 'number of organizations', (_, { record }) => record.organizations.length, 'integer'],
	['slogans', 'number of slogans', (_, { record }) => record.slogans.length, 'integer'],
	[
		'targets',
		'number of targets, without achievements and forecasts',
		(_, { record }) => record.targets.filter((t) => t.status === 'target').length,
		'integer',
	],
	['speeches', 'number of speech acts', (_, { record }) => record.speeches.length, 'integer'],
	[
		'warnings',
		'codes of warnings, joined by |',
		(_, { record }) => list(record.warnings.map((warning) => warning.code)),
	],
	['sha256', 'SHA-256 of the bytes read', (d) => d.sha256],
	[
		'extra',
		'further columns of the corpus file, as a JSON object; empty without them',
		(d) => (d.extra === undefined ? null : JSON.stringify(d.extra)),
	],
	['text', 'decoded text; empty without --with-text', (d) => d.text],
	[
		'duplicate_of',
		'doc_id of the first document of the run with the same body, word for word or nine tenths of it; empty when it is new',
		(d) => d.duplicateOf,
	],
);
