/** People and their offices as local papers write of them. */
import { describe, expect, test } from 'vitest';
import { kindsIn, officesIn } from '../helpers/analyze.js';

describe('villages, verbs and events are nobody', () => {
	test.each([
		['郑岗村书记陈立介绍说，收成不错。', ['陈立：郑岗村书记']],
		['近日，林家湾村书记何新民在地里忙碌。', ['何新民：林家湾村书记']],
		[
			'3月26日，何新民任代理省长；马骏任代理主席，顾长河任代理省长。',
			['何新民：代理省长', '马骏：代理主席', '顾长河：代理省长'],
		],
		['我校举办了一场书记茶叙活动。', []],
		['县议会举行新任秘书长布达典礼。', []],
		['蓝营县长人选尚未整合，蓝绿议员都到场，卓揆昨天视察。', []],
		['县长何杉登门走访，书记陈立登门拜访。', ['何杉：县长', '陈立：书记']],
		['县委书记陈立活动中表示，要抓好落实。', ['陈立：县委书记']],
		['省政协办公厅巡视员来我县检查指导工作。', []],
		['省政协办公厅巡视员来晓县检查指导工作。', ['来晓县：省政协办公厅巡视员']],
		['秘书长陈立在主席台前排就座，各专委会负责同志和各界别召集人参加。', ['陈立：秘书长']],
	])('%s', (text, offices) => expect(officesIn(text)).toEqual(offices));
});

describe('a list behind 及 that says itself what it is of', () => {
	test.each([
		['县政协主席陈立及何新民、马骏等县领导带着慰问品来到营区。', ['陈立：县政协主席']],
		[
			'县政协副主席陈立及何新民、马骏等出席会议。',
			['陈立：县政协副主席', '何新民：县政协副主席', '马骏：县政协副主席'],
		],
	])('%s', (text, offices) => expect(officesIn(text)).toEqual(offices));
	test('its members hold offices', () =>
		expect(kindsIn('县政协主席陈立及何新民、马骏、顾长河等县领导带着慰问品来到营区。')).toEqual([
			'陈立 official',
			'何新民 official',
			'马骏 official',
			'顾长河 official',
		]));
	test('a rare surname that they share', () =>
		expect(kindsIn('县领导义明、义大有、马骏、顾长河参加。')).toEqual([
			'义明 official',
			'义大有 official',
			'马骏 official',
			'顾长河 official',
		]));
});

describe('verbs that give and take offices', () => {
	test.each([
		['陈立调升第七集团军军长。', ['陈立：第七集团军军长']],
		['何新民代理云泽市人民政府市长职务。', ['何新民：云泽市人民政府市长']],
		['陈立同志担任云江集团副董事长，不再担任云江集团总会计师职务。', ['陈立：云江集团总会计师，云江集团副董事长']],
		[
			'县长何新民履历完整，曾任县水利局副局长、县交通局局长及参事等重要职务，经验丰富。',
			['何新民：县长，县水利局副局长，县交通局局长，参事'],
		],
		['县里成立以县长陈立为组长的工作专班，何新民为副组长。', ['陈立：县长，组长']],
		['县长陈立为企业的发展鼓劲。', ['陈立：县长']],
		['云江集团党委副书记、工会负责人、职工董事陈立出席。', ['陈立：云江集团党委副书记，职工董事']],
		['民进枣庄市委主委陈立出席。', ['陈立：民进枣庄市委主委']],
		['县长陈立2009年到任，出任县人大常委会副主任、党组成员。', ['陈立：县长，县人大常委会副主任，党组成员']],
		['履新省水利厅党组书记的陈立今年61岁。', ['陈立：省水利厅党组书记']],
		['马骏12月5日代表党主席何新民前往。', ['何新民：党主席']],
	])('%s', (text, offices) => expect(officesIn(text)).toEqual(offices));
});

describe('whose firms are public', () => {
	test.each([
		['州工投集团安全生产部经理陈立陪同。', ['陈立 official']],
		['县城发公司副总经理陈立陪同。', ['陈立 official']],
		['安徽公司总经理陈立汇报了工作。', ['陈立 official']],
		['蓝江公司总经理陈立汇报了工作。', ['陈立 other']],
		[
			'在江口集团党委副书记、董事、总经理马骏，副总经理、安全总监陈立陪同下，他来到车间。',
			['马骏 official', '陈立 official'],
		],
		['江口焦煤集团公司党委书记马骏汇报情况。江口焦煤集团公司副总经理陈立参加。', ['马骏 official', '陈立 official']],
		['江口焦煤集团公司销售部经理马骏汇报情况。江口焦煤集团公司副总经理陈立参加。', ['马骏 other', '陈立 other']],
		['他们来到国网云泽县供电公司慰问。该公司董事长、总经理陈立感谢张书记的关心。', ['陈立 official']],
		['他们来到云泽县华盛食品有限公司慰问。该公司董事长、总经理陈立感谢张书记的关心。', ['陈立 other']],
		['香港辅助警察队总监陈立出席。', ['陈立 official']],
	])('%s', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));
});

test('who stands for an office does not act in one', () =>
	expect(kindsIn('海洋保育志工何新民宣布参选县长。')).not.toContain('何新民 official'));

describe('bodies whose first characters no word explains', () => {
	test.each([
		['县农推中心副主任陈立、清水镇农服中心主任何新民出席。', ['陈立：县农推中心副主任', '何新民：清水镇农服中心主任']],
		['局办公室主任陈立，基教科科长何新民参加。', ['陈立：局办公室主任', '何新民：基教科科长']],
		['团中央书记处书记陈立出席。', ['陈立：团中央书记处书记']],
		['原教育科科长陈立参加。', ['陈立：原教育科科长']],
	])('%s', (text, offices) => expect(officesIn(text)).toEqual(offices));
});

test('the title is the whole word', () =>
	expect(officesIn('中央灾害应变中心指挥官何新民、拉德万部队副指挥官哈齐玛出席。')).toEqual([
		'何新民：中央灾害应变中心指挥官',
		'哈齐玛：拉德万部队副指挥官',
	]));

describe('who is listed, speaks or leads among leaders is an official', () => {
	test.each([
		['县委书记陈立主持。何新民、马骏、顾长河等在家市领导出席会议。', ['陈立', '何新民', '马骏', '顾长河']],
		['何新民、马骏、顾长河等市委、市人大常委会、市政府领导在主席台就座。', ['何新民', '马骏', '顾长河']],
		['何新民、马骏、顾长河作交流发言。', ['何新民', '马骏', '顾长河']],
		['街道领导何新民带队检查。', ['何新民']],
		// who tells of his work at a meeting may be of any trade
		['种粮大户何新民作典型发言。', []],
	])('%s', (text, names) =>
		expect(
			kindsIn(text)
				.filter((line) => line.includes('official'))
				.map((line) => line.replace(/[ ：].*/, '')),
		).toEqual(names),
	);
});

test('white space around the dot of a name is layout', () =>
	expect(kindsIn('自治区领导沙尔合提 · 阿汗、马骏、马敖 · 赛依提出席大会。')).toEqual([
		'沙尔合提·阿汗 official',
		'马骏 official',
		'马敖·赛依提 official',
	]));
