import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.js';
import { align } from '../../src/normalize/align.js';
import { convertToSimplified, prepareText, toRaw } from '../../src/normalize/index.js';
import { documentFromText } from '../../src/read/index.js';

/** Pieces that make trouble: noise, marks, fields, both scripts, halves of surrogate pairs, all kinds of line ends. */
const PIECES = [
	...['\n', '\r\n', '\r', '\u2028', ' ', '\u3000', '\u00A0', '\u200B', '\uFEFF', '\u0000', '\t'],
	...[
		'，',
		'。',
		',',
		'.',
		'：',
		':',
		'！',
		'?',
		'、',
		'……',
		'——',
		'“',
		'”',
		'「',
		'」',
		'(',
		')',
		'（',
		'）',
		'《',
		'》',
		'"',
	],
	...['<b>', '</b>', '<br>', '<', '>', '&nbsp;', '&amp;', '&', '**', '[a](http://b)', '# ', '- ', '|', '丨'],
	...['(diào)', '（GDP）', '1,234', '１２', '％', '10:30', '𠮷', '\uD842', '\uDFB7', '😀', 'é'],
	...[
		'日期:2023-04-18',
		'来源：云泽日报',
		'作者：王小雨',
		'4月18日上午',
		'新华社云泽4月18日电',
		'责任编辑：',
		'相关阅读',
		'版权所有',
		'首页',
	],
	...[
		'李 鲁',
		'市委书记陈立群',
		'会议强调',
		'調研',
		'產業發展',
		'關於',
		'着力',
		'李勣講話',
		'国',
		'國',
		'裡',
		'高质量发展，要抓好落实。',
	],
];
const page = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
);
const prepare = (text: string, keepBoilerplate = false): ReturnType<typeof prepareText> =>
	prepareText(cleanDocument(documentFromText(text), { keepBoilerplate }));

describe('for any page', () => {
	test('every span of the prepared text leads to a range of the page, in order', () => {
		fc.assert(
			fc.property(page, fc.boolean(), (text, keep) => {
				const { map, text: prepared, paragraphs } = prepare(text, keep);
				expect(map.from.length).toBe(prepared.length);
				expect(map.to.length).toBe(prepared.length);
				let from = 0;
				let to = 0;
				for (let i = 0; i < prepared.length; i++) {
					expect(map.from[i]).toBeGreaterThanOrEqual(from);
					expect(map.to[i]).toBeGreaterThanOrEqual(Math.max(to, map.from[i]!));
					from = map.from[i]!;
					to = map.to[i]!;
				}
				expect(to).toBeLessThanOrEqual(text.length);
				expect(paragraphs.map(({ start, end }) => prepared.slice(start, end)).join('\n')).toBe(prepared);
			}),
			{ numRuns: 1000 },
		);
	});

	test('any span slices back', () => {
		fc.assert(
			fc.property(page, fc.nat(), fc.nat(), (text, a, b) => {
				const { map, text: prepared } = prepare(text);
				const [start, end] = [a % (prepared.length + 1), b % (prepared.length + 1)].sort((x, y) => x - y) as [
					number,
					number,
				];
				const span = toRaw(map, { start, end });
				expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	test('blocks and edits are sorted, apart, and edits lie in blocks', () => {
		fc.assert(
			fc.property(page, fc.boolean(), (text, keepBoilerplate) => {
				const { blocks, edits, title, source, date } = cleanDocument(documentFromText(text), { keepBoilerplate });
				for (const list of [blocks, edits]) {
					let last = 0;
					for (const { start, end } of list) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						last = end;
					}
				}
				for (const edit of edits)
					expect(blocks.some((block) => block.start <= edit.start && edit.end <= block.end)).toBe(true);
				for (const found of [title, source, date]) if (found?.at) expect(found.at.end).toBeGreaterThan(found.at.start);
				if (source?.at) expect(text.slice(source.at.start, source.at.end)).toBe(source.value);
			}),
			{ numRuns: 1000 },
		);
	});
});

test('in a traditional text a span reads as its place on the page converted', () => {
	const chars = [...'雲澤市委書記講話強調產業發展質量經濟總數網絡會議開後裡點這為國'];
	const prose = fc
		.array(fc.constantFrom(...chars), { minLength: 10, maxLength: 60 })
		.map((parts) => `${parts.join('')}，會議結束。`);
	fc.assert(
		fc.property(prose, fc.nat(), fc.nat(), (text, a, b) => {
			const { map, text: prepared } = prepare(text);
			const [start, end] = [a % prepared.length, b % prepared.length].sort((x, y) => x - y) as [number, number];
			const span = toRaw(map, { start, end });
			// Phrases convert differently from their parts, so single characters may differ; their number may not.
			expect(span.end - span.start).toBe(end - start);
			const converted = convertToSimplified(text.slice(span.start, span.end));
			const differing = [...converted].filter((char, i) => char !== prepared[start + i]).length;
			expect(differing).toBeLessThanOrEqual(2 + converted.length * 0.2);
		}),
	);
});

test('alignment covers both texts in order whatever the conversion did', () => {
	const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(letters, letters, (before, after) => {
			const { from, to } = align(before, after, (char) => char);
			let last = 0;
			for (let j = 0; j < after.length; j++) {
				expect(from[j]).toBeGreaterThanOrEqual(last);
				expect(to[j]).toBeGreaterThanOrEqual(from[j]!);
				expect(to[j]).toBeLessThanOrEqual(before.length);
				last = from[j]!;
			}
		}),
	);
});
