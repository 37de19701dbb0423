/** Names the money that a verb is said of: 筹措安居工程资金, 安排资金支持改造, 进出口额. */
import type { TargetCues } from './cues.js';
import { trimFront } from './trim.js';

/** verbs that name the money themselves */
const MONEYED = /投资|资金|减负|贷款|支付|授信$/;
/** verbs of trade, whose money is no fund */
const TRADED = /^(?:进出口|出口|进口|销售|成交|交易|消费)$/;
const PURPOSE = /^(?:专门|主要)?(?:用于|用来|用以)?(?:重点)?支持...(?!$)/;

/** 筹措8亿元实施安居工程: money is raised for what follows its verb. */
export function moneyOf(
	verb: string,
	purpose: string,
	cues: TargetCues,
): { readonly metric: string; readonly noun: string } {
	// 安排30亿元支持扩大试点: what it is for is an act
	if (PURPOSE.test(purpose)) return { metric: `${verb}${MONEYED.test(verb) ? '' : '资金'}${purpose}`, noun: purpose };
	const noun = purpose.slice(trimFront(purpose, 0, purpose.length, [], cues).start);
	return {
		metric:
			verb + noun + (MONEYED.test(verb) || /资金|债券?$|贷款|投资|额度|限额|补[贴助]|费|款$/.test(noun) ? '' : '资金'),
		noun,
	};
}

/** What is measured where nothing but a verb is said of money: 投入资金, 智能化领域投入资金 by its sphere, 出口额. */
export const fundOf = (verb: string, sphere: string): string =>
	MONEYED.test(verb) ? verb : TRADED.test(verb) ? `${verb}额` : `${sphere}${verb}资金`;
