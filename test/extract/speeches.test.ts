import { describe, expect, test } from 'vitest';
import { analyzeText, contentsIn, speechesIn } from '../helpers/analyze.js';

type Row = readonly [text: string, acts: readonly string[]];

const ACTS: Readonly<Record<string, readonly Row[]>> = {
	'speaker and verb': [
		['市委书记陈立强调，要抓好落实。', ['陈立 强调']],
		['市长顾长河指出，防汛形势依然严峻。', ['顾长河 指出']],
		['顾长河市长表示，将尽快解决停车问题。', ['顾长河 表示']],
		['市长顾长河要求各级各部门压实责任，严防死守。', ['顾长河 要求']],
		['“路修好了，心里就踏实了。”村民何有田说。', ['何有田 说']],
		['村民何有田说：“路修好了，心里就踏实了。”', ['何有田 说']],
		['县水利局局长谢天恩介绍，水库已经完成除险加固。', ['谢天恩 介绍']],
		['临江大学教授沈从容认为，关键在人才。', ['沈从容 认为']],
		['副省长江天一宣布大会开幕。', ['江天一 宣布']],
		['市委书记陈立提出，要用三年时间补齐短板。', ['陈立 提出']],
		['市委书记陈立希望大家立足本职、再立新功。', ['陈立 希望']],
		['市委书记陈立勉励青年干部扎根基层、增长才干。', ['陈立 勉励']],
		['法国总统杜瓦尔表示，法方愿同中方加强合作。', ['杜瓦尔 表示']],
		['村民何有田接着说，水渠也该修了。', ['何有田 说']],
		['“路修好了，心里就踏实了。”在村口，镇长何新民指着新路说。', ['何新民 说']],
		['省委组织部副部长江天一宣布省委决定：陈立同志任市委书记。', ['江天一 宣布']],
		['市水利局局长谢天恩在回答记者提问时说，水库已经加固。', ['谢天恩 说']],
	],
	'further forms': [
		['省委书记江天一宣布开幕，省长陈立出席。', ['江天一 宣布']],
		['副省长江天一宣布大桥通车。', ['江天一 宣布']],
		['县委书记何新民宣布启动仪式开始。', ['何新民 宣布']],
		['市委书记陈立最后强调指出，安全是底线。', ['陈立 强调']],
		['县水利局局长谢天恩一边走一边说：“这条渠今年一定修通。”', ['谢天恩 说']],
		['市委书记陈立对大家的工作给予充分肯定，并希望大家再接再厉、再立新功。', ['陈立 希望']],
		['市委书记陈立向大家致以诚挚问候，希望大家继续立足岗位作贡献。', ['陈立 希望']],
		['县委经济工作会议提出，明年要稳中求进。', ['会议 提出']],
		['市委常委会会议指出，要抓好落实。', ['市委常委会 指出']],
	],
	'several acts': [
		['市委书记陈立强调，要抓好落实。市长顾长河要求，各部门要压实责任。', ['陈立 强调', '顾长河 要求']],
		['市委书记陈立指出，形势持续向好；强调，要乘势而上。', ['陈立 指出', '陈立 强调']],
		['市委书记陈立主持会议并强调，要守住底线。', ['陈立 强调']],
		['市委书记陈立指出，要坚持创新，强调要抓好落实。', ['陈立 指出', '陈立 强调']],
		['市委书记陈立听取汇报后指出，工作有成效。陈立要求，再接再厉。', ['陈立 指出', '陈立 要求']],
	],
	'pronouns and surnames': [
		['市委书记陈立来到车间。他指出，要抓技改。', ['陈立 指出']],
		['市委书记陈立强调，要抓好落实。他要求，年底前完成整改。', ['陈立 强调', '陈立 要求']],
		['镇党委书记何新民带头上山。何书记说，栽树要趁早。', ['何新民 说']],
		['2日，云泽总统杜瓦尔在与西陵国总统科隆纳通电话时表示，如果对方履约，就重返协议。', ['杜瓦尔 表示']],
		['在同西陵国外长科隆纳会谈时，外交部长陈立表示，中方愿加强合作。', ['陈立 表示']],
		['外交部长陈立同西陵国外长科隆纳会谈。科隆纳表示，愿扩大合作。', ['科隆纳 表示']],
		['市委书记陈立到场。他说他说，要抓好落实。', ['陈立 说']],
		['市委书记陈立边听边记，当场要求市水利局局长谢天恩两周内答复。他说，群众的事拖不得。', ['陈立 要求', '陈立 说']],
	],
	'no acts': [
		['会上转达了省委书记江天一和省长陈立的问候，希望全体队员平安归来。', []],
		['区委书记解放在会上表示：“将全力支持企业发展。”', []],
		['市长顾长河边听边介绍，气氛热烈。', []],
		['市委书记陈立传达学习中央农村工作会议精神，市长顾长河、副市长江天一参加。', []],
		['会上传达了省委书记江天一、省长陈立的讲话精神，要求抓好贯彻落实。', []],
		['市委书记陈立的讲话引起热烈反响。', []],
		['按照市委书记陈立的要求，各部门迅速行动。', []],
		['市长顾长河提出三条意见。', []],
		['会议深入学习贯彻省委书记江天一的重要讲话精神。', []],
		['市委书记陈立出席会议并讲话。', []],
		['产品说明书要通俗易懂，市长顾长河参加了活动。', []],
		['市委书记陈立对大家的到来表示热烈欢迎。', []],
		['市委书记陈立作出重要批示。', []],
		['市委书记陈立与企业家边吃边谈，气氛热烈。', []],
		['经市水利局局长谢天恩介绍，两家公司签下合同。', []],
		['市长顾长河认真听取情况介绍，察看新产线。', []],
		['市长顾长河边走边听介绍，察看车间。', []],
		['市长顾长河听取了县水利局局长谢天恩介绍，不时询问。', []],
	],
};

for (const [what, rows] of Object.entries(ACTS)) {
	describe(what, () => {
		test.each(rows)('%s', (text, acts) => expect(speechesIn(text)).toEqual(acts));
	});
}

describe('bodies that speak', () => {
	test.each([
		['会议指出，今年工作成效明显。会议强调，要再接再厉。', ['会议 指出', '会议 强调']],
		['市教育局表示，将严查违规办学。', ['市教育局 表示']],
		['《云泽市湿地保护规划》提出，要恢复湿地。', ['云泽市湿地保护规划 提出']],
		['《批复》指出，云泽基础扎实。《批复》要求，要抓好落实。', ['批复 指出', '批复 要求']],
		['文章强调，关键在于实干。', ['文章 强调']],
		['党的二十大报告强调，坚持以人民为中心的发展思想。', ['党的二十大报告 强调']],
		['县水利局局长谢天恩5日表示，将加固水库。', ['谢天恩 表示']],
	])('%s', (text, acts) => expect(speechesIn(text)).toEqual(acts));
});

describe('what is said', () => {
	test('runs to the end of the sentence', () => {
		expect(contentsIn('市委书记陈立强调，要抓好落实。')).toEqual(['要抓好落实。']);
	});
	test('what another says in it is told by the speaker', () => {
		expect(contentsIn('市长顾长河表示，市委书记陈立高度重视这项工作，强调要抓好落实。')).toEqual([
			'市委书记陈立高度重视这项工作，强调要抓好落实。',
			'要抓好落实。',
		]);
	});

	test('goes on through sentences without a new subject', () => {
		expect(contentsIn('市委书记陈立强调，要抓好落实。要压实责任，严格考核。')).toEqual([
			'要抓好落实。要压实责任，严格考核。',
		]);
	});

	test('goes on through paragraphs that open with 要', () => {
		expect(contentsIn('市委书记陈立强调，要抓好落实。\n\n要压实责任，严格考核。\n\n会后，代表们参观了园区。')).toEqual([
			expect.stringMatching(/^要抓好落实。\s+要压实责任，严格考核。$/),
		]);
	});

	test('is the quotation before a verb that closes the sentence', () => {
		expect(contentsIn('村民赵大田在晒场上翻谷。“今年收成好，多卖了两万元。”赵大田笑着说。')).toEqual([
			'“今年收成好，多卖了两万元。”',
		]);
	});

	test('ends with a quotation in full, behind which the author goes on', () => {
		expect(contentsIn('市委书记陈立指出，“干部就要为群众担当”。落实这一要求，关键在用人。')).toEqual([
			'“干部就要为群众担当”。',
		]);
	});

	test('no act without what was said where another one acts, or where a plan is only named', () => {
		expect(speechesIn('市委书记陈立作动员讲话，市长顾长河主持会议。')).toEqual([]);
		expect(speechesIn('市委书记陈立提出“三步走”战略安排，明确了路线图。')).toEqual([]);
	});

	test('ends where another speaker begins', () => {
		expect(contentsIn('市委书记陈立强调，要抓好落实。市长顾长河主持会议。')).toEqual(['要抓好落实。']);
	});

	test.each([
		[
			'法国总统杜瓦尔表示，祝贺中国办好大会。石磊主席提出的倡议有利于世界和平发展，法方完全支持。',
			'祝贺中国办好大会。石磊主席提出的倡议有利于世界和平发展，法方完全支持。',
		],
		['市委书记陈立强调，要抓好落实。市教育局要带头整改。', '要抓好落实。市教育局要带头整改。'],
	])('goes on where another is only spoken of: %s', (text, content) => {
		expect(contentsIn(text)[0]).toBe(content);
	});

	test.each([
		[
			'习近平总书记作出重要指示。国务委员何清在会上传达了习近平总书记重要指示并讲话。她表示，要认真落实。',
			['何清 表示'],
		],
		[
			'法国总统杜瓦尔、外交部长萨利姆遇难。法国总理哈桑宣布对杜瓦尔、萨利姆等遇难表示哀悼，并宣布举行公共哀悼。',
			['哈桑 宣布', '哈桑 宣布'],
		],
		['法国总统杜瓦尔宣布停止军售。', ['杜瓦尔 宣布']],
		['法国总统杜瓦尔宣布决定后离开。', []],
	])('what is passed on or mourned has no voice: %s', (text, acts) => {
		expect(speechesIn(text)).toEqual(acts);
	});

	test('a pronoun behind a speaker who was not made out is no one', () => {
		const text = '市委书记陈立强调，要抓好落实。\n\n一名外国官员21日称，形势复杂。他还表示，谈判将继续。';
		expect(speechesIn(text)).toEqual(['陈立 强调']);
	});

	test('verb and content lie inside the act', () => {
		for (const speech of analyzeText('市委书记陈立强调，要抓好落实。他指出，时间紧。').speeches) {
			expect(speech.start).toBeLessThan(speech.contentStart);
			expect(speech.contentEnd).toBeLessThanOrEqual(speech.end);
		}
	});

	test('slogans and targets carry the speaker', () => {
		const record = analyzeText('市委书记陈立强调，要坚持“一河一策”，力争到2026年水质优良比例达到90%以上。');
		expect(record.slogans.map((slogan) => [slogan.normalized, slogan.speaker])).toContainEqual(['一河一策', '陈立']);
		expect(record.targets.map((target) => target.speaker)).toEqual(['陈立']);
	});
});
