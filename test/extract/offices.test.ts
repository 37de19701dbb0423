/** What follows from an office: level, system, rank and its name in English. */
import { describe, expect, test } from 'vitest';
import { analyzePage, peopleIn } from '../helpers/analyze.js';

type Row = readonly [
	office: string,
	level: string | null,
	system: string | null,
	rank: string | null,
	english: string | null,
];

/** The first office of 陈立 in an article without a place of its own. */
const factsOf = (office: string): readonly unknown[] => {
	const role = peopleIn(`${office}陈立出席会议并讲话。`).get('陈立')?.roles[0];
	expect(role?.text).toBe(office);
	return [role!.level, role!.system, role!.rank, role!.labelEn];
};

const OFFICES: Readonly<Record<string, readonly Row[]>> = {
	'the four bodies of a division': [
		['山东省委书记', 'provincial', 'party', '省部级正职', 'Party Secretary, Shandong Provincial Committee'],
		['山东省副省长', 'provincial', 'government', '省部级副职', 'Vice Provincial Governor, Shandong'],
		['枣庄市委副书记', 'prefectural', 'party', '厅局级副职', 'Deputy Party Secretary, Zaozhuang Municipal Committee'],
		['枣庄市市长', 'prefectural', 'government', '厅局级正职', 'Mayor, Zaozhuang'],
		[
			'枣庄市人大常委会主任',
			'prefectural',
			'congress',
			'厅局级正职',
			"Director, Zaozhuang Municipal People's Congress Standing Committee",
		],
		['枣庄市政协副主席', 'prefectural', 'cppcc', '厅局级副职', 'Vice Chairperson, Zaozhuang Municipal CPPCC Committee'],
		['枣庄市政协委员', 'prefectural', 'cppcc', null, 'Member, Zaozhuang Municipal CPPCC Committee'],
		['青石县委常委', 'county', 'party', '县处级副职', 'Standing Committee Member, Qingshi County Committee'],
		['县长', 'county', 'government', '县处级正职', 'County Head'],
		['代县长', 'county', 'government', '县处级正职', 'Acting County Head'],
		['县政府党组成员', 'county', 'party', null, "Member of the Party Leading Group, County People's Government"],
	],
	'the last division named counts': [
		[
			'山东省枣庄市委书记',
			'prefectural',
			'party',
			'厅局级正职',
			'Party Secretary, Zaozhuang Municipal Committee, Shandong',
		],
		['枣庄市薛城区委书记', 'county', 'party', '县处级正职', 'Party Secretary, Xuecheng District Committee, Zaozhuang'],
		['滕州市平安镇党委书记', 'township', 'party', '乡科级正职', "Party Secretary, Ping'an Town Committee, Tengzhou"],
		[
			'怀水区琉璃镇孙沟村党支部书记',
			'village',
			'party',
			null,
			'Party Secretary, Sungou Village Party Branch, Liuli Town',
		],
		['青石镇副镇长', 'township', 'government', '乡科级副职', 'Deputy Township Head, Qingshi Town'],
		['春晓社区党委书记', 'village', 'party', null, 'Party Secretary, Chunxiao Community Committee'],
	],
	'cities of higher rank and what lies in them': [
		['青岛市委书记', 'prefectural', 'party', '省部级副职', 'Party Secretary, Qingdao Municipal Committee'],
		['青岛市财政局局长', 'prefectural', 'government', '厅局级副职', 'Director, Qingdao Municipal Finance Bureau'],
		['青岛市崂山区委书记', 'county', 'party', '厅局级副职', 'Party Secretary, Laoshan District Committee, Qingdao'],
		['重庆市委书记', 'provincial', 'party', '省部级正职', 'Party Secretary, Chongqing Municipal Committee'],
		['上海市徐汇区区长', 'county', 'government', '厅局级正职', 'District Head, Xuhui District, Shanghai'],
		[
			'上海市徐汇区财政局局长',
			'county',
			'government',
			'县处级正职',
			'Director, Xuhui District Finance Bureau, Shanghai',
		],
	],
	departments: [
		['市文化和旅游局局长', 'prefectural', 'government', '县处级正职', 'Director, Municipal Culture and Tourism Bureau'],
		[
			'市科技局副局长',
			'prefectural',
			'government',
			'县处级副职',
			'Deputy Director, Municipal Science and Technology Bureau',
		],
		[
			'省发展和改革委员会主任',
			'provincial',
			'government',
			'厅局级正职',
			'Director, Provincial Development and Reform Commission',
		],
		[
			'县住建局局长',
			'county',
			'government',
			'乡科级正职',
			'Director, County Housing and Urban-Rural Development Bureau',
		],
		[
			'省政府港澳事务办公室主任',
			'provincial',
			'government',
			'厅局级正职',
			"Director, Hong Kong and Macao Affairs Office, Provincial People's Government",
		],
		['民委主任', null, 'government', null, 'Director, Ethnic Affairs Commission'],
		[
			'省人社厅失业保险处处长',
			'provincial',
			'government',
			'县处级正职',
			'Division Chief, Unemployment Insurance Division, Provincial Human Resources and Social Security Department',
		],
		['全国人大代表', 'central', 'congress', null, 'Deputy to the NPC'],
		['交通运输部副部长', 'central', 'government', '省部级副职', 'Vice Minister, Ministry of Transport'],
		['外交部长', 'central', 'government', '省部级正职', 'Foreign Minister'],
	],
	'heads of departments who often lead the division as well have no rank of their own': [
		['市公安局局长', 'prefectural', 'government', null, 'Director, Municipal Public Security Bureau'],
		['市委组织部部长', 'prefectural', 'party', null, 'Head, Organization Department, Municipal Committee'],
		['县委宣传部副部长', 'county', 'party', '乡科级副职', 'Deputy Head, Publicity Department, County Committee'],
	],
	'discipline, courts, the league': [
		[
			'市纪委书记',
			'prefectural',
			'discipline',
			'厅局级副职',
			'Secretary, Municipal Commission for Discipline Inspection',
		],
		[
			'市中级人民法院院长',
			'prefectural',
			'judiciary',
			'厅局级副职',
			"President, Municipal Intermediate People's Court",
		],
		['县人民检察院检察长', 'county', 'judiciary', '县处级副职', "Chief Procurator, County People's Procuratorate"],
		['团市委书记', 'prefectural', 'mass', '县处级正职', 'Secretary, Municipal Committee, Communist Youth League'],
		['一级巡视员', null, null, '厅局级正职', 'First-Grade Inspector'],
	],
	'bodies that are named for a place but have no level': [
		['枣庄职业学院院长', null, 'institution', null, 'President, Zaozhuang Vocational College'],
		['市第一人民医院党委书记', 'prefectural', 'party', null, "Party Secretary, Municipal No. 1 People's Hospital"],
		['云泽学院党委书记', null, 'party', null, 'Party Secretary, Yunze College'],
		['高新区党工委书记', null, 'party', null, 'Party Secretary, High-tech Zone Party Working Committee'],
	],
	'arms, associations, democratic parties': [
		['枣庄军分区司令员', 'prefectural', 'military', null, 'Commander, Zaozhuang Military Sub-district'],
		['县人武部政委', 'county', 'military', null, "Political Commissar, County People's Armed Forces Department"],
		['武装部部长', null, 'military', null, "Head, People's Armed Forces Department"],
		['自治区棉花协会会长', 'provincial', 'mass', null, 'President, Regional Cotton Association'],
		[
			'民建云泽市委会副主委',
			'prefectural',
			'mass',
			null,
			'Deputy Chairperson, Yunze Municipal Committee, China National Democratic Construction Association',
		],
	],
	'former, acting, on secondment': [
		['原副市长', 'prefectural', 'government', '厅局级副职', 'Former Vice Mayor'],
		['清溪区原副区长', 'county', 'government', '县处级副职', 'Former Deputy District Head, Qingxi District'],
		['时任青石县委书记', 'county', 'party', '县处级正职', 'Then Party Secretary, Qingshi County Committee'],
		['副县长（挂职）', 'county', 'government', '县处级副职', 'Deputy County Head'],
	],
	abroad: [
		['法国总理', null, 'foreign', null, 'Prime Minister, France'],
		['中国驻德国大使', 'central', 'government', null, 'Ambassador to Germany, China'],
		['法国驻华大使', null, 'foreign', null, 'Ambassador to China, France'],
		['美国国防部长', null, 'foreign', null, 'Defence Minister, United States'],
		[
			'澳门特别行政区政府教育及青年发展局局长',
			'provincial',
			'government',
			null,
			'Director, Education and Youth Development Bureau, Macao Government',
		],
	],
	'banks and the state': [
		['中国人民银行行长', 'central', 'government', '省部级正职', "Governor, People's Bank of China"],
		['云泽银行行长', null, 'enterprise', null, 'President, Yunze Bank'],
		['中华人民共和国主席', 'central', 'government', '国家级正职', "President, People's Republic of China"],
		['世界穆斯林社区理事会主席', null, 'government', null, null],
	],
	'no English where a part is unknown': [['绣娘刺绣专业合作社理事长', null, 'enterprise', null, null]],
};

for (const [what, rows] of Object.entries(OFFICES)) {
	describe(what, () => {
		test.each(rows)('%s', (office, ...facts) => expect(factsOf(office)).toEqual(facts));
	});
}

describe('in an article about a place', () => {
	const page = (place: string, sentence: string): string =>
		`${place}召开会议\n日期：2024-05-06\n\n5月6日，${place}召开会议。${sentence}\n`;
	test.each([
		['枣庄市', '市委书记陈立讲话。', 'prefectural', '厅局级正职', 'Party Secretary, Zaozhuang Municipal Committee'],
		['北京市', '市委书记陈立讲话。', 'provincial', '省部级正职', 'Party Secretary, Beijing Municipal Committee'],
		['青岛市', '市长陈立讲话。', 'prefectural', '省部级副职', 'Mayor'],
		['滕州市', '市长陈立讲话。', 'county', '县处级正职', 'Mayor'],
	])('%s: %s', (place, sentence, level, rank, english) => {
		const role = analyzePage(page(place, sentence)).people[0]!.roles[0]!;
		expect([role.level, role.rank, role.labelEn]).toEqual([level, rank, english]);
	});
});

test('a body named as a property of every object is a body without English', () => {
	const role = peopleIn('5月6日，岚江市买买提江·依明说constructor副校长车云教授主持仪式。').get('车云')?.roles[0];
	expect(role).toMatchObject({ organization: 'constructor', labelEn: null });
});
