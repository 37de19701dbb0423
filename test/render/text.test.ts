import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeLine, safeText } from '../../src/render/text/safe.js';
import { displayWidth, padEnd, truncate } from '../../src/render/text/width.js';
import { wrap } from '../../src/render/text/wrap.js';

const lines = (text: string, width: number): string[] =>
	wrap(text, width).map(({ start, end }) => text.slice(start, end));

describe('width', () => {
	test.each([
		['', 0],
		['abc', 3],
		['市委书记', 8],
		['“四进”', 6],
		['（女）', 6],
		['e\u0301', 1],
		['𠮷野', 4],
		['5%—6%', 5],
	])('%s takes %i columns', (text, width) => {
		expect(displayWidth(text)).toBe(width);
	});

	test('pads to columns, not to characters', () => {
		expect(padEnd('翟军', 6)).toBe('翟军  ');
		expect(padEnd('翟军', 3)).toBe('翟军');
	});

	test.each([
		['推动高质量发展', 14, '推动高质量发展'],
		['推动高质量发展', 13, '推动高质量发…'],
		['推动，高质量', 7, '推动…'],
	])('cuts %s to %i columns', (text, width, want) => {
		expect(truncate(text, width)).toBe(want);
	});
});

describe('wrapping', () => {
	test.each([
		['no mark opens a line', '推动发展，促进增收。', 8, ['推动发', '展，促进', '增收。']],
		['no opening mark closes a line', '推进“放管服”改革', 6, ['推进', '“放管', '服”改', '革']],
		['words and numbers stay whole', '增长 12.5% overall', 9, ['增长', '12.5%', 'overall']],
		['what is longer than the line is torn', 'abcdefgh', 3, ['abc', 'def', 'gh']],
		['spaces at breaks are dropped', 'aa bb cc', 5, ['aa bb', 'cc']],
		['nothing', '', 5, []],
	] as const)('%s', (_, text, width, want) => {
		expect(lines(text, width)).toEqual(want);
	});

	test('names stay whole where they fit', () => {
		const text = '湘中日报、河阳电视台、县委';
		const names = [
			{ start: 0, end: 4 },
			{ start: 5, end: 10 },
			{ start: 11, end: 13 },
		];
		const at = (width: number): string[] => wrap(text, width, names).map(({ start, end }) => text.slice(start, end));
		expect(at(14)).toEqual(['湘中日报、', '河阳电视台、', '县委']);
		expect(at(8)).toEqual(['湘中日', '报、河阳', '电视台、', '县委']);
	});

	test('nothing but spaces is lost, and every line fits, whatever the text', () => {
		const char = fc.constantFrom('市', '长', '，', '。', '“', '”', '（', '）', 'a', '1', '%', ' ', '、', '—');
		fc.assert(
			fc.property(fc.string({ unit: char, maxLength: 60 }), fc.integer({ min: 4, max: 30 }), (text, width) => {
				const out = lines(text, width);
				expect(out.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				for (const line of out) expect(displayWidth(line)).toBeLessThanOrEqual(width);
			}),
		);
	});

	test('wraps a line of any length', () => {
		for (const mark of ['（', 'a', '，']) expect(wrap(mark.repeat(200_000), 80).length).toBeGreaterThan(1);
	});
});

describe('safety on a terminal', () => {
	test.each([
		['escape sequences', '\u001b[31m红\u001b[0m', '␛[31m红␛[0m'],
		['titles of the terminal', '\u001b]0;x\u0007', '␛]0;x␇'],
		['C1 controls', '\u009b31m', '\ufffd31m'],
		['bidi overrides', 'a\u202eb\u2066c', 'abc'],
		['zero-width characters', '市\u200b长\ufeff', '市长'],
		['breaks and tabs', 'a\nb\tc\r\u2028d', 'a b c  d'],
		['lone surrogates', 'a\ud800b', 'a\ufffdb'],
		['nothing else', '“四进”𠮷 é ％', '“四进”𠮷 é ％'],
	])('%s', (_, text, want) => {
		expect(safeLine(text)).toBe(want);
	});

	test('tables keep their lines', () => {
		expect(safeText('a,b\n\u001b[2J,c\r\n')).toBe('a,b\n␛[2J,c\n');
	});
});
