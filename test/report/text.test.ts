/** What an article says stays text, in the markup and in the data of the page. */
import { expect, test } from 'vitest';
import { dataElement, jsonForScript } from '../../src/render/report/data.js';
import { escapeHtml, html, Markup } from '../../src/render/report/html.js';
import { wordsOf } from '../../src/render/report/words.js';

test.each([
	['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
	['" onclick="x', '&quot; onclick=&quot;x'],
	["' autofocus onfocus='x", '&#39; autofocus onfocus=&#39;x'],
	['a & b', 'a &amp; b'],
	['一\u2028二\u0000三', '一 二␀三'],
	['顺\u202e倒', '顺倒'],
])('%j as text of the page', (text, want) => {
	expect(escapeHtml(text)).toBe(want);
	expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${want}">${want}</p>`);
});

test('lists are joined, nothing is nothing, numbers are grouped, markup stays', () => {
	expect(html`<b>${['<', new Markup('<i>')]}${null}${1234567}</b>`.text).toBe('<b>&lt;<i>1,234,567</b>');
});

test.each(['</script>', '<!--', '-->', ']]>', '<script', '\u2028', '\u2029', '</style>', '&lt;'])(
	'%j in data',
	(text) => {
		const json = jsonForScript({ text });
		expect(json).not.toMatch(/[<>&\u2028\u2029]/);
		expect(JSON.parse(json)).toEqual({ text });
	},
);

test('large data are packed, and nothing of the text shows', () => {
	const { text } = dataElement({ text: '</script>'.repeat(100) }, 500);
	expect(text).toMatch(/^<script type="application\/json" id="data" data-packed="gzip">"[A-Za-z0-9+/=]+"<\/script>$/);
});

test.each([
	['en', 1, 'one article'],
	['en', 2, '2 articles'],
	['en', 12345, '12,345 articles'],
	['zh', 1, '1 篇文章'],
] as const)('%s: %i', (lang, count, want) => {
	expect(wordsOf(lang).text('articleCount', count)).toBe(want);
});

test('a phrase in an element carries what the page needs to say it in the other language', () => {
	expect(wordsOf('en').say('articlesHere', 1, 30).text).toBe(
		'<span data-say="articlesHere" data-args="[1,30]">1 of 30 articles are carried by this page.</span>',
	);
});
