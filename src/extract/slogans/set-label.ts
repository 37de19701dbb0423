import { tagName } from '../../lexicon/categories.js';
import type { Span } from '../../types.js';
import type { Reading } from '../types.js';
import type { SloganResources } from './resources.js';

const COUNTS = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const ENGLISH = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What a set is called: in Chinese, and in English where its head has one. */
export interface SetLabel {
	readonly label: string;
	readonly labelEn: string | null;
}

/**
 * Names a set by its count and shared head: 总量倍增、企业倍增、投资倍增、园区倍增 → 四个倍增, "four doublings: of …". A set
 * has such a name when its head is one word of two and more characters and each member is that word behind one other
 * word that is no verb with the head for its object (重视互联网、发展互联网 has none).
 * @param tail the characters that all members end with
 */
export function setLabel(
	reading: Reading,
	members: readonly Span[],
	tail: string,
	resources: SloganResources,
): SetLabel | null {
	const { text, words } = reading;
	const count = COUNTS[members.length];
	if (!count || tail.length < 2) return null;
	const last = members[members.length - 1]!;
	const word = words.at[last.end - 1]!;
	const head = text.slice(words.starts[word]!, last.end);
	if (
		head.length < 2 ||
		!tail.endsWith(head) ||
		!['n', 'v', 'vn', 'nz', 'an', 'j'].includes(tagName(words.tags[word]!))
	)
		return null;
	const known = resources.headEnglish.has(head);
	const firsts: string[] = [];
	for (const member of members) {
		const first = { start: member.start, end: member.end - head.length };
		if (first.end - first.start < 2 || first.end - first.start > (known ? 6 : 4)) return null;
		// 根基在人民, 为什么要自我革命: what joins a clause stands before the head.
		if (/[在于为是要能由向到]$/.test(text.slice(first.start, first.end))) return null;
		if (!known && ['v', 'd', 'p'].includes(tagName(words.tags[words.at[first.start]!]!))) return null;
		firsts.push(text.slice(first.start, first.end));
	}
	const label = `${count}个${head}`;
	const noun = resources.headEnglish.get(head);
	if (!noun) return { label, labelEn: null };
	const named = `${ENGLISH[members.length]} ${noun}`;
	const parts = firsts.map((part) => resources.memberEnglish.get(part));
	if (!parts.every((part) => part !== undefined)) return { label, labelEn: named };
	return { label, labelEn: `${named}: of ${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}` };
}

/** A label that is itself a number and the head of a set: 三个清零, "three clearances"; `null` where the head is not known. */
export function countLabel(formula: string, resources: SloganResources): SetLabel | null {
	const count = COUNTS.indexOf(formula.charAt(0));
	const noun = resources.headEnglish.get(formula.slice(2));
	if (count < 2 || noun === undefined || !'个大项'.includes(formula.charAt(1))) return null;
	return { label: formula, labelEn: `${ENGLISH[count]} ${noun}` };
}
