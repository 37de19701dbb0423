import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildNumberLexicon, findNumbers, type NumberMention } from '../../src/extract/numbers/index.js';

const rows = (name: string): Record<string, string>[] =>
	parse(readFileSync(new URL(`../../dict/${name}`, import.meta.url), 'utf8'), { columns: true });
const lexicon = buildNumberLexicon(rows('units.csv'), rows('target-cues.csv'));
const read = (text: string): readonly NumberMention[] => findNumbers(text, lexicon);
const quantities = (text: string): readonly NumberMention[] =>
	read(text).filter(({ kind }) => !['date', 'year', 'ordinal', 'rank'].includes(kind));

/** sentence, value text, number, unit */
const QUANTITIES: readonly (readonly [string, string, number | null, string | null])[] = [
	['新建公园12个', '12个', 12, '个'],
	['粮食产量48.6万吨', '48.6万吨', 486000, '吨'],
	['粮食产量达到1.4万亿斤左右', '1.4万亿斤左右', 1.4e12, '斤'],
	['年度投资5200多亿元', '5200多亿元', 5.2e11, '元'],
	['谋划项目1700多个', '1700多个', 1700, '个'],
	['集群规模达2万亿', '2万亿', 2e12, null],
	['产业规模迈上万亿级', '万亿级', 1e12, null],
	['产业规模达到千亿级', '千亿级', 1e11, null],
	['产值突破百亿元', '突破百亿元', 1e10, '元'],
	['累计1,234,567人', '1,234,567人', 1234567, '人'],
	['安排资金2,500万元', '2,500万元', 2.5e7, '元'],
	['贷款余额一千二百万元', '一千二百万元', 1.2e7, '元'],
	['总人口三百二十万人', '三百二十万人', 3200000, '人'],
	['投入两亿三千万元', '两亿三千万元', 2.3e8, '元'],
	['种植面积十二万亩', '十二万亩', 120000, '亩'],
	['受益群众一百零五万人', '一百零五万人', 1050000, '人'],
	['下降百分之五', '百分之五', 5, '%'],
	['提高百分之六点五', '百分之六点五', 6.5, '%'],
	['占三分之二', '三分之二', 2 / 3, null],
	['占比近三成', '近三成', 30, '%'],
	['超过两成', '超过两成', 20, '%'],
	['占三成五', '三成五', 35, '%'],
	['减少四成以上', '四成以上', 40, '%'],
	['占比过半数', '过半数', 0.5, null],
	['产值翻一番', '翻一番', 2, null],
	['产值翻了一番', '翻了一番', 2, null],
	['收入翻两番', '翻两番', 4, null],
	['总量倍增', '倍增', 2, null],
	['总量增长2.5倍', '2.5倍', 2.5, '倍'],
	['城乡供水全覆盖', '全覆盖', 1, null],
	['零就业家庭动态清零', '动态清零', 0, null],
	['增长6%—6.5%', '6%—6.5%', 6, '%'],
	['增长5%至6%', '5%至6%', 5, '%'],
	['增长4.5-5%', '4.5-5%', 4.5, '%'],
	['培育300—500家', '300—500家', 300, '家'],
	['每年培训3到5万人', '3到5万人', 30000, '人'],
	['建成5—6万亩', '5—6万亩', 50000, '亩'],
	['增长5%左右', '5%左右', 5, '%'],
	['企业15万家以上', '15万家以上', 150000, '家'],
	['平台超450家', '超450家', 450, '家'],
	['总装机突破2亿千瓦', '突破2亿千瓦', 2e8, '千瓦'],
	['占比不低于50%', '不低于50%', 50, '%'],
	['就业不少于28万人', '不少于28万人', 280000, '人'],
	['失业率不超过5.5%', '不超过5.5%', 5.5, '%'],
	['控制在5%以内', '5%以内', 5, '%'],
	['控制在3‰以下', '3‰以下', 3, '‰'],
	['设备1.2亿台（套）', '1.2亿台（套）', 1.2e8, '台（套）'],
	['住房7.4万套(间)', '7.4万套(间)', 74000, '套(间)'],
	['浓度29微克/立方米左右', '29微克/立方米左右', 29, '微克/立方米'],
	['劳动生产率58万元/人', '58万元/人', 580000, '元/人'],
	['能耗0.3吨标准煤/万元', '0.3吨标准煤/万元', 0.3, '吨标准煤/万元'],
	['死亡率0.6人/百亿元以下', '0.6人/百亿元以下', 0.6, '人/百亿元'],
	['提高0.5个百分点', '0.5个百分点', 0.5, '个百分点'],
	['下调25个基点', '25个基点', 25, '个基点'],
	['装机3000千瓦', '3000千瓦', 3000, '千瓦'],
	['外送电量450亿千瓦时', '450亿千瓦时', 4.5e10, '千瓦时'],
	['新增绿道约100公里', '约100公里', 100, '公里'],
	['接待游客4.2亿人次', '4.2亿人次', 4.2e8, '人次'],
	['吞吐量5500.3万标准箱', '5500.3万标准箱', 55003000, '标准箱'],
	['实际使用外资40亿美元', '40亿美元', 4e9, '美元'],
	['实现网上办理率达95%以上', '95%以上', 95, '%'],
	['数百家企业', '数百家', 100, '家'],
	['几十万人', '几十万人', 100000, '人'],
	['上万人次', '上万人次', 10000, '人次'],
	['十余项', '十余项', 10, '项'],
	['近百万亩', '近百万亩', 1000000, '亩'],
	['超千万就业岗位', '超千万', 1e7, null],
	['调整到-30个基点', '-30个基点', -30, '个基点'],
	['压缩到3个工作日以内', '3个工作日以内', 3, '个工作日'],
	['用时缩短至20分钟', '20分钟', 20, '分钟'],
	['预期寿命提高到80.4岁', '80.4岁', 80.4, '岁'],
	['算力规模达到5EFLOPS', '5EFLOPS', 5, 'EFLOPS'],
	['全市常住人口5937718人', '5937718人', 5937718, '人'],
	['配备5台（含备用）', '5台', 5, '台'],
	['配备8台(套', '8台', 8, '台'],
	['定员5人/组', '5人/组', 5, '人/组'],
	['收费100元/5人', '100元/5人', 100, '元/5人'],
	['占两成半', '两成半', 25, '%'],
	['占两成三', '两成三', 23, '%'],
	['占三成五百户', '三成', 30, '%'],
	['占百分之五、三成', '百分之五', 5, '%'],
	['占一成', '一成', 10, '%'],
	['从四到三成', '三成', 30, '%'],
	['从三到三成', '三成', 30, '%'],
	['有5人到6成', '5人', 5, '人'],
	['从5%—5%', '5%', 5, '%'],
	['约占三成左右', '三成左右', 30, '%'],
	['把握十成', '十成', 100, '%'],
	['占百分之6.5', '百分之6.5', 6.5, '%'],
	['落实率百分之百', '百分之百', 100, '%'],
	['减少十分之一', '十分之一', 0.1, null],
	['建设周期5年', '5年', 5, '年'],
	['为期6个月', '6个月', 6, '个月'],
	['截至前三个月', '三个月', 3, '个月'],
	['轮训32日', '32日', 32, '日'],
	['提出5点意见', '5点', 5, '点'],
	['得3分', '3分', 3, '分'],
	['超5成受访者', '超5成', 50, '%'],
	['占4分之3', '4分之3', 0.75, null],
	['误差百万分之五', '百万分之五', 5e-6, null],
	['惠及三成百姓', '三成', 30, '%'],
	['约占百分之六点', '百分之六', 6, '%'],
	['历时10多日', '10多日', 10, '日'],
	['站上5日均线', '5日', 5, '日'],
	['规划三—五年', '五年', 5, '年'],
	['用时三至5年', '5年', 5, '年'],
	['有5人—6台', '5人', 5, '人'],
	['有5人至6', '5人', 5, '人'],
	['从6%—5%', '6%', 6, '%'],
	['实现5万人——6万人', '5万人', 50000, '人'],
	['定员5人/。', '5人', 5, '人'],
	['存续2101年', '2101年', 2101, '年'],
	['距今1899年', '1899年', 1899, '年'],
];

/** no quantity at all */
const NONE: readonly string[] = [
	'沿G60和S20高速公路',
	'发展5G和北斗',
	'控制PM2.5和臭氧',
	'构建“6+3”现代产业体系',
	'实行7×24小时值守制度之外的“1+N”',
	'纪念3·15活动',
	'第十版条例',
	'第26届省运会',
	'十四届三次会议',
	'2026年4月18日上午9时30分',
	'二〇二六年',
	'2024—2026年',
	'1—5月份',
	'第3季度',
	'县政办〔2023〕12号文件',
	'联系电话13800000000',
	'拨打12345热线',
	'一个样板',
	'千家万户',
	'一二三次产业融合',
	'百年大计',
	'万众一心',
	'全县3大类',
	'五个方面',
	'90后青年',
	'服务2.0版',
	'企业倍增计划',
	'位居前十',
	'跻身全省前5位',
	'建设地铁7号线',
	'世界500强',
	'T-90坦克',
	'3-D打印',
	'软件1.2.3发布',
	'12/25',
	'小学三年级',
	'2023级新生',
	'第一期至第12期',
	'共5轮',
	'零分之一',
	'二十成',
	'取得三成效',
	'三成熟',
	'前101，',
	'零成',
	'百成',
	'百分之左右',
	'协议1.2.3个',
	'限时前三季',
	'一至三成效',
];

const BOUNDS: readonly (readonly [string, string])[] = [
	['5%左右', 'about'],
	['约3万人', 'about'],
	['近400个', 'about'],
	['接近2000亩', 'about'],
	['50人以上', 'at-least'],
	['超过60%', 'at-least'],
	['不低于98%', 'at-least'],
	['至少20家', 'at-least'],
	['300余家', 'at-least'],
	['逾700场', 'at-least'],
	['5%以内', 'at-most'],
	['不高于4.8%', 'at-most'],
	['低于30%', 'at-most'],
	['不足100户', 'at-most'],
	['800公里', 'exact'],
	['节约10吨', 'exact'],
	['最近3天', 'exact'],
	['数百家', 'about'],
	['几十万人', 'about'],
	['约30多家', 'about'],
	['约3万人以上', 'at-least'],
	['30人以上左右', 'about'],
];

/** a range and both of its ends */
const RANGES: readonly (readonly [string, number, number])[] = [
	['5%—5.5%', 5, 5.5],
	['4.5-5%', 4.5, 5],
	['300~500家', 300, 500],
	['3－5万人', 30_000, 50_000],
	['2—3千万元', 2e7, 3e7],
	['1000-2000万元', 1e7, 2e7],
	['2-3百万人', 2e6, 3e6],
	['1.5–2万亿元', 1.5e12, 2e12],
	['500到1千元', 500, 1000],
	['800至1万亩', 800, 10_000],
	['三到五千元', 3000, 5000],
	['十到十五万人', 100_000, 150_000],
	['五到百万人', 50_000, 1e6],
	['三百到五百人', 300, 500],
	['三至五万亿元', 3e12, 5e12],
	['三到五年', 3, 5],
	['1到2成', 10, 20],
	['三至四成', 30, 40],
];

describe('quantities', () => {
	test.each(QUANTITIES)('%s', (sentence, text, number, unit) => {
		const [found] = quantities(sentence);
		expect(found).toMatchObject({ text, unit });
		if (number === null) expect(found?.number).toBeNull();
		else expect(found?.number).toBeCloseTo(number, 6);
		expect(sentence.slice(found?.start, found?.end)).toBe(text);
	});
	test.each(NONE)('none in %s', (sentence) => {
		expect(quantities(sentence)).toEqual([]);
	});
	test.each(BOUNDS)('%s is %s', (sentence, relation) => {
		expect(quantities(sentence)[0]?.comparator.relation).toBe(relation);
	});
	test('several in one sentence, in order', () => {
		expect(quantities('新建绿道100公里、绿地500公顷，增长7%和9%').map(({ text }) => text)).toEqual([
			'100公里',
			'500公顷',
			'7%',
			'9%',
		]);
	});
	test.each(RANGES)('%s is from %d to %d', (text, number, upper) => {
		expect(quantities(text)).toMatchObject([{ kind: 'range', text, number, upper }]);
	});
	test('units are normalized', () => {
		expect(quantities('投资3亿元')[0]).toMatchObject({ unitNormalized: 'CNY', factor: 1, dimension: 'money' });
		expect(quantities('造林6万亩')[0]).toMatchObject({ unitNormalized: 'hm2', dimension: 'area' });
	});
});

describe('dates, ordinals and ranks are told apart', () => {
	test.each([
		['到2030年', 'year', '2030年', 2030],
		['自1900年', 'year', '1900年', 1900],
		['到2100年', 'year', '2100年', 2100],
		['二〇三〇年', 'year', '二〇三〇年', 2030],
		['上世纪80年代', 'date', '80年代', null],
		['6月底', 'date', '6月底', null],
		['6月末', 'date', '6月末', null],
		['6月初', 'date', '6月初', null],
		['6月份', 'date', '6月份', null],
		['6月18日', 'date', '6月18日', null],
		['6月8号', 'date', '6月8号', null],
		['6月中旬', 'date', '6月', null],
		['18日上午', 'date', '18日', null],
		['31日', 'date', '31日', null],
		['9时', 'date', '9时', null],
		['8点整', 'date', '8点', null],
		['8点半', 'date', '8点', null],
		['8点钟', 'date', '8点', null],
		['前三季度', 'cardinal', '三季度', 3],
		['第三批', 'ordinal', '三', 3],
		['前5位', 'rank', '前5位', 5],
		['前100名', 'rank', '前100名', 100],
		['前100', 'rank', '前100', 100],
		['前三', 'rank', '前三', 3],
		['前5强', 'rank', '前5强', 5],
	] as const)('%s is a %s', (sentence, kind, text, number) => {
		expect(read(sentence)).toMatchObject([{ kind, text, number, upper: null }]);
	});
	test.each([
		['9时30分', ['9时', '30分']],
		['8点30分', ['8点', '30分']],
		['10时5秒', ['10时', '5秒']],
		['6月3日至5日', ['6月3日', '5日']],
	])('the parts of %s', (sentence, parts) => {
		expect(read(sentence).map(({ kind, text }) => [kind, text])).toEqual(parts.map((part) => ['date', part]));
	});
	test.each(['2024—2026年', '1—5月份', '1—18日', '9—11时', '3至8号', 'F-35和T-90', '〔2023〕'])(
		'nothing is read of %s',
		(sentence) => {
			expect(read(sentence)).toEqual([]);
		},
	);
	test.each([
		['6月3个项目', ['6月', '3个']],
		['6月123人', ['6月', '123人']],
		['用时3分5秒', ['3分', '5秒']],
	])('a date ends before the figure in %s', (sentence, parts) => {
		expect(read(sentence).map(({ text }) => text)).toEqual(parts);
	});
});

describe('all that is told of a figure', () => {
	test.each<[string, object]>([
		['约3万人以上', { comparator: { relation: 'at-least', text: '约以上' }, unitNormalized: 'person' }],
		['不低于98%', { comparator: { relation: 'at-least', text: '不低于' }, unitNormalized: '%', dimension: 'ratio' }],
		['近三成', { comparator: { relation: 'about', text: '近' }, unitNormalized: '%', factor: 1, dimension: 'ratio' }],
		['规模2万亿', { unit: null, unitNormalized: null, factor: 1, dimension: null, coreStart: 2, coreEnd: 5 }],
		['千亿级', { kind: 'cardinal', text: '千亿级', coreStart: 0, coreEnd: 2 }],
		['超过两成', { kind: 'fraction', coreStart: 2, coreEnd: 4 }],
		['百分之五左右', { kind: 'percent', coreStart: 0, coreEnd: 4 }],
		['增长2.5倍', { kind: 'multiple' }],
		['十分之一', { kind: 'fraction', unitNormalized: null }],
		['1到2成', { kind: 'range', unit: '%', unitNormalized: '%', dimension: 'ratio' }],
		['3到5万人', { kind: 'range', unit: '人', unitNormalized: 'person' }],
		['0.5个百分点', { kind: 'percent' }],
	])('%s', (sentence, wanted) => {
		expect(quantities(sentence)).toMatchObject([wanted]);
	});
	test('a comparator belongs to one figure', () => {
		expect(quantities('增长5%以上3个县近400户').map(({ text }) => text)).toEqual(['5%以上', '3个', '近400户']);
	});
});
