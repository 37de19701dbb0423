import { describe, expect, test } from 'vitest';
import { facts, findNoTargets, findTargets, shown } from './targets-helpers.js';

findTargets({
	'what a share is of stands on both sides of it': [
		['2027年底前，各地企业力争完成新一轮改革70%以上的主体任务。', '新一轮改革主体任务 = 70%以上'],
		['确保小区固定车位100%建设充电设施。', '小区固定车位建设充电设施 = 100%'],
		['到2030年，确保新一轮改造完成70%以上的目标。', '新一轮改造 = 70%以上'],
	],
	'what comes with the things counted': [
		['今年将新建60个泊位以及相应配套设施。', '新建泊位 = 60个'],
		['今年将新建60个泊位及配套道路。', '新建泊位 = 60个'],
		['今年将新建60个社区食堂以及老年助餐点。', '新建社区食堂以及老年助餐点 = 60个'],
		['今年将新建60套配套设施。', '新建配套设施 = 60套'],
	],
	'a currency in the name of a paper': [
		['今年云泽市计划在境外发行50亿元人民币债券。', '发行人民币债券 = 50亿元'],
		['今年云泽市计划发行50亿元专项债券。', '发行专项债券 = 50亿元'],
		['今年云泽市计划投入50亿元人民币。', '投入资金 = 50亿元人民币'],
	],
	'the verb of the first count holds for the next, whatever compares it': [
		['今年计划新增4万个公办学位、超1万个招生名额。', '新增公办学位 = 4万个', '新增招生名额 = 超1万个'],
		['今年计划新增4万个公办学位、高新技术企业超500家。', '新增公办学位 = 4万个', '高新技术企业 = 超500家'],
	],
	'the measure of the first holds for a place or a member behind it': [
		[
			'到2030年，云泽城镇再生水利用率达到30%，青河流域力争达到40%。',
			'云泽城镇再生水利用率 = 30%',
			'青河流域再生水利用率 = 40%',
		],
		[
			'到2030年，住院费用支付比例职工医保稳定在80%左右，居民医保稳定在70%左右。',
			'住院费用支付比例职工医保 = 80%左右',
			'住院费用支付比例居民医保 = 70%左右',
		],
		[
			'到2030年，职工医保参保率稳定在95%左右，居民医保参保率稳定在90%左右。',
			'职工医保参保率 = 95%左右',
			'居民医保参保率 = 90%左右',
		],
	],
	'what stands behind a semicolon is asked for, too': [
		['今年要确保化肥供应；在教育方面，新建学校5所。', '新建学校 = 5所'],
	],
	'a goal of what has risen, and a level': [['价格指数同比上涨3.1%，远高于当局制定的2%的目标。', '价格指数上涨 = 2%']],
});

findNoTargets({
	'what is known to have come about': [
		'省科技厅日前公布，将支持云泽创建先导区，全省先导区数量增至11个。',
		'确保化肥供应；在丙地，种子到户到位率在八成以上。',
		'全市要将湿地纳入保护，全区50%以上的湿地被划入了保护区。',
		'航空公司端午期间日均计划执行航班200班，较去年同期增长1.7%。',
	],
	'under a forecast': ['预测2027年甲地区的出口额将增长7%。2027年乙地区的出口额将下降1%。'],
});

/** Achievements of a sentence, as `metric = value`. */
const ACHIEVED: readonly (readonly [string, ...string[]])[] = [
	['去年汽车产销量分别为132万辆和128万辆。', '汽车产量 = 132万辆', '汽车销量 = 128万辆'],
	[
		'去年，汽车产销分别完成13万辆和12万辆，同比分别增长5%和6%。',
		'汽车产量 = 13万辆',
		'汽车销量 = 12万辆',
		'汽车产量增长 = 5%',
		'汽车销量增长 = 6%',
	],
	['去年，汽车产销量达到132万辆。', '汽车产销量 = 132万辆'],
	[
		'去年，铝合金材料产量、控制系统及配件产量分别增长23%和34%。',
		'铝合金材料产量增长 = 23%',
		'控制系统及配件产量增长 = 34%',
	],
	[
		'去年，电子商务服务业、仪器及器械制造业实际使用外资分别增长23%和34%。',
		'电子商务服务业实际使用外资增长 = 23%',
		'仪器及器械制造业实际使用外资增长 = 34%',
	],
	[
		'去年，装备制造业、高技术制造业销售收入同比分别增长8.9%和11%。',
		'装备制造业销售收入增长 = 8.9%',
		'高技术制造业销售收入增长 = 11%',
	],
	['假期里，青河片区、长林商圈等多个集聚区客流量均已超10万人次。', '青河片区、长林商圈等多个集聚区客流量 = 超10万人次'],
	['居民人均可支配收入均超过了5万元。', '居民人均可支配收入 = 超过了5万元'],
	['检测试剂日产量达13万人份。', '检测试剂日产量 = 13万人份'],
];
test.each(ACHIEVED)('%s', (text, ...want) => {
	expect(shown(text, 'achievement')).toEqual(want);
});

describe('what a figure says by itself', () => {
	test.each([
		['到2030年，累计提供岗位上万个。', 'at-least'],
		['到2030年，累计提供岗位约1万个。', 'about'],
		['目前，居民人均可支配收入超过了5万元。', 'at-least'],
	])('%s is %s', (text, want) => {
		expect(facts(text)[0]?.modifier).toBe(want);
	});
	test.each(['截至今天下午4点，最大降水量出现在青河。', '截至今早8点，最大降水量出现在青河。'])(
		'an hour is no figure: %s',
		(text) => {
			expect(facts(text)).toEqual([]);
		},
	);
});

describe('what will be by a plan or a forecast', () => {
	test('is no result', () => {
		expect(shown('项目实施后预期可提升排涝能力15%。', 'forecast')).toHaveLength(1);
		expect(shown('预测2027年甲地区的出口额将增长7%。2027年乙地区的出口额将下降1%。', 'forecast')).toHaveLength(2);
	});
	test('is a target where a word of promise says so, whatever was foreseen before', () => {
		expect(shown('预计今年全省产值增长7%。2027年，全省力争出口额增长6%，将新建学校5所。')).toEqual([
			'出口额增长 = 6%',
			'新建学校 = 5所',
		]);
	});
});

/** The time by which the last figure of a text is promised: its words and its year. */
const DUE: readonly (readonly [string, string | null, number | null])[] = [
	['云泽新闻\n近日，云泽印发《联运行动方案（2026—2030年）》。方案提出，力争用5年时间新建绿道20公里。', '5年', 2030],
	['云泽新闻\n近日，云泽印发《联运行动方案》。方案提出，力争用5年时间新建绿道20公里。', '5年', 2031],
	['云泽新闻\n近日，云泽印发《方案（2026—2030年）》。方案提出，力争用3年时间新建绿道20公里。', '3年', 2029],
	['云泽新闻\n“十五五”时期，云泽加快构建产业体系。将新增培育100家绿色工厂。', '“十五五”时期', 2030],
	['云泽新闻\n今年是“十五五”开局之年。全市将新建绿道20公里。', '今年', 2026],
	['云泽新闻\n今年，云泽加快构建产业体系。去年修建了绿道。还将新建绿道20公里。', null, null],
	['云泽新闻\n从今年起，云泽放开落户。全市将新建绿道20公里。', null, null],
	['云泽新闻\n全市今年将支持60条河湖建设幸福河湖\n市水利局将支持60条河湖建设幸福河湖。', '今年', 2026],
	['云泽新闻\n新的一年，全市将新建绿道20公里。', '新的一年', 2026],
	['云泽新闻\n“十五五”收官之年，全市将新建绿道20公里。', '“十五五”收官之年', 2030],
];
test.each(DUE)('%s: %s', (text, words, year) => {
	const last = facts(text).at(-1);
	expect([last?.deadline?.text ?? null, last?.deadline?.year ?? null]).toEqual([words, year]);
});

test('what is said before a year begins is said of the year to come', () => {
	expect(facts('新的一年，全市将新建绿道20公里。', '2026-12-20').at(-1)?.deadline?.year).toBe(2027);
});
