/** Tells a condition that a standing rule sets from a result that is to be reached: 标准要求，回收率不低于90%. */
import type { Span } from '../../types.js';
import type { Deadline } from './deadlines.js';
import type { Frame } from './frames.js';

/** 指引规定，, 《塑料袋》国家标准，明确, 新的技术指标要求：: a rule is said to hold */
const RULE =
	/(?:国家标准|行业标准|团体标准|指引|办法|规定|条例|新规|细则|规范|准则|技术指标)[》”]?(?:[，中还]|提出|进一步){0,2}(?:规定|明确|要求)/;
/** characters before a figure that can name the rule */
const REACH = 90;
/** what asks for a result that is still to come */
const AIMED = /力争|计划|规划|目标|任务|年底|[到至](?:20|“?十)|今年|明年|20\d\d年[底前]|实现|完成|建成/;

/** Whether a rate or a time is what a rule allows, with no time by which it is to be reached. */
export function isRule(text: string, sentence: Span, { mention }: Frame, deadline: Deadline | null): boolean {
	if (
		deadline !== null ||
		(mention.dimension !== 'ratio' && mention.kind !== 'fraction' && mention.dimension !== 'time')
	)
		return false;
	if (mention.kind === 'coverage') return false;
	const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
	return RULE.test(before) && !AIMED.test(before);
}
