/** Corpora in old encodings, whose bytes are cut, spoilt, or more than is looked at to find the encoding. */
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../src/read/index.js';
import { readPiped } from '../helpers/read.js';

const A = '云泽市召开水利会议。会议强调，要抓好落实。';
const B = '山口县举行开工仪式，县长出席。';
// In Big5 the second byte of 功, 許 and 蓋 is that of a backslash.
const T = '雲澤市召開水利會議，許多覆蓋面廣的工作取得成功';
const csv: ReadOptions = { format: 'csv' };

describe('corpora in old encodings', () => {
	test.each<[string, Uint8Array, ReadOptions, readonly string[], string]>([
		[
			'an array in Big5, whose characters hold backslashes',
			iconv.encode(JSON.stringify([{ text: T }, { text: `第二篇：${T}` }]), 'big5'),
			{ format: 'json' },
			[T, `第二篇：${T}`],
			'big5',
		],
		[
			'an array in an object in GB 18030',
			iconv.encode(JSON.stringify({ total: 2, articles: [{ text: A }, { text: B }] }), 'gb18030'),
			{},
			[A, B],
			'gb18030',
		],
		[
			'JSON Lines in UTF-16',
			iconv.encode(`${JSON.stringify({ text: A })}\n${JSON.stringify({ text: B })}`, 'utf-16be', { addBOM: true }),
			{},
			[A, B],
			'utf-16be',
		],
		[
			'JSON Lines in GB 18030 with its mark',
			Buffer.concat([Buffer.of(0x84, 0x31, 0x95, 0x33), iconv.encode(JSON.stringify({ text: A }), 'gb18030')]),
			{ format: 'jsonl' },
			[A],
			'gb18030',
		],
		['CSV in Big5', iconv.encode(`編號,正文\n1,${T}\n2,${T}\n`, 'big5'), csv, [T, T], 'big5'],
		[
			'CSV in GB 18030 with its mark',
			Buffer.concat([Buffer.of(0x84, 0x31, 0x95, 0x33), iconv.encode(`正文,编号\n${A},1\n`, 'gb18030')]),
			csv,
			[A],
			'gb18030',
		],
		['CSV in UTF-16 without a mark', iconv.encode(`正文\n${A}\n${B}\n`, 'utf-16be'), csv, [A, B], 'utf-16be'],
		[
			'CSV in UTF-16, the order of bytes not named',
			iconv.encode(`正文\n${A}\n${B}\n`, 'utf-16le'),
			{ ...csv, encoding: 'utf-16' },
			[A, B],
			'utf-16le',
		],
	])('%s', async (_, bytes, options, texts, encoding) => {
		// One byte at a time cuts every character.
		const { documents, failures } = await readPiped(bytes, options, 1);
		expect(failures).toEqual([]);
		expect(documents.map(({ text }) => text)).toEqual(texts);
		expect(documents.map((document) => document.encoding)).toEqual(texts.map(() => encoding));
		expect(documents.flatMap(({ warnings }) => warnings)).toEqual([]);
	});

	test('more than is looked at to find the encoding', async () => {
		const rows = Array.from({ length: 600 }, (_, i) => ({ id: `第${i}篇`, text: `${T}${i}` }));
		for (const encoding of ['utf-8', 'big5', 'utf-16le']) {
			const bytes = iconv.encode(rows.map((row) => JSON.stringify(row)).join('\n'), encoding);
			const { documents, failures } = await readPiped(bytes, {}, 4001);
			expect(failures).toEqual([]);
			expect(documents.map(({ id, text }) => ({ id, text }))).toEqual(rows);
			expect(documents.at(-1)?.encoding).toBe(encoding);
		}
	});

	test('a NUL that a scraper left in a long corpus costs nothing but its line', async () => {
		const texts = Array.from({ length: 900 }, (_, i) => `${i}${A}`);
		for (const pad of ['x', 'xx', 'xxx']) {
			const lines = texts.map((text) => JSON.stringify({ text }));
			const jsonl = await readPiped([lines[0], `{"text":"${pad}\u0000"}`, ...lines.slice(1)].join('\n'));
			expect(jsonl.documents.map(({ text }) => text)).toEqual(texts);
			expect(jsonl.failures).toEqual([expect.stringMatching(/^Line 2 .* does not look like text; it was left out/)]);
			const table = await readPiped(['text', `${pad}\u0000`, ...texts].join('\n'), csv);
			expect(table.documents.map(({ text }) => text)).toEqual([`${pad}\u0000`, ...texts]);
		}
	});

	test('an array that is longer than what is looked at, in one line', async () => {
		const rows = Array.from({ length: 1200 }, (_, i) => ({ text: `“${i}”\\ ${A}[{"`, n: [{ a: i }] }));
		const { documents, failures } = await readPiped(JSON.stringify(rows), {}, 997);
		expect(failures).toEqual([]);
		expect(documents.map(({ text, extra }) => ({ text, ...extra }))).toEqual(rows);
	});

	test.each<[string, Uint8Array, string]>([
		['GB 18030', iconv.encode(`编号,正文\n1,${A}\n2,${B}`, 'gb18030'), '会议强调'],
		['UTF-16', iconv.encode(`编号,正文\n1,${A}\n2,${B}`, 'utf-16le', { addBOM: true }), '会议强调'],
	])('a table in %s that is cut within its last character says that it is lost', async (_, bytes, inside) => {
		const { documents } = await readPiped(bytes.subarray(0, -1), csv, 7);
		expect(documents[0]).toMatchObject({ text: expect.stringContaining(inside), warnings: [] });
		expect(documents[1]?.text).toBe(`${B.slice(0, -1)}\uFFFD`);
		expect(documents[1]?.warnings).toMatchObject([{ code: 'decoding-errors' }]);
	});

	test.each<[string, ReadOptions, string]>([
		['found out', {}, 'name the right one with --encoding'],
		['named', { encoding: 'gbk' }, 'another --encoding may fit better'],
	])('a byte spoilt in an array whose encoding is %s is told with its text', async (_, options, advice) => {
		const [head, tail] = JSON.stringify([{ text: A }, { text: `${B}#${B}` }]).split('#');
		const bytes = Buffer.concat([iconv.encode(head!, 'gbk'), Buffer.of(0xff), iconv.encode(tail!, 'gbk')]);
		const { documents } = await readPiped(bytes, { format: 'json', ...options });
		expect(documents.map(({ encoding }) => encoding)).toEqual(['gb18030', 'gb18030']);
		expect(documents.map(({ warnings }) => warnings)).toMatchObject([
			[],
			[{ code: 'decoding-errors', message: expect.stringContaining(advice) }],
		]);
		expect(documents[1]?.text.startsWith(B)).toBe(true);
	});

	test.each(['jsonl', 'json', 'csv'] as const)('bytes that are no text, named as %s', async (format) => {
		const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256);
		expect(await readPiped(bytes, { format })).toEqual({
			documents: [],
			failures: ['The input from the pipe does not look like text; if it is, name its encoding with --encoding.'],
		});
	});
});

test('a table known by its header alone, whose beginning ends within a character', async () => {
	const row = (text: string): string => `1\t甲\t${text}\n`;
	const header = '编号\t标题\t正文\n';
	for (const filler of ['𠮷', '会', 'é'])
		for (const shift of ['', 'x', 'xx', 'xxx']) {
			const text = shift + filler.repeat(6000);
			const { documents, failures } = await readPiped(header + row(text), {}, 30_000);
			expect(failures).toEqual([]);
			expect(documents[0]?.text).toBe(text);
		}
});
