import type { Tag } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { levelEnd } from './level-words.js';

/** What stands before a place and is none. */
const LEADING = new Set('宣布 现任 时任 原任 报请 报经 经 据'.split(' '));

/**
 * Whether a word before a level word or a relative body is the stem of a place that no table lists (石桥 + 镇党委):
 * no common noun, or one that stands before the level elsewhere in the article too.
 */
export function isPlaceStem(
	text: string,
	lexicon: Lexicon,
	stem: { readonly start: number; readonly end: number; readonly tag: Tag },
	right: { readonly start: number; readonly end: number },
): boolean {
	const length = stem.end - stem.start;
	const reach = length > 4 ? -1 : levelEnd(text, right.start);
	if (reach < 0 || reach > right.end) return false;
	const word = text.slice(stem.start, stem.end);
	if (LEADING.has(word) || !/^\p{Script=Han}*[^的]$/u.test(word)) return false;
	if (stem.tag === 'x' || stem.tag === 'ns' || stem.tag === 'nz' || stem.tag === 'nr' || stem.tag === 'g') return true;
	const entry = lexicon.trie.find(word);
	if (entry >= 0 && lexicon.cost[entry]! > 10 && (stem.tag === 'n' || stem.tag === 'j')) return true;
	if (stem.tag === 'v') return false;
	const place = word + text.slice(right.start, reach);
	return length >= 2 && !/^[全各本我该]/.test(place) && text.indexOf(place, text.indexOf(place) + 1) >= 0;
}
