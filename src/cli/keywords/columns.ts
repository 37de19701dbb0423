import type { Keyword } from '../../corpus/keywords.js';
import { column, type RowColumn } from '../../render/rows/index.js';

export interface ColumnChoice {
	readonly grouped: boolean;
	readonly base: 'words' | 'characters';
	readonly textRank: boolean;
	readonly cValue: boolean;
}

/** Columns of `tifa keywords`. CSV and JSON have all of them; what does not apply is left out of tables for reading. */
export function keywordColumns(choice: ColumnChoice): readonly RowColumn<Keyword>[] {
	return [
		column('group', 'year, source, … that the row is about', (row) => row.group, choice.grouped ? {} : null),
		column('term', 'word, term, slogan or name', (row) => row.term),
		column('frequency', 'occurrences', (row) => row.frequency, { head: 'freq' }),
		column('per_million', `per million ${choice.base}`, (row) => round(row.perMillion, 2), {
			head: '/million',
			digits: 1,
		}),
		column('documents', 'documents that hold it', (row) => row.documents, { head: 'docs' }),
		column('documents_total', 'documents of the group', (row) => row.documentsOf, null),
		column('juilland_d', "Juilland's D, 1 even", (row) => round(row.d, 4), { head: 'D', digits: 2 }),
		column('dp', "Gries' DP, 0 even", (row) => round(row.dp, 4), { head: 'DP', digits: 2 }),
		column('dp_norm', 'DP divided by its largest possible value', (row) => round(row.dpNorm, 4), null),
		column('tf_idf', 'frequency times ln(documents / documents that hold it)', (row) => round(row.tfIdf, 2), {
			head: 'tf-idf',
		}),
		column(
			'textrank',
			'mean share of TextRank, in thousandths',
			(row) => round(row.textRank, 4),
			choice.textRank ? { digits: 2 } : null,
		),
		column(
			'c_value',
			'C-value of a multi-word term',
			(row) => round(row.cValue, 2),
			choice.cValue ? { head: 'C-value' } : null,
		),
	];
}

const round = (value: number | null, digits: number): number | null =>
	value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits;
