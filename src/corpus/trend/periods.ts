export type PeriodKind = 'year' | 'quarter' | 'month';

/** All periods from the first to the last, also those without documents. Periods are written as `periodOf` writes them. */
export function filled(first: string, last: string, kind: PeriodKind): readonly string[] {
	const periods: string[] = [];
	for (let period = first; period <= last && periods.length < 10_000; period = following(period, kind))
		periods.push(period);
	return periods;
}

function following(period: string, kind: PeriodKind): string {
	const year = Number(period.slice(0, 4));
	const next = String(year + 1).padStart(4, '0');
	if (kind === 'year') return next;
	if (kind === 'quarter') {
		const quarter = Number(period.slice(6));
		return quarter === 4 ? `${next}-Q1` : `${period.slice(0, 6)}${quarter + 1}`;
	}
	const month = Number(period.slice(5));
	return month === 12 ? `${next}-01` : `${period.slice(0, 5)}${String(month + 1).padStart(2, '0')}`;
}
