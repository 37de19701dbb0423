import { describe, expect, test } from 'vitest';
import { clean, paragraphs } from './prepared.js';

const BODY = '全市产业振兴推进大会在云泽会展中心召开，动员全市上下坚定信心、实干争先。市委书记陈立群出席会议并讲话。';

describe('outlet stated by the page', () => {
	test.each([
		['来源：云泽日报', '云泽日报'],
		['來源:雲澤日報客戶端', '雲澤日報客戶端'],
		['来 源： 云泽日报', '云泽日报'],
		['稿源：云泽新闻网', '云泽新闻网'],
		['信息来源：市教育局', '市教育局'],
		['来源：云泽日报　作者：王小雨', '云泽日报'],
		['来源：云泽日报 浏览次数：123 字号：[大 中 小]', '云泽日报'],
		['来源：云泽日报 编辑：王小雨 2023-04-18', '云泽日报'],
		['来源：云泽网－云泽日报', '云泽网－云泽日报'],
		['（来源：云泽日报）', '云泽日报'],
		['来源：《云泽日报》', '云泽日报'],
		['来源丨云泽发布', '云泽发布'],
		['来源 | 云泽发布', '云泽发布'],
		['2023-04-18 来源：云泽日报记者 王小雨', '云泽日报'],
		['2023-04-18 10:22 云泽新闻网', '云泽新闻网'],
		['云泽日报 2023年04月18日 第01版', '云泽日报'],
		['来源：云泽日报2023-04-18', '云泽日报'],
		['文章来源：云泽市人民政府办公室 发布时间：2023-04-18 【字体：大 中 小】', '云泽市人民政府办公室'],
		['云泽新闻网2024-05-14（记者王小雨 通讯员李鲁）', '云泽新闻网'],
		['云泽民盟 2024年10月30日', '云泽民盟'],
	])('%s', (line, source) => {
		expect(clean(`全市产业振兴大会召开\n${line}\n${BODY}`).source?.value ?? null).toBe(source);
	});
});

describe('outlet that opens or closes the text', () => {
	test.each([
		[`央视网消息（新闻联播）：${BODY}`, '央视网'],
		[`新华社云泽4月18日电（记者王小雨）${BODY}`, '新华社'],
		[`新华社云泽4月18日电 ${BODY}`, '新华社'],
		[`据新华社云泽4月18日电 ${BODY}`, '新华社'],
		[`人民网云泽4月18日电 （王小雨）${BODY}`, '人民网'],
		[`中新网云泽4月18日电 (记者 王小雨)${BODY}`, '中新网'],
		[`央广网云泽4月18日消息（记者王小雨）${BODY}`, '央广网'],
		[`云泽日报讯（记者 王小雨）${BODY}`, '云泽日报'],
		[`云泽融媒讯（记者 王小雨）${BODY}`, '云泽融媒'],
		[`云泽新闻网讯 ${BODY}`, '云泽新闻网'],
		[`本报讯（记者 王小雨）${BODY}`, null],
		[`本网讯 ${BODY}`, null],
		[`${BODY}（云泽日报全媒体记者 王小雨）`, '云泽日报'],
		[`${BODY}（来源：云泽日报）`, '云泽日报'],
		[`${BODY}（据云泽日报）`, '云泽日报'],
		[`${BODY}（本报记者 王小雨）`, null],
		[`${BODY}（总书记出席）`, null],
		[`新华社记者从会上获悉，${BODY}`, null],
		[`${BODY}市政府网站公布了消息（见附件）。`, null],
	])('%s', (body, source) => {
		expect(clean(`全市产业振兴大会召开\n${body}`).source?.value ?? null).toBe(source);
	});

	test('an outlet given from outside goes before all', () => {
		expect(clean(`全市大会召开\n来源：云泽网\n${BODY}`, { source: '云泽日报' }).source).toEqual({
			value: '云泽日报',
			at: null,
		});
	});
});

describe('lines of makers', () => {
	test.each([
		['本报记者 王小雨 李 鲁', '本报记者 王小雨 李鲁'],
		['（记者 王小雨 文/图）', '（记者 王小雨 文/图）'],
		['记者：王小雨', '记者：王小雨'],
		['责任编辑：王小雨', '责任编辑：王小雨'],
		['编辑：王小雨　校对：李 鲁', '编辑：王小雨 校对：李鲁'],
		['通讯员 王小雨 摄影报道', '通讯员 王小雨 摄影报道'],
		['【编辑:王小雨】', '【编辑：王小雨】'],
		['作者：王小雨', '作者：王小雨'],
		['初审：王小雨 复审：李鲁 终审：赵云', '初审：王小雨 复审：李鲁 终审：赵云'],
		['记者节到来之际，全市开展慰问活动', null],
		['编辑出版工作座谈会召开', null],
		['云泽市市长 龙 江', null],
	])('%s', (line, byline) => {
		expect(paragraphs(clean(`全市产业振兴大会召开\n2023-04-18\n${BODY}\n${line}`), 'byline')[0] ?? null).toBe(byline);
	});

	test('makers in the line of date and source are a part of their own', () => {
		const article = clean(`全市大会召开\n来源：云泽日报  作者：王小雨  2023-04-18\n${BODY}`);
		expect(paragraphs(article, 'meta')).toEqual(['来源：云泽日报', '2023-04-18']);
		expect(paragraphs(article, 'byline')).toEqual(['作者：王小雨']);
	});
});

test('an office that sent the text in is not the outlet that the end names', () => {
	const page = `全市产业振兴大会召开\n发布时间：2025-10-11 供稿：党委宣传部\n${BODY}\n${BODY}\n（来源：云泽新闻网）`;
	expect(clean(page).source?.value).toBe('云泽新闻网');
});
