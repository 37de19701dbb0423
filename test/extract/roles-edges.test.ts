import { describe, expect, test } from 'vitest';
import { bodiesIn, kindsIn, officesIn } from '../helpers/analyze.js';

type Row = readonly [text: string, offices: readonly string[]];

/** Where an office begins and ends, and whose it is. */
const OFFICES: Readonly<Record<string, readonly Row[]>> = {
	'a body is no member of a list': [
		['党工委书记陈立、管委会主任马骏出席会议。', ['陈立：党工委书记', '马骏：管委会主任']],
		['市长陈立、卫生局局长马骏、县长顾长河陪同。', ['陈立：市长', '马骏：卫生局局长', '顾长河：县长']],
		['县领导陈立、马骏会见了副县长顾长河。', ['顾长河：副县长']],
		['县委常委陈立、马骏率队检查。', ['陈立：县委常委', '马骏：县委常委']],
		['县委常委陈立、马骏在县政府副县长席就座。', ['陈立：县委常委', '马骏：县委常委']],
	],
	'words between body and rank word': [
		['市政府代理市长陈立出席。', ['陈立：市政府代理市长']],
		['市公安局代理局长马骏出席。', ['马骏：市公安局代理局长']],
		['代理县长马骏出席。', ['马骏：代理县长']],
		['新任县长马骏出席会议。', ['马骏：县长']],
		['马骏当选云泽市新一任市长。', ['马骏：云泽市新一任市长']],
		['云泽集团新任董事长马骏到任。', ['马骏：云泽集团新任董事长']],
	],
	'a prefix is a word of its own': [
		['云泽县现代农业产业园管委会主任马骏介绍。', ['马骏：云泽县现代农业产业园管委会主任']],
		['当代艺术馆馆长马骏出席。', ['马骏：当代艺术馆馆长']],
		['新时代文明实践中心主任马骏介绍。', ['马骏：新时代文明实践中心主任']],
		['代表团团长马骏表示。', ['马骏：代表团团长']],
		['代省长江天一作报告，原副市长马骏列席。', ['江天一：代省长', '马骏：原副市长']],
	],
	'given to one, not carried to the next': [
		['选举陈立为县长，副县长马骏出席。', ['陈立：县长', '马骏：副县长']],
		['陈立当选市长，副市长马骏到会祝贺。', ['陈立：市长', '马骏：副市长']],
		['时任县委书记，县长马骏回忆。', ['马骏：时任县委书记，县长']],
	],
	'deputies by their trade': [
		['人大代表、青石县石桥村村民白桥表示，要努力。', ['白桥：人大代表']],
		['全国政协委员、云泽越剧团演员白桥表示，要努力。', ['白桥：全国政协委员']],
		['全国政协委员、云泽医院副院长白桥表示，要努力。', ['白桥：全国政协委员，云泽医院副院长']],
		['县人大代表、县劳动模范和政协委员都来了，工人白桥表示，要努力。', []],
	],
	'joined by 兼': [
		['马骏总书记、国家主席出席，马骏书记、县长陈立陪同。', ['马骏：总书记，国家主席，书记', '陈立：县长']],
		['柬埔寨副首相兼外长沙伦赛到访。', ['沙伦赛：柬埔寨副首相，外长']],
		['石磊国务委员兼外长会见了来宾。', ['石磊：国务委员，外长']],
		['马骏副市长、局长们一起参加。', ['马骏：副市长']],
	],
};

for (const [what, rows] of Object.entries(OFFICES)) {
	describe(what, () => {
		test.each(rows)('%s', (text, offices) => expect(officesIn(text)).toEqual(offices));
	});
}

describe('a list that closes a report', () => {
	test.each([
		['会议开到下午。\n马骏、陈立、白雪参加看望活动。', ['马骏 official', '陈立 official', '白雪 official']],
		['会议开到下午。\n马骏、陈立、白雪等参加座谈。', ['马骏 official', '陈立 official', '白雪 official']],
		['会议开到下午。\n马骏、陈立、白雪参加比赛。', ['马骏 other', '陈立 other', '白雪 other']],
		['来自青石县的马骏、陈立、白雪参加看望活动。', ['马骏 other', '陈立 other', '白雪 other']],
	])('%s', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));
});

describe('a joint is no surname', () => {
	test.each([
		['李县长和张书记来到村里。', []],
		['王局长与孙主任走访。', []],
		['县长和德主持会议。', ['和德 official']],
	])('%s', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));
});

describe('who sent the news is no part of a body', () => {
	test.each([
		['据新华社电外交部发言人马骏说。', ['外交部', '新华社']],
		['据新华社电 外交部发言人马骏1日在例行记者会上宣布，有关情况属实。', ['外交部', '新华社']],
		['据中新社北京电外交部发言人马骏说。', ['中新社', '外交部']],
		['据新华社电（记者江雪 杨阳）外交部发言人马骏说。', ['外交部', '新华社']],
		['云泽供电公司总经理马骏介绍。', ['云泽供电公司']],
	])('%s', (text, bodies) => expect([...bodiesIn(text)].sort()).toEqual(bodies));
});
