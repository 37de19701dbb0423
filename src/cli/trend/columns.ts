import { STEPS_EN } from '../../corpus/trend/temperature.js';
import type { Trend, TrendPoint } from '../../corpus/trend/trends.js';
import { column, type RowColumn } from '../../render/rows/index.js';
import { sparkline } from '../../render/rows/sparkline.js';

const LINE = 16;
const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** One row a term. */
export const trendColumns: readonly RowColumn<Trend>[] = [
	column('term', 'slogan, name or word', (row) => row.term),
	column(
		'sparkline',
		'share of documents by period',
		(row) =>
			sparkline(
				row.points.map((p) => p.share),
				LINE,
			),
		{
			head: 'share over time',
			whole: true,
		},
	),
	column('count', 'occurrences', (row) => row.count, null),
	column('documents', 'documents that hold it', (row) => row.documents, { head: 'docs' }),
	column('share', 'share of all dated documents, 0–1', (row) => round(row.share, 6), null),
	column('percent', 'the same in per cent', (row) => round(row.share * 100, 4), { head: '%', digits: 2 }),
	column('temperature', 'step of the share of all documents', (row) => row.temperature, { head: '°', whole: true }),
	column('first', 'first period in use', (row) => row.first, { whole: true }),
	column('last', 'last period in use', (row) => row.last, null),
	column('peak', 'period of the highest share', (row) => row.peak, { whole: true }),
	column('peak_temperature', 'step of the share in it', (row) => row.peakTemperature, { head: '°', whole: true }),
	column('change', 'new, rising, steady, falling or vanished', (row) => row.change, { whole: true }),
	column(
		'bursts',
		'periods of bursts: from/to, joined by |',
		(row) => row.bursts.map((b) => `${b.from}/${b.to}`).join('|'),
		null,
	),
	column(
		'burst_weight',
		'weight of the heaviest burst',
		(row) => round(Math.max(0, ...row.bursts.map((b) => b.weight)), 3),
		null,
	),
];

/** A term in a period. */
export interface TermPoint extends TrendPoint {
	readonly term: string;
}

/** One row a term and period. */
export const pointColumns: readonly RowColumn<TermPoint>[] = [
	column('term', 'slogan, name or word', (row) => row.term),
	column('period', 'year, quarter or month', (row) => row.period, { whole: true }),
	column('count', 'occurrences', (row) => row.count),
	column('documents', 'documents that hold it', (row) => row.documents, { head: 'docs' }),
	column('documents_total', 'documents of the period', (row) => row.documentsOf, { head: 'of' }),
	column('per_million', 'per million characters', (row) => round(row.perMillion, 2), { head: '/million', digits: 1 }),
	column('share', 'share of documents, 0–1', (row) => round(row.share, 6), { digits: 4 }),
	column('temperature', 'step of the scale', (row) => row.temperature, { head: '°', whole: true }),
	column('temperature_en', 'the same in English', (row) => row.temperature && STEPS_EN[row.temperature], null),
	column('burst', '1 within a burst', (row) => (row.burst ? 1 : 0)),
];
