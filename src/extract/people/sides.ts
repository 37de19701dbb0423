import { CATEGORY, tagIndex } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { DOTS, HYPHENS } from './model.js';
import { tagSet } from './tags.js';

/** What a unit right before a candidate is. */
export const BEFORE = {
	/** a mark that a name may stand behind */
	mark: 1 << 0,
	/** of these, one that parts the members of a list */
	part: 1 << 1,
	/** what `appointmentBonus` has something to say behind */
	speaks: 1 << 2,
	/** what a member of a list may stand behind */
	member: 1 << 3,
	dot: 1 << 4,
	/** the end of a list's announcement, or of a note in brackets behind an office */
	closes: 1 << 5,
} as const;

const SIGNS_BEFORE: readonly (readonly [bit: number, characters: string])[] = [
	[BEFORE.mark, '。，；：、！？\n“‘（()》〉】〉」』”’—|｜/ 　'],
	[BEFORE.part, '、/'],
	[BEFORE.speaks, '。；，：\n的命去补选举名'],
	[BEFORE.member, '、 和及/'],
	[BEFORE.dot, `${DOTS}${HYPHENS}`],
	[BEFORE.closes, '：）) '],
];

/** What stands before a candidate that opens the text. */
export const OPENS_TEXT = BEFORE.mark | BEFORE.speaks | BEFORE.member;

/** What a unit right behind a candidate is. */
export const AFTER = {
	mark: 1 << 0,
	part: 1 << 1,
	/** what a member of a list, or the note behind it, may be followed by */
	member: 1 << 2,
	dot: 1 << 3,
	/** 贺信, 等, 今年82岁, 11日, 任, 回: the beginning of what speaks for a name whatever word it is of */
	speaks: 1 << 4,
	/** what names of places and weapons go on with */
	thing: 1 << 5,
	/** what may stand behind the last member of a list, or behind any other */
	closes: 1 << 6,
	/** what the forms of `appointmentBonus` begin with that a mark stands before */
	takes: 1 << 7,
} as const;

/** Marks that may stand right behind a name. */
export const MARKS_AFTER = '。，；：、！？\n”’（）()《〈【「』—|｜/ 　';

export const PLACE_WORDS = '市镇州省县村区堡港岛河湖山等方地附周一巷街';
export const WEAPONS = '-”"」型级战弹巡防反高洲导火无坦鱼驱潜航';

const SIGNS_AFTER: readonly (readonly [bit: number, characters: string])[] = [
	[AFTER.mark, MARKS_AFTER],
	[AFTER.part, '、/'],
	[AFTER.member, '、 和（(/'],
	[AFTER.dot, `${DOTS}${HYPHENS}`],
	[AFTER.speaks, '贺致互等今昨0123456789任回来去住带拿找送抱背教讲看听买卖种养坐站走帮替'],
	[AFTER.thing, PLACE_WORDS + WEAPONS],
	[AFTER.closes, '、和及/ \n，。；）)：”（('],
	[AFTER.takes, '同不拟现已升转调因曾先历履出担兼当辞代任为，的 男女（('],
];

/**
 * By UTF-16 unit: a number for each way in which units mean something beside a candidate, 0 for those that do not. The
 * two meanings stand in tables by that number: what is asked at so many places has to lie close together.
 */
export const SIGNS = new Uint8Array(65536);
/** By number in `SIGNS`: bits of `BEFORE`, and of `AFTER`. */
export const BEFORE_BY_SIGN = new Uint8Array(256);
export const AFTER_BY_SIGN = new Uint8Array(256);

function numberSigns(): void {
	const bits = new Map<number, number>();
	const collect = (rows: typeof SIGNS_BEFORE, by: number): void => {
		for (const [bit, characters] of rows)
			for (let i = 0; i < characters.length; i++) {
				const unit = characters.charCodeAt(i);
				bits.set(unit, (bits.get(unit) ?? 0) | (bit << by));
			}
	};
	collect(SIGNS_BEFORE, 0);
	collect(SIGNS_AFTER, 8);
	const numbers = new Map<number, number>();
	for (const [unit, both] of bits) {
		const number = numbers.get(both) ?? numbers.size + 1;
		numbers.set(both, number);
		SIGNS[unit] = number;
		BEFORE_BY_SIGN[number] = both & 255;
		AFTER_BY_SIGN[number] = both >> 8;
	}
}
numberSigns();

/** What a unit means right before a candidate, and right behind it. */
export const signBefore = (unit: number): number => BEFORE_BY_SIGN[SIGNS[unit]!]!;
export const signAfter = (unit: number): number => AFTER_BY_SIGN[SIGNS[unit]!]!;

/** What a word beside a candidate is: the first before it, the others behind it. */
export const WORD = {
	title: 1 << 0,
	byline: 1 << 1,
	privatePerson: 1 << 2,
	nonRole: 1 << 3,
	leftFunction: 1 << 4,
	/** speaks neither for a name nor against it */
	neutral: 1 << 5,
	noun: 1 << 6,
	foreign: 1 << 7,
	speech: 1 << 8,
	/** a rank word or a form of address */
	called: 1 << 9,
	acts: 1 << 10,
	rightFunction: 1 << 11,
	/** a verb, an adverb, a preposition */
	acting: 1 << 12,
	bareVerb: 1 << 13,
	/** an idiom, a number, a time */
	setting: 1 << 14,
} as const;

export const WORD_BEFORE = (1 << 8) - 1;
/** Set in what is known of a word. */
const KNOWN = 1 << 15;

const NEUTRAL = CATEGORY.foreignPlace | CATEGORY.suffix | CATEGORY.body | CATEGORY.department;
const JOINS = tagSet('p', 'c', 'v', 'd', 'u');
const ACTING = tagSet('v', 'd', 'p');
const SETTING = tagSet('l', 'i', 'm', 't');
const NOUN = tagIndex('n');
const BARE_VERB = tagIndex('v');

/** By category: the bit that its words have. */
const OF_CATEGORY: readonly (readonly [mask: number, bit: number])[] = [
	[CATEGORY.title, WORD.title],
	[CATEGORY.byline, WORD.byline],
	[CATEGORY.privatePerson, WORD.privatePerson],
	[CATEGORY.nonRole, WORD.nonRole],
	[CATEGORY.leftFunction, WORD.leftFunction],
	[NEUTRAL, WORD.neutral],
	[CATEGORY.foreignTitle | CATEGORY.foreignPlace, WORD.foreign],
	[CATEGORY.speech, WORD.speech],
	[CATEGORY.title | CATEGORY.address, WORD.called],
	[CATEGORY.rightVerb | CATEGORY.listEnd, WORD.acts],
	[CATEGORY.rightFunction, WORD.rightFunction],
];

const MASKS = OF_CATEGORY.map(([mask]) => mask);
const BITS = OF_CATEGORY.map(([, bit]) => bit);

function readWord({ flags, tag }: Lexicon, entry: number): number {
	let bits = KNOWN;
	const set = flags[entry]!;
	if (set !== 0) for (let i = 0; i < MASKS.length; i++) if ((set & MASKS[i]!) !== 0) bits |= BITS[i]!;
	const own = tag[entry]!;
	if (JOINS[own] === 1) bits |= WORD.neutral;
	if (ACTING[own] === 1) bits |= WORD.acting;
	if (SETTING[own] === 1) bits |= WORD.setting;
	if (own === NOUN) bits |= WORD.noun;
	if (own === BARE_VERB) bits |= WORD.bareVerb;
	return bits;
}

/** What is known of words, by entry, as far as it was asked for. */
export interface WordTables {
	/** bits of `WORD`, two bytes where flags and tags take five; 0 for what was not asked for */
	readonly words: Uint16Array;
	/** what `leftOf` and `rightOf` say of a word where no mark and no other word has a say in it, or `UNSAID` */
	readonly before: Int16Array;
	readonly behind: Int16Array;
}

/** No number of `leftOf` or `rightOf`. */
export const UNSAID = -32768;

const tables = new WeakMap<Lexicon, WordTables>();

export function wordTables(lexicon: Lexicon): WordTables {
	let made = tables.get(lexicon);
	if (!made) {
		const { length } = lexicon.flags;
		made = {
			words: new Uint16Array(length),
			before: new Int16Array(length).fill(UNSAID),
			behind: new Int16Array(length).fill(UNSAID),
		};
		tables.set(lexicon, made);
	}
	return made;
}

/** What the word of an entry is, 0 for none: bits of `WORD`. */
export function wordAt(table: Uint16Array, lexicon: Lexicon, entry: number): number {
	if (entry < 0) return 0;
	if (table[entry] === 0) table[entry] = readWord(lexicon, entry);
	return table[entry]!;
}
