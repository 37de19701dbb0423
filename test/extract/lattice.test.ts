import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLattice, isHanUnit } from '../../src/extract/lattice.js';
import { CATEGORY, tagIndex, tagName } from '../../src/lexicon/categories.js';
import { type Lexicon, loadLexicon } from '../../src/lexicon/lexicon.js';
import { annotateCells, buildTrie, Trie } from '../../src/lexicon/trie.js';

const ENTRIES = [
	['甲', 5, 'n', 0],
	['甲乙', 6, 'n', 0],
	['乙丙', 3, 'v', 0],
	['丙', 4, 'n', 0],
	['乙丙丁', 9, 'n', CATEGORY.title],
	['丙丁', 2, 'n', CATEGORY.title],
	['3号', 4, 'n', 0],
] as const;

function lexiconOf(entries: readonly (readonly [word: string, cost: number, tag: string, flags: number])[]): Lexicon {
	const arrays = buildTrie(entries.map(([word]) => word));
	// As the build does it: the cost beside each entry, negative for rank words.
	annotateCells(arrays, (entry) => (entries[entry]![3] === CATEGORY.title ? -entries[entry]![1] : entries[entry]![1]));
	return {
		trie: new Trie(arrays),
		cost: Float32Array.from(entries, ([, cost]) => cost),
		tag: Uint8Array.from(entries, ([, , tag]) => tagIndex(tag)),
		flags: Uint32Array.from(entries, ([, , , flags]) => flags),
		endings: new Uint32Array(),
		beginnings: new Uint32Array(),
		get details(): never {
			throw new Error('reading a lattice needs no details');
		},
	};
}

const small = lexiconOf(ENTRIES);

const wordsOf = (text: string, lexicon: Lexicon): readonly string[] => {
	const { words } = buildLattice(text, lexicon);
	return Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.starts[i + 1]));
};

describe('the best reading', () => {
	test.each([
		['甲乙丙', ['甲', '乙丙']],
		['甲乙丙丁', ['甲乙', '丙丁']],
		['丙，丙', ['丙', '，', '丙']],
		['丙2024.5丙', ['丙', '2024.5', '丙']],
		['1,234.', ['1,234', '.']],
		['GDP丙', ['GDP', '丙']],
		['', []],
	])('%j', (text, words) => expect(wordsOf(text, small)).toEqual(words));

	test('an unknown character is a word of its own, without an entry', () => {
		const { entries, words } = buildLattice('甲戊', small);
		expect([...entries]).toEqual([0, -1]);
		expect([...words.tags].map(tagName)).toEqual(['n', 'x']);
	});

	test('the longest rank word that ends at a place is kept', () => {
		const { titleStart } = buildLattice('甲乙丙丁', small);
		expect([...titleStart]).toEqual([-1, -1, -1, -1, 1]);
	});
});

/** Texts over the small dictionary, with digits, letters, marks and halves of surrogate pairs. */
const texts = fc
	.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊', '3', '号', 'a', '，', '.', ' ', '\uD842', '\u0000'), {
		maxLength: 24,
	})
	.map((parts) => parts.join(''));

describe('for any text', () => {
	test('words join back to it and know their places', () => {
		fc.assert(
			fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
				const { words } = buildLattice(text, small);
				expect(wordsOf(text, small).join('')).toBe(text);
				for (let i = 0; i < text.length; i++) {
					const word = words.at[i]!;
					expect(words.starts[word]! <= i && i < words.starts[word + 1]!).toBe(true);
				}
			}),
		);
	});

	test('forward and backward costs agree, and no detour is cheaper than the best reading', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { forward, backward } = buildLattice(text, small);
				const whole = forward[text.length]!;
				expect(backward[0]).toBeCloseTo(whole, 4);
				for (let i = 0; i <= text.length; i++) {
					const through = forward[i]! + backward[i]!;
					if (Number.isFinite(through)) expect(through).toBeGreaterThanOrEqual(whole - 1e-4);
				}
			}),
		);
	});

	test('best words lie on the best path of both passes', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { words, forward, backward } = buildLattice(text, small);
				for (let i = 0; i <= words.count; i++) {
					const at = words.starts[i]!;
					expect(forward[at]! + backward[at]!).toBeCloseTo(forward[text.length]!, 3);
				}
			}),
		);
	});
});

test('a text longer than any article, with many entries at each place, is read like others', () => {
	const nested = lexiconOf([1, 2, 3, 4, 5, 6].map((length) => ['甲'.repeat(length), 5, 'n', 0]));
	const words = wordsOf('甲'.repeat(300_000), nested);
	expect(words.length).toBe(50_000);
	expect(new Set(words)).toEqual(new Set(['甲'.repeat(6)]));
	expect(wordsOf('甲甲', nested)).toEqual(['甲甲']);
});

test('the compiled dictionary reads ordinary sentences', () => {
	expect(wordsOf('市委书记强调，要高质量发展。', loadLexicon()).join('/')).toMatch(/书记\/强调\/，\/要\//);
});

test.each([
	['国', true],
	['〇', true],
	['ア', true],
	['\uD842', true],
	['a', false],
	['７', false],
	['，', false],
	['\u0000', false],
])('isHanUnit(%j) is %s', (character, han) => expect(isHanUnit(character.charCodeAt(0))).toBe(han));
