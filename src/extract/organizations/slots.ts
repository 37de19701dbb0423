import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import type { Reading } from '../types.js';

/** Whether something of a cover lies in a member of a list. */
export const touches = (cover: Uint8Array, slot: Span): boolean => cover.subarray(slot.start, slot.end).includes(1);

/** Whether a member of a list is a place by its whole name. */
export function isPlace(text: string, slot: Span, lexicon: Lexicon): boolean {
	const entry = lexicon.trie.find(text.slice(slot.start, slot.end));
	return entry >= 0 && (lexicon.flags[entry]! & (CATEGORY.place | CATEGORY.foreignPlace)) !== 0;
}

/** What short names of firms end in. */
const TRADE =
	/^(?:科技|电子|新科|股份|新材|材料|药业|生物|能源|重工|化工|智能|光电|半导体|汽车|食品|集团|实业|机械|锂电|医药)$/;

/** The share of a member's characters that read as single characters, names or proper nouns: none in a plain noun phrase. */
export function oddShare(reading: Reading, lexicon: Lexicon, slot: Span): number {
	const { text, words, lattice } = reading;
	let odd = 0;
	let last = '';
	for (let w = words.at[slot.start]!; w < words.count && words.starts[w]! < slot.end; w++) {
		const entry = lattice.entries[w]!;
		const tag = entry >= 0 ? tagName(lexicon.tag[entry]!) : 'x';
		const length = words.starts[w + 1]! - words.starts[w]!;
		if (tag === 'x' || tag === 'nz' || tag === 'nr' || tag === 'g' || tag === 'eng' || length === 1) odd += length;
		last = text.slice(words.starts[w], words.starts[w + 1]);
	}
	return odd >= 2 && TRADE.test(last) ? 1 : odd / (slot.end - slot.start);
}
