import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyzePage } from '../helpers/analyze.js';

/**
 * Whole pages about invented places and people as browsers save them: portals, apps, papers, accounts. In
 * saved-pages.txt @@@ opens a page; its title, date, source and makers stand before it.
 */
const pages = readFileSync(new URL('saved-pages.txt', import.meta.url), 'utf8')
	.split(/^@@@ /m)
	.slice(1)
	.map((block) => {
		const [name, ...lines] = block.split('\n');
		const fields = new Map<string, string>();
		while (lines[0]!.startsWith('@')) {
			const [field, ...value] = lines.shift()!.slice(1).split(' ');
			fields.set(field!, value.join(' '));
		}
		const of = (field: string): string => fields.get(field) ?? '';
		return {
			name: name!,
			title: of('title'),
			date: of('date'),
			source: of('source'),
			makers: of('byline'),
			page: lines.join('\n'),
		};
	});

const bare = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

describe('saved pages', () => {
	test.each(pages)('$name: $title', ({ title, date, source, makers, page }) => {
		const { document, people } = analyzePage(page);
		expect({ title: bare(document.title), date: document.date, source: bare(document.source) }).toEqual({
			title: bare(title),
			date,
			source: bare(source),
		});
		const named = people.filter(({ kind }) => kind === 'byline').map(({ normalized }) => normalized);
		expect([...named].sort()).toEqual(makers.split('；').filter(Boolean).sort());
	});
});
