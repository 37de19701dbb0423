import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { coverage } from '../coverage.js';
import { marksOf } from '../numbers/marks.js';
import type { Reading } from '../types.js';
import { isPlace, oddShare, touches } from './slots.js';

/** A list that says what its members are: 走访甲钢铁、乙光能、丙科技等重点企业. */
const LIST =
	/([^，。；：！？\n“”（）]{3,120}?)等(?:\d{1,3}[余多]?[家个])?([^，。；、：\s]{0,6}?)(?:企业|公司)(?!家|主|界|业|文化|发展)/y;

/** Kinds of firms are not firms: 汽车、电子等行业企业. */
const KINDS = /行业|领域|产业|类|国|地|省|市$|县$|入选|所有|多种|形式|称号|成长|方面|对|上下游/;

/** One visits firms, not trades. */
const VISITS = /(?:走访|慰问|调研|考察|来到|走进|深入|察看|查看|参观|前往|先后到|实地到)了?$/;

/** How trades end. */
const DOING = /(?:制造|加工|生产|研发|服务|冶炼|种植|养殖|物流|贸易|运输|材料|装备)$/;

/** Firms that lead are called by name. */
const LEADERS = /头部|龙头|骨干|知名|领军|链主|新锐|独角兽/;

/** Words that lead to the list: what stands right of the last of them is its first member. */
const LEADS = new Set(['v', 'p', 'd', 'c', 'u', 'r', 'vd', 'm', 'q', 'f']);
/** Those of one character; most others are pieces of names. */
const ONE = new Set('在到赴对与和向为由从往有是如及的以将把让给了着过');

const leads = (lexicon: Lexicon, entry: number, word: string): boolean => {
	const tag = tagName(lexicon.tag[entry]!);
	return (
		LEADS.has(tag) || (lexicon.flags[entry]! & CATEGORY.rightVerb) !== 0 || (tag === 't' && /[年月日午今昨]/.test(word))
	);
};

const SIZE = { least: 3, most: 12 };
const NOBODY: readonly Span[] = [];

/**
 * Firms by their short names in a list that closes with 等…企业, where two in three members read as names, or somebody
 * visits them, and hardly one as a trade.
 */
export function namedFirms(
	reading: Reading,
	lexicon: Lexicon,
	bodies: readonly Span[],
	names: readonly Span[],
	such: readonly number[],
): readonly Span[] {
	const { text } = reading;
	const lists = listsOf(text, such);
	if (lists.length === 0) return NOBODY;
	const out: Span[] = [];
	let covered: Uint8Array | null = null;
	let bodied: Uint8Array | null = null;
	for (const match of lists) {
		if (!match[1]!.includes('、') || KINDS.test(match[2]!)) continue;
		covered ??= coverage(text.length, names);
		bodied ??= coverage(text.length, bodies);
		const slots = membersOf(reading, lexicon, match.index, match.index + match[1]!.length);
		const known = slots.filter((slot) => touches(bodied!, slot));
		const free = slots.filter((slot) => !known.includes(slot) && !isTrade(reading, lexicon, slot));
		if (slots.length < 2 || (known.length + free.length) * 2 <= slots.length) continue;
		const odd = free.filter((slot) => oddShare(reading, lexicon, slot) >= 0.5);
		const visited =
			LEADERS.test(match[2]!) || VISITS.test(text.slice(Math.max(0, slots[0]!.start - 6), slots[0]!.start));
		const trades = slots.some((slot) => DOING.test(text.slice(slot.start, slot.end)));
		if (!visited && (trades || (odd.length + known.length) * 3 < slots.length * 2)) continue;
		for (const slot of free) {
			const size = slot.end - slot.start;
			if (
				size >= SIZE.least &&
				size <= SIZE.most &&
				!touches(covered, slot) &&
				!isPlace(text, slot, lexicon) &&
				(visited || oddShare(reading, lexicon, slot) > 0)
			)
				out.push(slot);
		}
	}
	return out;
}

/** What closes a list of firms: cheap to look for, where the list itself is not. */
const CLOSE = /等[^，。]{0,12}(?:企业|公司)/y;

function closesList(text: string, at: number): boolean {
	CLOSE.lastIndex = at;
	return CLOSE.test(text);
}

/** Marks that no list holds, and those that one can begin behind. */
const CUTS = marksOf('，。；：！？\n“”（）');
const OPENS = marksOf('。；\n，：');
/** Most characters of a list. */
const REACH = 120;

/** The lists that begin their clause, one a clause. */
function listsOf(text: string, such: readonly number[]): readonly RegExpExecArray[] {
	const lists: RegExpExecArray[] = [];
	let read = -1;
	for (const at of such) {
		if (at < read || !closesList(text, at)) continue;
		let start = at;
		while (start > 0 && at - start <= REACH && CUTS[text.charCodeAt(start - 1)] === 0) start--;
		if (start < read || (start > 0 && OPENS[text.charCodeAt(start - 1)] === 0)) continue;
		LIST.lastIndex = start;
		const match = LIST.exec(text);
		read = match === null ? start + 1 : start + match[0].length;
		if (match !== null) lists.push(match);
	}
	return lists;
}

/** The members of the list text[start, end), the first without what leads to it. */
function membersOf(reading: Reading, lexicon: Lexicon, start: number, end: number): readonly Span[] {
	const { text, words, lattice } = reading;
	const slots: Span[] = [];
	let to = end;
	for (let i = end - 1; i >= start; i--) {
		if (text.charAt(i) !== '、') continue;
		slots.unshift({ start: i + 1, end: to });
		to = i;
	}
	let from = to;
	for (let w = words.at[to - 1]!; w >= 0 && words.starts[w]! >= start; w--) {
		const entry = lattice.entries[w]!;
		const word = text.slice(words.starts[w]!, words.starts[w + 1]!);
		// the last word of a member belongs to it: 飞鹤锻造
		if (from < to && entry >= 0 && (word.length > 1 ? leads(lexicon, entry, word) : ONE.has(word))) break;
		from = words.starts[w]!;
	}
	if (from < to) slots.unshift({ start: from, end: to });
	return slots;
}

/** A member that is a trade or a matter: one ordinary word, or a phrase that ends in a doing (食品加工, 项目申报). */
function isTrade(reading: Reading, lexicon: Lexicon, slot: Span): boolean {
	const { text, words, lattice } = reading;
	const slice = text.slice(slot.start, slot.end);
	if (/企业|公司|单位/.test(slice)) return true;
	const whole = lexicon.trie.find(slice);
	if (
		whole >= 0 &&
		/^(?:n|vn|v|b|a|l|j|an)$/.test(tagName(lexicon.tag[whole]!)) &&
		(lexicon.flags[whole]! & CATEGORY.body) === 0
	)
		return true;
	const word = words.at[slot.end - 1]!;
	const last = lattice.entries[word]!;
	const from = words.starts[word]!;
	return last >= 0 && from > slot.start && slot.end - from > 1 && /^vn?$/.test(tagName(lexicon.tag[last]!));
}
