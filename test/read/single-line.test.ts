/** Lines of a corpus read on their own: what a line gives does not depend on the others. */
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { isReadFailure, type ReadOptions } from '../../src/read/index.js';
import { idOfLine, lineReader } from '../../src/read/rows/single-line.js';

const A = '云泽市召开水利会议。会议强调，要抓好落实。';
const line = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

describe('a line alone', () => {
	test('has the id it names, again and again, or one from its text', async () => {
		const read = await lineReader({});
		const ids = [];
		for (const value of [{ id: 'a', text: A }, { id: 'a', text: A }, { id: 7, text: A }, { text: A }, { text: A }]) {
			const item = await read(line(value));
			ids.push(isReadFailure(item) ? item.error.message : item.id);
		}
		expect(ids.slice(0, 3)).toEqual(['a', 'a', '7']);
		expect(ids[3]).toMatch(/^[0-9a-f]{16}$/);
		expect(ids[4]).toBe(ids[3]);
	});

	test.each<[string, Uint8Array | null, ReadOptions, RegExp]>([
		['too long to keep', null, { maxSize: 4096 }, /^The line is longer than 4 KB\.$/],
		['blank', Buffer.from(' \t'), {}, /^The line is empty\.$/],
		['of another kind', Buffer.from('[1]'), {}, /^The line is no JSON object\.$/],
		['broken', Buffer.from('{"text":'), {}, /^The line is not valid JSON \(it ends too early\)\.$/],
		['packed', gzipSync('{}'), {}, /^The line (?:does not look like text|is not valid JSON.*)\.$/],
		['without a text', Buffer.from('{"a":1}'), {}, /has no column that is clearly the text \(it has a\)/],
		['without the text named', Buffer.from('{"a":1}'), { columns: { text: 'b' } }, /has no column b; it has a\./],
	])('%s gets its sentence', async (_, bytes, options, sentence) => {
		const item = await (await lineReader(options))(bytes);
		expect(isReadFailure(item) && item.path).toBe('-');
		expect(isReadFailure(item) && item.error.message).toMatch(sentence);
	});

	test('in an encoding named, and in one that has lines of other bytes', async () => {
		const read = await lineReader({ encoding: 'gbk' });
		expect(await read(iconv.encode(JSON.stringify({ text: A }), 'gbk'))).toMatchObject({
			text: A,
			encoding: 'gb18030',
		});
		await expect(lineReader({ encoding: 'utf-16' })).rejects.toMatchObject({
			code: 'USAGE',
			message: 'Lines in utf-16 cannot be read one by one; convert the corpus to UTF-8 first.',
		});
	});
});

describe('the id of a line that could not be read', () => {
	test.each<[string, Uint8Array | null, ReadOptions, string | null]>([
		['stands in it', line({ id: 'a', text: 5 }), {}, 'a'],
		['is a number', line({ 编号: 12 }), {}, '12'],
		['stands where the user says', line({ id: 'a', k: 'b' }), { columns: { id: 'k' } }, 'b'],
		['is not there', line({ text: 5 }), {}, null],
		['is no id', line({ id: ['a'] }), {}, null],
		['cannot be seen in a line that is broken', Buffer.from('{"id":"a"'), {}, null],
		['nor in one that is no object', Buffer.from('null'), {}, null],
		['nor in one that was not kept', null, {}, null],
	])('%s', (_, bytes, options, id) => {
		expect(idOfLine(bytes, options)).toBe(id);
	});
});
