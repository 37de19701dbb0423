/** Of what kind a body is by whose it is, and what its name is made of in news from abroad. */
import { describe, expect, test } from 'vitest';
import { analyzeText, bodiesIn, kindsIn } from '../helpers/analyze.js';

describe('kinds of bodies of other states', () => {
	test.each([
		['智利政府', 'foreign'],
		['挪威国防部', 'foreign'],
		['冰岛民航局', 'foreign'],
		['秘鲁海军', 'foreign'],
		['挪威总理办公室', 'foreign'],
		['智利驻秘鲁大使馆', 'foreign'],
		['智利驻中国大使馆', 'foreign'],
		['联合国内罗毕办事处', 'international'],
		['国际海事组织理事会', 'international'],
		// what is no organ of a state is what it is at home
		['智利广播公司', 'media'],
		['挪威科技大学', 'school'],
		// at home, whatever the name opens with
		['国防部', 'government'],
		['中国海警局', 'military'],
		['文化和旅游部', 'government'],
		['南京海关', 'government'],
		['中国驻智利大使馆', 'government'],
		['澳门特区政府', 'government'],
		['沙县区政府', 'government'],
	])('%s: %s', (body, kind) => {
		const found = analyzeText(`据${body}介绍，情况属实。`).organizations;
		expect(found.map((organization) => [organization.normalized, organization.kind])).toEqual([[body, kind]]);
	});

	test.each([
		['报道说，美政府宣布新规。', '美政府', 'foreign'],
		['报道说，乌总统办公室宣布新规。', '乌总统办公室', 'foreign'],
		['据民盟第十三届中央常务委员会介绍，情况属实。', '民盟第十三届中央常务委员会', 'mass'],
		['中国科学院空间应用中心介绍，情况属实。', '中国科学院空间应用中心', 'research'],
		['挪威《政治报》刊文说，情况属实。', '政治报', 'media'],
		['据中国科学院党组介绍，情况属实。', '中国科学院党组', 'party'],
	])('%s', (text, body, kind) => {
		const found = analyzeText(text).organizations.find(({ normalized }) => normalized === body);
		expect(found?.kind).toBe(kind);
	});
});

describe('in full by the character for a country', () => {
	test.each([
		['报道说，俄外交部宣布新规。', '俄外交部', '俄罗斯外交部'],
		['报道说，美国防部宣布新规。', '美国防部', '美国国防部'],
		['乌克兰客人到访，乌国家安全局宣布新规。', '乌国家安全局', '乌克兰国家安全局'],
		// 乌 is several countries
		['报道说，乌国家安全局宣布新规。', '乌国家安全局', '乌国家安全局'],
		['报道说，挪威国防部宣布新规。', '挪威国防部', '挪威国防部'],
	])('%s', (text, body, whole) => {
		expect(analyzeText(text).organizations.find(({ normalized }) => normalized === body)?.resolved).toBe(whole);
	});

	test('of an office', () => {
		const role = analyzeText('俄总统列别捷夫说，情况属实。').people[0]!.roles[0]!;
		expect([role.organization, role.organizationResolved]).toEqual(['俄', '俄罗斯']);
	});
});

describe('offices of other states', () => {
	test.each([
		['俄总统特别代表列别捷夫说，情况属实。', 'foreign', '俄', 'foreign'],
		['乌总统办公室副主任舒尔马说，情况属实。', 'foreign', '乌总统办公室', 'foreign'],
		['俄武装力量总参谋长列别捷夫说，情况属实。', 'foreign', '俄武装力量', 'foreign'],
		['南军区司令白桥说，情况属实。', 'official', '南军区', 'military'],
		['医务科主任白桥说，情况属实。', 'official', '医务科', 'institution'],
		['财政科科长白桥说，情况属实。', 'official', '财政科', 'government'],
		// what stands between the body and the rank word
		['联合国也门问题特使格伦贝里说，情况属实。', 'foreign', '联合国', 'foreign'],
		['哈马斯高级成员祖赫里说，情况属实。', 'foreign', '哈马斯', 'foreign'],
		['美国众议院共和党籍议长卡伦斯说，情况属实。', 'foreign', '美国众议院', 'foreign'],
		['伊拉克问题特使萨瓦亚说，情况属实。', 'foreign', '伊拉克问题', 'foreign'],
	])('%s', (text, kind, body, system) => {
		const person = analyzeText(text).people[0]!;
		const role = person.roles[0]!;
		expect([person.kind, role.organization, role.system]).toEqual([kind, body, system]);
	});
});

describe('leaders abroad without an office', () => {
	test.each([
		['黎巴嫩真主党领导人卡西姆说，情况属实。', ['卡西姆 foreign']],
		['据报道，挪威情报部门负责人卡尔德隆说，情况属实。', ['卡尔德隆 foreign']],
		['哈马斯高级官员塔希尔·努努说，情况属实。', ['塔希尔·努努 foreign']],
		['挪威石油公司负责人卡尔德隆·努努说，情况属实。', ['卡尔德隆·努努 other']],
		['中国驻挪威使馆负责人白桥说，情况属实。', ['白桥 other']],
		['项目负责人白桥说，挪威客人到访。', ['白桥 other']],
		['访问挪威后，合作社负责人白桥说，情况属实。', ['白桥 other']],
	])('%s', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));
});

describe('clauses that read as the name of one body', () => {
	test.each([
		['国土安全部下属运输安全管理局说，机场恢复。', ['国土安全部', '运输安全管理局']],
		['国家电网下属云泽供电公司抢修。', ['云泽供电公司', '国家电网']],
		['挪威联邦政府派遣移民与海关执法局人员前往。', ['挪威联邦政府', '移民与海关执法局']],
		['外国军队不得在挪威部署外国部队，秘鲁集结部队。', []],
		['挪威一支机械化部队参加演习。', []],
		['挪威北部一所学校停课。', []],
		['人民动员组织和伊拉克军方说，情况属实。', ['伊拉克军方']],
		['叙利亚局势紧张，叙国防部宣布新规，美司法部正在调查。', ['叙国防部', '美司法部']],
		['国防部宣布新规，我国国防部门、司法部正在调查。', ['司法部', '国防部']],
		['中共二十大擘画蓝图，中共一大纪念馆开放，全国法院审结案件。', []],
		['高市内阁上台，大体联大家庭增加成员。', ['大体联']],
		['自治区党委和政府高度重视。', ['自治区党委']],
		['市委和市政府、县公安局和交警大队参加。', ['县公安局', '市委', '市政府']],
		['云泽市第一中学、云泽统一家居公司参加。', ['云泽市第一中学', '云泽统一家居公司']],
	])('%s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));
});
