import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { AFTER, signAfter, WORD } from './sides.js';
import { actsBriefly, inPicture, isAged } from './signs.js';
import { hasUnit, standsAt, unitOf, unitSet } from './units.js';

/** What stands after a candidate, in one number as `LEFT` is. */
export const RIGHT = {
	beforeTitle: 1 << 0,
	beforeSpeech: 1 << 1,
	/** speaks for a name behind an office only: half a nat */
	afterTitle: 1 << 2,
} as const;
const SCORE = 3;

/** How far it speaks for a name, in nats. */
export const rightScore = (right: number): number => (right >> SCORE) / 2;
/** … where somebody's office or occupation stands before the name. */
export const rightAfterTitle = (right: number): number => ((right & RIGHT.afterTitle) !== 0 ? 0.5 : rightScore(right));

const scored = (nats: number): number => (2 * nats) << SCORE;
/** A word like any other stands behind. */
const NOTHING = scored(-1.5);
const MARK = scored(0.5);
const PART = scored(1.5);
const HOLDS_MORE = scored(6);
const SPEECH = scored(4) | RIGHT.beforeSpeech;
const CALLED = scored(7.5) | RIGHT.beforeTitle;
const STRONG = scored(3);
const WEAK = scored(1.5);
const AGED = scored(6);

const OPENS_NOTE = unitSet('（(');

/** 江天一致信, 江天一贺电: letters of a person. */
const GREETS = /^(?:贺[信电]|致[电信辞唁慰贺]|互致)/;
const GREETINGS = unitSet('贺致互');
const ASPECTS = unitSet('着了过起');
const DIGITS = unitSet('0123456789');
const AND_MORE = unitOf('等');
const SERVES = unitOf('任');

const isTitle = (entry: number, lexicon: Lexicon): boolean =>
	entry >= 0 && (lexicon.flags[entry]! & CATEGORY.title) !== 0;

/** 某某11日表示: the day stands right behind the name. */
const isDate = (text: string, at: number): boolean =>
	standsAt(DIGITS, text, at) && /^\d{1,4}(?:日|时|月|年)/.test(text.slice(at, at + 5));

/** 某某（市委副书记）: brackets that hold an office. */
function officeInBrackets(text: string, end: number, lattice: Lattice): boolean {
	if (text.charAt(end) !== '（') return false;
	const close = end + text.slice(end, end + 40).indexOf('）');
	return close >= end && lattice.titleStart[close]! >= 0;
}

/**
 * Looks at what stands at `end`, behind a candidate.
 * @param after the unit that stands there
 * @param word the bits of the word that begins there
 */
export function rightOf(
	text: string,
	end: number,
	after: number,
	word: number,
	lattice: Lattice,
	lexicon: Lexicon,
): number {
	if (end === text.length) return MARK;
	const marks = signAfter(after);
	const flags =
		((word & WORD.called) !== 0 ? RIGHT.beforeTitle : 0) | ((word & WORD.speech) !== 0 ? RIGHT.beforeSpeech : 0);
	if (marks & AFTER.mark) {
		if (marks & AFTER.part) return PART | flags;
		return (holdsMore(text, end, after, lattice) ? HOLDS_MORE : MARK) | flags;
	}
	if ((word & WORD.speech) !== 0) return SPEECH | flags;
	const speaks = (marks & AFTER.speaks) !== 0;
	if (speaks && hasUnit(GREETINGS, after) && GREETS.test(text.slice(end, end + 2))) return STRONG | flags;
	if ((word & WORD.called) !== 0) return CALLED;
	if (after === AND_MORE) return STRONG;
	const length = lattice.next[end]! - end;
	if ((word & WORD.acts) !== 0) return length > 1 ? STRONG : WEAK;
	if (speaks && isAged(text, end)) return AGED;
	if ((word & WORD.rightFunction) !== 0 || (speaks && isDate(text, end))) return WEAK;
	if (word === 0) return NOTHING;
	if (after === SERVES && isTitle(lattice.nextEntry[end + 1]!, lexicon)) return STRONG;
	const weak =
		((word & WORD.acting) !== 0 &&
			(length > 1 || (word & WORD.bareVerb) === 0 || standsAt(ASPECTS, text, end + length))) ||
		(speaks && actsBriefly(text, end)) ||
		((word & WORD.setting) !== 0 && length > 1);
	return weak ? NOTHING | RIGHT.afterTitle : NOTHING;
}

/** Whether brackets behind a name hold the person's office, or the place in a picture. */
const holdsMore = (text: string, end: number, after: number, lattice: Lattice): boolean =>
	hasUnit(OPENS_NOTE, after) && (officeInBrackets(text, end, lattice) || inPicture(text, end));
