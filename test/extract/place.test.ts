import { describe, expect, test } from 'vitest';
import { analyzePage, analyzeText } from '../helpers/analyze.js';

const placeOf = (text: string): string | null => analyzeText(text).document.place;

describe('the place an article is about', () => {
	test.each([
		['named in the first words', '全市产业大会18日在枣庄召开，动员干部群众实干争先。', '枣庄市'],
		['the most exact that is named', '近日，山东枣庄的工厂里一片繁忙。枣庄的订单排到了明年。', '枣庄市'],
		['by the outlet', '全市产业大会召开\n来源：枣庄日报 2023-04-18\n大会动员全市上下坚定信心、实干争先。', '枣庄市'],
		[
			'a county of which most is said',
			'金阳县连夜转移群众。金阳县气象局发布预警，凉山州派出工作组。金阳县的学校复课。',
			'金阳县',
		],
		[
			'the city where several of its counties are named',
			'徐州推进春耕。沛县开沟，丰县育苗，睢宁县修渠，徐州的农机都下了田。',
			'徐州市',
		],
		[
			'the province where several of its cities are named',
			'山东推进技改。济南上了新线，青岛建了新厂，烟台扩了码头，山东的投资有了起色。',
			'山东省',
		],
		[
			'the province where the text speaks of all of it',
			'山东全省今年要稳中求进。全省财政收入增长，省委作出部署，省政府抓好落实，全省上下同心。青岛港、青岛啤酒、青岛地铁都有新项目，青岛增长快。',
			'山东省',
		],
		[
			'a municipality, not the district it names most',
			'北京全市今年要稳中求进。市委作出部署，市政府抓好落实，全市上下同心。房山区修了路，房山区建了校，房山区添了医院。',
			'北京市',
		],
		['none where many are named alike', '各地抓春耕。湖南插秧，山西浇水，四川施肥，江苏整地，广东收菜。', null],
		[
			'none where one is named in passing',
			`农业农村部介绍，${'今年雨水足、地力好，田间管理跟得上，病虫害来得晚也去得快，'.repeat(5)}进度快的有安徽，其余也都正常。`,
			null,
		],
		['no place in the names of two states', '巴西总统卢拉18日会见中国客人。卢拉说，巴中关系很好，巴中友谊深厚。', null],
		['no place in a foreign name', '一座山名叫赫尔蒙山。士兵登上了赫尔蒙山，赫尔蒙山下有雪。', null],
		['no place in an ordinary word', '老城区改造加快。城区道路、城区管网、城区公园一起改。', null],
		['a namesake where its neighbours are named', '南京今天下雨。鼓楼区积水，秦淮区停电，南京的车慢了。', '南京市'],
	])('%s', (_, text, place) => expect(placeOf(text)).toBe(place));
});

describe('bodies of the place', () => {
	const bodyOf = (text: string): string | null | undefined =>
		analyzeText(text).people.flatMap(({ roles }) => roles)[0]?.organizationResolved;

	test.each([
		['of the city', '枣庄春耕开始。市委书记陈立到田里察看，枣庄的农机都下了田。', '枣庄市委'],
		['of the province above it', '枣庄春耕开始。省委书记陈立到田里察看，枣庄的农机都下了田。', '山东省委'],
		['of a city at county level', '滕州春耕开始。市委书记陈立到田里察看，滕州的农机都下了田，滕州人很忙。', '滕州市委'],
		[
			'of none where 市 is part of another word',
			'枣庄春耕开始。市场监管总局局长陈立到田里察看，枣庄的农机都下了田。',
			'市场监管总局',
		],
		['of none that the article settles', '济南和青岛比学赶超。市委书记陈立说，要抓好落实。', null],
	])('%s', (_, text, body) => expect(bodyOf(text)).toBe(body));
});

describe('places of another time', () => {
	const page = (date: string): string =>
		`经济工作会议召开\n日期：${date} 来源：莱芜日报\n\n莱芜的经济工作会议召开。市委书记陈立讲话，莱芜的企业代表发言。\n`;
	test.each([
		['before it became a district of Jinan in 2019', '2016-03-04', '莱芜市', '莱芜市委', '厅局级正职'],
		['after it', '2023-03-04', '莱芜区', '济南市委', '省部级副职'],
	])('莱芜 %s', (_, date, place, body, rank) => {
		const { document, people } = analyzePage(page(date));
		const role = people[0]!.roles[0]!;
		expect([document.place, role.organizationResolved, role.rank]).toEqual([place, body, rank]);
	});
});
