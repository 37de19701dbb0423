import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.js';
import type { ReadOptions } from '../../src/read/index.js';
import type { RawDocument } from '../../src/types.js';
import { readPiped } from '../helpers/read.js';
import { PAGES, PARAGRAPHS, TITLE } from './pages.js';

async function read(bytes: string | Uint8Array, options: ReadOptions = {}): Promise<RawDocument> {
	const { documents, failures } = await readPiped(bytes, options, 10_000);
	expect(failures).toEqual([]);
	return documents[0]!;
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

describe('lines of a page', () => {
	test.each<[string, string, readonly string[]]>([
		[
			'line breaks and blocks',
			'<p>一行<br>二行</p><div>三行<span>接着</span></div>四行',
			['一行', '二行', '三行接着', '四行'],
		],
		[
			'cells of a table',
			'<table><tr><th>指标<th>目标<tr><td><p>产量</p><td> 12 万吨 </table><p>完</p>',
			['指标\t目标', '产量\t12 万吨', '完'],
		],
		['tables that lay out the page', '<table><tr><td>左<td><table><tr><td>甲<td>乙</table></table>', ['左', '甲\t乙']],
		['entities', '<p>&ldquo;放管服&rdquo;&#25913;&#x9769;&nbsp;&amp;</p>', ['“放管服”改革\u00a0&']],
		[
			'what is not for readers',
			'<p>看<script>不看</script><style>不看</style><!-- 不看 --><noscript>不看</noscript></p><p hidden>不看</p><p style="color:red;display : none">不看</p><textarea>不看</textarea><p>见</p>',
			['看', '见'],
		],
		['end tags without start, and the other way round', '</div><p>一<p>二</b></p></span>三', ['一', '二', '三']],
		['an upper-case page', '<P>一</P><SCRIPT>不看</SCRIPT><P>二</P>', ['一', '二']],
	])('%s', async (_, markup, wanted) => {
		expect(lines(await read(`<div>${markup}</div>`, { format: 'html' }))).toEqual(wanted);
	});
});

describe('encodings of pages', () => {
	const page = (charset: string): string =>
		`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>会议强调</p></body></html>`;
	test.each([
		['declared, though too short to be found out', iconv.encode(page('gb2312'), 'gbk'), 'gb18030'],
		['declared as Big5', iconv.encode(page('big5').replace('会议强调', '會議強調'), 'big5'), 'big5'],
		['declared wrongly: UTF-8 is seen', Buffer.from(page('gb2312')), 'utf-8'],
		['declared as something that does not exist', Buffer.from(page('klingon')), 'utf-8'],
		['UTF-16 with its mark', iconv.encode(page('utf-16'), 'utf-16le', { addBOM: true }), 'utf-16le'],
	])('%s', async (_, bytes, encoding) => {
		const raw = await read(bytes, { format: 'html' });
		expect(raw.encoding).toBe(encoding);
		expect(raw.text).toMatch(/^(?:会议强调|會議強調)$/);
	});
});

describe('pages made to break readers end in a text', () => {
	const N = 100_000;
	test.each<[string, string]>([
		['nested elements', `${'<div>'.repeat(N)}会议强调${'</div>'.repeat(N)}`],
		['elements that stay open', `<p>会议强调</p>${'<p><b>x'.repeat(N)}`],
		['tables in tables', `<p>会议强调</p>${'<table><tr><td>'.repeat(N)}`],
		['end tags', `<p>会议强调</p>${'<b>'.repeat(N)}${'</i>'.repeat(N)}`],
		['white space', `<p>会议强调</p>x${' \u3000'.repeat(N)}y`],
		['links', `<p>会议强调</p>${'<a href=x>链接'.repeat(N)}`],
		['comments that stay open', `<p>会议强调</p>${'<!--'.repeat(N)}`],
		['attributes', `<p>会议强调</p><p ${'a="1" '.repeat(N)}>`],
		['named elements in one another', `${'<div class="content_text">文'.repeat(N)}<p>会议强调</p>`],
		['five megabytes of paragraphs', `<p>会议强调</p>${`<p>${'会议强调，要抓好落实。'.repeat(20)}</p>`.repeat(7500)}`],
	])('%s', async (_, markup) => {
		const raw = await read(`<html><body>${markup}</body></html>`);
		expect(raw.text.includes('会议强调')).toBe(true);
	});
});
