import { categories } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import type { Judged } from './judge.js';
import { standsAt, standsOrEnds, unitSet } from './units.js';

/** Bodies and kinds of places, by which a longer word is told from a name and a verb. */
const BODY = categories('body', 'suffix', 'department', 'place', 'levelWord');

/**
 * 、管委会主任江天一, 、乌兰图克镇镇长江天一: what a word of one character ends is the beginning of a body, where the
 * dictionary knows a longer one or where its office and another name fill the slot.
 */
export function opensOffice(
	text: string,
	{ start, end }: Judged,
	judged: readonly Judged[],
	lattice: Lattice,
	lexicon: Lexicon,
): boolean {
	if (lattice.next[end]! - end > 1) return false;
	const longest = lexicon.trie.longest(text, start);
	if (longest && longest[0] > end && (lexicon.flags[longest[1]]! & BODY) !== 0) return true;
	let office = -1;
	for (let at = end + 1; at < Math.min(text.length + 1, end + OFFICE_REACH); at++) {
		if (lattice.titleStart[at]! > end) office = at;
		if (standsOrEnds(ENDS_SLOT, text, at)) return office > 0 && names(judged, office, at);
	}
	return false;
}

/** Characters from a list's last name within which another member's office and name end. */
const OFFICE_REACH = 24;
const ENDS_SLOT = unitSet('、，。；：\n（');

/** Whether one of the candidates, which stand in the order of their starts, reads well as a name there. */
function names(judged: readonly Judged[], start: number, end: number): boolean {
	let low = 0;
	for (let high = judged.length; low < high; ) {
		const middle = (low + high) >> 1;
		if (judged[middle]!.start < start) low = middle + 1;
		else high = middle;
	}
	for (; low < judged.length && judged[low]!.start === start; low++)
		if (judged[low]!.end === end && judged[low]!.gain > 0) return true;
	return false;
}

/** Whether what starts at `end` is a word that a list of names ends before. */
export function endsList(text: string, end: number, lattice: Lattice, lexicon: Lexicon): boolean {
	const entry = lattice.nextEntry[end] ?? -1;
	if (entry >= 0 && (lexicon.flags[entry]! & ENDS_LIST) !== 0) return true;
	// 甲、乙、丙三位副局长
	return standsAt(COUNTS, text, end) && standsAt(COUNTED, text, end + 1) && !standsAt(JOINTS, text, end - 1);
}

const ENDS_LIST = categories('address', 'listEnd', 'rightVerb', 'speech', 'rightFunction');
const COUNTS = unitSet('两三四五六七八九十');
const COUNTED = unitSet('位名');
const JOINTS = unitSet('和与及共等');

/** 委员甲、百强、乙: one slot of a list that reads as a word ends it no more than it ends the list of names. */
export const skipsSlot = (
	text: string,
	listEnd: number,
	{ start, how }: { readonly start: number; readonly how: string },
): boolean =>
	listEnd >= 0 &&
	how === 'listed' &&
	start - listEnd >= 3 &&
	start - listEnd <= 5 &&
	ONE_SLOT.test(text.slice(listEnd, start));
const ONE_SLOT = /^\p{Script=Han}{2,4}、$/u;
