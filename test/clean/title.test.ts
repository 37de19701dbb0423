import { describe, expect, test } from 'vitest';
import { clean } from './prepared.js';

const BODY =
	'4月18日，全市产业振兴推进大会在云泽会展中心召开，动员全市上下坚定信心、实干争先。市委书记陈立群出席会议并讲话。';
const title = (text: string, given?: string): string | null =>
	clean(text, given === undefined ? {} : { title: given }).title?.value ?? null;

describe('title', () => {
	test.each([
		['above date and source', `全市产业振兴大会召开\n日期：2023-04-18 来源：云泽日报\n${BODY}`, '全市产业振兴大会召开'],
		['below them', `日期：2023-04-18 来源：云泽日报\n全市产业振兴大会召开\n${BODY}`, '全市产业振兴大会召开'],
		['first line', `全市产业振兴大会召开\n${BODY}`, '全市产业振兴大会召开'],
		['Markdown heading', `云泽要闻\n# 全市产业振兴大会召开\n${BODY}`, '全市产业振兴大会召开'],
		['label', `标题：全市产业振兴大会召开\n时间：2023-04-18\n${BODY}`, '全市产业振兴大会召开'],
		[
			'parts set off by spaces',
			`全市产业振兴大会召开  陈立群讲话\n2023-04-18\n${BODY}`,
			'全市产业振兴大会召开 陈立群讲话',
		],
		[
			'column in brackets',
			`【开好局 起好步】云泽：打造产业集群\n2023-04-18\n${BODY}`,
			'【开好局 起好步】云泽：打造产业集群',
		],
		['site behind an underscore', `全市产业振兴大会召开_云泽新闻网\n2023-04-18\n${BODY}`, '全市产业振兴大会召开'],
		[
			'site behind a dash',
			`全市产业振兴大会召开 - 云泽市人民政府门户网站\n2023-04-18\n${BODY}`,
			'全市产业振兴大会召开',
		],
		[
			'a hyphen of its own',
			`《云泽发展报告（2018-2022）》今天发布\n2023-04-18\n${BODY}`,
			'《云泽发展报告（2018-2022）》今天发布',
		],
		['question', `产业怎么兴？钱从哪里来？\n2023-04-18\n${BODY}`, '产业怎么兴？钱从哪里来？'],
		[
			'long, with the marks of a sentence',
			`市委常委会召开会议 听取市人大常委会、市政府、市政协、市法院、市检察院党组工作汇报 陈立群主持会议并讲话，强调要坚持党的领导、提高工作质量\n2023-04-18\n${BODY}`,
			'市委常委会召开会议 听取市人大常委会、市政府、市政协、市法院、市检察院党组工作汇报 陈立群主持会议并讲话，强调要坚持党的领导、提高工作质量',
		],
		['noise undone', `全市调(diào)研座谈会,召开\n2023-04-18\n${BODY}`, '全市调研座谈会，召开'],
		[
			'a verb of saying that the next line completes',
			`陈立群在临港县调研时强调\n以更大力度推动产业振兴\n2023-04-18\n${BODY}`,
			'陈立群在临港县调研时强调 以更大力度推动产业振兴',
		],
		[
			'above what an account sets under it',
			`定了！云泽未来三年这么干\n原创 王小雨 云泽发布 2023年4月18日 17:30 江海\n${BODY}`,
			'定了！云泽未来三年这么干',
		],
		['address is no title', `各位代表：\n${BODY}`, null],
		['a single line', '市委书记陈立群主持会议', null],
		['a paragraph', BODY, null],
		['given from outside', `云泽要闻\n全市大会召开\n2023-04-18\n${BODY}`, '云泽要闻'],
	])('%s', (name, text, want) => {
		expect(title(text, name === 'given from outside' ? '云泽要闻' : undefined)).toBe(want);
	});

	test('of several lines above the date the one that the text is about', () => {
		const article = clean(
			`云泽日报\n聚力攻坚\n全市产业振兴推进大会召开 陈立群讲话\n——动员全市上下实干争先\n来源：云泽日报 2023-04-18\n${BODY}`,
		);
		expect(article.title?.value).toBe('全市产业振兴推进大会召开 陈立群讲话');
	});

	test('a title given that stands on the page has its place', () => {
		const text = `首页 > 要闻\n全市大会召开\n2023-04-18\n${BODY}`;
		expect(clean(text, { title: '全市大会召开' }).title).toEqual({ value: '全市大会召开', at: { start: 8, end: 14 } });
	});

	test('a headline of two lines has one place, also where everything is kept', () => {
		const text = `陈立群调研时强调\n以更大力度推动产业振兴\n2023-04-18\n${BODY}`;
		const { blocks, title: found } = clean(text, { keepBoilerplate: true });
		expect(found?.value).toBe('陈立群调研时强调 以更大力度推动产业振兴');
		for (const [before, after] of blocks.slice(1).map((block, i) => [blocks[i]!, block] as const))
			expect(after.start).toBeGreaterThanOrEqual(before.end);
	});

	test('the dateline below it does not go on with a headline', () => {
		expect(title(`陈立群调研产业强调\n新华社云泽4月18日电（记者王小雨）\n${BODY}`)).toBe('陈立群调研产业强调');
	});
});
