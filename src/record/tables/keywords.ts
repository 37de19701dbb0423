import { DATE, DOC_ID, table } from './table.js';

/** Keywords. */
export const keywords = table(
	'one keyword of a document',
	({ record }) => record.keywords,
	DOC_ID,
	DATE,
	['term', 'word in simplified script', (k) => k.term],
	['count', 'occurrences in the document', (k) => k.count, 'integer'],
	['weight', 'weight among the keywords of the document', (k) => k.weight, 'number'],
);
