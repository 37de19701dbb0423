import type { CorpusDocument } from '../document.js';
import { periodOf } from '../groups.js';
import type { Unit } from '../units/index.js';
import type { PeriodKind } from './periods.js';

/** Occurrences of a term in a period, and the documents that hold it. */
export interface PeriodCount {
	count: number;
	documents: number;
}

/** A corpus by periods. */
export interface Timeline {
	/** documents and characters of each period */
	readonly totals: ReadonlyMap<string, { readonly documents: number; readonly characters: number }>;
	readonly terms: ReadonlyMap<string, ReadonlyMap<string, PeriodCount>>;
	/** documents without a date belong to no period */
	readonly undated: number;
	readonly withoutText: number;
}

/** Counts a unit by period in one pass; memory grows with terms and periods. */
export async function countPeriods(
	corpus: AsyncIterable<CorpusDocument>,
	unit: Unit,
	by: PeriodKind,
): Promise<Timeline> {
	const totals = new Map<string, { documents: number; characters: number }>();
	const terms = new Map<string, Map<string, PeriodCount>>();
	let undated = 0;
	let withoutText = 0;
	for await (const document of corpus) {
		const { date, characters } = document.record.document;
		if (date === null || (unit.text && document.text === null)) {
			if (date === null) undated++;
			else withoutText++;
			continue;
		}
		const period = periodOf(date, by);
		const total = totals.get(period) ?? { documents: 0, characters: 0 };
		totals.set(period, { documents: total.documents + 1, characters: total.characters + characters });
		const here = new Map<string, number>();
		unit.visit(document, { term: (term) => void here.set(term, (here.get(term) ?? 0) + 1), tokens: () => {} });
		for (const [term, count] of here) {
			const periods = terms.get(term) ?? new Map<string, PeriodCount>();
			terms.set(term, periods);
			const known = periods.get(period);
			if (known === undefined) periods.set(period, { count, documents: 1 });
			else {
				known.count += count;
				known.documents++;
			}
		}
	}
	return { totals, terms, undated, withoutText };
}
