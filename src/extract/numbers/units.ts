/** Tells the unit behind a numeral from the same characters in other words. */
import { marksOf, unitAt } from './marks.js';
import type { PhraseMatch } from './phrases.js';
import type { NumberLexicon, Unit } from './types.js';

/** 个人才 counts 人才 */
const PEOPLE = marksOf('才工形口文');

/** first characters of the units that may be part of something else */
const DOUBTFUL = marksOf('P台大棚个元');

/** 550亿元人民币国债: the currency belongs to the name of the paper */
const PAPER = /^(?:国债|债券|贷款|存款|资产|央行票据|基金)/;

/** The unit after a numeral: none in 5万亿台阶, 个 in 300个人才团队. */
export function unitBehind(text: string, at: number, lexicon: NumberLexicon): PhraseMatch<Unit> | null {
	const unit = lexicon.units.startingAt(text, at, text.length);
	return unit === null || DOUBTFUL[text.charCodeAt(at)] === 0 ? unit : undoubted(text, at, unit, lexicon);
}

/** A unit that may be part of something else, where it is none. */
function undoubted(
	text: string,
	at: number,
	unit: PhraseMatch<Unit>,
	lexicon: NumberLexicon,
): PhraseMatch<Unit> | null {
	if (unit.phrase === '元人民币')
		return PAPER.test(text.slice(unit.end, unit.end + 4)) ? lexicon.units.startingAt(text, at, at + 1) : unit;
	// 10万P of computing power; the 311P of a comet is its name
	if (
		unit.phrase === 'P' &&
		!text.slice(Math.max(0, at - 40), at).includes('算力') &&
		!text.startsWith('算力', unit.end)
	)
		return null;
	if (unit.phrase === '台' && text.startsWith('阶', unit.end)) return null;
	// 突破200万大关, 上亿棚户区居民
	if (unit.phrase === '大' && text.startsWith('关', unit.end)) return null;
	if (unit.phrase === '棚' && (text.startsWith('户', unit.end) || text.startsWith('改', unit.end))) return null;
	if (unit.phrase === '个人' && PEOPLE[unitAt(text, unit.end)] === 1) return lexicon.units.startingAt(text, at, at + 1);
	return unit;
}
