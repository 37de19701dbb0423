import type { Lexicon } from '../lexicon/lexicon.js';
import { type Barrier, has, type Step, stepBefore } from './phrase-step.js';
import type { Reading } from './types.js';

/** Whether a clause, an item of a list or a second office opens at a position. */
export const opensClause = (text: string, at: number): boolean =>
	at === 0 || '，、。；：\n兼'.includes(text.charAt(at - 1));

/** Verbs of one character that lead to a firm. */
const LEADS_TO = new Set('到赴在有为与和对向由从把被');

/** How the trades of firms end. */
export const FIRM = /公司$|集团$|药业$|科技$|股份$|实业$/;
/** Offices that only firms have: the name before them is one. */
export const OF_FIRM = /^(?:(?:常务|执行|高级)?副?(?:董事长|总经理|总裁)|创始人|首席|CEO|总工程师)/;

/**
 * 、冀台食品公司, 、江铜耐磨材料公司: what stands between a mark and the trade of a firm is its name where it opens with
 * two single characters.
 */
export function firmStart(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	let at = start;
	let steps: Step[] = [];
	while (at > 0 && start - at < 5 && !opensClause(reading.text, at)) {
		const step = stepBefore(reading, lexicon, at);
		if (!step || barrier(step.start) || LEADS_TO.has(reading.text.slice(step.start, step.end))) return start;
		if (has(step, 'leftFunction', 'title', 'nonRole', 'body')) return start;
		steps = [step, ...steps];
		at = step.start;
	}
	const single = (step: Step | undefined): boolean =>
		step !== undefined &&
		step.end - step.start === 1 &&
		/^(?:n|nr|ns|nz|j|g|q|a|x|v)$/.test(step.tag) &&
		!'应由经据与及为是对向让请将新原前'.includes(reading.text.charAt(step.start));
	// 、山东天厚新材料科技: behind a place, too.
	const spelt = steps[0] !== undefined && has(steps[0], 'place') ? steps.slice(1) : steps;
	return at < start && opensClause(reading.text, at) && single(spelt[0]) && (single(spelt[1]) || spelt.length === 1)
		? at
		: start;
}

/** 某某公司焊接, before 技师 */
export const IN_FIRM = /^.{1,8}(?:公司|集团)\p{Script=Han}{2,4}$/u;

/** No part of a firm's short name. */
const NO_FIRM = /^(?:[pcudr]|w)$/;

/** 、天宇导航副总裁, 企业宏宇精密董事长: four to six characters between a mark and what only firms have are its name. */
export function tradingStart(reading: Reading, lexicon: Lexicon, start: number, end: number, barrier: Barrier): number {
	const { text } = reading;
	for (let at = end; at > end - 7; ) {
		const step = stepBefore(reading, lexicon, at);
		if (!step || barrier(step.start) || NO_FIRM.test(step.tag)) return start;
		if (has(step, 'leftFunction', 'rightVerb', 'speech', 'title', 'nonRole', 'generic', 'body', 'suffix')) return start;
		at = step.start;
		if (end - at >= 4 && end - at <= 6 && at <= start && (opensClause(text, at) || text.slice(at - 2, at) === '企业'))
			return at;
	}
	return start;
}
