/** Marks that lie in, beside and across each other become segments that do not overlap. */
import { expect, test } from 'vitest';
import { paragraphsOf, readMarks, segmentsOf } from '../../src/render/report/client/segments.js';

/** `text`: marks as `start-end kind`; segments as `text:kinds`, the widest mark first. */
const cut = (text: string, marks: string, from = 0, to = text.length): string =>
	segmentsOf(
		readMarks(
			marks
				.split(' ')
				.filter((mark) => mark !== '')
				.flatMap((mark) => {
					const [start = 0, end = 0, kind = 0] = mark.split('-').map(Number);
					return [start, end - start, kind, 0];
				}),
		),
		from,
		to,
	)
		.map(({ start, end, marks: over }) => `${text.slice(start, end)}:${over.map(({ kind }) => kind).join('')}`)
		.join(' ');

test.each([
	['no mark', 'abcdef', '', 'abcdef:'],
	['one', 'abcdef', '1-3-0', 'a: bc:0 def:'],
	['nested', 'abcdef', '1-5-1 2-4-0', 'a: b:1 cd:10 e:1 f:'],
	['the same place twice', 'abcd', '1-3-0 1-3-2', 'a: bc:20 d:'],
	['crossing', 'abcdef', '1-4-1 2-6-0', 'a: b:1 cd:01 ef:0'],
	['touching', 'abcd', '0-2-0 2-4-1', 'ab:0 cd:1'],
	['empty marks are none', 'abcd', '2-2-0', 'abcd:'],
	['beyond the end', 'abcd', '2-9-0', 'ab: cd:0'],
])('%s', (_, text, marks, want) => {
	expect(cut(text, marks)).toBe(want);
});

test('a part of the text keeps the marks that reach into it', () => {
	expect(cut('abcdef', '0-3-5 4-9-0', 2, 5)).toBe('c:5 d: e:0');
});

test('paragraphs leave out blank lines and space at their ends, and their places stay true', () => {
	const text = '一二\r\n\n　三四 \n\u2028五';
	expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['一二', '三四', '五']);
});
