import type { RawDocument } from '../../types.js';
import type { Context } from '../context.js';
import type { ReadFailure } from '../failures.js';
import { headOf } from '../head.js';
import { type Input, shownName } from '../input.js';
import { delimiterOf, looksLikeTable } from '../rows/delimiter.js';
import { patiently } from '../rows/patience.js';
import { tableRows } from '../rows/table-rows.js';
import type { Format } from './format.js';

/** CSV: a corpus of one document a row, with a header. Which mark separates the cells is seen from the header. */
export const csv: Format = {
	name: 'csv',
	extensions: ['csv'],
	claims: (head) => head.extension === 'csv' || looksLikeTable(head, ','),
	read: (input, context) => read(input, context, delimiterOf(headOf(input).text, ',')),
};

/** TSV: the same with tabs. */
export const tsv: Format = {
	name: 'tsv',
	extensions: ['tsv', 'tab'],
	claims: (head) => head.extension === 'tsv' || head.extension === 'tab' || looksLikeTable(head, '\t'),
	read: (input, context) => read(input, context, delimiterOf(headOf(input).text, '\t')),
};

function read(input: Input, context: Context, delimiter: string): AsyncGenerator<RawDocument | ReadFailure> {
	return patiently(tableRows(input, context, delimiter), shownName(input));
}
