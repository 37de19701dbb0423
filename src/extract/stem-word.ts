import { CATEGORY, type Tag } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { levelEnd } from './level-words.js';
import { standsAt, unitSet } from './people/units.js';
import type { Barrier } from './phrase-step.js';
import type { Reading } from './types.js';

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

/**
 * 克 + 州人民政府, 比如 + 县委: a level word of a body that the table of places reads as the end of a place. Only a place of
 * three characters is surer than the words it holds, or one of two that a single character opens.
 */
export function knownPlace({ text, lattice }: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	if (!standsAt(LEVELS, text, start) || start === 0 || barrier(start - 1)) return start;
	const from = start - 1 - (text.charAt(start) === '州' ? 0 : 1);
	if (from < 0 || lattice.previous[start] !== from || barrier(from) || text.startsWith('会同', from)) return start;
	const place = lexicon.trie.findIn(text, from, start + 1);
	return place >= 0 && (lexicon.flags[place]! & CATEGORY.place) !== 0 ? from : start;
}

const LEVELS = unitSet('州县区市旗');
