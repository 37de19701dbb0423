/** Where the names of bodies begin and end, in sentences in which words beside them could belong to them. */
import { describe, expect, test } from 'vitest';
import { bodiesIn, officesIn } from '../helpers/analyze.js';

type Row = readonly [text: string, bodies: readonly string[]];

const BODIES: Readonly<Record<string, readonly Row[]>> = {
	'towns and villages that no table lists': [
		['区人大常委会主任何新民、八坝镇党委书记陈立出席。', ['八坝镇党委', '区人大常委会']],
		['曲河县才那乡党委书记陈立出席。', ['才那乡党委']],
		['陈立一行到大青他拉镇调研。大青他拉镇党委书记何新民汇报。', ['大青他拉镇党委']],
		['陈立看望西海子村党支部书记何新民。', ['西海子村党支部']],
		['白沙镇党委书记陈立和韩村党总支书记何新民参加。', ['白沙镇党委', '韩村党总支']],
		['青石县前进镇党委书记何新民参加。', ['前进镇党委']],
		['户县检察院检察长陈立参加。', ['户县检察院']],
		['原平市委书记陈立参加。', ['原平市委']],
	],
	'and what is no name of one': [
		['会上，由镇党委书记陈立讲话。', ['镇党委']],
		['，全村党支部书记陈立讲话。', ['村党支部']],
		['、所在村党支部书记陈立讲话。', ['村党支部']],
		['、两个村党支部书记陈立讲话。', ['村党支部']],
		['，我镇党委书记陈立讲话。', ['镇党委']],
		['，随后镇党委书记陈立讲话。', ['镇党委']],
		['分管领导和镇党委书记陈立讲话。', ['镇党委']],
	],
};

for (const [what, rows] of Object.entries(BODIES))
	describe(what, () => {
		test.each(rows)('%s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));
	});

describe('offices', () => {
	test.each([
		['清河县九摆村原第一书记陈立讲话。', ['陈立/九摆村原第一书记']],
		['青石县前进镇镇长陈立讲话。', ['陈立/青石县前进镇镇长']],
	])('%s', (text, offices) => expect(officesIn(text)).toEqual(offices));
});
