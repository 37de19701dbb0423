/** Counts that are promised by what becomes of them: 80个项目全部开工, 5万人就业. */
import type { TargetCues } from './cues.js';

/** 用上天然气: what becomes of them has an object */
const GAINED = /(?<=..)(?:用|喝|住|吃|走|坐)[上进](?=..?)/;
const PART = '(?:第?[一二三四]季度|[上下]半年|年[内底]前?|(?:今|明)年|\\d{1,2}月底?前?)';
/** 全部, 二季度 between the things and their verb: how and when, and no part of what is counted */
const MANNER = new RegExp(`(?:全部|均|都|如期|按期|按时|全面|顺利|陆续|相继|要|${PART})+$`);
const OPENING = /^(?:能够|能|实现)/;

/** Where the verb begins that a phrase ends in, when it tells what becomes of the things before it; else -1. */
export function outcomeAt(words: string, cues: TargetCues): number {
	const last = cues.outcomes.endingAt(words, words.endsWith('任务') ? words.length - 2 : words.length, 0);
	if (last === null) return GAINED.exec(words)?.index ?? -1;
	// 建成投产, 开工建设: two verbs in a row
	return cues.outcomes.endingAt(words, last.start, 0)?.start ?? last.start;
}

/** The phrase without what tells how and when: 重点项目开工 of 重点项目二季度全部开工. */
export const plainOutcome = (words: string, at: number): string =>
	words.slice(0, at).replace(OPENING, '').replace(MANNER, '') + words.slice(at).replace(/任务$/, '');

/** 实现300个县摘帽, 帮助2万人就业: the verb that such a count follows at once */
export const isBrought = (text: string, at: number): boolean =>
	text.startsWith('实现', at - 2) ||
	text.startsWith('推动', at - 2) ||
	text.startsWith('帮助', at - 2) ||
	text.startsWith('完成', at - 2);
