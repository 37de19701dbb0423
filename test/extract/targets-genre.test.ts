import { describe, expect, test } from 'vitest';
import { facts, shown } from './targets-helpers.js';

/** Sentences by what makes them hard: every target of each. */
const TARGETS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
	'lists end at the joiner before the next figure': [
		[
			'今年，东岚省将打造360家智能制造企业、1080条智能生产线和车间、540个智能工位。',
			'智能制造企业 = 360家',
			'智能生产线和车间 = 1080条',
			'智能工位 = 540个',
		],
		['未来三年，西岭市将提供300个人才培训名额、500个研修名额。', '人才培训名额 = 300个', '研修名额 = 500个'],
		[
			'今年将推进40项重大专项、80项前沿技术研发和60项基础研究重点项目。',
			'重大专项 = 40项',
			'前沿技术研发 = 80项',
			'基础研究重点项目 = 60项',
		],
	],
	'the figure counts a part of its phrase': [
		['计划构建由280颗卫星组成的观测网。', '卫星 = 280颗'],
		['要办好以12件民生实事为引领的各项工程。', '民生实事 = 12件'],
		['未来，将以培育10家千亿级企业等为牵引，建成产业集群。', '千亿级企业 = 10家'],
		['今年还将完成20个公园建设等。', '公园建设 = 20个'],
	],
	'subjects, agents and adverbs are no part of what is measured': [
		['到2028年，全省基本实现社区助餐服务全覆盖。', '社区助餐服务 = 全覆盖'],
		['到2028年，全市新建泵站30座。', '新建泵站 = 30座'],
		['今年，东岚省产业投资平台计划完成约20亿元投资。', '投资 = 约20亿元'],
		['今年，东岚省将加快15个美丽示范县建设。', '东岚省美丽示范县建设 = 15个'],
		['今年发展主要预期目标是经济增长5%左右。', '经济增长 = 5%左右'],
		['瞄准粮食产量38万吨左右的目标，各地扩种大豆。', '粮食产量 = 38万吨左右'],
		['今年计划建造口袋公园80个。', '口袋公园 = 80个'],
		['今年要推动货运班列拓线扩量、开行4000班次。', '开行货运班列 = 4000班次'],
		['新建服务区后，今年将根据当地资源打造14个特色服务区。', '特色服务区 = 14个'],
		['力争即时零售规模超过7000亿元。', '即时零售规模 = 超过7000亿元'],
		['今年，西岭市计划投入首批20亿元专项额度。', '投入额度 = 20亿元'],
		['力争使银行将贷款利率降至3%。', '贷款利率 = 3%'],
	],
	'levels, shares and steps': [
		['力争到2034年研发开支升至生产总值的3%。', '研发开支 = 3%'],
		['力争经济总量迈上5万亿台阶。', '经济总量 = 5万亿'],
		['将首套、二套住房贷款最低首付款比例统一为不低于15%。', '首套、二套住房贷款最低首付款比例 = 不低于15%'],
		[
			'力争电子信息、有色金属、装备制造业产业规模分别达1.2万亿元、1.1万亿元、8200亿元。',
			'电子信息业产业规模 = 1.2万亿元',
			'有色金属业产业规模 = 1.1万亿元',
			'装备制造业产业规模 = 8200亿元',
		],
		['全县改造老旧小区8600户，超额完成5400户的年度目标任务。', '老旧小区 = 5400户'],
		['力争到2030年，生产总值在2020年基础上翻一番。', '生产总值 = 翻一番'],
		['力争产值增加两倍。', '产值增加 = 两倍'],
		['力争产值增加到两倍。', '产值 = 两倍'],
		['力争到2035年生产总值翻两番。', '生产总值 = 翻两番'],
		['力争欠薪案件全部清零。', '欠薪案件 = 清零'],
	],
	'ranks are goals where a word of promise says so': [
		['力争全市综合实力进入全国前十。', '全市综合实力 = 前十'],
		['确保空气质量进入全省前十名。', '空气质量 = 前十名'],
		['力争创新指数跻身中西部前五位。', '创新指数 = 前五位'],
		['确保主要指标稳居全国同类城市前三。', '主要指标 = 前三'],
	],
	'what is to be made this year needs no verb of promise when it is bounded': [
		['全市今年新建泵站30座以上。', '新建泵站 = 30座以上'],
		['今年，全县改造农村公路200公里左右。', '改造农村公路 = 200公里左右'],
	],
	'what a plan looks out on': [['展望2035年，力争全市生产总值在2025年基础上翻一番。', '全市生产总值 = 翻一番']],
	'what comes first': [['力争投入技改资金6亿元，今年先期安排2亿元。', '投入技改资金 = 6亿元', '安排资金 = 2亿元']],
	'a goal that a document set': [
		['人均场地面积2.89平方米，提前实现了《体育规划》中提出的2.6平方米的目标。', '人均场地面积 = 2.6平方米'],
	],
	'a yield that a plan promises': [['到2030年，全省年处理能力将达到500万吨。', '全省年处理能力 = 500万吨']],
	'how large each of many is': [['今年将实施800个投资1亿元以上的强链项目。', '投资1亿元以上的强链项目 = 800个']],
	'after years of work to come': [['经过5年的努力，城镇化率提升至接近70%。', '城镇化率 = 接近70%']],
	'how a goal stands, and who is to reach it': [
		['全市单位能耗提前完成“十四五”下降15.5%的目标。', '全市单位能耗下降 = 15.5%'],
		['到2030年，绿色工厂产值将占制造业总产值比重超过40%。', '绿色工厂产值占制造业总产值比重 = 超过40%'],
		['今年，东岚市联合招聘将推出第四批共77场特色服务活动。', '特色服务活动 = 77场'],
		['今年将加快构建6个传统产业、7个未来产业组成的工业体系。', '传统产业 = 6个', '未来产业 = 7个'],
		[
			'确保基本养老保险、基本医疗保险参保率均达到95%以上。',
			'基本养老保险参保率 = 95%以上',
			'基本医疗保险参保率 = 95%以上',
		],
	],
	'个 before 人 counts things': [
		['今年将引进30个人才团队。', '人才团队 = 30个'],
		['今年将新建12个人工湿地。', '新建人工湿地 = 12个'],
	],
	'members of a list end where a joiner stands, not inside a word': [
		[
			'到2028年，研发工具普及率、关键工序数控化率分别超过85%、70%。',
			'研发工具普及率 = 超过85%',
			'关键工序数控化率 = 70%',
		],
	],
	'standards for each person, and where they start': [
		['确保基础养老金最低标准提高到每人每月180元。', '基础养老金最低标准 = 180元'],
		['确保城市、农村低保标准分别提高到每月790元、640元。', '城市低保标准 = 790元', '农村低保标准 = 640元'],
		[
			'今年将把困难残疾人生活补贴、重度残疾人护理补贴标准分别从每人每月110元、150元提高到120元、160元。',
			'困难残疾人生活补贴标准 = 120元',
			'重度残疾人护理补贴标准 = 160元',
		],
	],
	'a figure that says of what another one is told': [
		['确保16个县控断面水质达标率保持100%。', '16个县控断面水质达标率 = 100%'],
		['到2028年，年收入30万元以上的村占比超过65%。', '年收入30万元以上的村占比 = 超过65%'],
		['力争10亿元以上项目达到6个、50亿元以上项目实现突破。', '10亿元以上项目 = 6个'],
	],
	'a name in quotation marks that begins with a time': [
		['今年将新建60个“15分钟便民服务圈”。', '新建“15分钟便民服务圈” = 60个'],
	],
	'so many to one': [
		['力争到2030年城乡居民收入比缩小至2.1∶1。', '城乡居民收入比 = 2.1∶1'],
		['力争到2030年城乡居民收入比降到1.95:1以内。', '城乡居民收入比 = 1.95:1以内'],
	],
	'verbs that go from one figure to the next': [
		['确保亿元以上项目新开工70个、竣工50个。', '亿元以上项目新开工 = 70个', '竣工亿元以上项目 = 50个'],
		['去年，公司已累计投入56亿元，力争2030年累计投入达到200亿元。', '公司已累计投入 = 200亿元'],
		['这几天，玉米开始播种，今年全省计划种植4200万亩左右。', '种植面积 = 4200万亩左右'],
	],
	'remarks in brackets': [['今年将建成家庭养老床位700张（牵头单位：民政局）。', '家庭养老床位 = 700张']],
};

/** no target, by cause */
const NONE: Readonly<Record<string, readonly string[]>> = {
	'what is put forward up to a day is a result': ['截至6月底，全市共提出标准提案300项，制定标准120项。'],
	'where something starts, and which things are meant': [
		'在省级补贴不低于25%的基础上，中央财政补贴45%。',
		'将对高于30个基点的存量房贷利率进行调整。',
		'要求企业以不低于50%的比例招聘毕业生。',
		'一季度，全省即将开工的300个项目中，新兴产业项目占比近四成。',
		'新增的5元经费将重点支持社区。',
		'该工程将惠及沿线8个县的群众。',
		'只要面积不超过140平方米的，统一按1%的税率缴税。',
		'将扶持其创业列入全省10件民生实事之一。',
	],
	'a habit, an attribute, a word that only looks like a promise': [
		'最多时每天要收购20万斤春笋，其中近两成销往北方。',
		'在建和拟建的新能源规模超1.6亿千瓦。',
		'集采开标，拟中选产品平均降价84%。',
		'多位政要及各界人士共600余人出席。',
		'今年将继续对小微企业减半征收税费。',
	],
	'words of promise in what is past or goes without saying': [
		'我省自2001年以来，努力践行绿色理念，累计投入12亿元。',
		'省重点研发计划需填报的表格由57张精简为11张。',
		'在确保安全的前提下，煤炭日产量稳定在12万吨以上。',
		'多家公司宣布特别分红，拟分红金额达34亿元。',
		'明确将审查标准细化为66项具体情形。',
		'公告称，将对进口红酒等商品加征50%关税。',
	],
	'an outlook that is told or revised': [
		'全国今年经济增速将为5.2%，与4月预测持平。',
		'银行还将今年经济增速由2.1%下调至1.7%。',
		'新生产线可以将生产时间缩短到15秒以内。',
		'新增造林30万亩，成林后森林覆盖率将从11%提升至35%。',
	],
	'what a word means, and among which things': [
		'高纯石英矿是指经选矿后纯度不低于99.9%的岩石。',
		'将支持包括33个内陆国家在内的最不发达国家用好政策。',
		'我省将对节假日利用率超过40%的充电设施实施改造。',
		'要在全链条全周期全覆盖上持续用力。',
		'公布拟支持名单，单个项目资助金额达200万元。',
	],
	'fairs of jobs, and faults that are fought': [
		'各地计划开展招聘会超50场。',
		'本次招聘会将持续10天，计划招聘19万人。',
		'将重点清理整治12项不规范办学行为。',
	],
	'what a project yields is foreseen': [
		'新船闸年最大货物通过量将达到1.7亿吨。',
		'这台机组年发电量就将达60亿度。',
		'工厂投产，每年生产的电池产值将超过5亿元。',
		'五年内，海缆新增需求将超5000公里。',
	],
	'rules of a service, and what it costs or lasts': [
		'新设的再贷款最长使用期限不超过3年。',
		'海关实行新政策，验放时长一般不超过20秒。',
		'按照要求，销售价格不超过6000元的手机能够参与补贴。',
		'将对项目予以奖补，东部、中部地区奖补比例分别为40%、50%。',
	],
	'what a programme of a fair or a mission holds': [
		'其间，全市将举办75场文化活动。',
		'东岚市联合招聘高校毕业生专场活动将推出共77场特色服务活动。',
		'各地文博单位将组织开展7000余项线上活动。',
		'任务期间，乘组将开展86项试验。',
		'今明两天，热门区间将开行夜间高铁列车108列。',
	],
	'measures and what they are for': [
		'全省将推出19项政策措施推动家政服务业发展。',
		'将加强培训，推动二十条优化措施落地见效。',
	],
	'words of promise in titles and as nouns': [
		'《可持续发展目标报告》显示，细项中仅35%进展顺利。',
		'经过几代人的不懈努力，全县累计治理沙化土地5万亩。',
		'为确保安全，当地转移村民，目前共转移群众1200人。',
		'当地将不同品种的花分片培植，每年接待超30万游客。',
		'人均服务经费从2009年的15元提升至今年的94元。',
		'公司计划今年裁员，约占员工总数的4%。',
		'油价下跌，期货价格跌幅都不低于2%。',
		'到2028年，出口规模在41个大类中保持首位。',
	],
	'what is there already': ['今年，专项债券将重点投向20个在建项目。'],
	'fairs and summits': ['峰会将发布70余项成果。', '巡视组将对36家单位开展巡视。'],
	'describes and does not require': [
		'今天凌晨，道路结冰，能见度不足五十米。',
		'队员们要在山里布设线路，线路最长达80公里。',
		'明确承担三倍惩罚性赔偿责任。',
		'持普通护照人员免签停留不超过30天。',
		'本届博览会将举办40场发布活动，比上届增长超30%。',
		'这家企业连年将销售收入的15%投入研发，市场占有率超过80%。',
	],
	'a refrain': ['推进内容全涵盖、对象全覆盖、责任全链条。'],
	'a rank told for praise': ['去年，全市综合实力进入全国前十。', '全省主要指标居全国前5位。', '全市前10名学校将参加。'],
	'what is made this year without a bound may be done already': [
		'今年，东槐县新建学校6所。',
		'今年，运行时间压缩5天以上。',
	],
};

/** sentence, then the results it reports */
const REPORTED: readonly (readonly [string, ...string[]])[] = [
	['去年，全市完成水利投资46亿元，同比增长8%。', '水利投资 = 46亿元', '水利投资增长 = 8%'],
	['去年，全市生产总值820亿元，财政收入60亿元。', '全市生产总值 = 820亿元', '财政收入 = 60亿元'],
	['截至目前，全县已建成高标准农田46万亩，新增就业3万人。', '高标准农田 = 46万亩', '新增就业 = 3万人'],
	['过去五年，全县新建学校30所，改造小区45个。', '新建学校 = 30所', '改造小区 = 45个'],
	['去年新建农田近20万亩，预计今年亩产达到600公斤。', '新建农田 = 近20万亩'],
];

const FORECAST: readonly (readonly [string, ...string[]])[] = [
	['项目预计投用后年供水3000万立方米。', '年供水 = 3000万立方米'],
	['去年新建农田近20万亩，预计今年亩产将达到600公斤。', '亩产 = 600公斤'],
	['假期里，全省跨区域人员流动量将达2300万人次。', '全省跨区域人员流动量 = 2300万人次'],
	['预计今年全县谷子产量比去年增加两成左右。', '全县谷子产量增加 = 两成左右'],
	['新港开港后，单程海运时间将缩短至23天。', '单程海运时间 = 23天'],
];

for (const [cause, rows] of Object.entries(TARGETS))
	describe(cause, () => {
		test.each(rows)('%s', (sentence, ...want) => {
			expect(shown(sentence)).toEqual(want);
		});
	});

for (const [cause, rows] of Object.entries(NONE))
	describe(cause, () => {
		test.each(rows)('no target in %s', (sentence) => {
			expect(shown(sentence)).toEqual([]);
		});
	});

describe('results need no verb of reaching', () => {
	test.each(REPORTED)('%s', (sentence, ...want) => {
		expect(shown(sentence, 'achievement')).toEqual(want);
	});
});

describe('forecasts', () => {
	test.each(FORECAST)('%s', (sentence, ...want) => {
		expect(shown(sentence, 'forecast')).toEqual(want);
	});
});

describe('deadlines and baselines', () => {
	test('a year that names a plan is no deadline', () => {
		expect(facts('为实现2035年远景目标，提出地区生产总值年均增长5%。')[0]?.deadline).toBeNull();
	});
	test('投用后年供水 speaks of no year after next', () => {
		expect(facts('项目预计投用后年供水3000万立方米。')[0]?.deadline).toBeNull();
	});
	test('every member of a change has its start', () => {
		expect(
			facts('确保低保、特困供养标准分别从每月700元、900元提高到730元、940元。').map((fact) => fact.baseline),
		).toEqual(['从每月700元、900元', '从每月700元、900元']);
	});
	test('全年无休 is no term', () => {
		expect(facts('到2028年，提供全年无休的咨询，确保一次化解率达到90%。')[0]?.deadline?.text).toBe('到2028年');
	});
	test('under the heading of next year 全年 and 上半年 are of that year', () => {
		const report = `云溪县政府工作报告
一、2026年工作回顾
去年，全县新建学校6所。
二、2027年工作安排
全年完成投资85亿元，上半年投资完成率达到55%，一季度开工项目30个。`;
		expect(
			facts(report, '2026-11-20')
				.filter((fact) => fact.status === 'target')
				.map((fact) => `${fact.value.text} ${fact.deadline?.text} ${fact.deadline?.date ?? fact.deadline?.year}`),
		).toEqual(['85亿元 全年 2027', '55% 上半年 2027-06-30', '30个 一季度 2027-03-31']);
	});
	test('where something starts is its baseline', () => {
		expect(facts('力争到2030年，生产总值在2020年基础上翻一番。')[0]).toMatchObject({
			baseline: '在2020年基础上',
			deadline: { text: '到2030年', year: 2030 },
		});
	});
});

/** A list of promises behind a report, each item of which ends like a sentence. */
const APPENDED = `云溪市政府工作报告
一、2025年工作回顾
过去一年，全市生产总值增长6%。
二、2026年重点工作
（一）做强产业。出台“十五五”支持产业发展的措施。新增规上企业45家。
附件
2026年云溪市民生实事
1.新增公办学位5000个。
2.发放助餐补贴1600万元（牵头单位：民政局）。
名词解释
1.助餐：每年服务300名老人。`;

test('a list of news whose items are numbered has no chapters', () => {
	const news = `十件大事
1. 全年经济社会发展主要目标任务顺利完成 发展态势持续向好 民生保障更加有力
2. 2025年全省粮食总产量达1413亿斤 首次迈上1400亿斤新台阶`;
	expect(facts(news, '2025-12-29').filter((fact) => fact.status === 'target')).toEqual([]);
});

test('parts of a report without numbers, and chapters without a time of their own', () => {
	const report = `云溪市政府工作报告
2025年工作回顾
全市生产总值增长6%，新建学校8所。
“十五五”时期主要目标和2026年重点工作
今年经济社会发展主要预期目标是：生产总值增长6.5%左右。
一、做强产业
新增规上企业45家。`;
	expect(
		facts(report, '2026-01-20').map(
			(fact) => `${fact.status} ${fact.metric} = ${fact.value.text} @ ${fact.deadline?.text ?? '-'}`,
		),
	).toEqual([
		'achievement 全市生产总值增长 = 6% @ -',
		'achievement 新建学校 = 8所 @ -',
		'target 生产总值增长 = 6.5%左右 @ 今年',
		'target 新增规上企业 = 45家 @ 今年',
	]);
});

test('the list of promises behind a report counts, the notes do not', () => {
	expect(
		facts(APPENDED, '2026-01-20').map(
			(fact) => `${fact.status} ${fact.metric} = ${fact.value.text} @ ${fact.deadline?.text ?? '-'}`,
		),
	).toEqual([
		'achievement 全市生产总值增长 = 6% @ -',
		'target 新增规上企业 = 45家 @ 2026年',
		'target 新增公办学位 = 5000个 @ 2026年',
		'target 发放助餐补贴 = 1600万元 @ 2026年',
	]);
});
