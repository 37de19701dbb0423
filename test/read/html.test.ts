import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.js';
import { isReadFailure, type ReadOptions, readInputs } from '../../src/read/index.js';
import type { RawDocument } from '../../src/types.js';
import { PAGES, PARAGRAPHS, TITLE } from './pages.js';

async function read(bytes: string | Uint8Array, options: ReadOptions = {}): Promise<RawDocument> {
	const stdin = (async function* () {
		yield Buffer.from(bytes);
	})();
	for await (const item of readInputs(['-'], { stdin, ...options })) {
		if (isReadFailure(item)) throw item.error;
		return item;
	}
	throw new Error('nothing was read');
}

const lines = (raw: RawDocument): readonly string[] => raw.text.split('\n');

describe('the article of a page', () => {
	test.each(PAGES)('$name', async ({ markup, date, source, last }) => {
		const raw = await read(markup);
		const text = lines(raw);
		expect(text).toEqual(expect.arrayContaining(PARAGRAPHS));
		for (const other of [
			'不是正文',
			'隐藏的文字',
			'广告内容',
			'备案',
			'热点第',
			'调研第',
			'栏目第',
			'版面第',
			'政务服务',
		])
			expect(raw.text).not.toContain(other);
		if (last !== undefined) expect(text.at(-1)).toBe(last);
		const article = cleanDocument(raw, {});
		expect(article.title?.value).toBe(TITLE);
		expect(article.date?.value ?? null).toBe(date);
		expect(article.source?.value ?? null).toBe(source);
		expect(article.title?.at).not.toBeNull();
	});
});
