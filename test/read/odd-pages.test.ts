/** Saved pages whose facts and containers are not as the guidelines want them. */
import { describe, expect, test } from 'vitest';
import type { RawDocument } from '../../src/types.js';
import { readPiped } from '../helpers/read.js';
import { PARAGRAPHS, TITLE } from './pages.js';

const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const NAV = `<ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">栏目动态通报第${i}期</a></li>`).join('')}</ul>`;

async function read(markup: string): Promise<RawDocument> {
	const { documents, failures } = await readPiped(markup, { format: 'html' }, 50_000);
	expect(failures).toEqual([]);
	return documents[0]!;
}
const page = (head: string, body = `<div class="article-content">${BODY}</div>`): string =>
	`<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${NAV}${body}</body></html>`;
const linked = (data: string): string => `<script type="application/ld+json">${data}</script>`;

describe('what pages state about their articles', () => {
	test.each<[string, string, object]>([
		[
			'a title stored with line breaks',
			`<meta name="ArticleTitle" content="云泽市召开大会<br/>部署水利工作">`,
			{ title: '云泽市召开大会 部署水利工作' },
		],
		[
			'the first field that says something',
			`<meta name="pubdate" content=" "><meta name="date" content="2024-04-19">`,
			{ date: '2024-04-19' },
		],
		['a day without a number', `<meta name="pubdate" content="昨天">`, {}],
		['outlets that name none', `<meta name="ContentSource" content="本网">`, {}],
		['an outlet with its label', `<meta name="ContentSource" content="信息来源：云泽日报">`, { source: '云泽日报' }],
		[
			'a graph of linked data',
			linked(
				JSON.stringify({
					'@graph': [
						{ '@type': 'WebSite', name: 'x' },
						{ '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-04-19' },
					],
				}),
			),
			{ title: TITLE, date: '2024-04-19' },
		],
		[
			'a list of linked data',
			linked(JSON.stringify([7, { '@type': 'X' }, { '@type': 'NewsArticle', pubDate: '2024-04-19', title: TITLE }])),
			{ title: TITLE, date: '2024-04-19' },
		],
		[
			'a headline without a day',
			linked(JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, datePublished: 20240419 })),
			{ title: TITLE },
		],
		[
			'a day without a headline',
			linked(JSON.stringify({ '@type': 'NewsArticle', headline: ['x'], datePublished: '2024-04-19' })),
			{ date: '2024-04-19' },
		],
		[
			'linked data of other things',
			linked(JSON.stringify({ '@type': 'BreadcrumbList', itemListElement: [{ name: 'x' }] })),
			{},
		],
		[
			'linked data that is malformed, then some that is not',
			linked('{"@type": "NewsArticle", "headline": "断') + linked(`{"pubDate": "2024-04-19T08:00:00"}`),
			{ date: '2024-04-19T08:00:00' },
		],
		[
			'linked data as deep as no program writes it',
			linked(`${'[{"@graph":'.repeat(6)}{"@type":"NewsArticle","headline":"深"}${'}]'.repeat(6)}`),
			{},
		],
		['a variable of WeChat', `<script>var ct = "1713542400";</script>`, { date: '2024-04-20' }],
		[
			'a field stated twice',
			`<meta name="source" content="云泽日报"><meta name="source" content="山口日报">`,
			{ source: '云泽日报' },
		],
	])('%s', async (_, head, given) => {
		expect((await read(page(head))).given).toEqual(given);
	});

	test('an XML declaration says how a page is encoded', async () => {
		const text = '<?xml version="1.0" encoding="big5"?><html><body><p>\xb7|\xc4\xb3</p></body></html>';
		const { documents } = await readPiped(Buffer.from(text, 'latin1'));
		expect(documents[0]).toMatchObject({ text: '會議', encoding: 'big5' });
	});
});

describe('where the title comes from', () => {
	test.each<[string, string, string, string | undefined]>([
		[
			'a title stated and nowhere on the page stands above the text',
			`<meta name="ArticleTitle" content="${TITLE}">`,
			TITLE,
			TITLE,
		],
		['the name of the site is cut off', `<title>${TITLE}_云泽市人民政府网</title>`, PARAGRAPHS[0]!, undefined],
		[
			'and where it is part of what is stated',
			`<meta property="og:title" content="${TITLE}-云泽新闻网">`,
			TITLE,
			TITLE,
		],
	])('%s', async (_, head, first, title) => {
		const raw = await read(page(head));
		expect(raw.text.split('\n')[0]).toBe(first);
		expect(raw.given.title).toBe(title);
		if (title === undefined) expect(raw.hint).toEqual({ title: TITLE });
	});

	test('a page that names nothing', async () => {
		const raw = await read(page(''));
		expect(raw.text.split('\n')).toEqual(PARAGRAPHS);
		expect(raw.hint).toBeUndefined();
	});

	test('what is stated with the name of the site is the shorter line that stands there', async () => {
		const raw = await read(
			page(
				`<meta property="og:title" content="${TITLE} 云泽市门户"><title></title>`,
				`<h2>${TITLE}</h2><div class="article-content">${BODY}</div>`,
			),
		);
		expect(raw.given.title).toBe(TITLE);
		expect(raw.text.split('\n')).toEqual([TITLE, ...PARAGRAPHS]);
	});
});

describe('pages without a container that is known', () => {
	test('Readability finds the article, whatever stands around it', async () => {
		const body = `<div class="wz"><h1>${TITLE}</h1><hr><a name="top">　</a><p><span>${PARAGRAPHS.join('</span></p><p><span>')}</span></b></p><title>x</title><button>分享</button><custom-tag>附件</custom-tag></div><div>${NAV}</div></body></section>`;
		const raw = await read(page(`<title>${TITLE}</title>`, body));
		const lines = raw.text.split('\n');
		expect(lines[0]).toBe(TITLE);
		expect(lines).toEqual(expect.arrayContaining(PARAGRAPHS));
		expect(raw.text).not.toContain('栏目动态通报');
	});

	test.each<[string, string, string]>([
		['seven thousand elements', NAV.repeat(200), `<div class="wz">${BODY}</div>`],
		[
			'a million characters',
			`<ul>${`<li><a href="/">${'栏目动态通报'.repeat(12)}</a></li>`.repeat(1700)}</ul><pre>${'〇'.repeat(1_000_001)}</pre>`,
			`<div class="wz">${BODY}</div>`,
		],
		['links alone', NAV, `<ul><li><a href="/x">${PARAGRAPHS.join('</a></li><li><a href="/y">')}</a></li></ul>`],
		['no line that is long enough', NAV, '<p>会议</p><p>要闻</p>'],
	])('where it finds none, all that is seen is given: %s', async (_, around, body) => {
		const raw = await read(page('', `${around}${body}`));
		expect(raw.text).toContain('栏目动态通报');
		expect(raw.text).toContain(body.includes('会议</p>') ? '会议\n要闻' : PARAGRAPHS[1]!);
	});

	test('a page that hides all of its text until a script has run', async () => {
		const raw = await read(page('', '').replace(NAV, `<div style="display:none">${BODY}</div>`));
		expect(raw.text.split('\n')).toEqual(PARAGRAPHS);
		const short = await readPiped(page('', '').replace(NAV, '<p>会议</p><p hidden>不看</p>'), { format: 'html' });
		expect(short.documents[0]?.text).toBe('会议');
	});

	test('lists of links inside a text are left out, long sentences that are links are not', async () => {
		const sentence = `${PARAGRAPHS[0]}${PARAGRAPHS[1]}`;
		const body = `<div class="article-content">${BODY}${BODY}<p><a href="/1">相关：水利动态</a></p><p><a href="/2">${sentence}</a></p><p>${PARAGRAPHS[3]}</p></div>`;
		const raw = await read(page('', body));
		expect(raw.text).not.toContain('相关：水利动态');
		expect(raw.text.split('\n')).toContain(sentence);
	});
});

describe('short articles in cells of a table that lays out the page', () => {
	const LINKS = '<a href="/1">首页</a><br><a href="/2">新闻</a>';
	const OTHER =
		'<div><p>主办单位：云泽市人民政府办公室，承办单位：云泽市大数据中心，地址：云泽市人民路一号</p></div>'.repeat(4);
	const [first, second] = PARAGRAPHS;
	test.each<[string, string]>([
		['the cell has the name', `<td class="article-content"><p>${first}</p><p>${second}</p></td>`],
		['an element in it', `<td><div id="zoom"><p>${first}</p><p>${second}</p></div></td>`],
		['comments of papers', `<td><!--enpcontent--><p>${first}</p><p>${second}</p><!--/enpcontent--></td>`],
	])('%s', async (_, cell) => {
		const table = `<table><tr><td>${LINKS}</td>${cell}</tr></table>`;
		for (const body of [`${table}${OTHER}`, `${OTHER}${table}`, table])
			expect((await read(`<html><body>${body}</body></html>`)).text.split('\n')).toEqual([first, second]);
	});
});

describe('tables and tags', () => {
	test.each<[string, string, readonly string[]]>([
		[
			'empty cells at both ends of a row',
			'<table><tr><td></td><td>产量</td><td>12</td><td></td></tr></table>',
			['产量\t12'],
		],
		[
			'a cell of many lines lays out the page',
			`<table><tr><td>左</td><td>${['一', '二', '三', '四', '五'].map((line) => `<p>${line}</p>`).join('')}</td></tr></table>`,
			['左', '一', '二', '三', '四', '五'],
		],
		['words in a row outside its cells', '<table><tr>零<td>一</td><td>二</td></tr></table>', ['零', '一', '二']],
		['rows and cells without a table', '<tr><td>一</td><td>二</td></tr>', ['一', '二']],
		['a line across, end tags without a start', '一<hr>二</br>三</p>四', ['一', '二', '三', '四']],
		['an element that closes itself stays open', '<p>一<b/>二</p><div/>三', ['一二', '三']],
		[
			'entities in attributes, and data of XML',
			'<p title="&ldquo;x&rdquo;" hidden="until-found">一</p><![CDATA[二]]>',
			['一', '二'],
		],
		[
			'comments of papers, of which one is not opened',
			'<!--/enpcontent--><p>一</p><!--enpcontent--><p>二</p><!--/enpcontent-->',
			['一', '二'],
		],
	])('%s', async (_, markup, lines) => {
		expect((await read(`<html><body>${markup}</body></html>`)).text.split('\n')).toEqual(lines);
	});
});
