import { CATEGORY, categories, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { mayBeFlagged } from './context.js';
import { FUNCTION_SURNAMES } from './han-names.js';
import { NO_PERSON } from './namesake.js';
import type { Candidate, NameShape } from './offers.js';
import { PLACE_WORDS, WEAPONS } from './sides.js';
import { tagSet } from './tags.js';
import { hasUnit, standsAt, unitAt, unitOf, unitSet } from './units.js';
import { FIELDS } from './unlike.js';

/** Words that follow a surname standing for a person (李主任), or a one-character word: no given names. */
const AFTER_A_NAME = categories('title', 'address', 'speech', 'rightVerb', 'department', 'nonRole', 'listEnd');
const BODY_OR_PLACE = categories('body', 'place', 'foreignPlace', 'suffix');

const LAND = /^(?:火山|冰川|海峡|半岛|群岛|运河|盆地|高原|沙漠|山脉|海沟)/;
const LANDS = unitSet('火冰海半群运盆高沙山');

const PLACE_WORD = /^(?:[市镇州省县村区堡港岛河湖山]|等?方向|等地|地区|附近|周边|一线|[巷街])/;
const PLACE_FIRST = unitSet(PLACE_WORDS);

/** 杜拉镇, 霍马市, 波克罗夫斯克等方向: what stands before such a word is a place of another country. */
export const isBeforePlaceWord = (text: string, end: number): boolean =>
	standsAt(PLACE_FIRST, text, end) && PLACE_WORD.test(text.slice(end, end + 3));

const WEAPON =
	/^(?:-[A-Z\d]{1,3})?[”"」]?(?:[型级](?![的为与])|(?:战术|战略|弹道|巡航|防空|反舰|高超音速|洲际)*(?:导弹|火箭弹?|战机|战斗机|无人机|坦克|鱼雷|驱逐舰|潜艇|航母))/;
const WEAPON_FIRST = unitSet(WEAPONS);

/** “伊斯坎德尔-M”弹道导弹: weapons and vessels have names too. */
const isBeforeWeapon = (text: string, end: number): boolean =>
	standsAt(WEAPON_FIRST, text, end) && WEAPON.test(text.slice(end, end + 12));

/** Whether a foreign name is by what follows it one of a place or a weapon. */
export const isThing = (text: string, shape: NameShape, end: number): boolean =>
	(shape === 'translit' && isBeforePlaceWord(text, end)) || isBeforeWeapon(text, end);

const PEOPLES = unitSet('国族人方军语裔');
const PLACE_ENDS = unitSet('市镇州省县村区堡港岛');
const STATE = unitOf('国');
const SIDE = unitOf('方');
const TOWARDS = unitOf('向');
const SECTION = unitOf('科');
const FIELD_FIRST = unitSet('文史方党');

/** Parts of speech of what goes on behind a surname that is a function word: 从自身, 和其他. */
const GOES_ON = tagSet('r', 'd', 'm', 'p', 'c');
const FUNCTION = tagSet('c', 'p', 'd', 'u');
const VERB = tagSet('v');
const ACTS = tagSet('v', 'vn', 'vd');

/** Surnames that are more often what stands before a verb: 民警都坚守, 交警来护航. */
const BEFORE_VERB = unitSet('都来');

/** What characters mean to `isPlace`: as the first of a candidate, its last, the one behind it. */
const CUE = { first: 1, last: 2, behind: 4 } as const;

const CUES = ((): Uint8Array => {
	const table = new Uint8Array(65536);
	for (let unit = 0; unit < table.length; unit++) {
		if (hasUnit(FIELD_FIRST, unit) || unit === STATE || hasUnit(FUNCTION_SURNAMES, unit)) table[unit]! |= CUE.first;
		if (hasUnit(BEFORE_VERB, unit)) table[unit]! |= CUE.first;
		if (unit === SECTION) table[unit]! |= CUE.last;
		if (hasUnit(LANDS, unit)) table[unit]! |= CUE.behind;
	}
	return table;
})();

/** A place by its dictionary name is no person, however foreign it sounds (沙特外交大臣). */
export function isPlace(text: string, candidate: Candidate, lexicon: Lexicon): boolean {
	const { start, end, shape } = candidate;
	if (mayBeFlagged(text, start, end, lexicon, NO_PERSON)) {
		const entry = lexicon.trie.findIn(text, start, end);
		if (entry >= 0 && (lexicon.flags[entry]! & NO_PERSON) !== 0) return true;
	}
	if (shape !== 'han') return isForeignPlace(text, candidate);
	// Three characters tell most of the rest off.
	const table = CUES;
	const cues =
		(table[text.charCodeAt(start)]! & CUE.first) |
		(table[text.charCodeAt(end - 1)]! & CUE.last) |
		((end < text.length ? table[text.charCodeAt(end)]! : 0) & CUE.behind);
	return cues === 0
		? end - start >= 3 &&
				mayBeFlagged(text, start + 1, end, lexicon, AFTER_A_NAME | BODY_OR_PLACE) &&
				isSurnameAndWord(text, candidate, lexicon)
		: isOtherWord(text, candidate, lexicon);
}

/** A place, a weapon or a people by its foreign name. */
function isForeignPlace(text: string, { start, end, shape }: Candidate): boolean {
	if (end - start === 2 && standsAt(FIELD_FIRST, text, start) && FIELDS.has(text.slice(start, end))) return true;
	if (isBeforeWeapon(text, end)) return true;
	// “卡尔·文森”号: a ship.
	if (shape === 'dotted') return /^[”"]号/.test(text.slice(end, end + 2));
	if (shape === 'translit') {
		if (isBeforePlaceWord(text, end)) return true;
		if (standsAt(PEOPLES, text, end)) return !/^(?:国家|国务|人民|人权|方面|军事|军队)/.test(text.slice(end, end + 2));
		if (standsAt(PLACE_ENDS, text, end - 1)) return true;
		if (unitAt(text, end - 1) === SIDE && unitAt(text, end) === TOWARDS) return true;
	}
	return isLand(text, end);
}

/** 希韦卢奇火山: cut out of the name of a mountain. */
const isLand = (text: string, end: number): boolean =>
	standsAt(LANDS, text, end) && LAND.test(text.slice(end, end + 2));

/** Whether a Han candidate is some other word, or a function word and what it governs. */
function isOtherWord(text: string, candidate: Candidate, lexicon: Lexicon): boolean {
	const { start, end } = candidate;
	const { trie } = lexicon;
	if (end - start === 2 && standsAt(FIELD_FIRST, text, start) && FIELDS.has(text.slice(start, end))) return true;
	if (isLand(text, end)) return true;
	// 主席国, 成员国: no office and somebody called 国.
	if (unitAt(text, start) === STATE && /(?:主席|成员|会员)$/.test(text.slice(Math.max(0, start - 2), start)))
		return true;
	if (end - start < 3) return false;
	// 、麻醉科主治医师: a word and the section it names.
	if (
		unitAt(text, end - 1) === SECTION &&
		trie.findIn(text, start, end - 1) >= 0 &&
		/^(?:主任|副主任|主治|住院|医[生师]|护士|护师|科?长|副科长)/.test(text.slice(end, end + 3))
	)
		return true;
	return isSurnameAndWord(text, candidate, lexicon);
}

/** A surname that is a verb or a function word, and a word that it goes on with. */
function isSurnameAndWord(text: string, { start, end }: Candidate, lexicon: Lexicon): boolean {
	const { trie, flags } = lexicon;
	// A surname that is a function word goes on with words of any kind.
	const joins = standsAt(FUNCTION_SURNAMES, text, start);
	if (standsAt(BEFORE_VERB, text, start)) {
		const verb = trie.findIn(text, start + 1, end);
		if (verb >= 0 && ACTS[lexicon.tag[verb]!] === 1) return true;
	}
	if (!joins && !mayBeFlagged(text, start + 1, end, lexicon, AFTER_A_NAME | BODY_OR_PLACE)) return false;
	const given = trie.findIn(text, start + 1, end);
	if (given < 0) return false;
	if ((flags[given]! & AFTER_A_NAME) !== 0) return true;
	// 和 + 政协, 于 + 北京: a surname that is a function word before a dictionary body or place is that word.
	if (
		joins &&
		(GOES_ON[lexicon.tag[given]!] === 1 ||
			// 从明年, but 于东来
			(tagName(lexicon.tag[given]!) === 't' && lexicon.cost[given]! < 12) ||
			(flags[given]! & CATEGORY.generic) !== 0)
	)
		return true;
	if ((flags[given]! & BODY_OR_PLACE) === 0) return false;
	const surname = trie.findIn(text, start, start + 1);
	if (surname < 0) return false;
	const tag = lexicon.tag[surname]!;
	// 来印尼: a verb before a country.
	return FUNCTION[tag] === 1 || (VERB[tag] === 1 && (flags[given]! & CATEGORY.foreignPlace) !== 0);
}
