import { expect, test } from 'vitest';
import { collectReport } from '../../src/corpus/report/index.js';
import { granularityOf, periodOf, periodsBetween } from '../../src/corpus/report/periods.js';
import { temperatureOf } from '../../src/corpus/report/temperature.js';
import { MARKS, type ReportData } from '../../src/corpus/report/types.js';
import { layoutGraph } from '../../src/render/report/charts/layout.js';
import { analysed, organization, person, role, slogan, target } from '../helpers/records.js';

type Parts = Parameters<typeof analysed>[0];

function reportOf(records: readonly Parts[], articles = 100): ReportData {
	const collector = collectReport({ articles });
	for (const [index, parts] of records.entries()) {
		const document = { id: `d${index}`, sha256: String(index).padStart(64, '0'), ...parts?.document };
		collector.add(analysed({ ...parts, document }).record, `文 ${index}`);
	}
	return collector.finish();
}

const on = (date: string | null, parts: Parts): Parts => ({ ...parts, document: { date, ...parts?.document } });

test('a career: offices by first date, with dates and counts; an office named twice in an article counts once', () => {
	const { people } = reportOf([
		on('2024-03-01', { people: [person('程远', { roles: [role('市长'), role('市长')] })] }),
		on('2022-01-01', { people: [person('程远', { roles: [role('副市长')] })] }),
		on('2025-05-05', { people: [person('程远', { roles: [role('市长')] })] }),
		on(null, { people: [person('程远', { roles: [role('市长')] })] }),
	]);
	expect(people).toHaveLength(1);
	expect(people[0]).toMatchObject({ name: '程远', articles: 4, first: '2022-01-01', last: '2025-05-05' });
	expect(people[0]?.offices).toEqual([
		{ text: '副市长', body: null, articles: 1, first: '2022-01-01', last: '2022-01-01' },
		{ text: '市长', body: null, articles: 3, first: '2024-03-01', last: '2025-05-05' },
	]);
});

test('a reporter and an official of one name are two; whoever once held an office is an official', () => {
	const { people, totals } = reportOf([
		{ people: [person('程远'), person('程远', { kind: 'byline' })] },
		{ people: [person('程远', { kind: 'other' })] },
		{ people: [person('程远', { kind: 'other' })] },
	]);
	expect(people.map(({ kind, articles }) => `${kind} ${articles}`)).toEqual(['official 3', 'byline 1']);
	expect(totals).toMatchObject({ people: 2, officials: 1, articles: 3 });
});

test('variants of a dictionary entry are one slogan, under its most frequent form, with speakers', () => {
	const { slogans, people } = reportOf([
		on('2024-01-01', { people: [person('程远')], slogans: [slogan('甲乙丙', { entry: 'x', speaker: '程远' })] }),
		on('2024-02-01', { slogans: [slogan('甲乙丙', { entry: 'x' }), slogan('甲乙', { entry: 'x' })] }),
		on('2024-02-02', { slogans: [slogan('甲乙')] }),
	]);
	expect(slogans.map(({ name, articles, periods }) => ({ name, articles, periods }))).toEqual([
		{ name: '甲乙丙', articles: 2, periods: [1, 1] },
		{ name: '甲乙', articles: 1, periods: [0, 1] },
	]);
	expect(slogans[0]?.speakers).toEqual([[0, 1]]);
	expect(people[0]?.slogans).toEqual([[0, 1]]);
});

test('promise and result meet by place, year and metric; such rows come first', () => {
	const in2025 = { text: '2025年', year: 2025, date: null };
	const { targets, years, totals } = reportOf([
		on('2024-12-01', {
			targets: [target('绿地', '30亩'), target('产值', '6%左右', { deadline: in2025, constraint: 'soft' })],
		}),
		on('2025-12-01', { targets: [target('产值', '5.8%', { status: 'achievement' })] }),
	]);
	expect(
		targets.map(({ metric, year, figures }) => ({
			metric,
			year,
			figures: figures.map((figure) => `${figure.status} ${figure.text}`),
		})),
	).toEqual([
		{ metric: '产值', year: 2025, figures: ['achievement 5.8%', 'target 6%左右'] },
		{ metric: '绿地', year: null, figures: ['target 30亩'] },
	]);
	expect(years).toEqual([{ year: 2025, target: 1, achievement: 1, forecast: 0 }]);
	expect(totals).toMatchObject({ targets: 2, achievements: 1 });
});

test('bodies go by their full name', () => {
	const { organizations } = reportOf([
		{ organizations: [organization('市委', { resolved: '岚江市委' }), organization('岚江市委')] },
		{ organizations: [organization('市委', { resolved: '白渡市委' })] },
	]);
	expect(organizations.map(({ name, articles, mentions }) => `${name} ${articles} ${mentions}`)).toEqual([
		'岚江市委 1 2',
		'白渡市委 1 1',
	]);
});

test('marks lead to the entries of the report', () => {
	const { articles, people } = reportOf([{ people: [person('程远', { roles: [role('市长')] })] }]);
	const kinds = articles[0]?.marks.filter((_, at) => at % 4 === 2).map((kind) => MARKS[kind]);
	expect(kinds).toEqual(expect.arrayContaining(['person', 'role']));
	expect(people[articles[0]?.marks[3] ?? -1]?.name).toBe('程远');
});

test('a sample: figures over everything, articles up to the limit, the same ones in any order', () => {
	const records = Array.from(
		{ length: 50 },
		(_, index): Parts =>
			on('2024-01-01', { document: { sha256: String((index * 37) % 50).padStart(64, '0'), id: `i${index}` } }),
	);
	const report = reportOf(records, 7);
	expect(report.totals.articles).toBe(50);
	expect(report.articles).toHaveLength(7);
	expect(reportOf([...records].reverse(), 7).articles).toHaveLength(7);
	const titles = (data: ReportData): readonly (number | undefined)[] =>
		data.articles.map(({ characters }) => characters);
	expect(titles(report)).toEqual(titles(reportOf([...records].reverse(), 7)));
	expect(reportOf(records, 0).articles).toEqual([]);
});

test('ties: lists of more than forty tie nobody; communities are found; runs agree', () => {
	const group = (...names: string[]): Parts => ({ people: names.map((name) => person(name)) });
	const crowd = Array.from({ length: 41 }, (_, index) => `众${index}`);
	const records = [group('甲', '乙', '丙'), group('甲', '乙'), group('子', '丑', '寅'), group(...crowd)];
	const { network, people } = reportOf(records);
	const names = network.nodes.map(({ person: ref }) => people[ref]?.name);
	expect([...names].sort()).toEqual(['丑', '丙', '乙', '子', '寅', '甲'].sort());
	const communityOf = (name: string): number | undefined => network.nodes[names.indexOf(name)]?.community;
	expect(communityOf('甲')).toBe(communityOf('乙'));
	expect(communityOf('甲')).not.toBe(communityOf('子'));
	expect(network.edges[0]).toMatchObject({ articles: 2, weight: 1.5 });
	expect(people.find(({ name }) => name === '甲')?.beside[0]?.[1]).toBe(2);
	expect(reportOf(records).network).toEqual(network);
});

test.each([
	['2024-01-05', '2024-12-01', 'month'],
	['2022-09-01', '2026-08-30', 'quarter'],
	['2002-01-01', '2026-01-01', 'year'],
] as const)('from %s to %s by %s', (from, to, granularity) => {
	expect(granularityOf(from, to)).toBe(granularity);
});

test('periods have no gaps', () => {
	expect(periodsBetween('2023-11-30', '2024-05-01', 'quarter')).toEqual(['2023-Q4', '2024-Q1', '2024-Q2']);
	expect(periodsBetween('2023-11-30', '2024-01-01', 'month')).toEqual(['2023-11', '2023-12', '2024-01']);
	expect(periodOf('2024-10-01', 'quarter')).toBe('2024-Q4');
});

test.each([
	[518, 10000, 'blazing'],
	[129, 10000, 'scorching'],
	[128, 10000, 'hot'],
	[26, 10000, 'warm'],
	[13, 10000, 'warm'],
	[2, 10000, 'tepid'],
	[0, 10000, 'cold'],
	[0, 0, 'cold'],
] as const)('%i of %i articles: %s', (articles, total, want) => {
	expect(temperatureOf(articles, total)).toBe(want);
});

test('the layout keeps all points in the picture and draws tied ones together', () => {
	const points = layoutGraph(6, [
		{ from: 0, to: 1, pull: 1 },
		{ from: 1, to: 2, pull: 1 },
		{ from: 0, to: 2, pull: 1 },
		{ from: 3, to: 4, pull: 1 },
		{ from: 4, to: 5, pull: 1 },
		{ from: 3, to: 5, pull: 1 },
	]);
	for (const { x, y } of points) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
	const distance = (a: number, b: number): number =>
		Math.hypot(points[a]!.x - points[b]!.x, points[a]!.y - points[b]!.y);
	expect(distance(0, 1)).toBeLessThan(distance(0, 3));
	expect(distance(3, 4)).toBeLessThan(distance(1, 4));
});
