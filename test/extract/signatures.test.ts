/** Makers of an article who are named without a word for what they did, or in a line of their own. */
import { expect, test } from 'vitest';
import { analyzePage } from '../helpers/analyze.js';

const PAGE = '云泽市召开会议\n\n5月6日，市委书记陈立讲话，会议已经结束。';

const makersOf = (page: string): readonly string[] =>
	analyzePage(page)
		.people.filter(({ kind }) => kind === 'byline')
		.map(({ normalized }) => normalized);

test.each([
	['（马建林）', ['马建林']],
	['（李明 王建国）', ['李明', '王建国']],
	['\n（沈雪莹）', ['沈雪莹']],
	['（撰稿人：胡培林）', ['胡培林']],
	['\n编辑：曹明；审稿人：闫树', ['曹明', '闫树']],
	['\n井辰摄影报道', ['井辰']],
	['（马建林 沈雪莹  ）', ['马建林', '沈雪莹']],
	['（马建林 沈雪莹 记者严章文）', ['马建林', '沈雪莹', '严章文']],
	['（马建林 天朗）', ['马建林', '天朗']],
	['（文：马建林/图：沈雪莹 李大光）', ['马建林', '沈雪莹', '李大光']],
	['\n（编辑：圣艳艳）\n（审核：梁海）\n（签发：郑军）', ['圣艳艳', '梁海', '郑军']],
	['（记者 瀚文 校对 蒙金霞）', ['瀚文', '蒙金霞']],
	['（李欣 任婧/文 饶二 张蕴/摄）', ['李欣', '任婧', '饶二', '张蕴']],
	['（李欣铎 任婧/文 饶二宝 张蕴强/摄）', ['李欣铎', '任婧', '饶二宝', '张蕴强']],
])('behind the last words: %s', (end, makers) => expect(makersOf(PAGE + end)).toEqual(makers));

test.each([
	['云泽市召开会议\n文|云报 林韵\n2026年01月28日\n\n市委书记陈立讲话。', '林韵'],
	['云泽市召开会议\n\n陈香林    发布时间： 2011-01-02\n\n市委书记陈立讲话。', '陈香林'],
	['云江网4月19日云泽电（刘焱 郭新璞）近日，市委书记陈立讲话。', '郭新璞'],
	['云江网讯（宫丽敏 记者马朝林）5月7日，市委书记陈立讲话。', '宫丽敏'],
	['撰文：陶嘉心\n市委书记陈立讲话。', '陶嘉心'],
	['云江网消息（通讯员 欧阳智慧）1月24日，市委书记陈立讲话。', '欧阳智慧'],
])('above the text: %s', (page, maker) => expect(makersOf(page)).toContain(maker));

test.each([
	'（完）',
	'（全文完）',
	'（热烈鼓掌）',
	'（云泽日报）',
	'（资料图片）',
	'（资料照）',
	'（马建林 公司）',
	'（天朗 瀚江）',
	'\n编辑：融媒体\n审核：办公室',
	'（高铁）',
	'（张家口）',
	'（常委会）',
])('nobody: %s', (end) => expect(makersOf(PAGE + end)).toEqual([]));
