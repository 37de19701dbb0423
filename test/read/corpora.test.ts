import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../src/read/index.js';
import { readPiped } from '../helpers/read.js';

const A = '云泽市召开水利会议。会议强调，要抓好落实。';
const B = '山口县举行开工仪式，县长出席。';
const rows = [
	{ id: 'a1', date: '2024-04-19', title: '水利会议', source: '云泽日报', text: A, 版次: 1 },
	{ id: 'b2', date: '2024-04-20', title: '开工', source: '山口发布', text: B, 版次: 2 },
];
const lines = rows.map((row) => JSON.stringify(row)).join('\n');
const quoted = `id,date,title,source,text,版次\na1,2024-04-19,水利会议,云泽日报,"${A}",1\nb2,2024-04-20,开工,山口发布,"${B}",2\n`;

describe('two articles in every form of a corpus, from a pipe', () => {
	test.each<[string, string | Uint8Array, ReadOptions]>([
		['JSON Lines', lines, {}],
		['JSON Lines with blank lines and carriage returns', `\n${lines.replace('\n', '\r\n\r\n')}\r\n\n`, {}],
		['JSON Lines in GB 18030', iconv.encode(lines, 'gb18030'), {}],
		['JSON Lines in UTF-16', iconv.encode(lines, 'utf-16le', { addBOM: true }), {}],
		['JSON Lines with a byte-order mark', `\uFEFF${lines}`, {}],
		['a JSON array', JSON.stringify(rows), {}],
		['an indented JSON array', JSON.stringify(rows, null, '\t'), {}],
		['objects one after the other', rows.map((row) => JSON.stringify(row, null, 2)).join('\n'), {}],
		['an array in an object', JSON.stringify({ total: 2, articles: rows }), {}],
		['CSV', quoted, {}],
		['CSV of Excel', `\uFEFF${quoted.replaceAll('\n', '\r\n')}`, {}],
		['CSV in GB 18030', iconv.encode(quoted, 'gb18030'), {}],
		['CSV with semicolons', quoted.replaceAll(',', ';'), { format: 'csv' }],
		['TSV', quoted.replaceAll(',', '\t'), {}],
		['TSV that is called CSV', quoted.replaceAll(',', '\t'), { format: 'csv' }],
		['gzip', gzipSync(lines), {}],
	])('%s', async (_, bytes, options) => {
		const { documents, failures } = await readPiped(bytes, options, 61);
		expect(failures).toEqual([]);
		expect(documents.map(({ id, text, given }) => ({ id, text, given }))).toEqual(
			rows.map(({ id, text, title, date, source }) => ({ id, text, given: { title, date, source } })),
		);
		expect(documents.map(({ extra }) => String(extra?.版次))).toEqual(['1', '2']);
	});
});

describe('columns', () => {
	test.each<[string, object, ReadOptions['columns'], object]>([
		[
			'Chinese names',
			{ 编号: 7, 标题: '甲', 正文: A, 发布时间: '2024年4月19日' },
			{},
			{ id: '7', given: { title: '甲', date: '2024年4月19日' } },
		],
		[
			'names of one’s own',
			{ k: 'x', body: B, wen: A },
			{ text: 'wen', id: 'k' },
			{ id: 'x', text: A, extra: { body: B } },
		],
		['a field within a field', { id: 1, article: { body: A } }, { text: 'article.body' }, { text: A }],
		['seconds from 1970 are a day of China', { text: A, time: 1713542400 }, {}, { given: { date: '2024-04-20' } }],
		[
			'exports of MongoDB',
			{ _id: { $oid: 'f00' }, text: A, date: { $date: '2024-04-19T01:00:00Z' } },
			{},
			{ id: 'f00', given: { date: '2024-04-19T01:00:00Z' } },
		],
		[
			'pages in the column of texts',
			{ text: `<div><p>${A}</p><p>${B}</p><script>x()</script></div>` },
			{},
			{ text: `${A}\n${B}` },
		],
		['no id: file and line', { text: A }, {}, { id: 'stdin:1' }],
		[
			'values of all kinds come along, empty ones do not',
			{ text: A, tags: ['水利'], n: 0, ok: false, no: null, e: '' },
			{},
			{ extra: { tags: ['水利'], n: 0, ok: false } },
		],
	])('%s', async (_, row, columns, wanted) => {
		const { documents } = await readPiped(`${JSON.stringify(row)}\n`, { columns });
		expect(documents[0]).toMatchObject(wanted);
	});

	test('the same id twice gets a number', async () => {
		const { documents } = await readPiped(`${lines}\n${lines}`);
		expect(documents.map(({ id }) => id)).toEqual(['a1', 'b2', 'a1~2', 'b2~2']);
	});
});

describe('what is wrong costs only itself and is named with its place', () => {
	test.each<[string, string | Uint8Array, ReadOptions, readonly string[], RegExp]>([
		[
			'a line cut off',
			`{"text":"${A}"}\n{"text":"断\n{"text":"${B}"}`,
			{},
			[A, B],
			/^Line 2 of the input from the pipe is not valid JSON/,
		],
		['a line of another kind', `{"text":"${A}"}\n[1]\n{"text":"${B}"}`, {}, [A, B], /^Line 2 .* is no JSON object/],
		['an empty text', `{"text":"${A}"}\n{"text":" "}\n{"text":"${B}"}`, {}, [A, B], /^Line 2 .* has an empty text/],
		[
			'a number for a text',
			`{"text":"${A}"}\n{"text":5}\n{"text":"${B}"}`,
			{},
			[A, B],
			/^Line 2 .* has no text in text/,
		],
		['a line without the field', `{"text":"${A}"}\n{"t":5}\n{"text":"${B}"}`, {}, [A, B], /^Line 2 .* has no text/],
		[
			'a line that is too long',
			`{"text":"${A}"}\n{"text":"${'长'.repeat(5000)}"}\n{"text":"${B}"}`,
			{ maxSize: 2000 },
			[A, B],
			/^Line 2 .* is longer than 2 KB/,
		],
		[
			'an object spoilt in an array',
			`[{"text":"${A}"},{"text":x},{"text":"${B}"}]`,
			{},
			[A, B],
			/^Item 2 .* is not valid JSON/,
		],
		[
			'an array cut off',
			`[{"text":"${A}"},{"text":"${B}"},{"text":"尾`,
			{},
			[A, B],
			/^Item 3 .* is not valid JSON \(it ends too early\)/,
		],
		[
			'a row with too many cells',
			`id,text\n1,${A}\n2,一,二\n3,${B}\n`,
			{},
			[A, B],
			/^Line 3 .* has 3 cells where the header has 2/,
		],
		[
			'a quotation mark that stays open',
			`id,text\n1,${A}\n2,"${B}\n`,
			{},
			[A],
			/^Line 3 .* opens a quotation mark that is never closed/,
		],
		[
			'a gzip file cut off',
			gzipSync(
				Array.from({ length: 500 }, (_, i) => JSON.stringify({ text: `${A}${i}${Math.sin(i)}` })).join('\n'),
			).subarray(0, 4000),
			{},
			[],
			/is cut off/,
		],
	])('%s', async (_, bytes, options, texts, sentence) => {
		const { documents, failures } = await readPiped(bytes, options);
		if (texts.length > 0) expect(documents.map(({ text }) => text)).toEqual(texts);
		expect(failures).toEqual([expect.stringMatching(sentence)]);
	});

	test.each<[string, string, ReadOptions, RegExp]>([
		[
			'no column that is clearly the text',
			'a,b\n1,2\n',
			{ format: 'csv' },
			/has no column that is clearly the text \(it has a, b\); name it with --text-column\./,
		],
		[
			'a column that is not there',
			'a,text\n1,2\n',
			{ format: 'csv', columns: { text: 'c' } },
			/has no column c; it has a, text\./,
		],
		[
			'no field that is clearly the text',
			'{"a":1}\n{"a":2}\n{"a":3}\n',
			{},
			/has no column that is clearly the text \(it has a\)/,
		],
		['an empty array', '[]', { format: 'json' }, /holds no JSON object/],
	])('%s is said once', async (_, bytes, options, sentence) => {
		expect(await readPiped(bytes, options)).toEqual({ documents: [], failures: [expect.stringMatching(sentence)] });
	});

	test('of very many bad lines the first are named and the rest counted', async () => {
		const { failures } = await readPiped(`{"text":"${A}"}\n${'x\n'.repeat(1000)}`);
		expect(failures.length).toBeLessThan(100);
		expect(failures.at(-1)).toMatch(/^950 more of /);
	});
});

test('a gzip bomb is read no further', async () => {
	const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x20));
	const { documents, failures } = await readPiped(bomb, { format: 'jsonl', maxSize: 500 * 1024 * 1024 }, 65_536);
	expect(documents).toEqual([]);
	expect(failures).toEqual([expect.stringMatching(/unpacks to more than 250 times its size/)]);
});
