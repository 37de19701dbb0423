import type { ContextWords } from '../../extract/slogans/context-words.js';
import type { Reading } from '../../extract/types.js';
import { tagName } from '../../lexicon/categories.js';

/** A document as the search for new formulas keeps it: small, and free of everything but text and words. */
export interface Piece {
	readonly date: string | null;
	/** the article in simplified script */
	readonly text: string;
	/** where each word begins, and the end of the last */
	readonly starts: readonly number[];
	/** one letter a word: `n` may stand in a formula, `f` not at its edge, `x` nowhere in it, `、` joins two parts */
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
const NOWHERE = new Set(['x', 'w', 'nr', 'nt', 'ns', 't', 'm', 'mq', 'eng', 'y', 'e', 'o', 'r']);
/** Particles and adverbs of telling; a formula states no event. */
const TELLING = /^(?:了|着|过|正|正在|已|已经|将|被|把|等|我|他|她|它|记者|目前|今天|近日)$/u;

/** Words and their roles of an article; sentences about other countries take no part, nor do the names of columns (【…】). */
export function wordsOf(reading: Reading, context: ContextWords): Pick<Piece, 'text' | 'starts' | 'roles'> {
	const { words } = reading;
	const text = reading.text.replace(/【[^】\n]{0,30}】/gu, (column) => '\u3000'.repeat(column.length));
	const roles: string[] = [];
	for (let i = 0; i < words.count; i++)
		roles.push(roleOf(text.slice(words.starts[i], words.starts[i + 1]), tagName(words.tags[i]!)));
	for (const { start, end } of reading.sentences) {
		if (!context.within('foreign', text, start, end) || context.within('home', text, start, end)) continue;
		for (let at = start; at < end; at = words.starts[words.at[at]! + 1] ?? end) roles[words.at[at]!] = 'x';
	}
	return { text, starts: [...words.starts.slice(0, words.count + 1)], roles: roles.join('') };
}

function roleOf(word: string, tag: string): string {
	if (word === '、') return '、';
	if (!/^\p{Script=Han}+$/u.test(word) || NOWHERE.has(tag) || TELLING.test(word)) return 'x';
	return EDGELESS.has(tag) ? 'f' : 'n';
}
