import { describe, expect, test } from 'vitest';
import { facts } from './targets-helpers.js';

/** A work report written for the project, about a city that does not exist: every figure is coded below. */
const REPORT = `云溪市政府工作报告
一、2025年工作回顾
过去一年，全市生产总值增长6.1%，达到842亿元。城镇新增就业2.3万人，粮食产量稳定在41万吨以上。争取上级资金36亿元，新建学校8所。预计全年接待游客900万人次。
二、“十五五”时期主要目标
到2030年，全市生产总值突破1200亿元，常住人口城镇化率达到66%左右，森林覆盖率不低于48%。
三、2026年重点工作
今年经济社会发展主要预期目标是：生产总值增长6%左右；规模以上工业增加值、固定资产投资分别增长7.5%和8%；城乡居民人均可支配收入分别增长5.5%和6.5%；城镇调查失业率控制在5.5%以内，城镇新增就业2万人以上；居民消费价格涨幅2%左右。
（一）做强产业。实施亿元以上技改项目60个，新增规上企业45家、专精特新企业20家。建设15分钟社区生活圈，力争全年完成工业投资120亿元、技改投资48亿元。
（二）振兴乡村。新建高标准农田6万亩，改造农村公路210公里、桥梁12座。和美乡村建成率达到40%，第二轮土地承包到期后再延长30年试点稳步推进。
（三）改善民生。改造老旧小区35个，加装电梯120部，为1.5万名老人提供助餐服务。推进县域医共体全覆盖，保持零就业家庭动态清零。
附件：名词解释
1.“双百工程”：每年培育100家示范企业和100个示范项目。`;

const coded = facts(REPORT, '2026-01-20');
const of = (status: string): readonly string[] =>
	coded
		.filter((fact) => fact.status === status)
		.map((fact) => `${fact.metric} = ${fact.value.text} @ ${fact.deadline?.text ?? '-'}`);

describe('a whole work report', () => {
	test('every figure that is promised, with its metric and deadline', () => {
		expect(of('target')).toEqual([
			'全市生产总值 = 突破1200亿元 @ 到2030年',
			'常住人口城镇化率 = 66%左右 @ 到2030年',
			'森林覆盖率 = 不低于48% @ 到2030年',
			'生产总值增长 = 6%左右 @ 今年',
			'规模以上工业增加值增长 = 7.5% @ 今年',
			'固定资产投资增长 = 8% @ 今年',
			'城镇居民人均可支配收入增长 = 5.5% @ 今年',
			'农村居民人均可支配收入增长 = 6.5% @ 今年',
			'城镇调查失业率 = 5.5%以内 @ 今年',
			'城镇新增就业 = 2万人以上 @ 今年',
			'居民消费价格涨幅 = 2%左右 @ 今年',
			'亿元以上技改项目 = 60个 @ 2026年',
			'新增规上企业 = 45家 @ 2026年',
			'新增专精特新企业 = 20家 @ 2026年',
			'工业投资 = 120亿元 @ 全年',
			'技改投资 = 48亿元 @ 全年',
			'新建高标准农田 = 6万亩 @ 2026年',
			'改造农村公路 = 210公里 @ 2026年',
			'改造桥梁 = 12座 @ 2026年',
			'和美乡村建成率 = 40% @ 2026年',
			'改造老旧小区 = 35个 @ 2026年',
			'加装电梯 = 120部 @ 2026年',
			'为老人提供助餐服务 = 1.5万名 @ 2026年',
			'县域医共体 = 全覆盖 @ 2026年',
			'零就业家庭 = 动态清零 @ 2026年',
		]);
	});
	test('the year under review holds results only', () => {
		expect(of('achievement')).toEqual(
			expect.arrayContaining([
				'全市生产总值增长 = 6.1% @ -',
				'全市生产总值 = 842亿元 @ -',
				'粮食产量 = 41万吨以上 @ -',
			]),
		);
		expect(coded.filter((fact) => fact.status === 'target' && fact.start < REPORT.indexOf('二、'))).toEqual([]);
	});
	test('a forecast stays one', () => {
		expect(of('forecast')).toEqual(['接待游客 = 900万人次 @ 全年']);
	});
	test('appended notes are not read', () => {
		expect(coded.every((fact) => fact.end <= REPORT.indexOf('附件'))).toBe(true);
	});
});

describe('a notice with a plan, without headings', () => {
	const NOTICE = `禾川省印发充换电设施行动方案
2026-05-12
近日，禾川省印发充换电设施三年行动方案。截至去年底，全省充电桩达到18万个，同比增长26%。方案提出，到2028年，全省充电桩保有量突破40万个，换电站达到300座以上，高速公路服务区充电设施全覆盖；农村地区充电设施覆盖率不低于90%。今年，全省将新建公共充电桩5万个，改造老旧站点120座。预计项目全部建成后，每年可减少碳排放30万吨。`;
	test('goals, results and forecast', () => {
		expect(facts(NOTICE, '2026-05-12').map((fact) => `${fact.status[0]} ${fact.metric} = ${fact.value.text}`)).toEqual([
			'a 全省充电桩 = 18万个',
			'a 全省充电桩增长 = 26%',
			't 全省充电桩保有量 = 突破40万个',
			't 换电站 = 300座以上',
			't 高速公路服务区充电设施 = 全覆盖',
			't 农村地区充电设施覆盖率 = 不低于90%',
			't 新建公共充电桩 = 5万个',
			't 改造老旧站点 = 120座',
			'f 每年减少碳排放 = 30万吨',
		]);
	});
});

describe('a news item full of figures and without a promise', () => {
	const NEWS = `望州港货运量创新高
2026-04-02
一季度，望州港完成货物吞吐量1860万吨，同比增长9.2%；集装箱吞吐量突破42万标准箱，占全省的三成。目前，港口有万吨级泊位26个，航线通达18个国家。活动期间，120名志愿者参加了植树，共栽下苗木3000株。3号泊位全长420米，总投资7.6亿元，历时14个月建成。`;
	test('no target', () => {
		const found = facts(NEWS, '2026-04-02');
		expect(found.filter((fact) => fact.status !== 'achievement')).toEqual([]);
		expect(found.map((fact) => fact.value.text)).toEqual(expect.arrayContaining(['9.2%', '突破42万标准箱', '三成']));
	});
});
