/** Tells words before a figure that measure nothing: adverbs, places, verbs of change, a plan that promises. */
import { unitAt } from '../numbers/marks.js';
import type { Carry } from './compose.js';
import type { TargetCues } from './cues.js';

const AT = '在'.charCodeAt(0);

/** what a plan is a noun of: 投资计划达到18亿元 */
const PLANNED = /(?:投资|资金|信贷|招生|招聘|贷款|发行|用地|建设|行动|工程|工作|年度|项目)计划$/;

/** Where the words end before a 计划 that promises; `to` where none stands there. */
export const beforePlan = (text: string, from: number, to: number): number =>
	text.startsWith('计划', to - 2) && to - from > 3 && !PLANNED.test(text.slice(from, to)) ? to - 2 : to;

/** 首批 of 投入首批20亿元, 第四批 of 推出第四批共77场活动 measure nothing. */
export const isAdverb = (words: string, cues: TargetCues): boolean => {
	const lead = cues.leads.startingAt(words, 0, words.length);
	return (
		((lead?.value === 'adverb' || (lead?.value === 'manner' && words !== '平均')) && lead.end === words.length) ||
		(words.length <= 4 && /^(?:第.{1,2}|新一)[批期轮]$/.test(words))
	);
};

/** 甲地排片总数突破700间，在乙地突破116间: where, and the measure stands before */
export const isPlace = (text: string, start: number, words: string, carry: Carry): boolean =>
	unitAt(text, start - 1) === AT && carry.noun !== '' && /(?:地区|国家|境内|全[国省市县区])$/.test(words);

/** 增长 of 增长到2025年的5万元: a verb, and what grows stands before */
export const isChange = (words: string, cues: TargetCues): boolean =>
	cues.links.startingAt(words, 0, words.length)?.end === words.length && !/[速幅]$/.test(words);

/** 堤防20处共30公里, 2024年的目标是5%: what the figure before measures is told once more, or aimed at */
export const isRestated = (text: string, at: number): boolean =>
	text.startsWith('共', at) || text.startsWith('目标', at - 2) || text.startsWith('目标', at - 3);
