import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { beforeNote, listColon } from './context.js';
import { BEFORE, signBefore, WORD, WORD_BEFORE } from './sides.js';
import { isHonoured } from './signs.js';
import { goesOnAsWord } from './title-follow.js';
import { hasUnit, unitSet } from './units.js';

/**
 * What stands before a candidate, in one number: these bits, and above them how far it speaks for a name, in halves of a
 * nat. Most candidates are asked for it and then left alone: an object each would be made to be thrown away.
 */
export const LEFT = {
	/** the left neighbour is a rank word, so an office stands before */
	afterTitle: 1 << 0,
	afterByline: 1 << 1,
	afterForeign: 1 << 2,
	afterPrivate: 1 << 3,
	/** a word for people that is no office (专家, 村民, 代表) stands before */
	afterNonRole: 1 << 4,
	/** an office or an occupation stands before: only people are called so */
	asPerson: 1 << 5,
} as const;
const SCORE = 6;

/** How far it speaks for a name, in nats. */
export const leftScore = (left: number): number => (left >> SCORE) / 2;

/** A word like any other stands before. */
const NOTHING = (2 * -2) << SCORE;

const BLANK = 0x20;
/** ” */
const CLOSING = 0x201d;

/**
 * Looks at what stands before `start`, the cheapest tests first: most candidates are cut out of words.
 * @param unit what stands right before it, 0 for nothing
 * @param word the bits of the word before it
 */
export function leftOf(
	text: string,
	start: number,
	unit: number,
	word: number,
	lattice: Lattice,
	lexicon: Lexicon,
): number {
	const { titleStart } = lattice;
	const marks = signBefore(unit);
	const closed = (marks & BEFORE.closes) !== 0;
	const marked = start === 0 || (marks & BEFORE.mark) !== 0;
	if (!marked && !closed && (word & WORD_BEFORE) === 0 && titleStart[start]! < 0) return NOTHING;
	const titleEnd = closed ? (listColon(text, start) ?? beforeNote(text, unit === BLANK ? start - 1 : start)) : start;
	const titled = titleStart[titleEnd]!;
	const afterTitle =
		((word & WORD.title) !== 0 && !goesOnAsWord(text, lattice.previous[start]!, start, lexicon, 2)) ||
		(titled >= 0 && (titleEnd < start || !goesOnAsWord(text, titled, start, lexicon, 2)));
	const honoured = unit === CLOSING && isHonoured(text, start);
	const known = afterTitle || honoured || (word & (WORD.privatePerson | WORD.nonRole)) !== 0;
	const afterOccupation = !known && (word & WORD.noun) !== 0 && isOccupation(text, lattice.previous[start]!, start);
	let halves = -4;
	if (afterTitle) halves = 15;
	else if (honoured) halves = 10;
	else if (marked) halves = (marks & BEFORE.part) !== 0 ? 3 : 1;
	else if (word & (WORD.byline | WORD.privatePerson)) halves = 12;
	else if (word & WORD.nonRole) halves = 10;
	else if (afterOccupation) halves = 7;
	else if (word & WORD.leftFunction) halves = start - lattice.previous[start]! > 1 ? 8 : 4;
	else if (word & WORD.neutral) halves = 0;
	return (
		(halves << SCORE) |
		(afterTitle ? LEFT.afterTitle : 0) |
		((word & WORD.byline) !== 0 ? LEFT.afterByline : 0) |
		((word & WORD.foreign) !== 0 ? LEFT.afterForeign : 0) |
		((word & WORD.privatePerson) !== 0 ? LEFT.afterPrivate : 0) |
		(!afterTitle && (word & WORD.nonRole) !== 0 ? LEFT.afterNonRole : 0) |
		(known || afterOccupation ? LEFT.asPerson : 0)
	);
}

/** Endings of nouns for people by what they do: 焊工, 园艺师, 种植大户, 创业者. */
const DOER = /^(?:..+[员工师匠户手者人生]|.[员师户匠]|..+家)$/;
const DOER_ENDS = unitSet('员工师匠户手者人生家');
const NO_DOER =
	/(?:国家|用户|账户|门户|客户|双手|携手|或者|学者|民生|卫生|先生|人生|大师|全员|动员|成员|人员|人工|施工|加工)$/;

function isOccupation(text: string, start: number, end: number): boolean {
	if (!hasUnit(DOER_ENDS, text.charCodeAt(end - 1))) return false;
	const word = text.slice(start, end);
	return DOER.test(word) && !NO_DOER.test(word);
}
