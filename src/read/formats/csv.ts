import { headOf } from '../head.js';
import { delimiterOf, looksLikeTable } from '../rows/delimiter.js';
import { type Format, lazily } from './format.js';

/** CSV: a corpus of one document a row, with a header. Which mark separates the cells is seen from the header. */
export const csv: Format = {
	name: 'csv',
	extensions: ['csv'],
	claims: (head) => head.extension === 'csv' || looksLikeTable(head, ','),
	read: reader(','),
};

/** TSV: the same with tabs. */
export const tsv: Format = {
	name: 'tsv',
	extensions: ['tsv', 'tab'],
	claims: (head) => head.extension === 'tsv' || head.extension === 'tab' || looksLikeTable(head, '\t'),
	read: reader('\t'),
};

function reader(usual: string): Format['read'] {
	return lazily(async () => {
		const { tableRows } = await import('../rows/table-rows.js');
		return (input, context) => tableRows(input, context, delimiterOf(headOf(input).text, usual));
	});
}
