import type { Constraint, Modifier, Status, TargetRecord, TifaRecord } from '../record/schema.js';

/** What one document says of a metric: the figure with its comparator. */
export interface PanelFigure {
	readonly value: string;
	readonly number: number | null;
	readonly upper: number | null;
	readonly modifier: Modifier;
	readonly constraint: Constraint | null;
	readonly docId: string;
	readonly date: string | null;
}

/** A metric of a place in a year: what was promised beside what was reached. */
export interface PanelRow {
	readonly place: string | null;
	/** the year that the figures are about; `null` where no text says it */
	readonly year: number | null;
	readonly metric: string;
	readonly unit: string | null;
	target: PanelFigure | null;
	achievement: PanelFigure | null;
	forecast: PanelFigure | null;
	/** targets found for this place, year and metric; where they differ, that of the latest document is shown */
	targets: number;
	achievements: number;
}

/** What the year of an achievement without one is: that of its document, or the year before it (work reports). */
export type PastYear = 'document' | 'before';

/**
 * The year that a figure is about. A target is about the year of its deadline, else the year of its document. An achievement
 * whose year no words give belongs to the year that `past` says.
 */
export function yearOf({ status, deadline }: TargetRecord, date: string | null, past: PastYear): number | null {
	if (deadline?.year !== undefined && deadline.year !== null) return deadline.year;
	if (date === null) return null;
	const year = Number(date.slice(0, 4));
	return status === 'achievement' && past === 'before' ? year - 1 : year;
}

/** Gathers place × year × metric over a stream of documents; memory grows with the figures. */
export class Panel {
	readonly #rows = new Map<string, PanelRow>();
	readonly #past: PastYear;

	constructor(past: PastYear) {
		this.#past = past;
	}

	/** `place` takes the place of that of the document. */
	add({ document, targets }: TifaRecord, place: string | null = document.place): void {
		for (const target of targets) {
			const { metric, value } = target;
			const year = yearOf(target, document.date, this.#past);
			const key = [place, year, metric, value.unit].join('\0');
			const row = this.#rows.get(key) ?? {
				place,
				year,
				metric,
				unit: value.unit,
				target: null,
				achievement: null,
				forecast: null,
				targets: 0,
				achievements: 0,
			};
			this.#rows.set(key, row);
			if (target.status === 'target') row.targets++;
			if (target.status === 'achievement') row.achievements++;
			put(row, target.status, {
				value: value.text,
				number: value.number,
				upper: value.upper,
				modifier: target.modifier,
				constraint: target.constraint,
				docId: document.id,
				date: document.date,
			});
		}
	}

	/** Rows by place, metric and year. */
	rows(): readonly PanelRow[] {
		const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
		return [...this.#rows.values()].sort(
			(a, b) =>
				order(a.place ?? '\uffff', b.place ?? '\uffff') ||
				order(a.metric, b.metric) ||
				order(a.unit ?? '', b.unit ?? '') ||
				(a.year ?? 0) - (b.year ?? 0),
		);
	}
}

/** The latest document wins; within one the first figure. */
function put(row: PanelRow, status: Status, figure: PanelFigure): void {
	const known = row[status];
	if (known === null || (figure.date !== null && (known.date === null || figure.date > known.date)))
		row[status] = figure;
}

/**
 * How far the achievement is above the target, in the unit of both; `null` where one is missing or no number. For a range
 * the lower end is what had to be reached.
 */
export function gap({ target, achievement }: PanelRow): number | null {
	if (target?.number == null || achievement?.number == null) return null;
	return Number((achievement.number - target.number).toPrecision(12));
}
