/** What stands beside a target: the word that binds, for whom it holds, what it amounts to. */
import { expect, test } from 'vitest';
import { analyzeText } from '../helpers/analyze.js';

const factsIn = (sentence: string): readonly string[] =>
	analyzeText(sentence).targets.map(
		({ metric, value, constraint, constraintText, scope }) =>
			`${metric}: ${constraint} ${constraintText}, ${scope}, ${value.amount} ${value.amountUnit}`,
	);

test.each([
	['今年全市要确保规上工业增加值增长8%以上。', '规上工业增加值增长: hard 确保, 规上工业, 8 %'],
	['今年全市力争固定资产投资达到52亿元。', '固定资产投资: soft 力争, 全市, 5200000000 CNY'],
	['今年计划粮食产量达到14亿斤左右。', '粮食产量: soft 左右, null, 700000000 kg'],
	['今年计划新建泵站30座以上。', '新建泵站: hard 以上, null, 30 item'],
	['今年计划植树30万亩。', '植树: null null, null, 20000 hm2'],
	['各县区今年必须新建泵站30座。', '新建泵站: hard 必须, 各县区, 30 item'],
	['力争到2028年全社会研发投入占比达到2.6%。', '全社会研发投入占比: soft 力争, 全社会, 2.6 %'],
	['今年计划新建泵站20余座。', '新建泵站: hard 余, null, 20 item'],
	['今年计划建设全国重要的泵站基地3个。', '全国重要的泵站基地: null null, null, 3 item'],
	['今年要确保区域物流成本占比降到12%以内。', '区域物流成本占比: hard 确保, null, 12 %'],
])('%s', (sentence, facts) => expect(factsIn(sentence)).toEqual([facts]));
