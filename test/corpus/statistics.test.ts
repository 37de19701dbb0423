import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bursts } from '../../src/corpus/stats/bursts.js';
import { cValues } from '../../src/corpus/stats/c-value.js';
import { dispersion } from '../../src/corpus/stats/dispersion.js';
import { bayesFactor, logLikelihood, logRatio, percentDifference } from '../../src/corpus/stats/keyness.js';
import { adjusted, chiSquareTail } from '../../src/corpus/stats/significance.js';
import { textRank } from '../../src/corpus/stats/textrank.js';

describe('dispersion', () => {
	// Gries 2008: 403–437 and 2020: 99–118: a corpus of five parts of 9, 10, 10, 10 and 11 letters; "a" occurs 1 to 5 times.
	test('the example of Gries', () => {
		const { d, dp, dpNorm } = dispersion([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]);
		expect(d).toBeCloseTo(0.785, 3);
		expect(dp).toBeCloseTo(0.18, 10);
		expect(dpNorm).toBeCloseTo(0.2195, 4);
	});

	// Lyne 1985 (ALLEMAND in ten tenths), D and DP as the R package tlda works them out.
	test('the example of Lyne', () => {
		const sizes = [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930];
		const { d, dp } = dispersion([2, 0, 1, 1, 3, 0, 3, 0, 0, 0], sizes);
		expect(d).toBeCloseTo(0.6038797, 7);
		expect(dp).toBeCloseTo(0.4990705, 7);
	});

	test.each([
		{ what: 'even', counts: [2, 2, 2], expected: { d: 1, dp: 0, dpNorm: 0 } },
		{ what: 'all in one part', counts: [6, 0, 0], expected: { d: 0, dp: 2 / 3, dpNorm: 1 } },
		{ what: 'parts behind the last occurrence', counts: [6], expected: { d: 0, dp: 2 / 3, dpNorm: 1 } },
	])('$what', ({ counts, expected }) => {
		const found = dispersion(counts, [100, 100, 100]);
		expect(found.d).toBeCloseTo(expected.d, 10);
		expect(found.dp).toBeCloseTo(expected.dp, 10);
		expect(found.dpNorm).toBeCloseTo(expected.dpNorm, 10);
	});

	test('one part says nothing of spread', () =>
		expect(dispersion([4], [10])).toEqual({ d: null, dp: 0, dpNorm: null }));
});

describe('keyness', () => {
	const counts = { left: 10, right: 20, leftSize: 1000, rightSize: 1000 };

	// By hand: both expected 15; 2 (10 ln(10/15) + 20 ln(20/15)) = 2 (−4.05465 + 5.75364).
	test('log-likelihood', () => expect(logLikelihood(counts)).toBeCloseTo(3.39798, 5));
	// By hand: expected 4 and 8 of 12; 2 (12 ln(12/4)).
	test('log-likelihood of what one side lacks', () =>
		expect(logLikelihood({ left: 12, right: 0, leftSize: 500, rightSize: 1000 })).toBeCloseTo(24 * Math.log(3), 10));
	test('no difference', () =>
		expect(logLikelihood({ left: 5, right: 10, leftSize: 100, rightSize: 200 })).toBeCloseTo(0, 10));
	test('%DIFF', () => expect(percentDifference(counts)).toBeCloseTo(-50, 10));
	test('%DIFF has no figure where the right side has none', () =>
		expect(percentDifference({ ...counts, right: 0 })).toBeNull());
	test('log ratio: half as frequent', () => expect(logRatio(counts)).toBeCloseTo(-1, 10));
	test('log ratio counts none as a half', () =>
		expect(logRatio({ ...counts, right: 0 })).toBeCloseTo(Math.log2(20), 10));
	test('BIC: LL less ln of all tokens', () => expect(bayesFactor(20, counts)).toBeCloseTo(20 - Math.log(2000), 10));

	// The critical values of the log-likelihood calculator of UCREL, Lancaster.
	test.each([
		[3.84, 0.05],
		[6.63, 0.01],
		[10.83, 0.001],
		[15.13, 0.0001],
	])('G² %d has p %d', (g2, p) => expect(chiSquareTail(g2) / p).toBeCloseTo(1, 1));
	test('p of large values stays above 0', () => expect(chiSquareTail(1000)).toBeCloseTo(1.796e-219, 222));
	test('p falls where its two expansions meet', () => {
		const around = [2.9, 2.999, 3.001, 3.1].map(chiSquareTail);
		expect(around).toEqual([...around].sort((a, b) => b - a));
		expect(around[1]! - around[2]!).toBeLessThan(1e-3);
	});
});

describe('corrections', () => {
	// Benjamini & Hochberg 1995: 298–299: of these 15 their procedure rejects four at 0.05, Bonferroni's three.
	const p = [
		0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
	];
	test.each([
		['bh', 4],
		['holm', 3],
		['bonferroni', 3],
		['none', 9],
	] as const)('%s keeps %d', (correction, kept) =>
		expect(adjusted(p, correction).filter((value) => value <= 0.05)).toHaveLength(kept),
	);
	// By hand: Holm 4·0.005, 3·0.01, 2·0.03, then not below the one before; BH 4/4·0.04 for the last, …
	test('values in the order given', () => {
		expect(adjusted([0.01, 0.04, 0.03, 0.005], 'holm').map((x) => Number(x.toFixed(10)))).toEqual([
			0.03, 0.06, 0.06, 0.02,
		]);
		expect(adjusted([0.01, 0.04, 0.03, 0.005], 'bh').map((x) => Number(x.toFixed(10)))).toEqual([
			0.02, 0.04, 0.04, 0.02,
		]);
	});
});

describe('bursts', () => {
	test('a stretch well above the usual rate', () => {
		const [burst, ...more] = bursts([1, 1, 1, 10, 12, 9, 1, 1, 0, 1], new Array<number>(10).fill(100));
		expect(more).toEqual([]);
		expect(burst).toMatchObject({ start: 3, end: 5 });
		// By hand: p₀ = 37/1000, p₁ = 74/1000; 31 hits of 300: 31 ln 2 + 269 ln(0.926 / 0.963).
		expect(burst?.weight).toBeCloseTo(31 * Math.log(2) + 269 * Math.log(0.926 / 0.963), 8);
	});

	test.each([
		{ what: 'steady use', hits: [5, 5, 5, 5], totals: [50, 50, 50, 50] },
		{ what: 'more documents, same share', hits: [1, 1, 10, 1], totals: [10, 10, 100, 10] },
		{ what: 'nothing', hits: [0, 0, 0], totals: [9, 9, 9] },
		{ what: 'every document', hits: [9, 9], totals: [9, 9] },
	])('none in $what', ({ hits, totals }) => expect(bursts(hits, totals)).toEqual([]));

	/** Kleinberg's cost of a sequence of states, binomial coefficients left out as they are the same for all. */
	const costOf = (path: readonly boolean[], hits: readonly number[], totals: readonly number[]): number => {
		const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
		const base = sum(hits) / sum(totals);
		const rates = [base, Math.min(0.9999, 2 * base)] as const;
		return path.reduce((cost, high, t) => {
			const enters = high && (t === 0 || !path[t - 1]);
			const rate = rates[high ? 1 : 0];
			const fit = hits[t]! * Math.log(rate) + (totals[t]! - hits[t]!) * Math.log(1 - rate);
			return cost + (enters ? Math.log(path.length) : 0) - fit;
		}, 0);
	};

	test('no sequence of states is cheaper than the one found', () => {
		const period = fc
			.integer({ min: 1, max: 30 })
			.chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
		fc.assert(
			fc.property(fc.array(period, { minLength: 2, maxLength: 8 }), (periods) => {
				const hits = periods.map(([hit]) => hit);
				const totals = periods.map(([, total]) => total);
				const all = hits.reduce((a, b) => a + b, 0);
				fc.pre(all > 0 && all < totals.reduce((a, b) => a + b, 0));
				const found = bursts(hits, totals);
				const path = hits.map((_, t) => found.some(({ start, end }) => start <= t && t <= end));
				const best = Math.min(
					...Array.from({ length: 2 ** hits.length }, (_, bits) =>
						costOf(
							hits.map((_hit, t) => ((bits >> t) & 1) === 1),
							hits,
							totals,
						),
					),
				);
				expect(costOf(path, hits, totals)).toBeCloseTo(best, 6);
			}),
			{ numRuns: 200 },
		);
	});
});

describe('TextRank', () => {
	// By hand, words 1–2–3 in a chain, d = 0.85: s₁ = 0.05 + 0.425 s₂ and s₂ = 0.05 + 1.7 s₁, so s₂ = 0.135 / 0.2775.
	test('a chain of three words', () => {
		const scores = textRank([
			[1, 2],
			[2, 3],
		]);
		expect(scores.get(2)).toBeCloseTo(0.4865, 3);
		expect(scores.get(1)).toBeCloseTo(0.2568, 3);
		expect(scores.get(3)).toBeCloseTo(0.2568, 3);
	});
	test('scores sum to 1, words without neighbours included', () => {
		const scores = [...textRank([[1, 2, 3, 1], [7]]).values()];
		expect(scores.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
	});
});

// Frantzi, Ananiadou & Mima 2000, section 2.2: the worked example of basal cell carcinoma.
test('C-value: the example of its authors', () => {
	const candidates = [
		['adenoid cystic basal cell carcinoma', 5, 11.61],
		['cystic basal cell carcinoma', 11, 12],
		['ulcerated basal cell carcinoma', 7, 14],
		['recurrent basal cell carcinoma', 5, 10],
		['circumscribed basal cell carcinoma', 3, 6],
		['basal cell carcinoma', 984, 1551.36],
	] as const;
	const values = cValues(candidates.map(([term, frequency]) => ({ words: term.split(' '), frequency })));
	expect(values.map((value) => Number(value.toFixed(2)))).toEqual(candidates.map(([, , value]) => value));
});

test('C-value: a mere piece of a longer term is none', () => {
	const words = (text: string): readonly string[] => text.split(' ');
	expect(
		cValues([
			{ words: words('山 区 振兴'), frequency: 10 },
			{ words: words('区 振兴'), frequency: 11 },
		]),
	).toEqual([Math.log2(3) * 10, 0]);
});
