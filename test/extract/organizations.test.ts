import { describe, expect, test } from 'vitest';
import { analyzePage, analyzeText, bodiesIn } from '../helpers/analyze.js';

type Row = readonly [text: string, bodies: readonly string[]];

const BODIES: Readonly<Record<string, readonly Row[]>> = {
	'the longest name only': [
		['临江市人民政府办公室印发通知。', ['临江市人民政府办公室']],
		['省卫生健康委员会派出工作队。', ['省卫生健康委员会']],
		['国务院国有资产监督管理委员会公布名单。', ['国务院国有资产监督管理委员会']],
		['临江大学附属第一医院开展义诊。', ['临江大学附属第一医院']],
		['市人大常委会法制工作委员会作了说明。', ['市人大常委会法制工作委员会']],
		['国务院安全生产委员会办公室通报了情况。', ['国务院安全生产委员会办公室']],
		['中国科学院地质与地球物理研究所发布成果。', ['中国科学院地质与地球物理研究所']],
		['省抗震救灾和防汛指挥部启动响应。', ['省抗震救灾和防汛指挥部']],
		['政协云泽市第九届委员会召开会议。', ['政协云泽市第九届委员会']],
	],
	'bodies of places that no table lists': [
		['霞岭县职业技术学校迎来新生。', ['霞岭县职业技术学校']],
		['临岳市第一人民医院开诊。', ['临岳市第一人民医院']],
	],
	'bodies of offices, media, venues': [
		['派出所所长周平、教务处处长何天到场。', ['教务处', '派出所']],
		['省科学技术厅成果转化处处长周平介绍。', ['省科学技术厅成果转化处']],
		['据《临江日报》报道，工程已经完工。', ['临江日报']],
		['临江日报、临江广播电视台作了报道。', ['临江广播电视台', '临江日报']],
		['会议在市会议中心举行，与会者参观了湿地公园和规划展览馆。', []],
		['市长在市行政中心会见客人。', []],
	],
	'party, state and other public bodies': [
		['县人民法院公开审理此案，县人民检察院派员出庭。', ['县人民检察院', '县人民法院']],
		['省发展改革委、省财政厅、省自然资源厅联合发文。', ['省发展改革委', '省自然资源厅', '省财政厅']],
		['市公安局交警支队开展夜查。', ['市公安局交警支队']],
		['团市委、市妇联、市总工会组织了活动。', ['市妇联', '市总工会', '团市委']],
		['民革中央、民盟中央、全国工商联负责人参加会见。', ['全国工商联', '民盟中央', '民革中央']],
		['县防汛抗旱指挥部启动四级应急响应。', ['县防汛抗旱指挥部']],
		['青石镇党委、青石镇人民政府组织群众转移。', ['青石镇人民政府', '青石镇党委']],
		['枣庄军分区派出官兵参加抢险。', ['枣庄军分区']],
	],
	'bodies inside offices': [
		['市委书记陈立、市政协主席鲁炜参加。', ['市委', '市政协']],
		['市长顾长河和国家主席石磊都没有出席。', []],
		['市财政局局长谢天恩作了汇报。', ['市财政局']],
		['泰宏科技董事长林海峰介绍了情况。', ['泰宏科技']],
		['市委常委、宣传部部长方圆讲话。', ['宣传部', '市委']],
	],
	'fused names': [
		['市委市政府高度重视。', ['市委', '市政府']],
		['县委县政府印发方案。', ['县委', '县政府']],
		['市纪委监委通报三起典型问题。', ['市纪委', '监委']],
		['党中央、国务院作出部署。', ['党中央', '国务院']],
		['中共中央、国务院印发意见。', ['中共中央', '国务院']],
	],
	'names whole': [
		['到岷川军分区检查国防动员工作。', ['岷川军分区']],
		['清源水务集团与安平县人民政府签署协议。', ['安平县人民政府', '清源水务集团']],
		['中国驻美国使馆、美国驻丹麦大使馆举办活动。', ['中国驻美国使馆', '美国驻丹麦大使馆']],
		['政协第十四届全国委员会召开主席会议。', ['政协第十四届全国委员会']],
		['省委党的建设工作领导小组召开会议。', ['省委党的建设工作领导小组']],
		['全国政协委员参加会议，全国政协社会和法制委员会介绍情况。', ['全国政协', '全国政协社会和法制委员会']],
		['中组部、国务院国资委党委联合调研。', ['中组部', '国务院国资委党委']],
	],
	'not coded': [
		['各地人社部门、宣传部门要加强协作。', []],
		['全球最大的集装箱航运公司已暂停航行。', []],
		['古镇市中心人来人往，服务党和国家中心任务。', []],
		['与会者参观了湿地公园和规划展览馆。', []],
		['有关部门要各负其责，各级党委要加强领导。', []],
		['市直各部门、各县区人民政府负责人参加会议。', []],
		['公司今年新增订单，该局已经立案。', []],
		['各地党委和政府要关心基层干部。', []],
		['学校、医院、银行等公共场所要加强巡查。', []],
		['深入实施乡村振兴战略，推进“放管服”改革。', []],
		['企业负责人表示，政府采购更加透明。', []],
		['滕州市、薛城区作了交流发言。', []],
	],
	'enterprises, schools, media': [
		['临江日报刊发评论员文章，新华社作了报道。', ['临江日报', '新华社']],
		['临江日报、临江广播电视台作了报道。', ['临江广播电视台', '临江日报']],
		['中国科学院地质与地球物理研究所发布成果。', ['中国科学院地质与地球物理研究所']],
		// venues are no bodies
		['会议在市会议中心举行，与会者参观了湿地公园和规划展览馆。', []],
		['临江天宇新材料股份有限公司一期工程投产。', ['临江天宇新材料股份有限公司']],
		['项目由中国建筑第八工程局有限公司承建。', ['中国建筑第八工程局有限公司']],
		['临江银行、中国农业发展银行临江市分行提供贷款。', ['中国农业发展银行临江市分行', '临江银行']],
		['临江市第一中学、临江职业技术学院参加比赛。', ['临江市第一中学', '临江职业技术学院']],
		['华为、腾讯和中国移动签署了协议。', ['中国移动', '华为', '腾讯']],
	],
	'foreign and international': [
		['联合国、世界卫生组织发表联合声明。', ['世界卫生组织', '联合国']],
		['美国国务院、法国外交部均作出回应。', ['法国外交部', '美国国务院']],
		['欧盟委员会宣布调查。', ['欧盟委员会']],
		['上海合作组织、金砖国家新开发银行派代表出席。', ['上海合作组织', '金砖国家新开发银行']],
		['英国议会下院通过了法案。', ['英国议会下院']],
	],
};

for (const [what, rows] of Object.entries(BODIES)) {
	describe(what, () => {
		test.each(rows)('%s', (text, bodies) => expect(bodiesIn(text)).toEqual([...bodies].sort()));
	});
}

test('a body is listed once, with all its places', () => {
	const { organizations } = analyzeText('市财政局负责审核。材料报市财政局备案。');
	expect(organizations.map((body) => [body.normalized, body.mentions.length])).toEqual([['市财政局', 2]]);
});

describe('kinds', () => {
	test.each([
		['市委', 'party'],
		['县人民政府', 'government'],
		['省发展改革委', 'government'],
		['市人大常委会', 'congress'],
		['省政协', 'cppcc'],
		['县监委', 'discipline'],
		['县人民法院', 'judiciary'],
		['枣庄军分区', 'military'],
		['市总工会', 'mass'],
		['临江天宇新材料股份有限公司', 'enterprise'],
		['临江职业技术学院', 'school'],
		['临江市人民医院', 'hospital'],
		['新华社', 'media'],
		['中国社会科学院', 'research'],
		['世界卫生组织', 'international'],
		['美国国务院', 'foreign'],
	])('%s: %s', (body, kind) => {
		const found = analyzeText(`${body}组织了这次活动。`).organizations;
		expect(found.map((organization) => [organization.normalized, organization.kind])).toEqual([[body, kind]]);
	});
});

describe('resolved against the place of the article', () => {
	const resolved = (text: string): readonly (readonly [string, string | null])[] =>
		analyzePage(
			`枣庄市召开会议\n日期：2024-05-06 来源：枣庄日报\n\n5月6日，枣庄市召开工作会议。${text}\n`,
		).organizations.map((body) => [body.normalized, body.resolved] as const);

	test.each([
		['市委', '枣庄市委'],
		['市政府', '枣庄市政府'],
		['市财政局', '枣庄市财政局'],
		['省财政厅', '山东省财政厅'],
		['市人大常委会', '枣庄市人大常委会'],
		['滕州市财政局', '滕州市财政局'],
		['国务院', '国务院'],
	])('%s → %s', (body, name) => {
		expect(resolved(`${body}出台了措施。`).filter(([written]) => written === body)).toEqual([[body, name]]);
	});

	test('nothing is guessed without a place', () => {
		expect(analyzeText('市财政局出台了措施。').organizations.map((body) => body.resolved)).toEqual([null]);
	});
});

/** Right by the codebook, not yet found. A row that comes right moves up into its table. */
describe('known limits', () => {
	test.fails.each<Row>([
		// stems before a body, where the dictionary has the stem or the body as another thing
		['云岭军分区派出官兵参加抢险。', ['云岭军分区']],
	])('%s', (text, bodies) => expect(bodiesIn(text)).toEqual([...bodies].sort()));
});
