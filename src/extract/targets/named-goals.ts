/** Reads what is measured where a figure stands inside the name of a goal: 完成全年5%左右的预期目标. */
import type { NumberMention } from '../numbers/index.js';
import type { Carry } from './compose.js';

/** the verb or the time right before such a figure */
const REACHING = /(?:完成|实现|锚定|达到|达成|全年|年度|今年|围绕|紧扣|瞄准|[这个])$/;
const NAMED =
	/^的([^，。；、\d]{0,8}?)(?:年度|全年|预期|发展|既定|总体|工作|主要|预定|约束性)*(?:目标|任务)(?:任务)?(?![一-龥]{0,2}[中里])/;
/** 有信心完成全年5%左右的预期目标: who is sure of it */
const SURE = /(?:信心|底气|决心|把握|基础|条件|动力)$|^[这那此也就可以能够保障证有望助力为]+$/;
/** 甲国设定了5%的增长目标: who set it */
const SETTING = /(?:设定|定下|制定|确立)了?$/;
const GROWING = /(?:增长|增速|增幅)$/;

/**
 * What a goal is named for behind its figure: 造林 of 完成5万亩的造林任务, '' where it is not said, null for a figure that
 * no goal is named by.
 */
export function goalBehind(text: string, mention: NumberMention, noun: string): string | null {
	if (!text.startsWith('的', mention.end) || (noun !== '' && !SURE.test(noun) && !SETTING.test(noun))) return null;
	const before = text.slice(Math.max(0, mention.start - 3), mention.start);
	if (!REACHING.test(before) && !SETTING.test(before)) return null;
	const goal = NAMED.exec(text.slice(mention.end, mention.end + 18))?.[1] ?? null;
	// 改造小区8600户，超额完成5400户的年度任务: what is counted was named before
	return goal === '' && mention.dimension !== 'ratio' ? null : goal;
}

/** The metric of such a figure: 增长 alone is that of the figure before. */
export const goalMetric = (goal: string, carry: Carry): string =>
	(goal === '' || /^(?:增长|增速)$/.test(goal)) && GROWING.test(carry.metric) ? carry.noun : goal;
