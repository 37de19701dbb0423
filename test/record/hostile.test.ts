/** Texts that no editor wrote: analysis neither throws nor takes more than linear time. */
import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../src/record/schema.js';
import { analyzePage, spansOf } from '../helpers/analyze.js';

const head = '临江市召开会议\n2024-05-06\n\n市委书记陈立强调，要抓好落实。\n';

test.each([
	['nothing', ''],
	['one blank', ' '],
	['a lone high surrogate', '市委书记陈\uD842立强调，要抓好落实。'],
	['a lone low surrogate', '\uDFB7市委书记陈立强调。\uDFB7'],
	['NUL between characters', '市\u0000委\u0000书记陈\u0000立强调，\u0000要抓好落实。'],
	['only NUL', '\u0000'.repeat(1000)],
	['only marks', '，。、；：“”《》（）'.repeat(200)],
	['only dots of names', '·'.repeat(5000)],
	['only line breaks', '\r\n'.repeat(5000)],
	['brackets that never close', '（'.repeat(5000)],
	['works that never close', '《'.repeat(5000)],
	['an emoji family', '👩‍👩‍👧‍👦'.repeat(500)],
	['names with a control character', '市委书记\u001b[31m陈立\u001b[0m强调，要抓好落实。'],
])('%s', (_, text) => {
	for (const page of [text, head + text]) {
		const record = analyzePage(page);
		recordSchema.parse(record);
		for (const span of spansOf(record)) expect(span.text).toBe(page.slice(span.start, span.end));
	}
});

/** A page whose work grew with the square of its length would run into the test's time limit here. */
describe('long texts of one piece', () => {
	test.each([
		['quotation marks that open', '“', 50_000],
		['quotation marks in turn', '“”', 50_000],
		['straight quotation marks', '"', 50_000],
		['characters without a break', '国', 50_000],
		['surnames', '王', 3_000],
		['transliteration', '克斯', 2_000],
		['dotted names', '阿卜·', 12_000],
		['a list without an end', '王军、', 6_000],
		['offices without a name', '市委副书记、', 12_000],
		['one office and its name', '市长王军', 6_000],
		['departments without an end', '市教育局', 12_000],
		['bylines without an end', '记者王军 ', 12_000],
		['speech without an end', '王军强调，', 12_000],
		['digits', '12,', 50_000],
		['pronouns', '他说', 24_000],
		['notes in brackets', '王军（女）、', 12_000],
		['commas', '，', 50_000],
		['blanks', ' ', 50_000],
		['lines', '王军\n', 12_000],
	])('%s', (_, piece, size) => {
		const page = head + piece.repeat(Math.ceil((size * 4) / piece.length));
		for (const span of spansOf(analyzePage(page))) expect(span.text).toBe(page.slice(span.start, span.end));
	});
});

test('a million quotation marks', () => {
	const page = `${head}${'“'.repeat(500_000)}${'”'.repeat(500_000)}\n`;
	for (const span of spansOf(analyzePage(page))) expect(span.text).toBe(page.slice(span.start, span.end));
}, 60_000);

test('a hundred thousand characters without a break', () => {
	const text = '市委书记王军和市长李强到青石镇调研春耕生产并看望群众'.repeat(4000);
	const page = head + text;
	const record = analyzePage(page);
	for (const span of spansOf(record)) expect(span.text).toBe(page.slice(span.start, span.end));
}, 60_000);

test('what is said is not said twice: acts of one speaker do not hold each other', () => {
	const page = `${head}省总工会二级巡视员陈立介绍有关情况并${'王军强调，要抓好。'.repeat(1000)}`;
	const { speeches } = analyzePage(page);
	expect(speeches.length).toBeGreaterThan(500);
	const said = speeches.reduce((sum, speech) => sum + speech.contentEnd - speech.contentStart, 0);
	expect(said).toBeLessThanOrEqual(page.length);
});

test('a text that breaks off behind a body that somebody reports from is read to its end', () => {
	const page = `${head}记者昨日从市政府`;
	expect(analyzePage(page).people.filter(({ kind }) => kind === 'byline')).toEqual([]);
});
