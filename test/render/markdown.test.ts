import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/render/markdown/escape.js';
import { makeMarkdown } from '../../src/render/markdown/index.js';
import { noColor } from '../../src/render/summary/palette.js';
import { analysed, person, role, slogan } from '../helpers/records.js';

const options = {
	lang: 'en',
	script: 'simplified',
	width: 80,
	palette: noColor,
	table: 'people',
	defuse: true,
	bom: false,
	array: false,
} as const;

describe('text never becomes markup', () => {
	test.each([
		['cells of tables', 'a|b', 'a\\|b'],
		['code', '`x`', '\\`x\\`'],
		['HTML', '<script>', '\\<script\\>'],
		['links and images', '![x](http://a.b)', '!\\[x\\](http\\://a.b)'],
		['bare links', '见https://a.b 和 www.a.b', '见https\\://a.b 和 www\\.a.b'],
		['mail addresses and mentions', '@某人 a@b.c', '\\@某人 a\\@b.c'],
		['entities', '&lt;', '\\&lt;'],
		['emphasis', '*重* _要_ ~~x~~', '\\*重\\* \\_要\\_ \\~\\~x\\~\\~'],
		['headings', '# 一', '\\# 一'],
		['lists', '- 一', '\\- 一'],
		['numbered lists', '1. 一', '1\\. 一'],
		['rules under a heading', '===', '\\==='],
		['maths', '$x$', '\\$x\\$'],
		['backslashes', '\\*', '\\\\\\*'],
		['breaks and controls', 'a\n\n# b\u001b', 'a  \\# b␛'],
		['nothing else', '“6+3”现代产业体系：增长5.5%', '“6+3”现代产业体系：增长5.5%'],
	])('%s', (_, text, want) => {
		expect(escapeMarkdown(text)).toBe(want);
	});
});

test('sections, tables and lists', () => {
	const item = analysed({
		people: [
			person('周岩', {
				pinyin: 'Zhou Yan',
				roles: [role('县委书记', { organization: '县委', organizationResolved: '云溪县委' })],
			}),
		],
		slogans: [slogan('三提升', { kind: 'numeric', labelEn: 'three rises', members: ['提升产能', '提升质量'] })],
	});
	const markdown = makeMarkdown(options);
	expect(markdown.item(item)).toBe(`# 临川市召开动员会

2024-05-06 · 临川日报 · simplified, utf-8 · 1,200 characters

## Officials (1)

| name | pinyin | offices |
| --- | --- | --- |
| 周岩 | Zhou Yan | 县委书记 (云溪县委) |

## Slogans (1)

- **numeric** 三提升 · three rises: 提升产能、提升质量
`);
	expect(markdown.joint(1) + markdown.item(item)).toMatch(/^\n---\n\n# /);
});
