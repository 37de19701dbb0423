import { describe, expect, test } from 'vitest';
import { facts } from './targets-helpers.js';

/** Status, metric, value and deadline of each figure of the promises; what is told is left out. */
const promised = (text: string, date: string | null = '2026-02-10', title = '云泽市人代会开幕') =>
	facts(`${title}\n${text}`, date)
		.filter(({ status }) => status === 'target')
		.map(({ metric, value, deadline }) => `${metric} ${value.text} @ ${deadline?.text ?? '-'}`);

describe('paragraphs that open with what will be done', () => {
	test.each([
		[
			'2026年，将启动美丽云泽建设行动。开工建设调蓄池20座，新建1万个公共充电桩。淘汰落后产能450项。',
			'开工建设调蓄池 20座 @ 2026年',
			'新建公共充电桩 1万个 @ 2026年',
			'淘汰落后产能 450项 @ 2026年',
		],
		[
			'今年，云泽力争工业增加值达900亿元。\n同时，着力提升主体质量，新增国家高新技术企业500家、专精特新企业100家。',
			'工业增加值 900亿元 @ 今年',
			'新增国家高新技术企业 500家 @ 今年',
			'新增专精特新企业 100家 @ 今年',
		],
		['局长表示，今年完全有信心实现经济增长5%左右的预期目标。', '经济增长 5%左右 @ 今年'],
		['2026年，我们有信心有能力实现粮食产量达到600万吨。', '粮食产量 600万吨 @ 2026年'],
		['报告指出，2026年，云泽将加快铁路建设。力争新增铁路里程30公里以上。', '新增铁路里程 30公里以上 @ 2026年'],
		['2026年，将启动美丽云泽建设行动。去年新建公共充电桩1万个。'],
		['2026年，将启动美丽云泽建设行动。新建的1万个公共充电桩已投入使用。'],
		['云泽建设行动成效明显。新建1万个公共充电桩。'],
	])('%s', (text, ...want) => {
		expect(promised(text)).toEqual(want);
	});
});

describe('a whole year in its first months', () => {
	const YEAR = '2026年，城镇登记失业率控制在4.2%以内；社会消费品零售总额增长15%。';
	test('is planned for', () => {
		expect(promised(YEAR)).toEqual(['城镇登记失业率 4.2%以内 @ 2026年', '社会消费品零售总额增长 15% @ 2026年']);
	});
	test('but not in its last ones, nor where it is compared', () => {
		expect(promised(YEAR, '2026-12-28')).toEqual([]);
		expect(promised('2026年，社会消费品零售总额增长15%，比去年同期提高2个百分点。')).toEqual([]);
	});
});

describe('the whole year, from spring to autumn', () => {
	test.each([
		['2026-03-20', '推动产业优化提质量。全年高新技术产业增加值增长14%。', ['高新技术产业增加值增长 14% @ 全年']],
		['2026-12-20', '推动产业优化提质量。全年高新技术产业增加值增长14%。', []],
		['2026-03-20', '2025年，产业提质加快。全年高新技术产业增加值增长14%。', []],
		['2026-03-20', '全年高新技术产业增加值同比增长14%。', []],
	])('%s %s', (date, text, want) => {
		expect(promised(text, date)).toEqual(want);
	});
});

describe('goals', () => {
	test.each([
		[
			'2026年全市经济社会发展的主要预期目标：生产总值增长9%。地方财政收入增长10%；城镇登记失业率控制在4.5%以内。',
			'生产总值增长 9% @ 2026年',
			'地方财政收入增长 10% @ 2026年',
			'城镇登记失业率 4.5%以内 @ 2026年',
		],
		['2026年全市的主要预期目标：生产总值增长9%。财政收入同比增长10%。', '生产总值增长 9% @ 2026年'],
		[
			'今年主要预期指标是：生产总值增长8%；服务业增加值增长6%。',
			'生产总值增长 8% @ 今年',
			'服务业增加值增长 6% @ 今年',
		],
		[
			'报告指出，今年要办好实事，新增城镇就业25万人，建成绿道100公里。',
			'新增城镇就业 25万人 @ 今年',
			'绿道 100公里 @ 今年',
		],
	])('%s', (text, ...want) => {
		expect(promised(text)).toEqual(want);
	});
});

describe('lines below what they are for', () => {
	const LINES = '新增停车位19万个\n推动300项事项“全市通办”\n全年新增床位3200张\n新组建24个教育集团';
	test('are promised', () => {
		expect(promised(`2026年，市民的生活将有哪些新变化？\n${LINES}`)).toEqual([
			'新增停车位 19万个 @ 2026年',
			'事项“全市通办” 300项 @ 2026年',
			'新增床位 3200张 @ 全年',
			'新组建教育集团 24个 @ 2026年',
		]);
	});
	test('but not below what tells', () => {
		expect(promised(`2025年，市民的生活有了这些变化。\n${LINES.replace('全年', '')}`)).toEqual([]);
	});
	test('goals told in paragraphs below lines', () => {
		const text =
			'目标是：\n利用外资实现新增长\n“十五五”期间，累计实际利用外资100亿美元，引进外资项目50个。\n平台实现新跨越\n开发区亩均税收达到37万元以上。';
		expect(promised(text, '2026-02-10', '省里发文加强招商')).toEqual([
			'实际利用外资 100亿美元 @ “十五五”期间',
			'引进外资项目 50个 @ “十五五”期间',
			'开发区亩均税收 37万元以上 @ -',
		]);
	});
	test('goals told in a paragraph below their line', () => {
		const text =
			'2026年全市经济社会发展的主要预期目标\n地区生产总值增长5.4%以上，一般公共预算收入增长4%，规上工业增加值增长7.8%以上，固定资产投资增长3.2%，社会消费品零售总额增长5%。';
		expect(promised(text, '2026-01-14', '奋力谱写云泽新篇章')).toHaveLength(5);
	});
	test('what a year will see goes on behind a semicolon, whoever says so', () => {
		expect(promised('报告明确，2026年云泽将完成技改投资450亿元；改造老旧小区52个，新增学位3000个。')).toEqual([
			'技改投资 450亿元 @ 2026年',
			'改造老旧小区 52个 @ 2026年',
			'新增学位 3000个 @ 2026年',
		]);
	});
	test('the first of several groups, as the others', () => {
		const text =
			'文化体育方面：\n引进举办高端文化展览、讲座和演出490场，组织各类群众文化活动4900场。送戏下乡2450场，新建各类球场195个，更新健身路径290条。';
		expect(promised(text, '2026-04-20', '2026年云泽市政府实事工程')).toHaveLength(5);
	});
	test('a line that names the list in marks', () => {
		expect(promised('今年，我市将办好“十件实事”\n1.实施110条市政道路建设。\n2.新增公交车50台。')).toEqual([
			'市政道路建设 110条 @ 今年',
			'新增公交车 50台 @ 今年',
		]);
	});
});

describe('work reports', () => {
	const report = (text: string, date = '2026-01-20', title = '云泽市政府工作报告') => promised(text, date, title);
	test('what was reached opens no list of goals', () => {
		expect(
			report(
				'过去一年，我们圆满实现全年主要预期目标，成就显著。\n——生产总值达到569亿元，比上年增长7.7%。居民消费价格涨幅控制在2.6%。',
			),
		).toEqual([]);
	});
	test('the year of the outline holds for the goals below', () => {
		expect(
			report(
				'2026年全市发展的总体要求是：坚持稳中求进，加快建设强省会。\n主要预期目标是：生产总值增长6%以上；固定资产投资增长7%左右。',
			),
		).toEqual(['生产总值增长 6%以上 @ 2026年', '固定资产投资增长 7%左右 @ 2026年']);
	});
	test('a heading of two parts opens the first', () => {
		expect(
			report(
				'一、“十四五”发展成就和“十五五”时期主要目标\n过去五年，生产总值突破100亿元，公园总数达1136个。\n“十五五”时期，生产总值年均增长5%。',
			),
		).toEqual(['生产总值年均增长 5% @ “十五五”时期']);
	});
	test('how long a doubling took is no term in a review', () => {
		expect(report('一、2025年工作回顾\n高新技术企业数3年翻一番，新增独角兽企业2户。')).toEqual([]);
	});
	test('goals and results under bare headings', () => {
		expect(
			report('2025年成绩\n生产总值增长7.5%，新增企业10家。\n2026年目标\n生产总值增长7%左右；固定资产投资增长11%。'),
		).toEqual(['生产总值增长 7%左右 @ 2026年', '固定资产投资增长 11% @ 2026年']);
	});
	test('the tasks of a report, handed out', () => {
		expect(
			promised('研发投入强度达到3.6%以上。\n新增上市公司8家。', '2026-03-01', '2026年政府工作报告重点工作责任分解'),
		).toEqual(['研发投入强度 3.6%以上 @ 2026年', '新增上市公司 8家 @ 2026年']);
	});
});

describe('sentences behind what is to be by some year', () => {
	test.each([
		[
			'方案公布。根据方案，到2028年，云泽县海洋经济体系基本形成。海洋产业占全县生产总值的比重提高到18%左右。建成现代渔港，水产品产量达到60万吨。',
			'海洋产业占全县生产总值的比重 18%左右 @ 到2028年',
			'水产品产量 60万吨 @ 到2028年',
		],
		[
			'到2027年，公园面积达到300公顷。到2030年，绿道基本成网。绿化覆盖率达到45%。',
			'公园面积 300公顷 @ 到2027年',
			'绿化覆盖率 45% @ 到2030年',
		],
		['方案提出，到2028年，云泽县海洋经济体系基本形成。力争新增海洋企业50家以上。', '新增海洋企业 50家以上 @ 到2028年'],
		['到2028年，云泽县海洋经济体系基本形成。目前，水产品产量达到60万吨。'],
		['根据统计数据，到2027年底，海洋产业较快增长。水产品产量达到60万吨。'],
		['专家认为，到2028年，预计市场快速增长。水产品产量达到60万吨。'],
	])('%s', (text, ...want) => {
		expect(promised(text)).toEqual(want);
	});
});

describe('paragraphs that say who is charged with them', () => {
	const CHARGED = '（牵头单位：县民政局，配合单位：县财政局）';
	test.each([
		[
			`年均开发3000个以上的公益岗位。建设2个创业园。2027—2030年，城镇登记失业率控制在4%以内。${CHARGED}`,
			'年均开发的公益岗位 3000个以上 @ -',
			'创业园 2个 @ -',
			'城镇登记失业率 4%以内 @ 2027—2030年',
		],
		[
			`到2028年，各乡镇建有1所养老院；每个街道有1所托老所。${CHARGED}`,
			'养老院 1所 @ 到2028年',
			'托老所 1所 @ 到2028年',
		],
		[`按照每5万人设置1个服务中心。已建成创业园2个。${CHARGED}`],
		['年均开发3000个以上的公益岗位。建设2个创业园。'],
	])('%s', (text, ...want) => {
		expect(promised(text, null)).toEqual(want);
	});
});

describe('goals that are set for a year', () => {
	test.each([
		['报告对2026年云泽市发展提出了更高发展目标：生产总值增长6%左右。', '生产总值增长 6%左右 @ 2026年'],
		['对2026年的工作，市委提出了要求。要确保粮食产量稳定在20万吨。', '粮食产量 20万吨 @ -'],
	])('%s', (text, ...want) => {
		expect(promised(text)).toEqual(want);
	});
	test.each([
		['云泽市2026年重点工作任务分解', ['新增绿化造林 7万亩 @ 2026年']],
		['云泽市重点工作任务分解', ['新增绿化造林 7万亩 @ -']],
	])('or for that of the plan: %s', (title, want) => {
		expect(promised('开展绿化行动，全市新增绿化造林7万亩。', '2026-02-10', title)).toEqual(want);
	});
});
