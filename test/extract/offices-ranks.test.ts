/** Level, system, rank and English of offices whose names are said in several ways. */
import { describe, expect, test } from 'vitest';
import { analyzePage, peopleIn } from '../helpers/analyze.js';

type Row = readonly [
	office: string,
	level: string | null,
	system: string | null,
	rank: string | null,
	english: string | null,
];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	'the kind of the division twice': [
		['岚县县委书记', 'county', 'party', '县处级正职', 'Party Secretary, Lanxian County Committee'],
		['西藏自治区区委书记', 'provincial', 'party', '省部级正职', 'Party Secretary, Tibet Regional Committee'],
	],
	'towns with the name of a city, and those of Inner Mongolia': [
		['商丘镇镇长', 'township', 'government', '乡科级正职', 'Township Head, Shangqiu Town'],
		['吉安镇党委书记', 'township', 'party', '乡科级正职', "Party Secretary, Ji'an Town Committee"],
		['敖山苏木党委书记', 'township', 'party', '乡科级正职', 'Party Secretary, Aoshan Sumu Committee'],
	],
	'courts and congresses': [
		['商洛中院院长', 'prefectural', 'judiciary', '厅局级副职', "President, Shangluo Intermediate People's Court"],
		['山东高院院长', 'provincial', 'judiciary', '省部级副职', "President, Shandong High People's Court"],
		['市中级法院院长', 'prefectural', 'judiciary', '厅局级副职', "President, Municipal Intermediate People's Court"],
		['枣庄市十五届人大常委会主任', 'prefectural', 'congress', '厅局级正职', null],
		['全国人大常委会副委员长', 'central', 'congress', '国家级副职', 'Vice Chairperson of the NPC Standing Committee'],
	],
	'branches of what is the state’s': [
		['中国农业银行枣庄市分行行长', null, 'enterprise', null, null],
		['中国移动枣庄分公司总经理', null, 'enterprise', null, null],
	],
	'Taiwan, Hong Kong, Macao': [
		['台北市副市长', 'prefectural', 'government', null, 'Vice Mayor, Taipei'],
		['台中市市长', 'prefectural', 'government', null, 'Mayor, Taichung'],
		['保安局局长', 'provincial', 'government', null, 'Director, Security Bureau of Hong Kong'],
		['澳门终审法院院长', 'provincial', 'judiciary', null, 'President, Macao Court of Final Appeal'],
		['监察院院长', null, 'discipline', null, 'President, Control Yuan'],
	],
	'names of divisions that are short': [
		['文山州委书记', 'prefectural', 'party', '厅局级正职', 'Party Secretary, Wenshan Prefectural Committee'],
		['西藏党委副书记', 'provincial', 'party', '省部级副职', 'Deputy Party Secretary, Tibet Committee'],
		['自治区常务副主席', 'provincial', 'government', '省部级副职', 'Executive Vice Chairperson'],
	],
};

for (const [what, rows] of Object.entries(ROWS))
	describe(what, () => {
		test.each(rows)('%s', (office, ...facts) => {
			const role = peopleIn(`${office}陈立出席会议并讲话。`).get('陈立')?.roles[0];
			expect(role?.text).toBe(office);
			expect([role!.level, role!.system, role!.rank, role!.labelEn]).toEqual(facts);
		});
	});

test.each([
	['国务院总理', '国家级正职'],
	['国务院副总理', '国家级副职'],
	['中共中央总书记', '国家级正职'],
	['总书记', '国家级正职'],
	['中共中央政治局常委', '国家级正职'],
	['中央政治局委员', '国家级副职'],
	['中央书记处书记', '国家级副职'],
	['团中央书记处书记', null],
	['中央委员会委员', null],
	['全国政协主席', '国家级正职'],
	['中央军委副主席', '国家级副职'],
	['最高人民检察院检察长', '国家级副职'],
	['中国人民银行行长', '省部级正职'],
	['全国人大常委会法工委副主任', '省部级副职'],
	// theirs goes with the person
	['全国政协秘书长', null],
	['最高人民法院副院长', null],
	// of the same name elsewhere
	['中国作家协会副主席', null],
	['云泽银行行长', null],
	['伊拉克总理', null],
])('rank of the head of a central body: %s', (office, rank) => {
	expect(peopleIn(`${office}陈立出席会议并讲话。`).get('陈立')!.roles[0]!.rank).toBe(rank);
});

test('the chair of a commission abroad ranks nowhere', () => {
	const person = peopleIn('北韩国务委员会委员长金正立出席会议。').get('金正立')!;
	expect([person.kind, person.roles[0]!.system, person.roles[0]!.rank]).toEqual(['foreign', 'foreign', null]);
});

test.each([
	['西藏自治区', '区政府党组成员', '西藏自治区政府党组', 'provincial'],
	['青岛市', '区政府党组成员', null, 'county'],
	['瑞丽市', '市委书记', '瑞丽市委', 'county'],
])('in an article on %s: %s', (place, office, body, level) => {
	const page = `${place}召开会议\n日期：2024-05-06\n\n5月6日，${place}召开会议。${office}陈立讲话。\n`;
	const role = analyzePage(page).people.find(({ name }) => name === '陈立')!.roles[0]!;
	expect([role.organizationResolved, role.level]).toEqual([body, level]);
});

describe('heads of state and party called by one word', () => {
	const rolesOf = (text: string, name: string): readonly unknown[] => {
		const person = peopleIn(text).get(name)!;
		return [person.kind, ...person.roles.map((role) => [role.title, role.organizationResolved, role.rank])];
	};

	test.each([
		[
			'the state, where the same person is called its head',
			'国家主席江天一会见来宾。江天一主席说，欢迎。',
			'江天一',
			['official', ['国家主席', null, '国家级正职'], ['主席', '中华人民共和国', '国家级正职']],
		],
		[
			'none where nobody is',
			'江天一主席说，欢迎。国家主席陈立会见来宾。',
			'江天一',
			['official', ['主席', null, null]],
		],
		[
			'whom the article on another country names less',
			'江天一总书记访问越南。江天一说，欢迎。江天一总书记同陈文山总书记会谈。',
			'陈文山',
			['foreign', ['总书记', null, null]],
		],
		[
			'both at home',
			'江天一总书记到青石县考察。江天一说，要努力。村民想起陈文山总书记来过。',
			'陈文山',
			['official', ['总书记', null, '国家级正职']],
		],
		[
			'a party abroad',
			'瑞士共产党总书记马西米利亚诺·阿伊说，欢迎。',
			'马西米利亚诺·阿伊',
			['foreign', ['总书记', '瑞士共产党', null]],
		],
	])('%s', (_, text, name, found) => expect(rolesOf(text, name)).toEqual(found));
});

describe('heads of other countries called by the rank word alone', () => {
	const bodiesOf = (text: string, name: string): readonly unknown[] => {
		const person = peopleIn(text).get(name)!;
		return [person.kind, ...person.roles.map((role) => [role.title, role.organizationResolved, role.rank])];
	};

	test.each([
		[
			'the one country that the article has named',
			'国家副主席陈立会见赞比亚国民议会议长姆万萨。\n陈立表示，愿落实两国元首同卡布韦里总统达成的共识。',
			'卡布韦里',
			['foreign', ['总统', '赞比亚', null]],
		],
		[
			'that of the one met in the same paragraph',
			'陈立会见智利外长罗哈斯、蒙古国副总理巴特巴亚尔。\n在会见罗哈斯时，陈立说，愿落实同塞尔维诺总统达成的共识。',
			'塞尔维诺',
			['foreign', ['总统', '智利', null]],
		],
		[
			'the country that a body opens with',
			'法国总统府13日宣布，总统杜布瓦已经签署法令。',
			'杜布瓦',
			['foreign', ['总统', '法国', null]],
		],
		[
			'the office before in the row',
			'越共中央总书记黎文山、国家主席陈文海致电祝贺。',
			'陈文海',
			['foreign', ['国家主席', '越南', null]],
		],
		[
			'a ministry without its country',
			'波兰副总理兼外交部长科瓦尔斯基抵达。',
			'科瓦尔斯基',
			['foreign', ['副总理', '波兰', null], ['外交部长', '波兰外交部', null]],
		],
		[
			'a ministry whose name the rank word ends',
			'马来西亚乡村及区域发展部长哈米德在致辞中表示欢迎。',
			'哈米德',
			['foreign', ['部长', '马来西亚乡村及区域发展部', null]],
		],
		[
			'none where the paragraph names two',
			'法国和德国发表声明。声明说，总统杜布瓦已经签署法令。',
			'杜布瓦',
			['foreign', ['总统', null, null]],
		],
		[
			'none where the country has another head',
			'智利总统罗哈斯说，他同塞尔维诺总统通了电话。',
			'塞尔维诺',
			['foreign', ['总统', null, null]],
		],
		[
			'no minister of this country',
			'农业农村部部长陈立会见智利客人。\n陈立说，要扩大合作。',
			'陈立',
			['official', ['部长', '农业农村部', '省部级正职']],
		],
	])('%s', (_, text, name, found) => expect(bodiesOf(text, name)).toEqual(found));
});

describe('committees of the national congress and the CPPCC called by the end of their names', () => {
	test.each([
		['全国人大财经委提出议案。财经委主任委员陈立作了说明。', '全国人大财经委'],
		['全国政协原常委、经济委员会原副主任陈立接受审查。', '全国政协经济委员会'],
		// the same word, of somebody else
		['全国人大财经委到云泽调研。市委财经委副主任陈立介绍情况。', null],
		['全国人大提出议案。财经委主任委员陈立作了说明。', '财经委'],
	])('%s', (text, body) => {
		const roles = peopleIn(text).get('陈立')!.roles;
		expect(roles[roles.length - 1]!.organizationResolved).toBe(body);
	});
});

test.each([
	['习近平、李望川等党和国家领导同志到机场迎接。', '李望川', 'official'],
	[
		'在陈立等党和国家领导同志陪伴下，车队出发。\n\n陈立、李望川、王守信、高远志、孙长河来到大厅。',
		'孙长河',
		'official',
	],
	['大会开幕。\n\n李望川参加开幕式。\n\n大会昨天结束。', '李望川', 'official'],
	['亚洲基础设施投资银行行长李望川到会。', '李望川', 'foreign'],
	// no leader among them, and more said than that somebody attended
	['陈立、李望川、王守信、高远志、孙长河来到村口。', '孙长河', 'other'],
	['运动员李望川参加开幕式，心情激动。', '李望川', 'other'],
])('kind of a person: %s', (text, name, kind) => {
	expect(peopleIn(text).get(name)!.kind).toBe(kind);
});
