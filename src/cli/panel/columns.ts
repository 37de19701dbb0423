import { gap, type PanelFigure, type PanelRow } from '../../corpus/panel.js';
import { column, type RowColumn } from '../../render/rows/index.js';

type Part = 'target' | 'achievement' | 'forecast';

/** The columns of one figure; only its value is shown in tables for reading. */
const figure = (part: Part, shown: boolean): readonly RowColumn<PanelRow>[] => {
	const of =
		<Value>(get: (figure: PanelFigure) => Value) =>
		(row: PanelRow): Value | null =>
			row[part] === null ? null : get(row[part]);
	return [
		column(
			part,
			`${part} as written`,
			of((f) => f.value),
			shown ? {} : null,
		),
		column(
			`${part}_number`,
			'as a number; lower end of a range',
			of((f) => f.number),
			null,
		),
		column(
			`${part}_upper`,
			'upper end of a range',
			of((f) => f.upper),
			null,
		),
		column(
			`${part}_modifier`,
			'exact, about, at-least, at-most or range',
			of((f) => f.modifier),
			null,
		),
		column(
			`${part}_constraint`,
			'hard or soft',
			of((f) => f.constraint),
			shown && part === 'target' ? { head: 'constraint' } : null,
		),
		column(
			`${part}_doc_id`,
			'document that it is from',
			of((f) => f.docId),
			null,
		),
	];
};

/** Columns of `tifa panel`. */
export const panelColumns: readonly RowColumn<PanelRow>[] = [
	column('place', 'place that the document is about', (row) => row.place),
	column('year', 'year that the figures are about', (row) => (row.year === null ? null : String(row.year)), {
		whole: true,
	}),
	column('metric', 'what is measured', (row) => row.metric),
	...figure('target', true),
	...figure('achievement', true),
	...figure('forecast', false),
	column('unit', 'unit of the figures', (row) => row.unit, null),
	column('gap', 'achievement minus target', gap, { digits: 2 }),
	column('targets', 'targets found', (row) => row.targets, null),
	column('achievements', 'achievements found', (row) => row.achievements, null),
];
