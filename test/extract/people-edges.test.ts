import { describe, expect, test } from 'vitest';
import { bodiesIn, kindsIn, namesIn, officesIn } from '../helpers/analyze.js';

describe('names that end as an adverb or a joint', () => {
	test.each([
		['县教育局局长马吉正、县卫生局局长陈立参加。', ['马吉正', '陈立']],
		['县纪委副书记孙佳和与县监察局局长陈立到场。', ['孙佳和', '陈立']],
		['县教育局局长马骏正陪同客人。', ['马骏']],
		['县教育局局长马骏等，都到了现场。', ['马骏']],
		['县教育局局长马骏和县长陈立参加。', ['马骏', '陈立']],
		['2022年，李平华给总书记写信。', []],
		['王德给县长写信，王德说：“好。”', ['王德']],
		['位于西京的首相官邸前有人集会。', []],
		['县委书记高兴地回应说，要抓紧。', []],
		['县委书记和大家说，要抓紧。', []],
		['在李平总书记、国家主席和通文总书记、国家主席引领下，关系很好。', ['李平', '通文']],
		['副县长和建国说，要抓紧。', ['和建国']],
		['海军长沙舰在海上训练。', []],
		// 同机, 等同, 送的花圈: what begins behind a name is none of its characters
		['市委副书记、秘书长马骏同机抵达。', ['马骏']],
		['马骏、白雪、陈立等同各界代表见面。', ['马骏', '白雪', '陈立']],
		['马骏、白雪、陈立送的花圈摆在灵堂两侧。', ['马骏', '白雪', '陈立']],
	])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('the longer name that fills the slot', () => {
	test.each([
		['县卫生局副局长马敏参加。县政协副主席马敏轩、县长陈立出席。', ['马敏', '马敏轩', '陈立']],
		['县卫生局副局长马敏参加。马敏强调，要抓紧。县卫生局副局长马敏说，好。', ['马敏']],
	])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('names of few', () => {
	test.each([
		['副县长茆建国出席。', ['茆建国']],
		['市政府副市长具慧英出席会议。', ['具慧英']],
		['副市长泮永清、隽长河参加。', ['泮永清', '隽长河']],
		['选举木合亚提·玛监为县长。', ['木合亚提·玛监']],
		['木合亚提·玛监当选县长。', ['木合亚提·玛监']],
		['艾尔肯·吐尔逊说，要抓紧。', ['艾尔肯·吐尔逊']],
		// words, no surnames
		['县长具体部署了工作。', []],
		['县委书记依法履职。', []],
		['镇长悦耳的歌声传来。', []],
		['县长散步回来。', []],
	])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('public enterprises', () => {
	test.each([
		['华润集团董事长马骏、副总经理白雪参加。', ['马骏 official', '白雪 official']],
		['福建建工集团总公司副总经理马骏参加。', ['马骏 official']],
		[
			'集团党委书记、董事长陈立到上海调研，听取总经理马骏汇报。集团副总经理白雪陪同。',
			['陈立 official', '马骏 official', '白雪 official'],
		],
		['云泽新城集团党委委员马骏、云泽新城集团副总裁白雪参加。', ['马骏 official', '白雪 other']],
		['天宇科技有限公司董事长林海峰、副总经理白雪参加。', ['林海峰 other', '白雪 other']],
		['集团董事长陈立介绍，集团今年订单翻番。', ['陈立 other']],
		['福建天宇集团董事长林海峰参加。', ['林海峰 other']],
		['外交公署特派员马骏出席。', ['马骏 official']],
		['科技特派员马骏进村。', ['马骏 other']],
	])('%s', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));
});

describe('offices and bodies of Hong Kong and Taiwan', () => {
	test.each([
		['特首马骏出席，立委白雪陪同。', ['马骏：特首', '白雪：立委']],
		['农水署主秘白雪到任。', ['白雪：农水署主秘']],
		['立法院长马骏出席。', ['马骏：立法院长']],
		['食物及卫生局局长马骏、创新及科技局局长白雪出席。', ['马骏：食物及卫生局局长', '白雪：创新及科技局局长']],
		['特首办表示，立委会议结束。', []],
	])('%s', (text, offices) => expect(officesIn(text)).toEqual(offices));

	test.each([
		['民众党在北市府前举行记者会。', ['北市府', '民众党']],
		['国民党员大会闭幕。', []],
	])('%s', (text, bodies) => expect([...bodiesIn(text)].sort()).toEqual(bodies));
});
