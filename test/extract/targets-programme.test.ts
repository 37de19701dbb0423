import { describe, expect, test } from 'vitest';
import { facts } from './targets-helpers.js';

/** Metric, value and deadline of each figure that is promised; what is told is left out. */
const promised = (text: string, date: string | null = '2026-02-10', title = '云泽市人代会开幕') =>
	facts(`${title}\n${text}`, date)
		.filter(({ status }) => status === 'target')
		.map(({ metric, value, deadline }) => `${metric} ${value.text} @ ${deadline?.text ?? '-'}`);

describe('what a programme sets out goes on in the paragraphs behind', () => {
	test.each([
		[
			'今年，云泽市将集中财力办好十大惠民实事。\n实施光明行动，为3万名患者免费实施手术。\n新建县级仓库18个，配备车辆30辆。',
			'为患者免费实施手术 3万名 @ 今年',
			'新建县级仓库 18个 @ 今年',
			'配备车辆 30辆 @ 今年',
		],
		[
			'3月6日，云泽市公布2026年重点量化目标任务。\n其他任务还包括：新建公交场站6个，新增公交站点286个。',
			'新建公交场站 6个 @ 2026年',
			'新增公交站点 286个 @ 2026年',
		],
		[
			'市长陆远山作政府工作报告，回顾2025年工作、安排2026年工作。\n一起来看！\n新建托育园40所\n打通断头路25条',
			'新建托育园 40所 @ 2026年',
			'打通断头路 25条 @ 2026年',
		],
		[
			'陆远山作《政府工作报告》（以下简称《报告》）。\n《报告》明确，今年云泽城镇新增就业5400人，农村劳动力转移就业4200人。',
			'云泽城镇新增就业 5400人 @ 今年',
			'农村劳动力转移就业 4200人 @ 今年',
		],
		[
			'市长陆远山作报告时指出，要用心办好群众身边的民生实事。新建改建28家标准化菜市场。',
			'新建改建标准化菜市场 28家 @ -',
		],
	])('%s', (text, ...want) => {
		expect(promised(text)).toEqual(want);
	});

	test.each([
		['what was set out before is told as done', '去年，云泽市十件民生实事全部完成。\n新建托育园40所，打通断头路25条。'],
		[
			'what a paragraph tells of before',
			'今年，云泽市将办好十件民生实事。\n截至目前，全市建有托育园40所。\n去年新建公园25个。',
		],
		['what others tell', '今年，云泽市将办好十件民生实事。\n据统计，全市托育园达40所。\n这些托育园共有职工300人。'],
		['a sentence on the year before', '今年，云泽市将办好十件民生实事。\n具体来看，2025年，新建托育园40所。'],
	])('but not %s', (_, text) => {
		expect(promised(text)).toEqual([]);
	});

	test('late in the year only what is for the next one', () => {
		const text = '年重点量化目标任务由云泽市公布。\n新建托育园40所。';
		expect(promised(`2026${text}`, '2026-11-10')).toEqual([]);
		expect(promised(`2027${text}`, '2026-11-10')).toEqual(['新建托育园 40所 @ 2027年']);
	});
});

describe('goals without a year are for the one that the text is about', () => {
	test('as its paragraph before says', () => {
		const goals = '今年是实施规划的关键一年。\n经济社会发展主要预期目标：地区生产总值增长6%左右，城镇新增就业14万人。';
		expect(promised(goals, null)).toEqual(['地区生产总值增长 6%左右 @ 今年', '城镇新增就业 14万人 @ 今年']);
	});
});

describe('lists of what is to be done', () => {
	test('need no year under a headline that says so', () => {
		const list = '①新建沼气池18万座，新发展服务网点85家。\n②在城区新建公厕5座。';
		expect(promised(list, null, '为农民办好十件实事')).toEqual([
			'新建沼气池 18万座 @ -',
			'新发展服务网点 85家 @ -',
			'新建公厕 5座 @ -',
		]);
	});
});

describe('a sentence that opens with the year and aims at something is one plan', () => {
	test.each([
		[
			'全年扩种大豆3.2万亩，完成农田建设0.45万亩，确保粮食总产稳定在10万吨以上。',
			'扩种大豆 3.2万亩 @ 全年',
			'农田建设 0.45万亩 @ 全年',
			'粮食总产 10万吨以上 @ 全年',
		],
		[
			'2026年，全县将严守耕地红线，新建高标准农田2.6万亩，建设示范基地9.5万亩。',
			'新建高标准农田 2.6万亩 @ 2026年',
			'示范基地 9.5万亩 @ 2026年',
		],
		['今年已扩种大豆3.2万亩，确保粮食总产稳定在10万吨以上。', '粮食总产 10万吨以上 @ 今年'],
	])('%s', (text, ...want) => {
		expect(promised(text)).toEqual(want);
	});
});

describe('ends of months are terms', () => {
	test('each of its own clause', () => {
		const text = '根据目标任务，今年，云泽市住建局要在8月底完成管网改造58公里，12月底改造棚户区1.28万户。';
		expect(promised(text)).toEqual(['管网改造 58公里 @ 8月底', '改造棚户区 1.28万户 @ 12月底']);
	});
});
