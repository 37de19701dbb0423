import type { KeyItem } from '../../corpus/compare.js';
import { column, type RowColumn } from '../../render/rows/index.js';

/** Columns of `tifa compare`. */
export const compareColumns = (base: 'words' | 'characters'): readonly RowColumn<KeyItem>[] => [
	column('side', 'corpus that has relatively more of it: left or right', (row) => row.side),
	column('term', 'word, term, slogan or name', (row) => row.term),
	column('left', 'occurrences on the left', (row) => row.left),
	column('right', 'occurrences on the right', (row) => row.right),
	column('left_per_million', `per million ${base} on the left`, (row) => round(row.leftPerMillion, 2), {
		head: 'left/m',
	}),
	column('right_per_million', `per million ${base} on the right`, (row) => round(row.rightPerMillion, 2), {
		head: 'right/m',
	}),
	column('left_documents', 'documents that hold it on the left', (row) => row.leftDocuments, null),
	column('right_documents', 'documents that hold it on the right', (row) => row.rightDocuments, null),
	column('log_likelihood', 'G², 1 degree of freedom', (row) => round(row.logLikelihood, 2), { head: 'LL', digits: 1 }),
	column('p', 'probability of so large a G² if there were no difference', (row) => precise(row.p), null),
	column('p_adjusted', 'p corrected for the number of terms tested', (row) => precise(row.pAdjusted), {
		head: 'p adj.',
		digits: 3,
	}),
	column('bayes_factor', 'BIC approximation', (row) => round(row.bayesFactor, 2), { head: 'BIC', digits: 1 }),
	column('log_ratio', 'log₂ of the ratio of relative frequencies', (row) => round(row.logRatio, 3), {
		head: 'log ratio',
		digits: 2,
	}),
	column(
		'percent_difference',
		'%DIFF; empty when the term is absent on the right',
		(row) => round(row.percentDifference, 1),
		null,
	),
];

const round = (value: number | null, digits: number): number | null =>
	value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits;

const precise = (p: number): number => Number(p.toPrecision(4));
