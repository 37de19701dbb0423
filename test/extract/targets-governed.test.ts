import { describe, expect, test } from 'vitest';
import { facts } from './targets-helpers.js';

/** Metric, value and deadline of the promises; what is told is left out. */
const promised = (text: string, date: string | null = '2026-02-10', title = '云泽市人代会开幕') =>
	facts(`${title}\n${text}`, date)
		.filter(({ status }) => status === 'target')
		.map(({ metric, value, deadline }) => `${metric} ${value.text} @ ${deadline?.text ?? '-'}`);

describe('lists of promises', () => {
	test('named in marks', () => {
		const items = '新建校舍12所；改造旧管网85公里，安装路灯460盏。';
		expect(promised(`2026年“十件实事”包括：${items}`)).toEqual([
			'新建校舍 12所 @ 2026年',
			'改造旧管网 85公里 @ 2026年',
			'安装路灯 460盏 @ 2026年',
		]);
		expect(promised(`2025年已办结的“十件实事”包括：${items}`)).toEqual([]);
	});
	test('the goals that follow', () => {
		const items = '新增规上企业9家，建成粮仓3座。';
		expect(promised(`今年，我们将实现以下目标：\n抓产业，${items}`)).toEqual([
			'新增规上企业 9家 @ 今年',
			'粮仓 3座 @ 今年',
		]);
		expect(promised(`去年，我们全面完成以下目标：\n抓产业，${items}`)).toEqual([]);
	});
	test('what goes on with one under a name in marks', () => {
		expect(promised('今年，云泽将新建公园6个。水网“三连”方面，改造泵站14座，疏浚河道32公里。')).toEqual([
			'新建公园 6个 @ 今年',
			'改造泵站 14座 @ 今年',
			'疏浚河道 32公里 @ 今年',
		]);
		expect(promised('今年，云泽将新建公园6个。水网“三连”方面，已改造泵站14座。')).toEqual(['新建公园 6个 @ 今年']);
	});
	test('tasks that a notice parts among bodies', () => {
		const items = '1.加快绿化。全县造林4万亩，完成30个村庄绿化。主办单位：林业局。';
		expect(promised(items, '2026-02-10', '云泽市2026年重点工作任务分解')).toEqual([
			'全县造林 4万亩 @ 2026年',
			'村庄绿化 30个 @ 2026年',
		]);
		expect(promised(items, '2026-02-10', '云泽市2026年重点工作进展')).toEqual([]);
	});
});

describe('headings without a number', () => {
	const report = (review: string, plan: string) =>
		promised(
			`${review}\n建成泵站18座，粮食总产量达到41万吨。\n${plan}\n建成泵站26座，新增停车位3500个。`,
			'2026-01-20',
			'云泽市政府工作报告',
		);
	const want = ['泵站 26座 @ 2026年', '新增停车位 3500个 @ 2026年'];
	test.each([
		['2025年工作回顾：', '2026年主要目标和重点工作：'],
		['回顾2025年工作成果', '展望2026年工作目标'],
		['2025年工作成效', '2026年工作安排'],
	])('%s, %s', (review, plan) => {
		expect(report(review, plan)).toEqual(want);
	});
});

describe('sums', () => {
	test.each([
		[
			'2026年，全市公路建设投资目标90亿元。其中，国道52亿元，乡村路38亿元。',
			'全市公路建设投资目标 90亿元 @ 2026年',
			'国道 52亿元 @ 2026年',
			'乡村路 38亿元 @ 2026年',
		],
		['力争完成技改投资90亿元。其中，云泽区52亿元。', '技改投资 90亿元 @ -', '云泽区 52亿元 @ -'],
		['力争完成技改投资90亿元。其中，云泽区已到位52亿元。', '技改投资 90亿元 @ -'],
		['力争新建泵站90座。其中，云泽区52座。', '新建泵站 90座 @ -'],
		['军方称，当天打击目标90个。'],
	])('%s', (text, ...want) => {
		expect(promised(text)).toEqual(want);
	});
});

describe('what counts although its last word measures nothing', () => {
	test.each([
		['今年办好以下实事：解决8万人饮水安全问题。', '解决饮水安全问题 8万人 @ 今年'],
		['今年要解决8个突出问题。'],
		['今年将完成60个村庄整治任务。', '村庄整治任务 60个 @ 今年'],
		['今年将完成60项重点任务。'],
		['确保全年优良天数310天以上。', '优良天数 310天以上 @ 全年'],
		['今年要改造机井460眼。', '改造机井 460眼 @ 今年'],
	])('%s', (text, ...want) => {
		expect(promised(text)).toEqual(want);
	});
});

describe('what is told without a subject behind what a place will do', () => {
	test.each([
		[
			'云泽县将坚持转型，为全市多作贡献。\n实施强链行动，引进项目16个、投资95亿元以上。完成园区改造7处。',
			'项目 16个 @ -',
			'项目投资 95亿元以上 @ -',
			'园区改造 7处 @ -',
		],
		['云泽县将坚持转型。引进项目16个。', '项目 16个 @ -'],
		['云泽县即将迎来转型。引进项目16个。'],
		['云泽县将坚持转型，为全市多作贡献。\n目前，引进项目16个。已完成园区改造7处。'],
		['云泽县将坚持转型，为全市多作贡献。\n园区成效明显，引进项目16个。完成园区改造7处。'],
		[
			'报告提出，云泽加快建设枢纽，2026年将完成投资90亿元。开工建设绕城路，高速公路通车里程达到420公里。',
			'完成投资 90亿元 @ 2026年',
			'高速公路通车里程 420公里 @ 2026年',
		],
		['报告显示，云泽加快建设枢纽，2025年完成投资90亿元。开工建设绕城路，高速公路通车里程达到420公里。'],
	])('%s', (text, ...want) => {
		expect(promised(text)).toEqual(want);
	});
});

describe('a paragraph that opens with the year by which something is to be', () => {
	test.each([
		[
			'根据《云泽省农村整治方案（2026—2028年）》，到2028年，农村面貌明显改善。污水治理率达到62%以上，基本消除黑臭水体；新建公路480公里。',
			'污水治理率 62%以上 @ 到2028年',
			'新建公路 480公里 @ 到2028年',
		],
		['到2028年，农村面貌明显改善。目前，污水治理率达到62%以上。'],
		['到2028年，农村面貌明显改善。全省现有泵站30座，污水治理率达到62%以上。'],
		['到2024年，农村面貌明显改善。污水治理率达到62%以上。'],
		['农村面貌明显改善。污水治理率达到62%以上。'],
	])('%s', (text, ...want) => {
		expect(promised(text)).toEqual(want);
	});
});

describe('what a year is to bring', () => {
	test.each([
		['今年安排重点项目48个，总投资132亿元，年计划投资36亿元。', '年计划投资 36亿元 @ 今年'],
		[
			'会议提出，2026年云泽地区生产总值增长6.5%，城镇新增就业6万人以上。',
			'云泽地区生产总值增长 6.5% @ 2026年',
			'城镇新增就业 6万人以上 @ 2026年',
		],
		['云泽县将坚持转型，为全市多作贡献。\n打好攻坚战，完成投资95亿元。', '完成投资 95亿元 @ -'],
	])('%s', (text, ...want) => {
		expect(promised(text)).toEqual(want);
	});
});

describe('headings of nothing but a year, or in brackets', () => {
	const lines = '生产总值增长7.5%左右\n城镇新增就业4万人以上';
	const both = ['生产总值增长 7.5%左右 @ 2026年', '城镇新增就业 4万人以上 @ 2026年'];
	test.each([
		['展望', `回顾2025年\n生产总值增长6.1%\n展望2026年\n${lines}`, both],
		['the year alone behind the year before', `云泽亮点\n2025年\n生产总值增长6.1%\n2026年\n${lines}`, both],
		// a chronicle
		['the year alone', `2026年\n${lines}`, []],
		['the year before alone', `2025年\n${lines}`, []],
		['brackets below a pointed heading', `》》》2026年工作总体要求\n【主要预期目标建议】\n${lines}`, both],
		['brackets of what was reached', `【工作成效】\n${lines}`, []],
	])('%s', (_, text, found) => expect(promised(text)).toEqual(found));
	test('late in the year its own heading plans nothing', () =>
		expect(promised(`2025年\n生产总值增长6.1%\n2026年\n${lines}`, '2026-11-10')).toEqual([]));
});

describe('in a report what is said of the year goes on in the next paragraphs', () => {
	const report = (text: string, date = '2026-01-20') => promised(text, date, '云泽市2026年政府工作报告（节选）');
	const next = '加快老城更新。改造管网85公里，新增学位1200个。';
	const both = ['改造管网 85公里 @ 今年', '新增学位 1200个 @ 今年'];
	test.each([
		['今年，我们要守住民生底线。', both],
		['各位代表！今年，要聚焦民生。', both],
		['促进就业。今年新建公园6个。', ['新建公园 6个 @ 今年', ...both]],
		['一年来，我们守住民生底线。', []],
	])('%s', (lead, found) => expect(report(`${lead}\n${next}`)).toEqual(found));
	test('until it looks back', () =>
		expect(report(`今年，我们要守住民生底线。\n过去一年，我们加快老城更新。\n${next}`)).toEqual([]));
	test('a report given late in the year tells of it', () =>
		expect(report(`促进就业。今年新建公园6个。\n${next}`, '2026-11-20')).toEqual([]));
});
