import { describe, expect, test } from 'vitest';
import { clean } from './prepared.js';

const BODY = '全市产业振兴推进大会在云泽会展中心召开，动员全市上下坚定信心、实干争先。市委书记陈立群出席会议并讲话。';

describe('date stated by the page', () => {
	test.each([
		['日期:2023-04-18', '2023-04-18'],
		['日期：2023年4月18日', '2023-04-18'],
		['发布时间：2023/4/18', '2023-04-18'],
		['发布日期: 2023-04-18 10:22:33', '2023-04-18'],
		['时间：2023.04.18 10:22', '2023-04-18'],
		['發佈時間：2023-04-18', '2023-04-18'],
		['發布日期：2023年04月18日', '2023-04-18'],
		['２０２３年４月１８日', '2023-04-18'],
		['二〇二三年四月十八日', '2023-04-18'],
		['二○二三年十二月三十一日', '2023-12-31'],
		['2023年04月18日 07时41分', '2023-04-18'],
		['2023-4-1810:22', '2023-04-18'],
		['2023 年 4 月 18 日', '2023-04-18'],
		['2023-04-18T10:22 来源：云泽日报', '2023-04-18'],
		['来源：云泽日报 更新时间：2023-04-18', '2023-04-18'],
		['来源：云泽日报2023-04-18', '2023-04-18'],
		['日 期：2023-04-18', '2023-04-18'],
		['2023年4月18日 星期二', '2023-04-18'],
		['（2023年4月18日）', '2023-04-18'],
		['[2023-04-18]', '2023-04-18'],
		['2023 04/18 09:26:44', '2023-04-18'],
		['2023-04-18 09:26 发布于江海', '2023-04-18'],
		['日期：2023-02-30', null],
		['日期：2023-13-01', null],
	])('%s', (line, date) => {
		expect(clean(`全市产业振兴大会召开\n${line}\n${BODY}`).date?.value ?? null).toBe(date);
	});

	test('a labelled date goes before a bare one', () => {
		expect(clean(`2023年4月20日\n全市产业振兴大会召开\n发布时间：2023-04-18\n${BODY}`).date?.value).toBe('2023-04-18');
	});

	test('a date given from outside goes before all', () => {
		const article = clean(`全市产业振兴大会召开\n发布时间：2023-04-18\n${BODY}`, { date: '2023年4月19日' });
		expect(article.date).toEqual({ value: '2023-04-19', at: null });
	});
});

describe('dateline', () => {
	test.each([
		['year that the text says runs', `4月18日上午，${BODY}\n2023年是全面建设的关键之年。`, {}, '2023-04-18'],
		['not in the last weeks of a year', `12月18日上午，${BODY}\n2023年是全面建设的关键之年。`, {}, null],
		['year on the line', `2023年4月18日，${BODY}`, {}, '2023-04-18'],
		['year of the file name', `4月18日上午，${BODY}`, { id: 'yunze-20230418' }, '2023-04-18'],
		['file name of another day says nothing', `4月18日上午，${BODY}`, { id: 'yunze-20230501' }, null],
		[
			'year of an address on the page',
			`4月18日上午，${BODY}\nhttps://www.example.gov.cn/2023-04/18/c_1.htm`,
			{},
			'2023-04-18',
		],
		['year of the copyright', `4月18日上午，${BODY}\n版权所有 © 2023 云泽市人民政府`, {}, '2023-04-18'],
		['no year anywhere', `4月18日上午，${BODY}`, {}, null],
		['agency', `新华社云泽2023年4月18日电 ${BODY}`, {}, '2023-04-18'],
		['not a date deep in the prose', `${BODY}${BODY}会议回顾了2019年4月18日以来的工作。`, {}, null],
		['signature', `各县区：\n${BODY}\n云泽市人民政府\n2023年4月18日`, {}, '2023-04-18'],
		['signature in numerals', `各县区：\n${BODY}\n云泽市人民政府\n二〇二三年四月十八日\n`, {}, '2023-04-18'],
	])('%s', (_, body, options, date) => {
		expect(clean(`全市产业振兴大会召开\n${body}`, options).date?.value ?? null).toBe(date);
	});

	test('a page without a date says so', () => {
		expect(clean(`全市大会召开\n${BODY}`).warnings.map((warning) => warning.code)).toEqual(['no-date']);
	});
});

test('the date below the signature of a notice, before what the notice passes on', () => {
	const notice =
		'关于印发《书屋建设方案》的通知\n\n各县（市、区）人民政府：\n\n《书屋建设方案》已经市政府同意，现印发给你们，请认真贯彻执行，并将落实情况及时报送。\n\n市政府办公室\n\n2026年3月16日\n\n为补齐阅读服务短板，丰富群众生活，制定本方案。到2027年，建成书屋200个。';
	expect(clean(notice).date?.value).toBe('2026-03-16');
});
