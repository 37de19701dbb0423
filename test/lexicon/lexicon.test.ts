import { describe, expect, test } from 'vitest';
import { CATEGORY, type Category, TAGS, tagIndex, tagName } from '../../src/lexicon/categories.js';
import { isA, loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();
const categoriesOf = (word: string): readonly Category[] => {
	const entry = lexicon.trie.find(word);
	return (Object.keys(CATEGORY) as Category[]).filter((category) => isA(lexicon, entry, category));
};

test('categories are one bit each, no two the same', () => {
	const bits = Object.values(CATEGORY);
	expect(new Set(bits).size).toBe(bits.length);
	for (const bit of bits) expect(bit & (bit - 1)).toBe(0);
});

describe('parts of speech', () => {
	test.each([
		['n', 'n'],
		['nr', 'nr'],
		['nrt', 'n'],
		['vi', 'v'],
		['uj', 'u'],
		['eng', 'eng'],
		['?', 'x'],
		['', 'x'],
	])('%s is kept as %s', (tag, kept) => expect(tagName(tagIndex(tag))).toBe(kept));

	test('an index outside the list is unknown', () => expect(tagName(TAGS.length)).toBe('x'));
});

describe('the compiled dictionaries know', () => {
	test.each<readonly [string, Category]>([
		['书记', 'title'],
		['副市长', 'title'],
		['总统', 'foreignTitle'],
		['总书记', 'aloneTitle'],
		['枣庄市', 'place'],
		['枣庄', 'place'],
		['法国', 'foreignPlace'],
		['市委', 'body'],
		['国务院', 'body'],
		['有限公司', 'suffix'],
		['委员会', 'suffix'],
		['有关', 'generic'],
		['强调', 'speech'],
		['指出', 'speech'],
		['记者', 'byline'],
		['通讯员', 'byline'],
		['村民', 'privatePerson'],
		['同志', 'address'],
		['代表', 'nonRole'],
		['一行', 'listEnd'],
		['发改委', 'department'],
		['市委市政府', 'fused'],
	])('%s as %s', (word, category) => expect(categoriesOf(word)).toContain(category));

	test.each(['高质量', '道路', '苹果', '不在词典里的一句话'])('%s as nothing of the kind', (word) => {
		expect(categoriesOf(word).filter((category) => category !== 'domain')).toEqual([]);
	});
});

test('no entry is of no category', () => expect(isA(lexicon, -1, 'title', 'place')).toBe(false));

test('all arrays speak of the same entries, at a finite positive cost', () => {
	const { cost, tag, flags } = lexicon;
	expect(new Set([cost.length, tag.length, flags.length]).size).toBe(1);
	expect(cost.every((value) => Number.isFinite(value) && value > 0)).toBe(true);
	expect(tag.every((index) => index < TAGS.length)).toBe(true);
});

test('it is loaded once', () => expect(loadLexicon()).toBe(lexicon));
