/** What small changes to the recognizers would spoil, found by trying them (`npm run mutate:sample`). */
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../src/extract/quotes.js';
import { analyzePage, analyzeText, bodiesIn, kindsIn, namesIn, officesIn, speechesIn } from '../helpers/analyze.js';
import { formulasOf } from './slogans-helpers.js';
import { shown } from './targets-helpers.js';

describe('people', () => {
	test.each([
		['a name is what a notice takes an office from', '会议补选高山的。', []],
		['a compound surname with a given name that is none', '（记者 司徒远帆）', ['司徒远帆']],
		['… at the end of a line', '记者 上官若其\n', ['上官若其']],
		['makers behind a body, the second too', '（云泽县融媒体中心 高兴 应飞）', ['高兴', '应飞']],
		['an adverb behind an office', '副市长应邀强调，要抓好落实。', []],
		['a desk beside 图 is no maker', '图：安监局\n', []],
		['a place beside 文字 is no maker', '文字：方城县\n', []],
	])('%s: %s', (_, text, names) => expect(namesIn(text)).toEqual(names));

	test('a sentence behind 记者 names no maker, however its words could be names', () =>
		expect(namesIn('本报记者来到田间，看到一片繁忙。（记者 高兴王敏）')).toEqual(['高兴', '王敏']));

	test.each([
		['约翰·史密斯出席会议并讲话。', ['约翰·史密斯 other']],
		['买买提·艾力主持召开座谈会。', ['买买提·艾力 other']],
	])('a name of foreign form without an office is no official by what he does: %s', (text, kinds) =>
		expect(kindsIn(text)).toEqual(kinds),
	);

	test.each([
		['市长陈立的秘书长期在外。', ['陈立：市长']],
		['群众找到陈立的局长办公室。市长陈立出席。', ['陈立：市长']],
	])('what follows 的 is no office of the person: %s', (text, offices) => expect(officesIn(text)).toEqual(offices));

	test.each([
		['县抗旱救灾指挥部指挥长陈立到会。', 'county'],
		['抗旱救灾指挥部指挥长陈立到会。', null],
		['第三党支部书记陈立到会。', null],
		['财政部副部长陈立到会。', 'central'],
	])('a staff is no ministry: %s', (text, level) => expect(analyzeText(text).people[0]!.roles[0]!.level).toBe(level));

	test('an officer of a unit that is not named', () => expect(officesIn('某旅长陈立出席。')).toEqual(['陈立：旅长']));

	test('an office of the centre says its level by itself', () => {
		expect(analyzeText('总书记江天一强调，要抓好落实。').people[0]!.roles[0]).toMatchObject({
			title: '总书记',
			level: 'central',
		});
	});
});

describe('bodies and places', () => {
	test.each([
		['据江北县纪委监委消息，案件正在审理。', '监委', 'discipline'],
		['集团党委副书记、工会主席陈立出席。', '工会', 'mass'],
		['镇党委委员、武装部部长陈立出席。', '武装部', 'military'],
	])('a bare ending is a body of its own kind: %s', (text, name, kind) =>
		expect(analyzeText(text).organizations.find((body) => body.name === name)?.kind).toBe(kind),
	);

	test('中共 belongs to the committee of a place in any place of the sentence', () =>
		expect(bodiesIn('会议由中共江北县委主办。')).toEqual(['中共江北县委']));

	test.each([
		['学习“云泽晚报”。', []],
		['他说“看看岚江日报”。', ['岚江日报']],
		['区党委统战部副部长、民委主任陈立出席。', ['区党委统战部', '民委']],
	])('%s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));

	const placeOf = (text: string): string | null => analyzeText(text).document.place;

	test.each([
		['a name that many cities have names none of them', '鼓楼区召开会议。鼓楼区委部署工作。', null],
		[
			'the county, where it is named as often as its city',
			'青岛市黄岛区召开会议，黄岛区领导和黄岛区各街道参加，黄岛区委书记陈立出席。',
			'黄岛区',
		],
	])('%s: %s', (_, text, place) => expect(placeOf(text)).toBe(place));

	test('the outlet tells the city, by its short name too', () => {
		const page = '市委部署防汛工作\n2024-05-06 来源：济南日报\n\n5月6日，市委书记陈立主持召开市委常委会会议。\n';
		const { document, people } = analyzePage(page);
		expect(document.place).toBe('济南市');
		expect(people[0]!.roles[0]!.organizationResolved).toBe('济南市委');
	});

	test('the committee of a district is that of the district the article is about', () => {
		const page = '青岛市即墨区召开会议\n2024-05-06\n\n区委书记陈立出席，即墨区各街道参加。\n';
		expect(analyzePage(page).people[0]!.roles[0]!.organizationResolved).toBe('即墨区委');
	});
});

describe('speech and quotations', () => {
	test.each([
		['与会代表陈立表示，要抓好落实。', ['陈立 表示']],
		['人大代表陈立说，要抓好落实。', ['陈立 说']],
		['陈立代表何天表示，要抓好落实。', []],
		['市长陈立指出了问题。', []],
		['市长陈立强调了这一点，要抓好落实。', []],
	])('%s', (text, speeches) => expect(speechesIn(text)).toEqual(speeches));

	test.each([['市长李明说服群众搬迁。'], ['市长顾长河说教式的话不多。']])(
		'说 in another word is no speech: %s',
		(text) => expect(speechesIn(text)).toEqual([]),
	);

	test.each([
		['坚持”统筹推进”的原则', ['统筹推进']],
		['“甲乙丙\n“丁戊己”，庚辛”壬', ['丁戊己']],
		['“甲乙丙\n　　“丁戊己”，庚辛”壬', ['丁戊己']],
	])('%j', (text, quotes) =>
		expect(findQuotes(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd))).toEqual(quotes),
	);
});

describe('sets of formulas', () => {
	test.each([
		['推动服务优化、服务提速、服务增效。', ['服务优化、服务提速、服务增效']],
		['坚持（党建引领、文化引领、产业引领）。', []],
		['推进《总量倍增、企业倍增、投资倍增》实施。', []],
		['推进改革创新、改革创新、改革创新。', []],
		['做到讲政治、讲政治、讲规矩。', []],
	])('%s', (text, formulas) => expect(formulasOf(text, 'parallel')).toEqual(formulas));

	test('office holders in a row are a list', () =>
		expect(analyzeText('市长顾长河、副市长郑为民、县长何天出席会议。').slogans).toEqual([]));

	test.each([['打造营商环境、法治环境、生态环境。'], ['参观农业园区、工业园区、物流园区。']])(
		'nouns of one kind are a list: %s',
		(text) => expect(analyzeText(text).slogans).toEqual([]),
	);

	test.each([
		['what somebody says is no formula, whatever its form', '村民何有田说：“一户一策”好。', []],
		['… in two members', '陈立说：“守土有责、守土尽责”。', []],
		['what a requirement is called by is one', '他提出总要求：“守正创新、勇毅前行”。', ['守正创新、勇毅前行']],
		['an idiom is no formula', '弘扬“艰苦奋斗”。', []],
		['… nor is one with figures', '反对“朝三暮四”。', []],
		['a title in small marks is no formula', '落实〈一河一策〉。', []],
		['a plan by its number is no formula', '推进“十五五规划”。', []],
	])('quoted: %s', (_, text, formulas) => expect(formulasOf(text)).toEqual(formulas));
});

describe('targets', () => {
	test.each([
		['a time of the day is no figure', '力争8点档播出3万场。', '8点档播出 = 3万场'],
		['努力 is a word of aim', '努力使全县粮食产量达到30万吨。', '全县粮食产量 = 30万吨'],
		['第二批 may open a metric', '力争第二批试点项目达到12个。', '第二批试点项目 = 12个'],
		['a quotation mark without its partner', '力争“三网融合覆盖率达到90%。', '三网融合覆盖率 = 90%'],
		['并 and a verb open a metric', '力争推进园区建设并新建厂房3万平方米。', '新建厂房 = 3万平方米'],
	])('%s: %s', (_, text, target) => expect(shown(text)).toEqual([target]));

	test('a remark in brackets belongs to the metric, marks and all', () =>
		expect(shown('力争新增3万个就业（含灵活就业、自主创业）岗位和5万人次。')).toEqual([
			'新增就业（含灵活就业、自主创业）岗位 = 3万个',
			'新增就业（含灵活就业、自主创业）岗位 = 5万人次',
		]));

	test('a quotation belongs to the metric, marks and all', () =>
		expect(shown('力争建成30个“口袋、公园”示范点和5座场馆。')).toEqual(['“口袋、公园”示范点 = 30个', '场馆 = 5座']));

	test('the year in the name of an event is no deadline and makes no target', () =>
		expect(shown('举办2026年招聘会，新增岗位3万个。')).toEqual([]));
});
