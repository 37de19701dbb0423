import { CATEGORY, categories } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { hasUnit, standsAt, unitSet } from './people/units.js';
import { type Barrier, type Step, stepBefore, units, within } from './phrase-step.js';
import type { Reading } from './types.js';

const OPENS = unitSet('，、。；：\n兼');

/** Whether a clause, an item of a list or a second office opens at a position. */
export const opensClause = (text: string, at: number): boolean => at === 0 || standsAt(OPENS, text, at - 1);

/** Verbs of one character that lead to a firm. */
const LEADS_TO = units('到赴在有为与和对向由从把被');

/** How the trades of firms end. */
const FIRM = /公司|集团|药业|科技|股份|实业/;
const FIRM_LAST = unitSet('司团业技份');
/** Offices that only firms have: the name before them is one. */
export const OF_FIRM = /^(?:(?:常务|执行|高级)?副?(?:董事长|总经理|总裁)|创始人|首席|CEO|总工程师)/;
const OF_FIRM_FIRST = unitSet('常执高副董总创首C');
const OF_FIRM_DEPUTY = unitSet('董总');

/** Whether the trade of a firm ends at a position. */
export const endsFirm = (text: string, end: number): boolean =>
	standsAt(FIRM_LAST, text, end - 1) && FIRM.test(text.slice(end - 2, end));

/** Whether an office that only firms have starts at a position. */
export const firmOfficeAt = (text: string, at: number): boolean =>
	standsAt(OF_FIRM_FIRST, text, at) &&
	// 副书记, 副市长: most deputies are none of a firm
	(text.charAt(at) !== '副' || standsAt(OF_FIRM_DEPUTY, text, at + 1)) &&
	OF_FIRM.test(text.slice(at, at + 4));

const NO_FIRM_WORD = categories('leftFunction', 'title', 'nonRole', 'body');

/**
 * 、冀台食品公司, 、江铜耐磨材料公司: what stands between a mark and the trade of a firm is its name where it opens with
 * two single characters.
 */
export function firmStart(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	let at = start;
	const steps: Step[] = [];
	while (at > 0 && start - at < 5 && !opensClause(reading.text, at)) {
		const step = stepBefore(reading, lexicon, at);
		if (!step || barrier(step.start)) return start;
		if (step.end - step.start === 1 && LEADS_TO.has(reading.text.charCodeAt(step.start))) return start;
		if (within(step, NO_FIRM_WORD)) return start;
		steps.push(step);
		at = step.start;
	}
	if (at === start || !opensClause(reading.text, at)) return start;
	const single = (step: Step | undefined): boolean =>
		step !== undefined &&
		step.end - step.start === 1 &&
		/^(?:n|nr|ns|nz|j|g|q|a|x|v)$/.test(step.tag) &&
		!'应由经据与及为是对向让请将新原前'.includes(reading.text.charAt(step.start));
	// 、山东天厚新材料科技: behind a place, too.
	if (within(steps[steps.length - 1], CATEGORY.place)) steps.pop();
	return single(steps[steps.length - 1]) && (steps.length === 1 || single(steps[steps.length - 2])) ? at : start;
}

const IN_FIRM_LAST = unitSet('司团');
const IN_FIRM = /^.{1,8}(?:公司|集团)\p{Script=Han}{2,4}$/u;

/** Whether text[start, end) goes on behind the trade of a firm: 某某公司焊接, before 技师. */
export function namesFirm(text: string, start: number, end: number): boolean {
	for (let at = end - 3; at >= start + 2 && at >= end - 9; at--)
		if (hasUnit(IN_FIRM_LAST, text.charCodeAt(at))) return IN_FIRM.test(text.slice(start, end));
	return false;
}

/** No part of a firm's short name. */
const NO_FIRM = /^(?:[pcudr]|w)$/;
const NO_TRADING = NO_FIRM_WORD | categories('rightVerb', 'speech', 'generic', 'suffix');

/** 、天宇导航副总裁, 企业宏宇精密董事长: four to six characters between a mark and what only firms have are its name. */
export function tradingStart(reading: Reading, lexicon: Lexicon, start: number, end: number, barrier: Barrier): number {
	const { text } = reading;
	for (let at = end; at > end - 7; ) {
		const step = stepBefore(reading, lexicon, at);
		if (!step || barrier(step.start) || NO_FIRM.test(step.tag)) return start;
		if (within(step, NO_TRADING)) return start;
		at = step.start;
		if (end - at >= 4 && end - at <= 6 && at <= start && (opensClause(text, at) || text.slice(at - 2, at) === '企业'))
			return at;
	}
	return start;
}
