import { CATEGORY, tagIndex } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { actsBriefly, inPicture, isAged } from './signs.js';
import { tagSet } from './tags.js';
import { hasUnit, standsAt, unitOf, unitSet } from './units.js';

/** What stands after a candidate; `right` depends on whether an office stands before it. */
export interface Right {
	readonly end: number;
	readonly right: number;
	readonly rightAfterTitle: number;
	readonly beforeTitle: boolean;
	readonly beforeSpeech: boolean;
}

const CALLED = CATEGORY.title | CATEGORY.address;
const ACTS = CATEGORY.rightVerb | CATEGORY.listEnd;

/** Marks that may stand right behind a name. */
export const MARKS_AFTER = unitSet('。，；：、！？\n”’（）()《〈【「』—|｜/ 　');
const PARTS = unitSet('、/');
const OPENS_NOTE = unitSet('（(');

/** 江天一致信, 江天一贺电: letters of a person. */
const GREETS = /^(?:贺[信电]|致[电信辞唁慰贺]|互致)/;
const GREETINGS = unitSet('贺致互');
const ASPECTS = unitSet('着了过起');
const DIGITS = unitSet('0123456789');
const AND_MORE = unitOf('等');
const SERVES = unitOf('任');

const ACTING = tagSet('v', 'd', 'p');
const BARE_VERB = tagIndex('v');
const SETTING = tagSet('l', 'i', 'm', 't');

const isTitle = (entry: number, lexicon: Lexicon): boolean =>
	entry >= 0 && (lexicon.flags[entry]! & CATEGORY.title) !== 0;

/** 某某11日表示: the day stands right behind the name. */
const isDate = (text: string, at: number): boolean =>
	standsAt(DIGITS, text, at) && /^\d{1,4}(?:日|时|月|年)/.test(text.slice(at, at + 5));

/** 某某今（5）日表示: the same with the day in brackets. */
const isToday = (text: string, at: number): boolean =>
	(text.charCodeAt(at) === TODAY || text.charCodeAt(at) === YESTERDAY) &&
	/^.[（(]\d{1,2}[）)]日/.test(text.slice(at, at + 6));
const TODAY = '今'.charCodeAt(0);
const YESTERDAY = '昨'.charCodeAt(0);

/** 某某（市委副书记）: brackets that hold an office. */
function officeInBrackets(text: string, end: number, lattice: Lattice): boolean {
	if (text.charAt(end) !== '（') return false;
	const close = end + text.slice(end, end + 40).indexOf('）');
	return close >= end && lattice.titleStart[close]! >= 0;
}

/** Looks at what stands at `end`, behind a candidate. */
export function rightOf(text: string, end: number, lattice: Lattice, lexicon: Lexicon): Right {
	const entry = end < text.length ? lattice.nextEntry[end]! : -1;
	const flags = entry >= 0 ? lexicon.flags[entry]! : 0;
	let right = -1.5;
	let rightAfterTitle = -1.5;
	if (end === text.length) right = 0.5;
	else {
		const after = text.charCodeAt(end);
		const length = lattice.next[end]! - end;
		if (hasUnit(MARKS_AFTER, after))
			right = hasUnit(PARTS, after) ? 1.5 : holdsMore(text, end, after, lattice) ? 6 : 0.5;
		else if (flags & CATEGORY.speech) right = 4;
		else if (hasUnit(GREETINGS, after) && GREETS.test(text.slice(end, end + 2))) right = 3;
		else if (flags & CALLED) right = 7.5;
		else if (flags & ACTS || after === AND_MORE) right = after === AND_MORE || length > 1 ? 3 : 1.5;
		else if (isAged(text, end)) right = 6;
		else if (flags & CATEGORY.rightFunction || isDate(text, end)) right = 1.5;
		else if (isToday(text, end)) right = 3;
		else if (entry >= 0) {
			const tag = lexicon.tag[entry]!;
			if (after === SERVES && isTitle(lattice.nextEntry[end + 1]!, lexicon)) right = 3;
			else if (ACTING[tag] === 1 && (length > 1 || tag !== BARE_VERB || standsAt(ASPECTS, text, end + length)))
				rightAfterTitle = 0.5;
			else if (actsBriefly(text, end)) rightAfterTitle = 0.5;
			else if (SETTING[tag] === 1 && length > 1) rightAfterTitle = 0.5;
		}
	}
	return {
		end,
		right,
		rightAfterTitle: Math.max(right, rightAfterTitle),
		beforeTitle: (flags & CALLED) !== 0,
		beforeSpeech: (flags & CATEGORY.speech) !== 0,
	};
}

/** Whether brackets behind a name hold the person's office, or the place in a picture. */
const holdsMore = (text: string, end: number, after: number, lattice: Lattice): boolean =>
	hasUnit(OPENS_NOTE, after) && (officeInBrackets(text, end, lattice) || inPicture(text, end));
