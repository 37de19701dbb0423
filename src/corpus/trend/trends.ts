import { type Burst, type BurstOptions, bursts } from '../stats/bursts.js';
import { logLikelihood } from '../stats/keyness.js';
import { chiSquareTail } from '../stats/significance.js';
import type { Timeline } from './count.js';
import { filled, type PeriodKind } from './periods.js';
import { LINES, type Step, temperature } from './temperature.js';

export const CHANGES = ['new', 'rising', 'steady', 'falling', 'vanished'] as const;
/** How use after a point in time compares with use before it. */
export type Change = (typeof CHANGES)[number];

/** A term in a period. */
export interface TrendPoint {
	readonly period: string;
	readonly count: number;
	readonly documents: number;
	readonly documentsOf: number;
	/** per million characters of the period */
	readonly perMillion: number;
	/** share of the documents of the period, 0–1 */
	readonly share: number;
	readonly temperature: Step | null;
	readonly burst: boolean;
}

/** A term over time. */
export interface Trend {
	readonly term: string;
	readonly count: number;
	readonly documents: number;
	/** share of all dated documents */
	readonly share: number;
	readonly temperature: Step | null;
	readonly first: string;
	readonly last: string;
	/** the period with the highest share of documents */
	readonly peak: string;
	readonly peakTemperature: Step | null;
	readonly change: Change;
	readonly bursts: readonly (Burst & { readonly from: string; readonly to: string })[];
	readonly points: readonly TrendPoint[];
}

export interface TrendOptions {
	readonly by: PeriodKind;
	/** first period of the later part; the middle of the corpus when absent */
	readonly since?: string | undefined;
	readonly minDocuments: number;
	readonly lines?: readonly number[] | undefined;
	readonly burst?: BurstOptions | undefined;
}

/** Significance and ratio from which a change is one: p of the log-likelihood of documents, later share to earlier. */
const SIGNIFICANT = 0.001;
const RATIO = 1.5;

/** Trends of all terms in enough documents, the most widespread first. */
export function trends({ totals, terms }: Timeline, options: TrendOptions): readonly Trend[] {
	const dated = [...totals.keys()].sort();
	const periods = dated.length === 0 ? [] : filled(dated[0]!, dated.at(-1)!, options.by);
	const sizes = periods.map((period) => totals.get(period) ?? { documents: 0, characters: 0 });
	const all = sizes.reduce((sum, size) => sum + size.documents, 0);
	const since = options.since ?? middle(periods, sizes);
	const out: Trend[] = [];
	for (const [term, counts] of terms) {
		const hits = periods.map((period) => counts.get(period) ?? { count: 0, documents: 0 });
		const documents = hits.reduce((sum, hit) => sum + hit.documents, 0);
		if (documents < options.minDocuments) continue;
		const found = bursts(
			hits.map((hit) => hit.documents),
			sizes.map((size) => size.documents),
			options.burst,
		).map((burst) => ({ ...burst, from: periods[burst.start]!, to: periods[burst.end]! }));
		const points = periods.map((period, t): TrendPoint => {
			const share = sizes[t]!.documents === 0 ? 0 : hits[t]!.documents / sizes[t]!.documents;
			return {
				period,
				...hits[t]!,
				documentsOf: sizes[t]!.documents,
				perMillion: sizes[t]!.characters === 0 ? 0 : (hits[t]!.count * 1e6) / sizes[t]!.characters,
				share,
				temperature: temperature(share, options.lines ?? LINES),
				burst: found.some(({ start, end }) => start <= t && t <= end),
			};
		});
		const used = points.filter((point) => point.documents > 0);
		const peak = used.reduce((best, point) => (point.share > best.share ? point : best));
		out.push({
			term,
			count: hits.reduce((sum, hit) => sum + hit.count, 0),
			documents,
			share: documents / all,
			temperature: temperature(documents / all, options.lines ?? LINES),
			first: used[0]!.period,
			last: used.at(-1)!.period,
			peak: peak.period,
			peakTemperature: peak.temperature,
			change: changeOf(points, since),
			bursts: found,
			points,
		});
	}
	return out.sort((a, b) => b.documents - a.documents || b.count - a.count || (a.term < b.term ? -1 : 1));
}

/** The period at which half of the documents have passed. */
function middle(periods: readonly string[], sizes: readonly { readonly documents: number }[]): string {
	const half = sizes.reduce((sum, size) => sum + size.documents, 0) / 2;
	let passed = 0;
	for (const [t, { documents }] of sizes.entries()) {
		if (passed >= half) return periods[t]!;
		passed += documents;
	}
	return periods.at(-1) ?? '';
}

function changeOf(points: readonly TrendPoint[], since: string): Change {
	const sum = (part: readonly TrendPoint[], key: 'documents' | 'documentsOf'): number =>
		part.reduce((total, point) => total + point[key], 0);
	const earlier = points.filter((point) => point.period < since);
	const later = points.filter((point) => point.period >= since);
	const before = sum(earlier, 'documents');
	const after = sum(later, 'documents');
	const beforeOf = sum(earlier, 'documentsOf');
	const afterOf = sum(later, 'documentsOf');
	if (beforeOf === 0 || afterOf === 0) return 'steady';
	const g2 = logLikelihood({ left: after, right: before, leftSize: afterOf, rightSize: beforeOf });
	if (chiSquareTail(g2) >= SIGNIFICANT) return 'steady';
	if (before === 0) return 'new';
	if (after === 0) return 'vanished';
	const ratio = after / afterOf / (before / beforeOf);
	return ratio >= RATIO ? 'rising' : ratio <= 1 / RATIO ? 'falling' : 'steady';
}
