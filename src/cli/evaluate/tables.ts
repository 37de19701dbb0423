/** Evaluations as rows, for CSV, and as lines of a terminal, from one list of columns each. */
import type { AgreementLine, Interval, ItemError, Line, Rates } from '../../evaluate/index.js';
import type { Cell } from '../../record/columns.js';

type ColumnOf<Row> = readonly [key: string, get: (row: Row) => Cell];

const rounded = (value: number | null | undefined): number | null =>
	value === null || value === undefined ? null : Number(value.toFixed(6));
const bounds = (key: keyof Rates): readonly ColumnOf<Line>[] =>
	([0, 1] as const).map((i) => [`${key}_${i === 0 ? 'low' : 'high'}`, (line) => rounded(line.interval?.[key][i])]);

export const LINE_COLUMNS: readonly ColumnOf<Line>[] = [
	['kind', (line) => line.kind],
	['right', (line) => line.right],
	['spurious', (line) => line.spurious],
	['missed', (line) => line.missed],
	['documents', (line) => line.documents],
	['precision', (line) => rounded(line.precision)],
	...bounds('precision'),
	['recall', (line) => rounded(line.recall)],
	...bounds('recall'),
	['f1', (line) => rounded(line.f1)],
	...bounds('f1'),
	['macro_precision', (line) => rounded(line.macro?.precision)],
	['macro_recall', (line) => rounded(line.macro?.recall)],
	['macro_f1', (line) => rounded(line.macro?.f1)],
];

export const ERROR_COLUMNS: readonly ColumnOf<ItemError>[] = [
	['doc_id', (error) => error.doc_id],
	['kind', (error) => error.kind],
	['error', (error) => error.error],
	['item', (error) => error.item],
	['start', (error) => error.start],
	['context', (error) => error.context],
];

export const AGREEMENT_COLUMNS: readonly ColumnOf<AgreementLine>[] = [
	['kind', (line) => line.kind],
	['both', (line) => line.both],
	['first', (line) => line.first],
	['second', (line) => line.second],
	['f1', (line) => rounded(line.f1)],
	['kappa', (line) => rounded(line.kappa)],
	['alpha', (line) => rounded(line.alpha)],
	['alpha_counts', (line) => rounded(line.alphaCounts)],
];

/** Header and rows. */
export const rowsOf = <Row>(columns: readonly ColumnOf<Row>[], rows: readonly Row[]): readonly (readonly Cell[])[] => [
	columns.map(([key]) => key),
	...rows.map((row) => columns.map(([, get]) => get(row))),
];

/** A figure with two decimals, `–` where there is none. */
export const figure = (value: number | null | undefined): string =>
	value === null || value === undefined ? '–' : value.toFixed(2);

/** `0.80 [0.71, 0.88]` */
export const withBounds = (value: number, interval: Interval | undefined): string =>
	interval === undefined ? figure(value) : `${figure(value)} [${figure(interval[0])}, ${figure(interval[1])}]`;
