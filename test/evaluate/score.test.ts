import { describe, expect, test } from 'vitest';
import { intervals, quantile } from '../../src/evaluate/bootstrap.js';
import { macro, rates } from '../../src/evaluate/figures.js';
import { type Gold, goldSchema } from '../../src/evaluate/gold.js';
import { MATCHINGS, type Matching, SCORED, type Scored } from '../../src/evaluate/kinds.js';
import { judge } from '../../src/evaluate/match/judge.js';
import { seeded } from '../../src/evaluate/random.js';
import { evaluate } from '../../src/evaluate/report.js';
import { Reservoir } from '../../src/evaluate/sample.js';
import type { TifaRecord } from '../../src/record/schema.js';
import { analysed, organization, person, role, slogan, target } from '../helpers/records.js';

type Parts = Parameters<typeof analysed>[0];
const counts = (kind: Scored, gold: object, found: Parts, matching: Matching = 'codebook'): string => {
	const article = goldSchema.parse({ id: 'a', ...gold });
	const { pairs, missed, spurious } = judge(article, analysed(found).record, matching)[kind];
	return `${pairs.length} right ${spurious.length} spurious ${missed.length} missed`;
};

describe('what counts as the same', () => {
	test.each<[string, Scored, object, Parts, string]>([
		[
			'a name, whatever the blanks',
			'officials',
			{ people: [{ name: '李 鲁' }] },
			{ people: [person('李鲁')] },
			'1 0 0',
		],
		['another name', 'officials', { people: [{ name: '李鲁' }] }, { people: [person('李鲁生')] }, '0 1 1'],
		[
			'a reporter is no official',
			'officials',
			{ people: [{ name: '李鲁', kind: 'byline' }] },
			{ people: [person('李鲁')] },
			'0 1 0',
		],
		[
			'foreign and official are one list',
			'officials',
			{ people: [{ name: '李鲁', kind: 'foreign' }] },
			{ people: [person('李鲁')] },
			'1 0 0',
		],
		[
			'an optional name found',
			'officials',
			{ people: [{ name: '李鲁', optional: true }] },
			{ people: [person('李鲁')] },
			'0 0 0',
		],
		['an optional name not found', 'officials', { people: [{ name: '李鲁', optional: true }] }, {}, '0 0 0'],
		[
			'an office of its person only',
			'roles',
			{ people: [{ name: '李鲁', roles: ['市长'] }] },
			{ people: [person('李鲁', { roles: [role('市长')] }), person('王青', { roles: [role('市长')] })] },
			'1 1 0',
		],
		[
			'an optional office',
			'roles',
			{ people: [{ name: '李鲁', optionalRoles: ['市领导'] }] },
			{ people: [person('李鲁', { roles: [role('市领导')] })] },
			'0 0 0',
		],
		[
			'a body twice is spurious once',
			'organizations',
			{ organizations: [{ text: '市委' }] },
			{ organizations: [organization('市委'), organization('市委')] },
			'1 1 0',
		],
		[
			'a slogan cut shorter',
			'slogans',
			{ slogans: [{ text: '“一河一策”治理', kind: 'quoted' }] },
			{ slogans: [slogan('一河一策')] },
			'1 0 0',
		],
		[
			'a slogan cut much shorter',
			'slogans',
			{ slogans: [{ text: '一河一策分段包干治理机制' }] },
			{ slogans: [slogan('一河一策')] },
			'0 1 1',
		],
		[
			'a formula of the dictionary is not scored',
			'slogans',
			{},
			{ slogans: [slogan('新质生产力', { kind: 'canonical' })] },
			'0 0 0',
		],
		[
			'parallels are a list of their own',
			'parallels',
			{ slogans: [{ text: '人变、路变、水变', kind: 'parallel' }] },
			{ slogans: [slogan('人变、路变、水变', { kind: 'parallel' })] },
			'1 0 0',
		],
		[
			'a parallel coded as quoted is scored there',
			'slogans',
			{ slogans: [{ text: '人变、路变、水变', kind: 'quoted' }] },
			{ slogans: [slogan('人变、路变、水变', { kind: 'parallel' })] },
			'1 0 0',
		],
		[
			'… and not again among the parallels',
			'parallels',
			{ slogans: [{ text: '人变、路变、水变', kind: 'quoted' }] },
			{ slogans: [slogan('人变、路变、水变', { kind: 'parallel' })] },
			'0 0 0',
		],
		[
			'a metric in other words',
			'targets',
			{ targets: [{ metric: '全市粮食产量', value: '30万吨以上' }] },
			{ targets: [target('粮食总产量', '30万吨')] },
			'1 0 0',
		],
		[
			'another figure',
			'targets',
			{ targets: [{ metric: '粮食产量', value: '30万吨' }] },
			{ targets: [target('粮食产量', '31万吨')] },
			'0 1 1',
		],
		[
			'an achievement is no target',
			'targets',
			{},
			{ targets: [target('粮食产量', '31万吨', { status: 'achievement' })] },
			'0 0 0',
		],
		[
			'a deadline by its figures',
			'deadlines',
			{ targets: [{ metric: '粮食产量', value: '30万吨', deadline: '2026年' }] },
			{ targets: [target('粮食产量', '30万吨', { deadline: { text: '到2026年', year: 2026, date: null } })] },
			'1 0 0',
		],
		[
			'a deadline that was not found',
			'deadlines',
			{ targets: [{ metric: '粮食产量', value: '30万吨', deadline: '2026年' }] },
			{ targets: [target('粮食产量', '30万吨')] },
			'0 0 1',
		],
		['a wrong date is one missed and none spurious', 'date', { date: '2024-05-07' }, {}, '0 0 1'],
		['a field that was not coded', 'source', {}, {}, '0 0 0'],
	])('%s', (_, kind, gold, found, want) => {
		const [right, spurious, missed] = want.split(' ');
		expect(counts(kind, gold, found)).toBe(`${right} right ${spurious} spurious ${missed} missed`);
	});

	test.each<[string, Scored, object, Parts, readonly [number, number, number]]>([
		[
			'a body cut shorter',
			'organizations',
			{ organizations: [{ text: '云溪县水利局' }] },
			{ organizations: [organization('县水利局')] },
			[0, 0, 1],
		],
		[
			'a slogan cut shorter',
			'slogans',
			{ slogans: [{ text: '一河一策治理' }] },
			{ slogans: [slogan('一河一策')] },
			[0, 1, 1],
		],
		[
			'a slogan of another kind',
			'slogans',
			{ slogans: [{ text: '一河一策', kind: 'numeric' }] },
			{ slogans: [slogan('一河一策')] },
			[0, 1, 1],
		],
		[
			'a value without its unit',
			'targets',
			{ targets: [{ metric: '粮食产量', value: '30万吨' }] },
			{ targets: [target('粮食产量', '30万')] },
			[0, 1, 1],
		],
	])('%s: strict, codebook, relaxed', (_, kind, gold, found, want) => {
		expect(MATCHINGS.map((matching) => Number(counts(kind, gold, found, matching)[0]))).toEqual(want);
	});
});

test.each([
	[
		{ right: 8, spurious: 2, missed: 8 },
		{ precision: 0.8, recall: 0.5, f1: 8 / 13 },
	],
	[
		{ right: 0, spurious: 0, missed: 0 },
		{ precision: 1, recall: 1, f1: 1 },
	],
	[
		{ right: 0, spurious: 3, missed: 3 },
		{ precision: 0, recall: 0, f1: 0 },
	],
])('rates of %o', (tally, want) => {
	const got = rates(tally);
	expect(got.precision).toBeCloseTo(want.precision, 12);
	expect(got.recall).toBeCloseTo(want.recall, 12);
	expect(got.f1).toBeCloseTo(want.f1, 12);
});

test('macro: documents count alike, and only those that have the kind', () => {
	const all = [
		{ right: 9, spurious: 0, missed: 0 },
		{ right: 0, spurious: 0, missed: 1 },
		{ right: 0, spurious: 0, missed: 0 },
	];
	expect(macro(all)).toEqual({ precision: 1, recall: 0.5, f1: 0.5 });
	expect(macro([{ right: 0, spurious: 0, missed: 0 }])).toBeNull();
});

describe('bootstrap', () => {
	const documents = Array.from({ length: 30 }, (_, i) => ({ right: 3, spurious: i % 3, missed: i % 2 }));
	const options = { samples: 500, seed: 7, level: 0.95 };
	test('holds the estimate, and the same seed gives the same bounds', () => {
		const { f1 } = intervals(documents, options)!;
		const all = rates({ right: 90, spurious: 30, missed: 15 }).f1;
		expect(f1[0]).toBeLessThan(all);
		expect(f1[1]).toBeGreaterThan(all);
		expect(intervals(documents, options)?.f1).toEqual(f1);
		expect(intervals(documents, { ...options, seed: 8 })?.f1).not.toEqual(f1);
	});
	test('documents all alike leave nothing open', () => {
		expect(
			intervals(
				documents.map(() => documents[0]!),
				options,
			)?.precision,
		).toEqual([1, 1]);
	});
	test('one document says nothing of others', () => expect(intervals(documents.slice(0, 1), options)).toBeNull());
	test('quantiles as R and NumPy have them', () => {
		expect([0, 0.1, 0.5, 1].map((p) => quantile([1, 2, 3, 4], p))).toEqual([1, 1.3, 2.5, 4]);
	});
});

test('a document without a result: all that is coded in it was missed', () => {
	const articles: Gold[] = [
		goldSchema.parse({ id: 'a', title: '修路', people: [{ name: '周景岩', roles: ['市长'] }] }),
	];
	const gold = { articles, kinds: SCORED, text: () => '周景岩市长说，修路。', notes: [] };
	const result = evaluate(gold, (): TifaRecord | null => null, {
		matching: 'codebook',
		bootstrap: { samples: 10, seed: 1, level: 0.95 },
	});
	expect(result.missing).toEqual(['a']);
	expect(result.errors.map(({ kind, error, item, context }) => [kind, error, item, context])).toEqual([
		['officials', 'missed', '周景岩', '⟦周景岩⟧市长说，修路。'],
		['roles', 'missed', '周景岩 / 市长', '周景岩⟦市长⟧说，修路。'],
		['title', 'missed', '修路 (found: nothing)', '周景岩市长说，⟦修路⟧。'],
	]);
});

test('a sample: each item once, the same for the same seed, each as likely as another', () => {
	const draw = (seed: number): readonly number[] => {
		const reservoir = new Reservoir<number>(3, seeded(seed));
		for (let i = 0; i < 10; i++) reservoir.offer(i);
		return reservoir.items();
	};
	expect(draw(4)).toEqual(draw(4));
	const drawn = Array.from({ length: 10 }, () => 0);
	for (let seed = 0; seed < 4000; seed++) {
		const items = draw(seed);
		expect(new Set(items).size).toBe(3);
		for (const item of items) drawn[item]!++;
	}
	// 1200 expected each; five standard deviations are 145.
	for (const count of drawn) expect(Math.abs(count - 1200)).toBeLessThan(145);
});
