import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { inPicture, isAged, isHonoured } from './signs.js';
import { goesOnAsWord } from './title-follow.js';

/** What stands next to a candidate and how far it speaks for a name, in the same unit as the gain (nats). */
export interface Evidence {
	readonly left: number;
	readonly right: number;
	/** the left neighbour is a rank word, so an office stands before */
	readonly afterTitle: boolean;
	readonly afterByline: boolean;
	readonly afterForeign: boolean;
	readonly afterPrivate: boolean;
	/** a word for people that is no office (专家, 村民, 代表) stands before */
	readonly afterNonRole: boolean;
	readonly beforeTitle: boolean;
	readonly beforeSpeech: boolean;
	/** the neighbour's text, to count in how many surroundings a string occurs */
	readonly rightText: string;
}

const MARKS_BEFORE = '。，；：、！？\n“‘（()）》〉】」』”’—|｜/ 　';
/** Marks that may stand right behind a name. */
export const MARKS_AFTER = '。，；：、！？\n”’（）()《〈【「』—|｜/ 　';

/** Longest entry with one of the flags that ends at `end`, as its start; −1 for none. */
export function flaggedBefore(text: string, end: number, lexicon: Lexicon, flags: number, longest = 8): number {
	for (let length = Math.min(longest, end); length >= 2; length--) {
		const entry = lexicon.trie.findIn(text, end - length, end);
		if (entry >= 0 && (lexicon.flags[entry]! & flags) !== 0) return end - length;
	}
	return -1;
}

/** End of the longest entry with one of the flags that starts at `start`; −1 for none. */
export function flaggedAfter(text: string, start: number, lexicon: Lexicon, flags: number): number {
	let state = 0;
	let found = -1;
	for (let i = start; i < text.length && i < start + 12; i++) {
		state = lexicon.trie.step(state, text.charCodeAt(i));
		if (state < 0) break;
		const entry = lexicon.trie.entryAt(state);
		if (entry >= 0 && (lexicon.flags[entry]! & flags) !== 0) found = i + 1;
	}
	return found;
}

/** Most characters from the beginning of a note to its end. */
const NOTE = 8;

/** Position before a note in brackets that stands between an office and a name: 副县长（挂职）某某. */
export function beforeNote(text: string, start: number): number {
	if (text.charAt(start - 1) !== '）' && text.charAt(start - 1) !== ')') return start;
	for (let open = start; open >= Math.max(0, start - NOTE); open--)
		if (text.charAt(open) === '（' || text.charAt(open) === '(') return open;
	return start;
}

/** 某某（市委副书记）: brackets that hold an office. */
function officeInBrackets(text: string, end: number, lattice: Lattice): boolean {
	if (text.charAt(end) !== '（') return false;
	const close = end + text.slice(end, end + 40).indexOf('）');
	return close >= end && lattice.titleStart[close]! >= 0;
}

/** The most that a slot after an office adds (`slotBonus`). */
export const BEST_SLOT = 7.5;

/** What stands before a candidate. */
interface Left {
	readonly left: number;
	readonly afterTitle: boolean;
	readonly afterByline: boolean;
	readonly afterForeign: boolean;
	readonly afterPrivate: boolean;
	readonly afterNonRole: boolean;
	/** an office or an occupation stands before: only people are called so */
	readonly asPerson: boolean;
}

/** What stands after a candidate; `right` depends on whether an office stands before it. */
interface Right {
	readonly right: number;
	readonly rightAfterTitle: number;
	readonly beforeTitle: boolean;
	readonly beforeSpeech: boolean;
	readonly rightText: string;
}

const PRIVATE = CATEGORY.privatePerson | CATEGORY.nonRole;
const NEUTRAL = CATEGORY.foreignPlace | CATEGORY.suffix | CATEGORY.body | CATEGORY.department;
const FOREIGN = CATEGORY.foreignTitle | CATEGORY.foreignPlace;
const CALLED = CATEGORY.title | CATEGORY.address;
const ACTS = CATEGORY.rightVerb | CATEGORY.listEnd;

/** Looks at both sides of text[start, end); many candidates share a side, so each side of a text is looked at once. */
export class Surroundings {
	readonly #lefts = new Map<number, Left>();
	readonly #rights = new Map<number, Right>();
	readonly #text: string;
	readonly #lattice: Lattice;
	readonly #lexicon: Lexicon;

	constructor(text: string, lattice: Lattice, lexicon: Lexicon) {
		this.#text = text;
		this.#lattice = lattice;
		this.#lexicon = lexicon;
	}

	/** The most that both sides and the slot between them can add to a score: enough to leave hopeless strings alone. */
	most(start: number, end: number): number {
		const before = this.#left(start);
		const after = this.#right(end);
		const right = before.asPerson ? after.rightAfterTitle : after.right;
		return before.left + right + (before.afterTitle ? BEST_SLOT : before.asPerson ? 2.5 : 0);
	}

	around(start: number, end: number): Evidence {
		const before = this.#left(start);
		const after = this.#right(end);
		return {
			left: before.left,
			right: before.asPerson ? after.rightAfterTitle : after.right,
			afterTitle: before.afterTitle,
			afterByline: before.afterByline,
			afterForeign: before.afterForeign,
			afterPrivate: before.afterPrivate,
			afterNonRole: before.afterNonRole,
			beforeTitle: after.beforeTitle,
			beforeSpeech: after.beforeSpeech,
			rightText: after.rightText,
		};
	}

	#left(start: number): Left {
		let found = this.#lefts.get(start);
		if (found === undefined) {
			found = leftOf(this.#text, start, this.#lattice, this.#lexicon);
			this.#lefts.set(start, found);
		}
		return found;
	}

	#right(end: number): Right {
		let found = this.#rights.get(end);
		if (found === undefined) {
			found = rightOf(this.#text, end, this.#lattice, this.#lexicon);
			this.#rights.set(end, found);
		}
		return found;
	}
}

function leftOf(text: string, start: number, lattice: Lattice, lexicon: Lexicon): Left {
	const entry = start > 0 ? lattice.previousEntry[start]! : -1;
	const flags = entry >= 0 ? lexicon.flags[entry]! : 0;
	const before = text.charAt(start - 1);
	const titleEnd = listColon(text, start) ?? beforeNote(text, before === ' ' ? start - 1 : start);
	const afterTitle =
		((flags & CATEGORY.title) !== 0 && !goesOnAsWord(text, lattice.previous[start]!, start, lexicon, 2)) ||
		(lattice.titleStart[titleEnd]! >= 0 &&
			(titleEnd < start || !goesOnAsWord(text, lattice.titleStart[titleEnd]!, start, lexicon, 2)));
	const afterOccupation = entry >= 0 && isOccupation(text.slice(lattice.previous[start]!, start), lexicon, entry);
	let left = -2;
	const honoured = before === '”' && isHonoured(text, start);
	if (afterTitle) left = 7.5;
	else if (honoured) left = 5;
	else if (start === 0 || MARKS_BEFORE.includes(before)) left = before === '、' || before === '/' ? 1.5 : 0.5;
	else if (flags & CATEGORY.byline) left = 6;
	else if (flags & CATEGORY.privatePerson) left = 6;
	else if (flags & CATEGORY.nonRole) left = 5;
	else if (afterOccupation) left = 3.5;
	else if (flags & CATEGORY.leftFunction) left = start - lattice.previous[start]! > 1 ? 4 : 2;
	else if (flags & NEUTRAL || (entry >= 0 && 'pcvdu'.includes(tagName(lexicon.tag[entry]!).charAt(0)))) left = 0;
	return {
		left,
		afterTitle,
		afterByline: (flags & CATEGORY.byline) !== 0,
		afterForeign: (flags & FOREIGN) !== 0,
		afterPrivate: (flags & CATEGORY.privatePerson) !== 0,
		afterNonRole: !afterTitle && (flags & CATEGORY.nonRole) !== 0,
		asPerson: afterTitle || afterOccupation || honoured || (flags & PRIVATE) !== 0,
	};
}

/** Endings of nouns for people by what they do: 焊工, 园艺师, 种植大户, 创业者. */
const DOER = /^(?:..+[员工师匠户手者人生]|.[员师户匠]|..+家)$/;
const NO_DOER =
	/(?:国家|用户|账户|门户|客户|双手|携手|或者|学者|民生|卫生|先生|人生|大师|全员|动员|成员|人员|人工|施工|加工)$/;

function isOccupation(word: string, lexicon: Lexicon, entry: number): boolean {
	return tagName(lexicon.tag[entry]!) === 'n' && DOER.test(word) && !NO_DOER.test(word);
}

/** 主席：江天一、…, 副主席（按姓氏笔画为序）：…: where the office of a list of names ends; null where none is announced. */
export function listColon(text: string, start: number): number | null {
	if (text.charAt(start - 1) !== '：' || !/^\p{Script=Han}{2,4}(?:[、 （；\n]|$)/u.test(text.slice(start, start + 6)))
		return null;
	const note = /（按[^（）]{1,12}）$/.exec(text.slice(Math.max(0, start - 18), start - 1));
	return start - 1 - (note?.[0].length ?? 0);
}

/** 江天一致信, 江天一贺电: letters of a person. */
const GREETS = /^(?:贺[信电]|致[电信辞唁慰贺]|互致)/;

const isTitle = (entry: number, lexicon: Lexicon): boolean =>
	entry >= 0 && (lexicon.flags[entry]! & CATEGORY.title) !== 0;

const isAspect = (text: string, at: number): boolean => '着了过起'.includes(text.charAt(at)) && at < text.length;

/** What people do, in one character, behind the word for what they are: 画家谢无声回母校. */
const ACTS_BRIEFLY = '回来去住带拿找送抱背教讲看听买卖种养坐站走帮替';

/** 某某11日表示: the day stands right behind the name. */
const isDate = (text: string, at: number): boolean =>
	text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39 && /^\d{1,4}(?:日|时|月|年)/.test(text.slice(at, at + 5));

function rightOf(text: string, end: number, lattice: Lattice, lexicon: Lexicon): Right {
	const entry = end < text.length ? lattice.nextEntry[end]! : -1;
	const flags = entry >= 0 ? lexicon.flags[entry]! : 0;
	const after = text.charAt(end);
	const next = lattice.next[end] ?? end;
	let right = -1.5;
	let rightAfterTitle = -1.5;
	if (end === text.length || MARKS_AFTER.includes(after))
		right =
			after === '、' || after === '/' ? 1.5 : officeInBrackets(text, end, lattice) || inPicture(text, end) ? 6 : 0.5;
	else if (flags & CATEGORY.speech) right = 4;
	else if (GREETS.test(text.slice(end, end + 2))) right = 3;
	else if (flags & CALLED) right = 7.5;
	else if (flags & ACTS || after === '等') right = after === '等' || next - end > 1 ? 3 : 1.5;
	else if (isAged(text, end)) right = 6;
	else if (flags & CATEGORY.rightFunction || isDate(text, end)) right = 1.5;
	else if (entry >= 0) {
		const tag = tagName(lexicon.tag[entry]!);
		if (after === '任' && isTitle(lattice.nextEntry[end + 1]!, lexicon)) right = 3;
		else if ('vdp'.includes(tag.charAt(0)) && (next - end > 1 || tag !== 'v' || isAspect(text, next)))
			rightAfterTitle = 0.5;
		else if (ACTS_BRIEFLY.includes(after) && !MARKS_AFTER.includes(text.charAt(end + 1))) rightAfterTitle = 0.5;
		else if ('limt'.includes(tag.charAt(0)) && next - end > 1) rightAfterTitle = 0.5;
	}
	return {
		right,
		rightAfterTitle: Math.max(right, rightAfterTitle),
		beforeTitle: (flags & CALLED) !== 0,
		beforeSpeech: (flags & CATEGORY.speech) !== 0,
		rightText: text.slice(end, next),
	};
}
