import { characterAt, standsAt, standsOrEnds, unitSet } from './units.js';

const TERM_ENDS = unitSet('届');
const EDGE = unitSet('、，。；：\n（为任是');
const ORDINAL =
	/(?:中国人民政治协商会议|政协)?(?:第[一二三四五六七八九十]{1,3}|[一二三四五六七八九十]{1,3}|[上本前])届$/;
/** Longest of these. */
const LONGEST = 15;
const COMMITTEE = /^[^，。；、\n]{2,12}委员会/;

/**
 * Where an office begins with the term of its body: 九届州政协主席 behind a mark, 政协第十三届某市委员会副主席 wherever it
 * stands, because a city has no committee of its own. Gives `start` where no term stands before it.
 */
export function termStart(text: string, start: number, end: number): number {
	if (!standsAt(TERM_ENDS, text, start - 1)) return start;
	const term = ORDINAL.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0];
	if (term === undefined) return start;
	const from = start - term.length;
	// 第六、七届省政协委员: half of two terms
	if (characterAt(text, from - 1) === '、' && /[一二三四五六七八九十届]/.test(text.charAt(from - 2))) return start;
	const whole = /^[中政]/.test(term) && COMMITTEE.test(text.slice(start, end));
	return whole || standsOrEnds(EDGE, text, from - 1) ? from : start;
}

const LEVELS = unitSet('省市县区州镇乡');

/** 我县县委书记: the place that the article is about opens no office; its body does. */
export const behindOwn = (text: string, start: number): number =>
	standsAt(LEVELS, text, start) &&
	text.charAt(start) === text.charAt(start + 1) &&
	'我该本全'.includes(characterAt(text, start - 1))
		? start + 1
		: start;
