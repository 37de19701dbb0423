export type Granularity = 'month' | 'quarter' | 'year';

const MONTHS_BY_MONTH = 24;
const MONTHS_BY_QUARTER = 84;

const ordinal = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** Months up to two years, quarters up to seven, then years: at most some thirty periods, so that a chart is legible. */
export function granularityOf(from: string, to: string): Granularity {
	const months = ordinal(to) - ordinal(from) + 1;
	if (months <= MONTHS_BY_MONTH) return 'month';
	return months <= MONTHS_BY_QUARTER ? 'quarter' : 'year';
}

/** The period that holds a date (or month) in ISO form: `2024-05`, `2024-Q2`, `2024`. */
export function periodOf(date: string, granularity: Granularity): string {
	if (granularity === 'month') return date.slice(0, 7);
	const year = date.slice(0, 4);
	return granularity === 'year' ? year : `${year}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** All periods from one date to another, those without articles too: a gap must be seen as one. */
export function periodsBetween(from: string, to: string, granularity: Granularity): readonly string[] {
	const keys = new Set<string>();
	for (let at = ordinal(from); at <= ordinal(to); at++) {
		const month = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
		keys.add(periodOf(month, granularity));
	}
	return [...keys];
}
