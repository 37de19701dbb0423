/** Corpora as people find them: with rows and values that do not fit. */
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../src/read/index.js';
import { readPiped } from '../helpers/read.js';

const A = '云泽市召开水利会议。会议强调，要抓好落实。';
const B = '山口县举行开工仪式，县长出席。';
const csv: ReadOptions = { format: 'csv' };

describe('tables whose rows do not fit', () => {
	test('missing cells at the end are empty, further ones that are empty do no harm', async () => {
		const { documents, failures } = await readPiped(`正文,标题,来源\n${A}\n${B},开工,山口发布,,\n`, csv);
		expect(failures).toEqual([]);
		expect(documents.map(({ given }) => given)).toEqual([{}, { title: '开工', source: '山口发布' }]);
	});

	test('columns without a name and columns of one name all come along', async () => {
		const { documents } = await readPiped(`text,,tag_4,tag,tag\n${A},甲,乙,丙,丁\n`, csv);
		expect(documents[0]?.extra).toEqual({ column_2: '甲', tag_4: '乙', tag: '丙', tag_5: '丁' });
		const taken = await readPiped(`tag_3,tag,tag,text\n甲,乙,丙,${A}\n`, csv);
		expect(Object.values(taken.documents[0]?.extra ?? {}).sort()).toEqual(['丙', '乙', '甲'].sort());
	});

	test('quotation marks inside a cell, line breaks inside quotation marks', async () => {
		const { documents, failures } = await readPiped(`id,text\n1,他说"好"，走了\n2,"第一段\n\n第二段"\n3,${B}\n`, csv);
		expect(failures).toEqual([]);
		expect(documents.map(({ text }) => text)).toEqual(['他说"好"，走了', '第一段\n\n第二段', B]);
	});

	test.each<[string, string, RegExp]>([
		['nothing but white space', ' \n\n \n', /holds only white space|has no column/],
		['nothing at all', '', /holds only white space/],
		[
			'very many columns',
			`${Array.from({ length: 40 }, (_, i) => `v${i}`).join(',')}\n`,
			/\(it has v0, v1, .*, v11, …\); name it/,
		],
		['very long names', `${'长'.repeat(300)},b\n`, /\(it has 长{200}…\); name it/],
	])('%s: one sentence', async (_, bytes, sentence) => {
		expect(await readPiped(bytes, csv)).toEqual({ documents: [], failures: [expect.stringMatching(sentence)] });
	});

	test('a row that is too long ends the table, and says where', async () => {
		const { documents, failures } = await readPiped(`id,text\n1,${A}\n2,${'长'.repeat(3000)}\n3,${B}\n`, {
			...csv,
			maxSize: 2000,
		});
		expect(documents.map(({ text }) => text)).toEqual([A]);
		expect(failures).toEqual([
			'Line 3 of the input from the pipe is longer than 2 KB, and what follows it was not read; it was left out.',
		]);
	});

	test('a header alone is a table without documents', async () => {
		expect(await readPiped('id,text\n', csv)).toEqual({ documents: [], failures: [] });
	});
});

describe('values of odd types', () => {
	test.each<[string, object, object]>([
		['a date in milliseconds', { date: 1713542400000 }, { given: { date: '2024-04-20' } }],
		[
			'a date of MongoDB as a number',
			{ date: { $date: { $numberLong: '1713542400000' } } },
			{ given: { date: '2024-04-20' } },
		],
		['a day as a number', { date: 20240419 }, { given: { date: '20240419' } }],
		[
			'lists and truth values are no title, source or id',
			{ title: ['甲'], source: true, id: {}, date: null },
			{ id: 'stdin:1', given: {} },
		],
		['blank facts', { title: ' \n', source: '', id: ' ' }, { id: 'stdin:1', given: {} }],
		['a title in two lines', { title: '云泽市\n  召开会议' }, { given: { title: '云泽市 召开会议' } }],
		[
			'long values are no facts about a document',
			{ raw: 'x'.repeat(2001), list: Array(2000).fill(1), short: 'x' },
			{ extra: { short: 'x' } },
		],
	])('%s', async (_, values, wanted) => {
		const { documents } = await readPiped(`${JSON.stringify({ ...values, text: A })}\n`);
		expect(documents[0]).toMatchObject(wanted);
		expect(Object.keys(documents[0]?.extra ?? {})).toEqual(Object.keys((wanted as { extra?: object }).extra ?? {}));
	});

	test('a field within a field that is missing in one row', async () => {
		const rows = [{ a: { body: A } }, { a: '断' }, { a: null }, { a: { body: B } }];
		const { documents, failures } = await readPiped(rows.map((row) => JSON.stringify(row)).join('\n'), {
			columns: { text: 'a.body' },
		});
		expect(documents.map(({ text }) => text)).toEqual([A, B]);
		expect(failures.map((sentence) => sentence.slice(0, 6))).toEqual(['Line 2', 'Line 3']);
	});

	test('rows that call the text by other names', async () => {
		const { documents, failures } = await readPiped(`{"text":"${A}"}\n{"content":"${B}"}\n{"text":"${A}"}`);
		expect(failures).toEqual([]);
		expect(documents.map(({ text }) => text)).toEqual([A, B, A]);
	});

	test.each<[string, string, ReadOptions, RegExp]>([
		['an object without fields', '{}\n{}\n', { format: 'jsonl' }, /\(it has none\); name it with --text-column/],
		[
			'a field that is not there',
			'{}\n',
			{ format: 'jsonl', columns: { text: 'x' } },
			/has no column x; it has none\./,
		],
		['lines of nothing', '\n \n\t\r\n', { format: 'jsonl' }, /holds no line of JSON; there is nothing to analyse/],
		['no bytes', '', { format: 'jsonl' }, /holds no line of JSON/],
		['a text', '会议强调，要抓好落实。', { format: 'json' }, /holds no JSON object/],
		[
			'a page without words in the column of texts',
			'{"text":"<p> <br></p>"}\n',
			{ format: 'jsonl' },
			/has an empty text/,
		],
		['a text that is null', '{"text":null}\n', { format: 'jsonl' }, /has an empty text/],
		[
			'a text of more than the largest size',
			`{"text":"${'\\n'.repeat(30)}${'x'.repeat(75)}"}`,
			{ format: 'jsonl', maxSize: 100 },
			/is longer than 100 bytes/,
		],
	])('%s gets its sentence', async (_, bytes, options, sentence) => {
		expect(await readPiped(bytes, options)).toEqual({ documents: [], failures: [expect.stringMatching(sentence)] });
	});

	test('an item that is too long, however it is cut, costs only itself', async () => {
		const long = `{"text":"${'长'.repeat(2000)}"}`;
		const { documents, failures } = await readPiped(
			`[{"text":"${A}"},${long},{"text":"${B}"},${long}`,
			{ maxSize: 1500 },
			700,
		);
		expect(documents.map(({ text }) => text)).toEqual([A, B]);
		expect(failures).toEqual([
			expect.stringMatching(/^Item 2 .* is longer than 1 KB/),
			expect.stringMatching(/^Item 4 .* is longer than 1 KB/),
		]);
		const open = await readPiped(`[{"text":"${A}"},{"text":"${'长'.repeat(2000)}`, { maxSize: 1500 }, 700);
		expect(open.failures).toEqual([expect.stringMatching(/^Item 2 .* is longer than 1 KB/)]);
	});

	test('a first object that is broken, or holds other lists, is one item', async () => {
		const broken = await readPiped(`{"articles":[{"text":"${A}"}],}{"text":"${B}"}`, { format: 'json' });
		expect(broken.documents.map(({ text }) => text)).toEqual([B]);
		expect(broken.failures).toEqual([expect.stringMatching(/^Item 1 .* is not valid JSON/)]);
		const nested = await readPiped(`[[{"text":"${A}"}],{"text":"${B}"}]`, { format: 'json' });
		expect(nested.failures).toEqual([expect.stringMatching(/^Item 1 .* is no JSON object/)]);
		const own = await readPiped(JSON.stringify({ text: A, items: [{ text: B }] }), { format: 'json' });
		expect(own.documents.map(({ text }) => text)).toEqual([A]);
		const two = await readPiped(JSON.stringify({ news: [{ text: A }], posts: [{ text: B }] }), { format: 'json' });
		expect(two.failures).toEqual([
			expect.stringMatching(/has no column that is clearly the text \(it has news, posts\)/),
		]);
	});

	test('blank stretches between the objects of a list in an object, and empty objects in it', async () => {
		const { documents, failures } = await readPiped(`\uFEFF { "data" : [ {"text":"${A}"} , {} , {"text":"${B}"} ] } `, {
			format: 'json',
		});
		expect(documents.map(({ text }) => text)).toEqual([A, B]);
		expect(failures).toEqual([expect.stringMatching(/^Item 2 .* has no text/)]);
	});
});
