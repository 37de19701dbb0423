import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages, readPage } from './markdown.js';

interface Link {
	readonly line: number;
	readonly target: string;
}

const linksOf = (page: string): readonly Link[] =>
	readPage(page).prose.flatMap((line, index) =>
		[...line.matchAll(/\]\(([^()\s]+)\)/g), ...line.matchAll(/^\[[^\]]+\]:\s*(\S+)/g)].map((match) => ({
			line: index + 1,
			target: match[1]!,
		})),
	);

/** The anchors of a page, as GitHub makes them of its headings. */
function anchors(page: string): ReadonlySet<string> {
	const headings = readFileSync(page, 'utf8').matchAll(/^#{1,6} (.+)$/gm);
	const slug = (heading: string): string =>
		heading
			.trim()
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.replace(/\s/g, '-');
	return new Set([...headings].map((match) => slug(match[1]!)));
}

/** What is wrong with a link, `null` when it leads somewhere. */
function fault(page: string, { line, target }: Link): string | null {
	if (/^[a-z]+:/.test(target)) return null;
	const [path = '', anchor] = target.split('#');
	const file = path === '' ? page : normalize(join(dirname(page), decodeURI(path)));
	if (!existsSync(file)) return `${page}:${line}: there is no ${file}`;
	if (anchor === undefined) return null;
	return anchors(file).has(decodeURI(anchor)) ? null : `${page}:${line}: ${file} has no heading #${anchor}`;
}

describe('links', () => {
	test.each(pages)('%s leads to files and headings that exist', (page) => {
		expect(
			linksOf(page)
				.map((link) => fault(page, link))
				.filter((found) => found !== null),
		).toEqual([]);
	});

	test('links to nowhere are noticed', () => {
		expect(fault('README.md', { line: 1, target: 'docs/none.md' })).not.toBeNull();
		expect(fault('README.md', { line: 1, target: 'docs/tables.md#no-such-table' })).not.toBeNull();
		expect(fault('README.md', { line: 1, target: 'docs/tables.md#targets' })).toBeNull();
	});

	test('every page of docs/ is in its index', () => {
		const listed = new Set(linksOf('docs/README.md').map(({ target }) => join('docs', target.split('#')[0]!)));
		const own = pages.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md');
		expect(own.filter((page) => !listed.has(page))).toEqual([]);
	});
});
