import { describe, expect, test } from 'vitest';
import { sorted } from '../../src/corpus/concordance/hits.js';
import { literal, regex, word } from '../../src/corpus/concordance/matcher.js';
import type { CorpusDocument } from '../../src/corpus/document.js';
import { groupOf, periodOf } from '../../src/corpus/groups.js';
import { countKeywords } from '../../src/corpus/keywords.js';
import { Tally } from '../../src/corpus/tally.js';
import { countPeriods } from '../../src/corpus/trend/count.js';
import { filled } from '../../src/corpus/trend/periods.js';
import { temperature } from '../../src/corpus/trend/temperature.js';
import { trends } from '../../src/corpus/trend/trends.js';
import { slogans } from '../../src/corpus/units/facts.js';
import { analyseReading } from '../helpers/reading.js';
import { analysed, slogan } from '../helpers/records.js';

/** A document with slogans, `n` mentions each. */
function documentWith(date: string | null, counts: Readonly<Record<string, number>>): CorpusDocument {
	const { record } = analysed({
		document: { date, characters: 100 },
		slogans: Object.entries(counts).map(([text, n]) =>
			slogan(text, { mentions: Array.from({ length: n }, (_, i) => ({ text, start: i, end: i + text.length })) }),
		),
	});
	return { record, text: null, path: null, reading: () => null };
}

async function* stream(documents: readonly CorpusDocument[]): AsyncGenerator<CorpusDocument> {
	yield* documents;
}

describe('keywords', () => {
	const corpus = [
		documentWith('2023-01-02', { 甲提法: 2 }),
		documentWith('2023-05-02', { 甲提法: 1, 乙提法: 3 }),
		documentWith('2024-01-02', { 乙提法: 1 }),
		documentWith('2024-02-02', {}),
	];
	const options = { unit: slogans, minFrequency: 1, textRank: null, cValue: false };

	// By hand: 甲 3 of 400 characters in 2 of 4 documents: 7500 per million, 3 ln(4/2).
	test('frequency, rate, documents, tf-idf', async () => {
		const { keywords } = await countKeywords(stream(corpus), { ...options, by: { kind: 'all' } });
		const row = keywords.find(({ term }) => term === '甲提法');
		expect(row).toMatchObject({ frequency: 3, perMillion: 7500, documents: 2, documentsOf: 4 });
		expect(row?.tfIdf).toBeCloseTo(3 * Math.log(2), 10);
		expect(row?.dp).toBeCloseTo(0.5, 10);
	});

	test('by group, idf from the whole corpus', async () => {
		const { keywords } = await countKeywords(stream(corpus), { ...options, by: { kind: 'year' } });
		expect(keywords.map(({ group, term, frequency }) => `${group} ${term} ${frequency}`)).toEqual([
			'2023 甲提法 3',
			'2023 乙提法 3',
			'2024 乙提法 1',
		]);
		expect(keywords[2]?.tfIdf).toBeCloseTo(Math.log(2), 10);
	});
});

describe('a tally', () => {
	test('joins neighbouring parts when there are 64, losing nothing', () => {
		const tally = new Tally();
		for (let i = 0; i < 1000; i++) {
			tally.begin();
			tally.grow(10);
			if (i < 500) tally.add('早');
			if (i % 2 === 0) tally.add('常');
		}
		expect(tally.sizes.length).toBeGreaterThan(31);
		expect(tally.sizes.length).toBeLessThanOrEqual(64);
		expect(tally.sizes.reduce((a, b) => a + b, 0)).toBe(10_000);
		const early = tally.terms.get('早');
		expect(early).toMatchObject({ frequency: 500, documents: 500 });
		expect(early?.parts.reduce((a, b) => a + b, 0)).toBe(500);
		// All in the first half of the parts, each of them full.
		expect(early?.parts.findLastIndex((count) => count > 0)).toBeLessThan(tally.sizes.length / 2 + 1);
	});
});

describe('groups', () => {
	test.each([
		['2024-05-06', 'year', '2024'],
		['2024-05-06', 'quarter', '2024-Q2'],
		['2024-12-31', 'quarter', '2024-Q4'],
		['2024-05-06', 'month', '2024-05'],
	] as const)('%s by %s is %s', (date, by, period) => expect(periodOf(date, by)).toBe(period));
	test('no date is a group of its own', () =>
		expect(groupOf(analysed({ document: { date: null } }).record.document, { kind: 'year' })).toBe('(none)'));
	test('a column of the corpus', () => {
		const document = { ...analysed().record.document, extra: { 版面: '3' } };
		expect(groupOf(document, { kind: 'column', name: '版面' })).toBe('3');
		expect(groupOf(document, { kind: 'column', name: '栏目' })).toBe('(none)');
	});
	test('periods without documents are there', () => {
		expect(filled('2023-11', '2024-02', 'month')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
		expect(filled('2023-Q3', '2024-Q1', 'quarter')).toEqual(['2023-Q3', '2023-Q4', '2024-Q1']);
	});
});

describe('trends', () => {
	const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`);
	const corpus = months.flatMap((month, i) =>
		Array.from({ length: 20 }, (_, d) =>
			documentWith(`${month}-${String(d + 1).padStart(2, '0')}`, {
				...(d < 4 ? { 常用: 1 } : {}),
				...(i >= 8 && d < 10 ? { 新来: 2 } : {}),
				...(i < 3 && d < 10 ? { 旧词: 1 } : {}),
				...(d < (i >= 6 ? 12 : 3) ? { 升词: 1 } : {}),
				...(i === 5 && d < 18 ? { 一时: 1 } : {}),
			}),
		),
	);

	test('what is new, rising, steady, vanished; where it bursts', async () => {
		const found = trends(await countPeriods(stream([...corpus, documentWith(null, { 常用: 9 })]), slogans, 'month'), {
			by: 'month',
			minDocuments: 3,
		});
		const row = (term: string) => found.find((trend) => trend.term === term);
		expect(Object.fromEntries(found.map(({ term, change }) => [term, change]))).toEqual({
			常用: 'steady',
			新来: 'new',
			旧词: 'vanished',
			升词: 'rising',
			一时: 'vanished',
		});
		expect(row('常用')?.count).toBe(48);
		expect(row('新来')).toMatchObject({ first: '2024-09', last: '2024-12', documents: 40, count: 80 });
		expect(row('新来')?.bursts).toMatchObject([{ from: '2024-09', to: '2024-12' }]);
		expect(row('一时')?.bursts).toMatchObject([{ from: '2024-06', to: '2024-06' }]);
		expect(row('常用')?.bursts).toEqual([]);
		// 20 documents of 100 characters a month: 4 in 2000.
		expect(row('常用')?.points[0]).toMatchObject({
			count: 4,
			documents: 4,
			documentsOf: 20,
			share: 0.2,
			perMillion: 2000,
		});
	});

	test.each([
		[0.06, '沸'],
		[0.0518, '沸'],
		[0.0129, '烫'],
		[0.005, '热'],
		[0.001, '暖'],
		[0.0003, '温'],
		[0.0001, '冷'],
		[0, null],
	])('a share of %d is %s', (share, step) => expect(temperature(share)).toBe(step));
	test('lines of one’s own', () => expect(temperature(0.06, [0.5, 0.4, 0.3, 0.2, 0.05])).toBe('温'));
});

describe('matchers', () => {
	const reading = analyseReading('县长沟的县长说，要实现“十四五”规划目标。增长5%，力争6%。');
	const found = (spans: readonly { readonly start: number; readonly end: number }[]): readonly string[] =>
		spans.map(({ start, end }) => reading.text.slice(start, end));

	test('literal, the longest of those that begin at one place', () =>
		expect(found(literal(['县长', '县长沟'])(reading))).toEqual(['县长沟', '县长']));
	test('traditional patterns find simplified text', () => expect(found(literal(['縣長'])(reading))).toHaveLength(2));
	test('words begin and end with words', () => {
		expect(found(word('规划目标')(reading))).toEqual(['规划目标']);
		expect(found(word('划目')(reading))).toEqual([]);
	});
	test('regular expressions', () => expect(found(regex('(增长|力争)\\d+%')(reading))).toEqual(['增长5%', '力争6%']));
	test('empty matches are none', () => expect(regex('x*')(reading)).toEqual([]));
	test('a malformed expression is told', () => expect(() => regex('(')).toThrow(/malformed.*RE2/));
	test('an expression that makes others explode is linear', () =>
		expect(regex('(a+)+b')({ ...reading, text: 'a'.repeat(20_000) })).toEqual([]));
});

test('concordances sort by what stands next to the hit', () => {
	const hit = (left: string, right: string, date: string) => ({
		docId: date,
		date,
		source: null,
		left,
		match: '词',
		right,
		start: 0,
		end: 1,
		text: '词',
	});
	const hits = [hit('ab', 'z', '2024-02'), hit('aa', 'y', '2024-03'), hit('zc', 'x', '2024-01')];
	const order = (by: 'left' | 'right' | 'date' | 'corpus'): readonly string[] =>
		sorted(hits, by).map(({ left }) => left);
	expect(order('left')).toEqual(['aa', 'ab', 'zc']);
	expect(order('right')).toEqual(['zc', 'aa', 'ab']);
	expect(order('date')).toEqual(['zc', 'ab', 'aa']);
	expect(order('corpus')).toEqual(['ab', 'aa', 'zc']);
});
