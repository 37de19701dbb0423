import type { Reading } from '../../extract/types.js';
import { tagName } from '../../lexicon/categories.js';

/** A document as the search for new formulas keeps it: small, and free of everything but text and words. */
export interface Piece {
	readonly date: string | null;
	/** the article in simplified script */
	readonly text: string;
	/** where each word begins, and the end of the last */
	readonly starts: readonly number[];
	/** one letter a word: `n` may stand in a formula, `f` not at its edge, `x` nowhere in it */
	readonly roles: string;
	/** formulas of the record that no dictionary has, with how they were recognized */
	readonly slogans: readonly (readonly [
		formula: string,
		kind: string,
		members: readonly string[],
		label: string | null,
	])[];
	/** people, places and bodies that the record names */
	readonly names: readonly string[];
}

/** Function words, numbers and names: a formula neither begins nor ends with the first and does not hold the others. */
const EDGELESS = new Set(['p', 'c', 'd', 'r', 'u', 'y', 'e', 'o', 'f', 'k', 'h', 'q']);
const NOWHERE = new Set(['x', 'w', 'nr', 'nt', 'ns', 't', 'm', 'mq', 'eng']);

/** Words and their roles of an article. */
export function wordsOf({ text, words }: Reading): Pick<Piece, 'text' | 'starts' | 'roles'> {
	let roles = '';
	for (let i = 0; i < words.count; i++) {
		const word = text.slice(words.starts[i], words.starts[i + 1]);
		const tag = tagName(words.tags[i]!);
		roles += !/^\p{Script=Han}+$/u.test(word) || NOWHERE.has(tag) ? 'x' : EDGELESS.has(tag) ? 'f' : 'n';
	}
	return { text, starts: [...words.starts.slice(0, words.count + 1)], roles };
}
