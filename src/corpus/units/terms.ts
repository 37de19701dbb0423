import { type Tag, tagName } from '../../lexicon/categories.js';
import type { Unit } from './unit.js';
import type { WordOptions } from './words.js';

/** What stands between the words of a candidate; no text holds it. */
export const JOINT = '\u0001';

const LONGEST = 6;
/** Words that a noun phrase is made of, and those that it can end with. */
const INNER: ReadonlySet<Tag> = new Set<Tag>(['n', 'nt', 'nz', 'ns', 'vn', 'a', 'an', 'b', 'j', 'l', 'i']);
/** Single characters that make words longer: 新时代, 中国式现代化. */
const AFFIX: ReadonlySet<string> = new Set(['新', '式', '大', '总', '双', '多']);
const LAST: ReadonlySet<Tag> = new Set<Tag>(['n', 'nt', 'nz', 'vn', 'an', 'j']);

/**
 * Candidates for multi-word terms: two to six neighbouring words that can form a noun phrase (adjectives, nouns and
 * verbal nouns, a noun last), none of them a stop word; of single characters only affixes, for the others are mostly
 * pieces of names. Which of them are terms is for the C-value to say.
 */
export const terms = ({ stop }: WordOptions): Unit => ({
	about: 'multi-word terms (noun phrases of two to six words), ranked by C-value',
	base: 'words',
	text: true,
	visit: (document, { term, tokens }) => {
		const reading = document.reading();
		if (reading === null) return false;
		const { starts, tags, count } = reading.words;
		let run: string[] = [];
		for (let w = 0; w < count; w++) {
			const tag = tagName(tags[w]!);
			if (tag === 'w') {
				run = [];
				continue;
			}
			const word = reading.text.slice(starts[w]!, starts[w + 1]!);
			tokens(reading.map.from[starts[w]!] ?? 0, 1);
			if (!INNER.has(tag) || stop.has(word) || /\s/.test(word) || (word.length === 1 && !AFFIX.has(word))) {
				run = [];
				continue;
			}
			run.push(word);
			if (!LAST.has(tag) || word.length === 1) continue;
			for (let length = 2; length <= Math.min(LONGEST, run.length); length++) {
				term(run.slice(-length).join(JOINT), reading.map.from[starts[w - length + 1]!] ?? 0);
			}
		}
		return true;
	},
});
