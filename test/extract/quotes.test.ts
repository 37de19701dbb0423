import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/extract/quotes.js';

const inner = (text: string): readonly string[] =>
	findQuotes(text).map((quote) => text.slice(quote.innerStart, quote.innerEnd));

describe('findQuotes', () => {
	it.each([
		['“甲”和‘乙’', ['甲', '乙']],
		['「甲」和『乙』', ['甲', '乙']],
		['"甲"和"乙"', ['甲', '乙']],
		['《甲》和〈乙〉', ['甲', '乙']],
		['“甲‘乙’丙”', ['甲‘乙’丙', '乙']],
		['“甲“乙”丙”', ['甲“乙”丙', '乙']],
		['坚持“甲乙“，推进丙', ['甲乙']],
		['坚持”甲乙”，推进丙', ['甲乙']],
		['“甲乙没有收尾', []],
		['甲乙”没有开头', []],
		["Xi'an的‘乙’", ['乙']],
		['it’s a ‘pair’', ['pair']],
		['55"电视和"甲"', ['甲']],
		['“甲\n乙”，丙', ['甲\n乙']],
		['“第一段说起\n“第二段也说”', ['第二段也说']],
		['', []],
	] as const)('%j', (text, expected) => {
		expect(inner(text)).toEqual(expected);
	});

	it('tells works from quotations and counts depth', () => {
		expect(findQuotes('《“甲”纪事》').map(({ kind, depth }) => [kind, depth])).toEqual([
			['work', 0],
			['quote', 1],
		]);
	});

	it('gives spans with and without marks', () => {
		expect(findQuotes('见“甲乙”。')).toEqual([
			{ start: 1, end: 5, innerStart: 2, innerEnd: 4, depth: 0, kind: 'quote' },
		]);
	});
});
