import type { RawDocument } from '../../types.js';
import type { Format } from './format.js';
import { readText } from './text.js';

/** Longest front matter looked at, in characters. */
const LIMIT = 8192;

/** Keys of front matter, in the spellings that scrapers and site generators use. */
const KEYS: ReadonlyMap<string, 'title' | 'date' | 'source'> = new Map([
	['title', 'title'],
	['标题', 'title'],
	['標題', 'title'],
	['date', 'date'],
	['published', 'date'],
	['日期', 'date'],
	['发布时间', 'date'],
	['發布時間', 'date'],
	['source', 'source'],
	['来源', 'source'],
	['來源', 'source'],
]);

/** Markdown: front matter of simple `key: value` lines between two `---` gives title, date and source. */
export const markdown: Format = {
	name: 'markdown',
	extensions: ['md', 'markdown'],
	claims: ({ extension }) => extension === 'md' || extension === 'markdown',
	read: (input, context) => readText(input, context, (text) => ({ text, given: frontMatter(text) })),
};

function frontMatter(text: string): RawDocument['given'] {
	const head = text.slice(0, LIMIT).split(/\r\n|\r|\n/);
	if (head[0]?.trim() !== '---') return {};
	const end = head.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
	if (end < 0) return {};
	const given: { title?: string; date?: string; source?: string } = {};
	for (const line of head.slice(1, end)) {
		const colon = line.search(/[:：]/);
		const key = KEYS.get(line.slice(0, colon).trim().toLowerCase());
		const value = unquoted(line.slice(colon + 1).trim());
		if (key !== undefined && value !== '') given[key] = value;
	}
	return given;
}

function unquoted(value: string): string {
	const quote = value[0];
	return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}
