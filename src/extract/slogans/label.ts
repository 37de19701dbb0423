import { tagName } from '../../lexicon/categories.js';
import type { Quote, Reading } from '../types.js';
import type { SloganResources } from './resources.js';

/** The formula in its marks with the noun it names: “6+3”现代产业体系; null where no such noun follows. */
export function labelOf(reading: Reading, quote: Quote, resources: SloganResources): string | null {
	const { text, words } = reading;
	const end = quote.end;
	// Up to three nouns may follow; the last that is a known head closes the label.
	let best = -1;
	let w = words.at[end] ?? words.count;
	if (w >= words.count || words.starts[w] !== end) return null;
	for (let taken = 0; taken < 4 && w < words.count; taken++, w++) {
		const tag = tagName(words.tags[w]!);
		const start = words.starts[w]!;
		const stop = words.starts[w + 1]!;
		if (!['n', 'vn', 'nz', 'v', 'b', 'a', 'an', 'j', 'l', 'x'].includes(tag)) break;
		const found = resources.heads.longest(text, start);
		if (found && found[0] >= stop) best = Math.max(best, found[0]);
	}
	return best > 0 ? text.slice(quote.start, best) : null;
}

const COUNTS = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const ENGLISH = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Names a set with one shared head by its count and head, in Chinese and, where the head has an English, in both. */
export function setLabel(members: readonly string[], head: string, resources: SloganResources): { readonly label: string; readonly labelEn: string | null } | null {
	const count = COUNTS[members.length];
	if (!count || head.length < 2) return null;
	const label = `${count === '两' ? '两' : count}个${head}`;
	const noun = resources.headEnglish.get(head);
	if (!noun) return { label, labelEn: null };
	const parts = members.map((member) => resources.memberEnglish.get(member.slice(0, member.length - head.length)));
	const named = `${ENGLISH[members.length]} ${noun}`;
	if (!parts.every((part) => part !== undefined)) return { label, labelEn: named };
	return { label, labelEn: `${named}: of ${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}` };
}
