import { TAGS, tagIndex, tagName } from '../../../lexicon/categories.js';
import type { Span } from '../../../types.js';
import { HAN } from '../../han.js';
import type { Reading } from '../../types.js';
import type { ContextWords } from '../context-words.js';
import type { Framed } from './framed.js';

/** What the words of a member are. */
export interface Grammar {
	/** part of speech of the first and the last word */
	readonly first: string;
	readonly last: string;
	readonly firstWord: string;
	readonly lastWord: string;
	readonly verbs: number;
	/** a preposition and a place open it */
	readonly placed: boolean;
}

export const VERBAL = new Set(['v', 'vd', 'i', 'l']);
/** The same by the index of the tag. */
const IS_VERBAL = Uint8Array.from(TAGS, (tag) => (VERBAL.has(tag) ? 1 : 0));
const VERB = tagIndex('v');
const PREPOSITION = tagIndex('p');
const PLACE = tagIndex('ns');

export function grammarOf({ text, words }: Reading, { deed }: ContextWords, member: Span): Grammar {
	const { starts, tags } = words;
	// “敢为”的劲头: what stands within the marks opens the member.
	const opening = member.start + (text.charAt(member.start) === '“' ? 1 : 0);
	const w = words.at[opening]!;
	let first = 0;
	let verbs = 0;
	let tag = 0;
	let last = w;
	for (; last < words.count && (last === w || starts[last]! < member.end); last++) {
		// 压实, 部署: the segmentation takes for a noun what is done.
		tag = deed.is(text, starts[last]!, starts[last + 1]!) ? VERB : tags[last]!;
		if (last === w) first = tag;
		verbs += IS_VERBAL[tag]!;
	}
	return {
		first: tagName(first),
		last: tagName(tag),
		firstWord: text.slice(opening, Math.min(member.end, starts[w + 1]!)),
		lastWord: text.slice(Math.max(member.start, starts[last - 1]!), member.end),
		verbs,
		placed: first === PREPOSITION && starts[w + 1]! < member.end && tags[w + 1] === PLACE,
	};
}

/** How far the lengths of members are apart. */
export function spreadOf(rows: readonly string[]): number {
	let shortest = rows[0]!.length;
	let longest = shortest;
	for (const { length } of rows) {
		if (length < shortest) shortest = length;
		else if (length > longest) longest = length;
	}
	return longest - shortest;
}

/** Whether a member ends in a verb, or in one character behind a verb, or opens with how or by what something is done. */
export const isAction = ({ first, last, lastWord, verbs }: Grammar): boolean =>
	first === 'd' ||
	first === 'p' ||
	first === 'ad' ||
	(lastWord.length === 1 ? verbs > 0 || last === 'a' : last === 'v' || last === 'vn');

/** How many members end in what is done or becomes of something: 传统产业转型. */
export function acting(grammar: readonly Grammar[], context: ContextWords): number {
	let count = 0;
	for (const member of grammar) if (isAction(member) || context['tail-verb'].has(member.lastWord)) count++;
	return count;
}

/** How many members are one word each. */
export const whole = (rows: readonly string[], grammar: readonly Grammar[]): number =>
	rows.filter((row, index) => grammar[index]!.firstWord === row).length;

/**
 * 以思想破冰引领发展突围，以…，以…: clauses of one length, each led by what it is done by, or of any where it is spelled
 * out with 的 (以慎重的态度管控分歧); 把思想统一到…上来，把…到…上来: each led by what is brought somewhere.
 */
export const isLedClause = (set: Framed, rows: readonly string[]): boolean =>
	set.kind === 'head' &&
	((/^[以用让靠]$/.test(set.shared) && spreadOf(rows) === 0 && rows[0]!.length >= 6) ||
		(/^[以用]$/.test(set.shared) && rows.every((row) => row.length >= 8 && row.indexOf('的') > 1)) ||
		(/^[把将]$/.test(set.shared) && rows.every((row) => row.length >= 5)));

const HASTE = new Set([...'早快多少先再勤', '早日', '尽早', '尽快', '及早']);

/** 早开工、早投产、早达效: how soon or how often, before verbs. */
export const isHastened = (set: Framed, rows: readonly string[]): boolean =>
	set.kind === 'head' && HASTE.has(set.shared) && rows.every((row) => row.length <= 6);

/** 在…中, 从…到…: a preposition and what closes its phrase, in all members, each with a clause behind. */
export function isAround(head: string, rows: readonly string[]): boolean {
	if (head.length !== 1 || !'在从由同以对'.includes(head)) return false;
	return [...'中上下里内到向为'].some((close) =>
		rows.every((row) => {
			const at = row.indexOf(close, 2);
			return at >= 2 && row.length - at >= 3;
		}),
	);
}

/** 想干事、能干事、干成事, 惠民生、暖民心、顺民意: a verb of one character and its object of two, in all members. */
export function isTriple(rows: readonly string[], grammar: readonly Grammar[]): boolean {
	if (!rows.every((row, index) => row.length === 3 && grammar[index]!.firstWord.length === 1)) return false;
	// 大企业、新产业、好事业 are nouns.
	return grammar.filter(({ first }) => first === 'a').length <= 1 && !grammar.some(({ first }) => NOMINAL.has(first));
}

const NOMINAL = new Set(['n', 'm', 'b', 'f', 'q', 'ns', 't', 'r', 'w']);

/** 时间不等人，机遇不等人: what all clauses end with says that something is not so, or is so the more. */
export const DENIAL = new RegExp(`^[不没无更][${HAN}]{2}`, 'u');

/** Adverbs, complements and joints that make clauses of what stands around them, in one column of all members. */
export function hasSlot(rows: readonly string[]): boolean {
	const width = rows[0]!.length;
	if (width > 8) return false;
	for (let column = 1; column < width - 1; column++) {
		const character = rows[0]!.charAt(column);
		const joins =
			'不真更最再必得能敢可先为往'.includes(character) ||
			(character === '上' && column >= 2) ||
			(character === '着' && column === 1) ||
			// 立大志、明大德, 上好学、圆好梦
			(column === 1 && width === 3 && '大实真好'.includes(character)) ||
			// 周有调度、月有通报, 学有所教、劳有所得, 会前有准备、会后有落实
			(character === '有' && width >= 4 && width <= 6 && width - column >= 3) ||
			// 上下一条心、干群一股劲
			(character === '一' && column === 2 && width === 5);
		if (joins && rows.every((row) => row.charAt(column) === character)) return true;
	}
	return false;
}

/** 家庭和睦则社会安定，家庭文明则社会文明: a condition and what follows from it. */
export const isConditional = (rows: readonly string[]): boolean => {
	const at = rows[0]!.indexOf('则');
	return at >= 2 && rows.every((row) => row.charAt(at) === '则');
};
