import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTrie, Trie } from '../../src/lexicon/trie.js';

const trieOf = (...entries: readonly string[]): Trie => new Trie(buildTrie(entries));

describe('find', () => {
	const trie = trieOf('市', '市委', '市委书记', '委员', '𠮷田');

	test.each([
		['市', 0],
		['市委', 1],
		['市委书记', 2],
		['委员', 3],
		['𠮷田', 4],
		['市委书', -1],
		['委', -1],
		['市委书记处', -1],
		['州', -1],
		['', -1],
		['\uD842', -1],
	])('%j: %i', (word, entry) => expect(trie.find(word)).toBe(entry));

	test('of equal entries the first counts', () => expect(trieOf('甲', '乙', '甲').find('甲')).toBe(0));

	test('an empty entry is refused', () => expect(() => buildTrie(['甲', ''])).toThrow(RangeError));

	test('without entries nothing is found', () => {
		expect(trieOf().find('甲')).toBe(-1);
		expect(trieOf().longest('甲', 0)).toBeNull();
	});
});

describe('longest', () => {
	const trie = trieOf('市', '市委', '市委书记');

	test.each([
		['市委书记', 0, [4, 2]],
		['市委书', 0, [2, 1]],
		['到市委', 1, [3, 1]],
		['市长', 0, [1, 0]],
		['县委', 0, null],
		['市', 1, null],
	] as const)('%j from %i', (text, start, found) => expect(trie.longest(text, start)).toEqual(found));
});

/** Few letters, so that entries share beginnings and contain each other. */
const word = fc.oneof(
	fc
		.array(fc.constantFrom('甲', '乙', '丙', '\uD842', '\uFFFF', '\u0000'), { minLength: 1, maxLength: 5 })
		.map((parts) => parts.join('')),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
);

describe('for any entries', () => {
	test('every entry is found, and nothing else', () => {
		fc.assert(
			fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word), (entries, others) => {
				const trie = trieOf(...entries);
				expect(entries.map((entry) => trie.find(entry))).toEqual(entries.map((_, index) => index));
				for (const other of others) expect(trie.find(other)).toBe(entries.indexOf(other));
			}),
		);
	});

	test('the longest is the longest', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(word, { maxLength: 30 }),
				fc.string({ unit: 'binary' }),
				word,
				(entries, before, tail) => {
					const text = before + tail;
					const best = entries
						.filter((entry) => text.startsWith(entry, before.length))
						.sort((a, b) => b.length - a.length)[0];
					const found = trieOf(...entries).longest(text, before.length);
					expect(found).toEqual(best === undefined ? null : [before.length + best.length, entries.indexOf(best)]);
				},
			),
		);
	});
});
