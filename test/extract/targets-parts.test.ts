import { describe, expect, test } from 'vitest';
import { facts, findTargets, shown } from './targets-helpers.js';

findTargets({
	'a count of things of a size, and the list that goes on with it': [
		[
			'到2030年，打造10个主营业务收入超千亿元的重点园区，50个增量超百亿元的专业园区。',
			'主营业务收入超千亿元的重点园区 = 10个',
			'增量超百亿元的专业园区 = 50个',
		],
		[
			'到2030年，培育10家年产值超百亿元的龙头企业，50家营收超十亿元的企业。',
			'年产值超百亿元的龙头企业 = 10家',
			'营收超十亿元的企业 = 50家',
		],
		['到2030年，全市3个园区产值超百亿元。', '全市园区产值 = 超百亿元'],
	],
	'a place alone measures nothing': [
		[
			'到2030年，全国农村污水处理率达到50%以上，东部地区达到60%以上，西部地区达到40%以上。',
			'全国农村污水处理率 = 50%以上',
			'东部地区农村污水处理率 = 60%以上',
			'西部地区农村污水处理率 = 40%以上',
		],
		['到2030年，城镇污水处理率达到95%，其中县城98%。', '城镇污水处理率 = 95%', '县城污水处理率 = 98%'],
		['到2030年，覆盖率达到95%，高新技术企业达到80家。', '覆盖率 = 95%', '高新技术企业 = 80家'],
	],
	'a clause inserted before the verb': [
		['未来五年，住宅建造量，包括过渡房屋在内，将达到18.9万套。', '住宅建造量 = 18.9万套'],
	],
	'what a year sets out to invest, and how much of it is done': [
		['2026年列入省重大项目4个，年度计划投资18.5亿元，已全面开工。', '年度计划投资 = 18.5亿元'],
		['2026年安排重点项目705项，年度投资计划1020亿元。', '年度投资计划 = 1020亿元'],
		['云泽区计划投资32亿元，完成63.5%。', '投资 = 32亿元'],
	],
	'a share of a place, and the size of what is counted': [
		['到2030年，确保云泽区50%的社区建成服务综合体。', '社区建成服务综合体 = 50%'],
		['到2030年，50—100亿元龙头企业达到16家。', '50—100亿元龙头企业 = 16家'],
		['到2030年，在14个县区新增学位2万个。', '新增学位 = 2万个'],
	],
	'where, before the verb': [
		['到2030年，全省设立1040座驿站。', '驿站 = 1040座'],
		['今年将新建公办小学、初中21所。', '新建公办小学、初中 = 21所'],
		['今年将为全州6万名妇女开展筛查。', '妇女开展筛查 = 6万名'],
	],
	'words that begin or end like others': [
		['到2030年，可回收物利用率达到40%以上。', '可回收物利用率 = 40%以上'],
		['到2030年，新增装机逾331万瓩。', '新增装机 = 逾331万瓩'],
	],
});

describe('parts', () => {
	test('a period that a year only prepares for is no deadline', () => {
		const [fact] = facts('今年是“十四五”收官之年，也是“十五五”谋划之年，全市要推动规上企业达到500家。', '2025-02-01');
		expect(fact?.deadline?.text).toBe('今年');
	});
	test('what is told of the same period of other years is measured before', () => {
		expect(shown('进出口总值达32.3万亿元，历史同期首破32万亿元。', 'achievement')).toEqual([
			'进出口总值 = 32.3万亿元',
			'进出口总值 = 首破32万亿元',
		]);
	});
	test.each([
		['全年实现营业收入64亿元，同比增长21%。', '营业收入 = 64亿元', '营业收入增长 = 21%'],
		['外汇储备规模为33亿美元，比上月末增加2亿美元。', '外汇储备规模 = 33亿美元', '外汇储备规模增加 = 2亿美元'],
		[
			'全年营业收入64亿元、利润21亿元，同比分别增长21%、6%。',
			'营业收入 = 64亿元',
			'利润 = 21亿元',
			'营业收入增长 = 21%',
			'利润增长 = 6%',
		],
		['累计完成投资14亿元，建设厂房59座。', '完成投资 = 14亿元'],
		['机场旅客吞吐量突破200万大关。', '机场旅客吞吐量 = 突破200万'],
		['全市有公园30个，环境很好。'],
	])('what a clause compares, and what has come together, is told: %s', (text, ...want) => {
		expect(shown(text, 'achievement')).toEqual(want);
		expect(shown(text)).toEqual([]);
	});
	test('a plan that a clause compares is still a plan', () => {
		expect(shown('今年计划投资100亿元，同比增长5%。')).toEqual(['投资 = 100亿元', '投资增长 = 5%']);
	});
	test('上亿棚 is no figure', () => {
		expect(shown('去年，改造惠及上亿棚户区居民。', 'achievement')).toEqual([]);
	});
});
