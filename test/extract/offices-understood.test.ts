/** Offices that do not say whose they are, and the body that the sentence gives them. */
import { describe, expect, test } from 'vitest';
import { peopleIn } from '../helpers/analyze.js';

type Row = readonly [
	sentence: string,
	person: string,
	title: string,
	body: string | null,
	level: string | null,
	system: string | null,
	rank: string | null,
];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	'what the rank word opens with belongs to the body': [
		['枣庄市教育局长陈立讲话。', '陈立', '局长', '枣庄市教育局', 'prefectural', 'government', '县处级正职'],
		['麻城市长陈立讲话。', '陈立', '市长', '麻城市', 'county', 'government', '县处级正职'],
		['清水镇长陈立讲话。', '陈立', '镇长', '清水镇', 'township', 'government', '乡科级正职'],
		['枣庄市政府市长陈立讲话。', '陈立', '市长', '枣庄市政府', 'prefectural', 'government', '厅局级正职'],
		['巴黎市长陈立讲话。', '陈立', '市长', '巴黎', null, 'foreign', null],
	],
	'the same committee, and the council of the place': [
		['清水镇党委书记陈立、党委副书记何新民陪同。', '何新民', '副书记', '清水镇党委', 'township', 'party', '乡科级副职'],
		['台东县议会举行典礼，由议长陈立主持。', '陈立', '议长', '台东县议会', 'county', 'congress', null],
	],
	'the body of the office before it in the row': [
		[
			'枣庄市人大常委会党组书记、主任陈立讲话。',
			'陈立',
			'主任',
			'枣庄市人大常委会',
			'prefectural',
			'congress',
			'厅局级正职',
		],
		['枣庄市公安局党委书记、局长陈立讲话。', '陈立', '局长', '枣庄市公安局', 'prefectural', 'government', null],
		['枣庄市委常委、秘书长陈立讲话。', '陈立', '秘书长', '枣庄市委', 'prefectural', 'party', null],
		['山东省教育厅厅长、党组书记陈立讲话。', '陈立', '党组书记', '山东省教育厅党组', 'provincial', 'party', null],
		['陈立任枣庄市政协党组书记、主席。', '陈立', '主席', '枣庄市政协', 'prefectural', 'cppcc', '厅局级正职'],
	],
	'the body of the office before it in the sentence': [
		[
			'枣庄市政协主席陈立，副主席何新民、鲁炜，秘书长林武出席会议。',
			'何新民',
			'副主席',
			'枣庄市政协',
			'prefectural',
			'cppcc',
			'厅局级副职',
		],
		[
			'枣庄市政协主席陈立，副主席何新民、鲁炜，秘书长林武出席会议。',
			'鲁炜',
			'副主席',
			'枣庄市政协',
			'prefectural',
			'cppcc',
			'厅局级副职',
		],
		[
			'枣庄市政协主席陈立，副主席何新民、鲁炜，秘书长林武出席会议。',
			'林武',
			'秘书长',
			'枣庄市政协',
			'prefectural',
			'cppcc',
			null,
		],
		[
			'青石县教育局局长陈立和副局长何新民参加活动。',
			'何新民',
			'副局长',
			'青石县教育局',
			'county',
			'government',
			'乡科级副职',
		],
	],
	'the body of the fuller office of the same person': [
		[
			'枣庄市人大常委会副主任陈立到青石县调研。陈立副主任指出，要抓好工作。',
			'陈立',
			'副主任',
			'枣庄市人大常委会',
			'prefectural',
			'congress',
			'厅局级副职',
		],
	],
	'departments of the division before them': [
		['青石县委常委、组织部部长陈立讲话。', '陈立', '部长', '青石县委组织部', 'county', 'party', null],
		['青石县委常委、统战部长陈立讲话。', '陈立', '统战部长', '青石县委统战部', 'county', 'party', null],
		['枣庄市副市长、公安局局长陈立讲话。', '陈立', '局长', '枣庄市公安局', 'prefectural', 'government', null],
		['青石县委常委、政法委书记陈立讲话。', '陈立', '书记', '青石县委政法委', 'county', 'party', null],
		['青石县委副书记、县长、党组书记陈立讲话。', '陈立', '党组书记', '青石县政府党组', 'county', 'party', '县处级正职'],
	],
	'the firm named before, for those who follow in the sentence': [
		[
			'云泽矿业集团党委书记、董事长陈立，党委委员、副总经理何新民参加。',
			'何新民',
			'委员',
			'云泽矿业集团党委',
			null,
			'enterprise',
			null,
		],
		[
			'云泽矿业集团党委书记、董事长陈立，党委委员、副总经理何新民参加。',
			'何新民',
			'副总经理',
			'云泽矿业集团',
			null,
			'enterprise',
			null,
		],
	],
	'the head of the division before it': [
		['北京市顺义区委副书记、区长陈立讲话。', '陈立', '区长', null, 'county', 'government', '厅局级正职'],
		['永济市委书记陈立、市长何新民讲话。', '何新民', '市长', null, 'county', 'government', '县处级正职'],
	],
	'and no other': [
		['枣庄市委常委、局长陈立讲话。', '陈立', '局长', null, null, 'government', null],
		['枣庄市委书记陈立、主任何新民讲话。', '何新民', '主任', null, null, 'government', null],
		['枣庄市政协主席陈立讲话。副主席何新民主持会议。', '何新民', '副主席', null, null, null, null],
		['集团党委书记、董事长陈立讲话。', '陈立', '董事长', null, null, 'enterprise', null],
		['枣庄市委书记陈立、县长何新民讲话。', '何新民', '县长', null, 'county', 'government', '县处级正职'],
		['枣庄市委常委、高新区党工委书记陈立讲话。', '陈立', '书记', '高新区党工委', null, 'party', null],
	],
};

for (const [what, rows] of Object.entries(ROWS)) {
	describe(what, () => {
		test.each(rows)('%s %s', (sentence, person, title, ...facts) => {
			const roles =
				peopleIn(sentence)
					.get(person)
					?.roles.filter((role) => role.title === title) ?? [];
			const role = roles[roles.length - 1]!;
			expect([role.organizationResolved, role.level, role.system, role.rank]).toEqual(facts);
		});
	});
}

test('what is understood does not stand in the office', () => {
	const roles = peopleIn('枣庄市人大常委会党组书记、主任陈立讲话。').get('陈立')!.roles;
	expect(roles.map(({ text, organization }) => [text, organization])).toEqual([
		['枣庄市人大常委会党组书记', '枣庄市人大常委会党组'],
		['主任', null],
	]);
});
