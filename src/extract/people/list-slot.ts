import { categories } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import type { Judged } from './decide.js';
import { standsOrEnds, unitSet } from './units.js';

/** Bodies and kinds of places, by which a longer word is told from a name and a verb. */
const BODY = categories('body', 'suffix', 'department', 'place', 'levelWord');

/**
 * 、管委会主任江天一, 、乌兰图克镇镇长江天一: what a word of one character ends is the beginning of a body, where the
 * dictionary knows a longer one or where its office and another name fill the slot.
 */
export function opensOffice(
	text: string,
	{ start, end }: Judged,
	byStart: ReadonlyMap<number, readonly Judged[]>,
	lattice: Lattice,
	lexicon: Lexicon,
): boolean {
	if (lattice.next[end]! - end > 1) return false;
	const longest = lexicon.trie.longest(text, start);
	if (longest && longest[0] > end && (lexicon.flags[longest[1]]! & BODY) !== 0) return true;
	let office = -1;
	for (let at = end + 1; at < Math.min(text.length + 1, end + OFFICE_REACH); at++) {
		if (lattice.titleStart[at]! > end) office = at;
		if (standsOrEnds(ENDS_SLOT, text, at))
			return office > 0 && (byStart.get(office)?.some((other) => other.end === at && other.gain > 0) ?? false);
	}
	return false;
}

/** Characters from a list's last name within which another member's office and name end. */
const OFFICE_REACH = 24;
const ENDS_SLOT = unitSet('、，。；：\n（');
