import type { TargetRecord, TifaRecord } from '../../record/schema.js';
import { compare, obtain, Sighting } from './tally.js';
import type { Figure, Figures, TargetEntry } from './types.js';

class Metric extends Sighting {
	readonly figures = new Map<string, { readonly target: TargetRecord; readonly seen: Sighting }>();
	readonly place: string | null;
	readonly year: number | null;
	readonly metric: string;

	constructor(place: string | null, year: number | null, metric: string) {
		super();
		this.place = place;
		this.year = year;
		this.metric = metric;
	}
}

type Place = Pick<TifaRecord['document'], 'place' | 'date'>;

/**
 * The year a figure is for: that of its deadline. A result reported without one is taken to be of the year of the
 * article; a promise without one stays without a year.
 */
export function yearOf(target: TargetRecord, date: string | null): number | null {
	const year = target.deadline?.year ?? null;
	if (year !== null || target.status !== 'achievement' || date === null) return year;
	return Number(date.slice(0, 4));
}

/** Promise and result meet where place, year and metric are the same. */
export const targetKey = (target: TargetRecord, { place, date }: Place): string =>
	JSON.stringify([place, yearOf(target, date), target.metric]);

/** Gathers figures by place, year and metric over the articles of a corpus. */
export class Targets {
	readonly #metrics = new Map<string, Metric>();
	readonly #years = new Map<number, { target: number; achievement: number; forecast: number }>();

	add(record: TifaRecord): void {
		const { document } = record;
		const here = new Set<Metric>();
		for (const target of record.targets) {
			const year = yearOf(target, document.date);
			const metric = obtain(
				this.#metrics,
				targetKey(target, document),
				() => new Metric(document.place, year, target.metric),
			);
			if (!here.has(metric)) metric.see(document.date);
			here.add(metric);
			const key = `${target.status}\n${target.value.text}\n${target.constraint ?? ''}`;
			obtain(metric.figures, key, () => ({ target, seen: new Sighting() })).seen.see(document.date);
			if (year !== null) obtain(this.#years, year, () => ({ target: 0, achievement: 0, forecast: 0 }))[target.status]++;
		}
	}

	get size(): number {
		return this.#metrics.size;
	}

	/** Metrics with both a promise and a result first, then those with a promise; the more often reported before. */
	ranked(): readonly string[] {
		return [...this.#metrics]
			.map(([key, metric]) => ({ key, metric, worth: worth(metric) }))
			.sort((a, b) => b.worth - a.worth || b.metric.articles - a.metric.articles || compare(a.key, b.key))
			.map(({ key }) => key);
	}

	entry(key: string): TargetEntry {
		const metric = this.#metrics.get(key)!;
		const figures = [...metric.figures.values()]
			.map(({ target, seen }): Figure => {
				const { status, constraint, modifier, value } = target;
				return { text: value.text, status, constraint, modifier, articles: seen.articles };
			})
			.sort((a, b) => b.articles - a.articles || compare(a.text, b.text));
		return { place: metric.place, year: metric.year, metric: metric.metric, figures, ...metric.seen() };
	}

	/** Number of figures by the year they are for, in order, without gaps. */
	years(): readonly Figures[] {
		return [...this.#years].map(([year, figures]) => ({ year, ...figures })).sort((a, b) => a.year - b.year);
	}
}

function worth(metric: Metric): number {
	const statuses = new Set([...metric.figures.values()].map(({ target }) => target.status));
	return (statuses.has('target') ? 2 : 0) + (statuses.has('achievement') ? 1 : 0);
}
