import { describe, expect, test } from 'vitest';
import { networkKinds } from '../../src/corpus/network/kinds.js';
import { Links } from '../../src/corpus/network/links.js';
import { listsOf } from '../../src/corpus/network/lists.js';
import { measure } from '../../src/corpus/network/measure.js';
import { gap, Panel, yearOf } from '../../src/corpus/panel.js';
import type { TifaRecord } from '../../src/record/schema.js';
import { gexf } from '../../src/render/graph/gexf.js';
import { graphml } from '../../src/render/graph/graphml.js';
import { analyzeText } from '../helpers/analyze.js';
import { analysed, event, person, role, slogan, target } from '../helpers/records.js';

const network = (kind: keyof typeof networkKinds, records: readonly TifaRecord[], minWeight = 1) => {
	const links = new Links(networkKinds[kind].directed);
	for (const record of records) networkKinds[kind].add(record, links);
	return measure(links, { minWeight, betweennessUpTo: 100 });
};
const edges = ({ links }: ReturnType<typeof network>): readonly string[] =>
	links.map(({ source, target: to, label, weight }) => `${source}→${to}${label && ` ${label}`} ${weight}`);

describe('lists', () => {
	test('members in order, offices between them', () => {
		const record = analyzeText('市领导王明山、李海川、赵长河出席会议。县委书记周大同说，要修好公路。');
		expect(listsOf(record)).toEqual([['王明山', '李海川', '赵长河']]);
	});
	test('who stands before whom', () => {
		const list = network('list', [
			analyzeText('市领导王明山、李海川、赵长河出席会议。'),
			analyzeText('市领导王明山、赵长河出席会议。'),
		]);
		expect([...edges(list)].sort()).toEqual(['李海川→赵长河 1', '王明山→李海川 1', '王明山→赵长河 2']);
		expect(list.links.find(({ target: to }) => to === '赵长河')?.adjacent).toBe(1);
		expect(list.nodes.find(({ id }) => id === '赵长河')?.meanPlace).toBe(2.5);
	});
});

describe('networks', () => {
	const together = analysed({
		event: event('会议', { presided: ['甲一'], attended: ['乙二', '丙三'] }),
		people: [person('甲一'), person('乙二'), person('丙三'), person('记者丁', { kind: 'byline' })],
	}).record;
	const pair = analysed({
		document: { date: '2024-06-01' },
		event: event('会见', { met: ['甲一', '乙二'] }),
		people: [person('甲一'), person('乙二')],
	}).record;

	test('people of one event', () =>
		expect([...edges(network('event', [together, pair]))].sort()).toEqual([
			'丙三→乙二 1',
			'丙三→甲一 1',
			'乙二→甲一 2',
		]));
	test('people of one document, makers of it left out', () =>
		expect(
			network('cooccurrence', [together, pair])
				.nodes.map(({ id }) => id)
				.sort(),
		).toEqual(['丙三', '乙二', '甲一']));
	test('weak links go, and nodes that keep none', () =>
		expect(
			network('event', [together, pair], 2)
				.nodes.map(({ id }) => id)
				.sort(),
		).toEqual(['乙二', '甲一']));
	test('offices over time', () => {
		const holder = (date: string) =>
			analysed({
				document: { date },
				people: [
					person('甲一', { roles: [role('市长', { organization: '市政府', organizationResolved: '临川市政府' })] }),
				],
			}).record;
		const { links } = network('office', [holder('2024-03-01'), holder('2023-01-05'), holder('2024-09-09')]);
		expect(links).toMatchObject([
			{
				source: '甲一',
				target: 'organization:临川市政府',
				label: '市长',
				weight: 3,
				first: '2023-01-05',
				last: '2024-09-09',
			},
		]);
	});
	test('speakers and slogans; what speaks and is nobody is a body', () => {
		const record = analysed({
			people: [person('甲一')],
			slogans: [slogan('三件实事', { speaker: '甲一' }), slogan('四个到位', { speaker: '会议' }), slogan('无人说')],
		}).record;
		expect([...edges(network('speaker-slogan', [record]))].sort()).toEqual([
			'organization:会议→slogan:四个到位 1',
			'甲一→slogan:三件实事 1',
		]);
	});
	test('measures: the middle of a chain, two communities, the same every time', () => {
		const links = [
			['a', 'b'],
			['b', 'c'],
			['a', 'c'],
			['c', 'd'],
			['d', 'e'],
			['e', 'f'],
			['d', 'f'],
		].map(([a, b]) => analysed({ event: event('会议', { attended: [a!, b!] }) }).record);
		const found = network('event', links);
		const of = (id: string) => found.nodes.find((node) => node.id === id);
		// By hand: of the 10 pairs without c, 6 have their shortest path through it.
		expect(of('c')?.betweenness).toBeCloseTo(0.6, 10);
		expect(of('a')?.betweenness).toBe(0);
		expect(of('c')).toMatchObject({ degree: 3, strength: 3 });
		expect(found.nodes.reduce((sum, node) => sum + node.pagerank, 0)).toBeCloseTo(1, 6);
		expect(['a', 'b', 'c'].map((id) => of(id)?.community)).toEqual([0, 0, 0]);
		expect(['d', 'e', 'f'].map((id) => of(id)?.community)).toEqual([1, 1, 1]);
		expect(network('event', [...links].reverse())).toEqual(found);
	});
	test('nothing to link', () => expect(network('event', [analysed().record]).nodes).toEqual([]));
});

describe('graph formats keep hostile names harmless', () => {
	const hostile = network('event', [
		analysed({ event: event('会议', { attended: ['<b>"甲"&\u0007</b>', "乙'二"] }) }).record,
	]);
	test.each([
		['GEXF', gexf(hostile)],
		['GraphML', graphml(hostile)],
	])('%s', (_, xml) => {
		expect(xml).not.toContain('<b>');
		expect(xml).not.toContain('\u0007');
		expect(xml.match(/<node /g)).toHaveLength(2);
		expect(xml.match(/<edge /g)).toHaveLength(1);
	});
});

describe('panel', () => {
	const rows = (records: readonly TifaRecord[], past: 'document' | 'before' = 'before') => {
		const panel = new Panel(past);
		for (const record of records) panel.add(record);
		return panel.rows();
	};
	const value = (text: string, number: number) => ({
		text,
		number,
		unit: '%',
		upper: null,
		amount: null,
		amountUnit: null,
	});
	const report = (date: string, ...targets: TifaRecord['targets']) =>
		analysed({ document: { date, place: '临川市' }, targets }).record;

	test('last year’s target beside what this year’s report says was reached', () => {
		const found = rows([
			report(
				'2023-01-10',
				target('地区生产总值增速', '6%', { value: value('6%左右', 6), modifier: 'about', constraint: 'soft' }),
			),
			report('2024-01-12', target('地区生产总值增速', '5.5%', { value: value('5.5%', 5.5), status: 'achievement' })),
		]);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({
			place: '临川市',
			year: 2023,
			target: { value: '6%左右', modifier: 'about', constraint: 'soft' },
			achievement: { value: '5.5%' },
		});
		expect(gap(found[0]!)).toBe(-0.5);
	});
	test('the latest document wins, and how many there are is told', () => {
		const [row] = rows([
			report('2024-03-01', target('粮食产量', '6', { value: value('7', 7) })),
			report('2024-01-01', target('粮食产量', '6', { value: value('6', 6) })),
		]);
		expect(row).toMatchObject({ targets: 2, target: { value: '7' } });
	});
	test.each([
		['a deadline', target('x', '1', { deadline: { text: '到2030年', year: 2030, date: null } }), 2030],
		['no deadline', target('x', '1'), 2024],
		['an achievement', target('x', '1', { status: 'achievement' }), 2023],
	])('the year of %s', (_, figure, year) => expect(yearOf(figure, '2024-02-01', 'before')).toBe(year));
});
