import { CATEGORY, tagIndex } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { beforeNote, listColon } from './context.js';
import { isHonoured } from './signs.js';
import { tagSet } from './tags.js';
import { goesOnAsWord } from './title-follow.js';
import { hasUnit, unitAt, unitSet } from './units.js';

/** What stands before a candidate. */
export interface Left {
	readonly start: number;
	readonly left: number;
	readonly afterTitle: boolean;
	readonly afterByline: boolean;
	readonly afterForeign: boolean;
	readonly afterPrivate: boolean;
	readonly afterNonRole: boolean;
	/** an office or an occupation stands before: only people are called so */
	readonly asPerson: boolean;
}

const PRIVATE = CATEGORY.privatePerson | CATEGORY.nonRole;
const NEUTRAL = CATEGORY.foreignPlace | CATEGORY.suffix | CATEGORY.body | CATEGORY.department;
const FOREIGN = CATEGORY.foreignTitle | CATEGORY.foreignPlace;

const MARKS = unitSet('。，；：、！？\n“‘（()）》〉】」』”’—|｜/ 　');
const PARTS = unitSet('、/');
const BLANK = 0x20;
/** ” */
const CLOSING = 0x201d;

const JOINS = tagSet('p', 'c', 'v', 'd', 'u');
const NOUN = tagIndex('n');

/** Looks at what stands before `start`, the cheapest tests first: most candidates are cut out of words. */
export function leftOf(text: string, start: number, lattice: Lattice, lexicon: Lexicon): Left {
	const entry = start > 0 ? lattice.previousEntry[start]! : -1;
	const flags = entry >= 0 ? lexicon.flags[entry]! : 0;
	const before = unitAt(text, start - 1);
	const titleEnd = listColon(text, start) ?? beforeNote(text, before === BLANK ? start - 1 : start);
	const afterTitle =
		((flags & CATEGORY.title) !== 0 && !goesOnAsWord(text, lattice.previous[start]!, start, lexicon, 2)) ||
		(lattice.titleStart[titleEnd]! >= 0 &&
			(titleEnd < start || !goesOnAsWord(text, lattice.titleStart[titleEnd]!, start, lexicon, 2)));
	const honoured = before === CLOSING && isHonoured(text, start);
	const known = afterTitle || honoured || (flags & PRIVATE) !== 0;
	const afterOccupation =
		!known && entry >= 0 && lexicon.tag[entry] === NOUN && isOccupation(text, lattice.previous[start]!, start);
	let left = -2;
	if (afterTitle) left = 7.5;
	else if (honoured) left = 5;
	else if (start === 0 || hasUnit(MARKS, before)) left = hasUnit(PARTS, before) ? 1.5 : 0.5;
	else if (flags & CATEGORY.byline) left = 6;
	else if (flags & CATEGORY.privatePerson) left = 6;
	else if (flags & CATEGORY.nonRole) left = 5;
	else if (afterOccupation) left = 3.5;
	else if (flags & CATEGORY.leftFunction) left = start - lattice.previous[start]! > 1 ? 4 : 2;
	else if (flags & NEUTRAL || (entry >= 0 && JOINS[lexicon.tag[entry]!] === 1)) left = 0;
	return {
		start,
		left,
		afterTitle,
		afterByline: (flags & CATEGORY.byline) !== 0,
		afterForeign: (flags & FOREIGN) !== 0,
		afterPrivate: (flags & CATEGORY.privatePerson) !== 0,
		afterNonRole: !afterTitle && (flags & CATEGORY.nonRole) !== 0,
		asPerson: known || afterOccupation,
	};
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
