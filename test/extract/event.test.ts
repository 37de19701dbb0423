import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../src/record/schema.js';
import { analyzePage } from '../helpers/analyze.js';

const eventOf = (title: string, body: string): EventRecord | null =>
	analyzePage(`${title}\n日期：2024-05-07 来源：临江日报\n\n${body}\n`).event;

describe('kind, day and place', () => {
	test.each([
		[
			'全市河湖治理动员会召开',
			'5月6日，全市河湖治理动员会在市会议中心召开。市委书记陈立出席会议并讲话，市长顾长河主持会议。',
			{ kind: '动员会', date: '2024-05-06', place: '市会议中心' },
		],
		[
			'陈立到青石镇调研春耕生产',
			'5月5日上午，市委书记陈立到青石镇调研春耕生产，走进田间地头了解苗情，看望慰问农技人员。',
			{ kind: '调研', date: '2024-05-05' },
		],
		[
			'石磊会见法国总统杜瓦尔',
			'5月6日下午，国务院总理石磊在人民大会堂会见来华进行国事访问的法国总统杜瓦尔，双方进行了友好交谈。',
			{ kind: '会见', date: '2024-05-06', place: '人民大会堂' },
		],
		[
			'智能装备产业园项目开工仪式举行',
			'4月30日，智能装备产业园项目开工仪式在云岭开发区举行，副市长白雪出席并致辞，宣布项目正式开工。',
			{ kind: '开工仪式', date: '2024-04-30', place: '云岭开发区' },
		],
		[
			'中国共产党云泽市第六届纪律检查委员会第五次全体会议召开',
			'5月6日，中国共产党云泽市第六届纪律检查委员会第五次全体会议在云泽隆重召开。市委书记陈立出席会议并讲话。',
			{ name: '中国共产党云泽市第六届纪律检查委员会第五次全体会议', place: '云泽' },
		],
		[
			'云泽市出台十条措施稳经济',
			'云泽日报讯（首席记者 王小雨）记者昨日从市政府常务会议上获悉，云泽市从财政、金融等方面推出十条措施。市长顾长河主持会议。',
			{ name: '市政府常务会议', date: '2024-05-06' },
		],
		[
			'我县召开三级干部大会',
			'5月6日，我县三级干部大会在文体中心隆重举行。县委书记陈立在会上表示，要坚持创新。',
			{ kind: '大会', name: '我县三级干部大会', place: '文体中心' },
		],
		[
			'十五个县退出',
			'临江日报讯 5月6日，本报记者从省政府新闻办扶贫工作新闻发布会了解到，十五个县脱贫。',
			{ kind: '新闻发布会', name: '省政府新闻办扶贫工作新闻发布会' },
		],
		[
			'人代会开幕',
			'5月6日，县文化馆会议室灯火通明，青石县第十五届人民代表大会第五次会议在这里隆重开幕。',
			{ name: '青石县第十五届人民代表大会第五次会议' },
		],
		[
			'招商恳谈会举行',
			'5月6日，青石恳亲大会招商引资恳谈会在云岭宾馆举行，县长何新民致辞。',
			{ kind: '恳谈会', place: '云岭宾馆' },
		],
		[
			'顾长河主持召开调研座谈会',
			'5月6日，市长顾长河主持召开全市社会事务工作调研座谈会，副市长马骏参加。',
			{ kind: '座谈会', name: '全市社会事务工作调研座谈会' },
		],
		[
			'陈立调研并召开座谈会',
			'5月6日，市委书记陈立到青石镇调研春耕生产，并召开座谈会听取意见，看望农技人员。',
			{ kind: '调研', place: '青石镇' },
		],
		[
			'能源部门举行记者会',
			'能源部门5月6日举行全国电力供需记者会，由副署长何清主持，介绍了供需情况。',
			{ kind: '记者会' },
		],
	])('%s', (title, body, expected) => expect(eventOf(title, body)).toMatchObject(expected));

	test.each([
		['在5月6日召开的全市扶贫工作会议上，市长顾长河说，任务已经全部完成。'],
		['市统计局局长白雪在6日市政府新闻办公室举行的新闻发布会上表示，经济恢复向好。'],
		['5月6日，全市扶贫工作会议在这里召开，市长顾长河主持会议，部署下一步工作。'],
		['5月6日，市长顾长河深入基层一线调研，到部分企业走访，了解生产情况。'],
		['5月6日，市领导来到有关县区，看望困难群众，全市南部县区都有人到场。'],
		['5月6日，市民座谈会举行。会上，张波、夏宁武、曲涛、于晓宁等5位代表作了发言。'],
	])('no place is told of: %s', (body) => expect(eventOf('市里召开扶贫工作会议', body)?.place).toBeNull());
});

describe('who went to see', () => {
	const visitors = (body: string): readonly string[] | undefined => eventOf('陈立到青石镇调研', body)?.people.visited;

	test.each([
		['5月6日，市委书记陈立到青石镇调研乡村振兴工作。副市长马骏陪同。', ['陈立']],
		['5月6日，市长顾长河带队督导检查安全生产工作，要求压实责任。', ['顾长河']],
		['5月6日，市委书记陈立先后来到青石镇、白马镇，看望慰问困难群众。', ['陈立']],
		['5月6日，市委书记陈立、市长顾长河看望慰问老党员，送上祝福。', ['陈立', '顾长河']],
	])('%s', (body, names) => expect(visitors(body)).toEqual(names));

	test.each([
		['5月6日，市长顾长河听取检查情况汇报，对下一步工作作出安排。'],
		['5月6日，副市长马骏参加调研，介绍了春耕生产的有关情况。'],
		['5月6日，市委书记陈立考察时的重要讲话引起热烈反响，各地组织学习。'],
		['5月6日，市长顾长河向西陵国总统科隆纳致慰问电，对地震表示慰问。'],
		['5月6日，市纪委检查组组长马骏主持会议，通报有关情况，听取意见。'],
	])('not in: %s', (body) => expect(eventOf('全市工作会议召开', body)?.people.visited).toBeUndefined());
});

test('who did what', () => {
	const event = eventOf(
		'全市防汛工作会议召开',
		'5月6日，全市防汛工作会议召开。市委书记陈立出席会议并讲话，市长顾长河主持会议，副市长马骏汇报了工作。市政协主席鲁炜出席会议。',
	);
	expect(event?.people.presided).toEqual(['顾长河']);
	expect(event?.people.spoke).toEqual(['陈立']);
	expect(event?.people.reported).toEqual(['马骏']);
	expect(event?.people.attended).toContain('鲁炜');
});

describe('lists of those who took part', () => {
	const partsOf = (body: string): EventRecord['people'] | undefined => eventOf('全市防汛工作会议召开', body)?.people;

	test('all who sit there, however far off the verb stands, over offices, units and commas', () => {
		const people = partsOf(
			'5月6日，全市防汛工作会议召开。市长顾长河主持会议。市政协主席鲁炜，市委常委马骏、江天一、何新民、谢天恩（女），市人大常委会副主任石磊，副市长白雪、孙正平、陶然，市政府党组成员、市水利局局长沈从容，市应急管理局、市气象局主要负责人及青石镇党委书记何有田等到现场观摩或出席会议。',
		);
		expect(people?.attended).toEqual([
			'鲁炜',
			'马骏',
			'江天一',
			'何新民',
			'谢天恩',
			'石磊',
			'白雪',
			'孙正平',
			'陶然',
			'沈从容',
			'何有田',
		]);
		expect(people?.presided).toEqual(['顾长河']);
	});

	test('all who did one thing', () => {
		const people = partsOf(
			'5月6日，全市防汛工作会议召开。会上，马骏、江天一、何新民等3位企业家作了发言。市领导鲁炜、谢天恩在主席台就坐。',
		);
		expect(people).toEqual({ spoke: ['马骏', '江天一', '何新民'], attended: ['鲁炜', '谢天恩'] });
	});

	test('not those who did something else, or to whom it was done', () => {
		expect(partsOf('5月6日，全市防汛工作会议召开。市长顾长河宣布开会，副市长马骏、江天一出席。')?.attended).toEqual([
			'马骏',
			'江天一',
		]);
		expect(
			partsOf('5月6日，全市防汛工作会议召开。会前，市长顾长河看望了老专家沈从容，副市长马骏参加活动。')?.attended,
		).toEqual(['马骏']);
		expect(partsOf('5月6日，全市防汛工作会议召开。市水利局局长谢天恩说：“报告作得好，大家都应当参加。”')).toEqual({});
	});
});

test('who is accompanied does not accompany', () => {
	const event = eventOf(
		'石磊访问临江国',
		'5月6日，临江国总理杜瓦尔在首都举行仪式，欢迎国务院总理石磊访问。石磊在杜瓦尔的陪同下检阅了仪仗队。',
	);
	expect(event?.people.accompanied).toEqual(['杜瓦尔']);
});

test('a work report names its session, and whom it praises did nothing there', () => {
	const event = eventOf(
		'2024年云泽省政府工作报告',
		`——2024年1月25日在云泽省第十四届人民代表大会第四次会议上\n\n省长 顾长河\n\n各位代表：\n\n习近平总书记发表讲话、出席大会一年来，${'我们扎实推进各项工作，产业有了新进展，民生有了新改善。'.repeat(300)}\n\n市长马骏出席开工仪式，书记陈立发表讲话。`,
	);
	expect(event).toMatchObject({ kind: '代表大会', name: '云泽省第十四届人民代表大会第四次会议' });
	expect(event?.people).toEqual({ reported: ['顾长河'] });
});

test('who is only heard of, or listens, neither spoke nor reported', () => {
	const event = eventOf(
		'岚江市委常委会召开会议',
		'3月4日，岚江市委常委会召开会议，传达学习习近平总书记重要讲话精神。市委书记陈立主持会议并讲话，市长顾长河听取安全生产工作汇报，副市长马骏汇报有关工作，市委副书记鲁炜传达习近平总书记在全国两会上的讲话精神。',
	);
	expect(event?.people.presided).toEqual(['陈立']);
	expect(event?.people.spoke).toEqual(['陈立']);
	expect(event?.people.reported).toEqual(['马骏']);
});

test('a speech that is studied was not given here', () => {
	const event = eventOf(
		'陈立到青石镇调研',
		'5月5日，市委书记陈立到青石镇调研。他强调，要深入学习贯彻石磊总书记重要讲话和重要指示精神，抓好春耕生产。',
	);
	expect(event?.people.spoke ?? []).not.toContain('石磊');
});

test('those who met', () => {
	const event = eventOf(
		'石磊会见法国总统杜瓦尔',
		'5月6日，国务院总理石磊在北京会见法国总统杜瓦尔，双方就共同关心的问题交换了意见。外交部部长江天一参加会见。',
	);
	expect(event?.people.met).toContain('石磊');
});

test('both sides of talks met, and the hall they met in is no assembly', () => {
	const event = eventOf(
		'石磊同法国总统杜瓦尔会谈',
		'5月6日下午，国务院总理石磊在人民大会堂同来华进行国事访问的法国总统杜瓦尔举行会谈，双方进行了友好交谈。',
	);
	expect(event).toMatchObject({ kind: '会谈', people: { met: ['石磊', '杜瓦尔'] } });
	expect(eventOf('要闻', '5月6日下午，国务院总理石磊在人民大会堂会见法国总统杜瓦尔，双方进行了友好交谈。')?.kind).toBe(
		'会见',
	);
});

test('reporters take no part', () => {
	const event = eventOf(
		'全市防汛工作会议召开',
		'5月6日，全市防汛工作会议召开，市长顾长河主持会议并对下一阶段的工作进行安排。（记者 李明远 参加采访）',
	);
	expect(Object.values(event?.people ?? {}).flat()).not.toContain('李明远');
});

test('an article that reports no event has none', () => {
	expect(
		eventOf('石榴为什么这样红', '石榴园里果实累累。种植户何有田忙着采摘，今年的收成比去年好得多，价格也不错。'),
	).toBeNull();
});

test('those who only took part in a meeting with a guest did not meet him themselves', () => {
	const event = eventOf(
		'石磊会见法国总统杜瓦尔',
		'5月6日，国务院总理石磊在北京会见法国总统杜瓦尔，双方就共同关心的问题交换了意见。外交部部长江天一参加会见。',
	);
	expect(event?.people).toMatchObject({ met: ['石磊', '杜瓦尔'], accompanied: ['江天一'] });
});

describe('several events', () => {
	const eventsOf = (body: string): readonly unknown[] =>
		analyzePage(`陈立到青石县调研\n日期：2024-05-07 来源：临江日报\n\n${body}\n`).events.map(
			({ kind, name, date, people }) => [name ?? kind, date, people],
		);

	test('each with its day and people; who is on a screen only is told', () => {
		expect(
			eventsOf(
				'5月5日，市委书记陈立到青石县调研春耕生产，走进田间地头了解苗情。市委秘书长谢天恩陪同调研。\n\n' +
					'5月6日下午，陈立主持召开青石县工作座谈会，听取情况汇报。县委书记何新民作了汇报，副市长白雪以视频方式出席并讲话。\n\n' +
					'会前，陈立会见了来访的客商代表、云岭集团董事长孙正平，双方进行了友好交谈。',
			),
		).toEqual([
			['调研', '2024-05-05', { visited: ['陈立'], accompanied: ['谢天恩'] }],
			[
				'青石县工作座谈会',
				'2024-05-06',
				{ presided: ['陈立'], reported: ['何新民'], spoke: ['白雪'], video: ['白雪'] },
			],
			['会见', '2024-05-06', { met: ['陈立', '孙正平'] }],
		]);
	});

	test('one where later paragraphs only go on with it', () => {
		expect(
			eventsOf(
				'5月6日，市委书记陈立到青石县调研春耕生产，走进田间地头了解苗情，看望农技人员。\n\n' +
					'当天上午，田里一片忙碌。陈立问起收成，农技人员一一回答，大家都说今年的苗情好。',
			),
		).toHaveLength(1);
	});
});
