/** What the pages say of the program, compared with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareColumns } from '../../src/cli/compare/columns.js';
import { keywordColumns } from '../../src/cli/keywords/columns.js';
import { panelColumns } from '../../src/cli/panel/columns.js';
import { trendColumns } from '../../src/cli/trend/columns.js';
import * as schema from '../../src/record/schema.js';
import { linkColumns, nodeColumns } from '../../src/render/graph/columns.js';
import { runCli } from '../helpers/run-cli.js';
import { blocks, pages, readPage } from './markdown.js';

const text = (page: string): string => readFileSync(page, 'utf8');

test.each(pages)('every file of the project that %s names exists', (page) => {
	const named = readPage(page)
		.code.filter(({ language }) => language === null)
		.map((code) => code.text)
		.filter((word) => /^(?:src|test|dict|bin|\.ci)\/[\w./-]*$/.test(word) && !word.includes('NAME'));
	expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('the codebook has every value that the program gives', () => {
	const spans = new Set(readPage('docs/codebook.md').code.map((code) => code.text));
	const page = text('docs/codebook.md');
	const { PERSON_KINDS, SLOGAN_KINDS, MODIFIERS, CONSTRAINTS, STATUSES, EVENT_PARTS, LEVELS, SYSTEMS } = schema;
	for (const value of [PERSON_KINDS, SLOGAN_KINDS, MODIFIERS, CONSTRAINTS, STATUSES, EVENT_PARTS].flat())
		expect(spans, value).toContain(value);
	for (const value of [LEVELS, SYSTEMS].flat()) expect(page, value).toContain(value);
});

test('the page on dictionaries has every file', () => {
	const files = readdirSync('dict').filter((name) => name.endsWith('.csv'));
	expect(files.length).toBeGreaterThan(10);
	expect(files.filter((file) => !text('docs/dictionaries.md').includes(`(../dict/${file})`))).toEqual([]);
});

test('the page on statistics names columns that there are', () => {
	const choice = { grouped: true, base: 'words', textRank: true, cValue: true } as const;
	const all = [
		keywordColumns(choice),
		compareColumns('words'),
		trendColumns,
		panelColumns,
		nodeColumns,
		linkColumns,
	].flatMap((columns) => columns.map(({ key }) => key as string));
	const rows = text('docs/statistics.md').match(/^\| `[a-z_]+`.*$/gm) ?? [];
	const first = rows.flatMap((row) =>
		[...row.split(' | ', 1)[0]!.matchAll(/`([a-z]+(?:_[a-z]+)*)`/g)].map(([, key]) => key!),
	);
	const others = ['words', 'terms', 'slogans', 'people', 'organizations', 'cooccurrence', 'event', 'list', 'office'];
	expect(first).toContain('log_likelihood');
	expect(first.filter((key) => !all.includes(key) && !others.includes(key))).toEqual([]);
});

test('the Chinese tour shows what the program prints, in order', async () => {
	const { stdout } = await runCli(['samples/city-meeting.txt', '--lang', 'zh'], { cwd: '.' });
	const printed = stdout.split('\n');
	const lines = blocks('README.zh.md', 'text')[0]!
		.text.split('\n')
		.filter((line) => line.trim() !== '' && line.trim() !== '…');
	expect(lines.length).toBeGreaterThan(20);
	let at = 0;
	for (const line of lines) {
		const parts = line.split('…');
		const fits = (candidate: string): boolean =>
			parts.length === 1 ? candidate === line : candidate.startsWith(parts[0]!) && candidate.endsWith(parts.at(-1)!);
		const found = printed.findIndex((candidate, index) => index >= at && fits(candidate));
		expect(found, `not printed, or not there: ${line}`).toBeGreaterThanOrEqual(0);
		at = found + 1;
	}
});

test('both READMEs have the same commands, tables and figures', () => {
	const shape = (page: string): readonly (readonly string[])[] => [
		blocks(page, 'sh').flatMap((code) => code.text.split('\n').map((line) => line.replace(/\s*#.*$/, ''))),
		[...text(page).matchAll(/^\| (`[\w`, 、]+`) \|/gm)].map((match) => match[1]!.replace(/[、, ]+/g, ' ')),
		[...text(page).matchAll(/^\|[^|]+\|((?: [\d.]+ \|){4})$/gm)].map((match) => match[1]!),
	];
	expect(shape('README.zh.md')).toEqual(shape('README.md'));
	expect(shape('README.md').every((part) => part.length > 5)).toBe(true);
});

test('the citation names the version and the licence of the package', () => {
	const { version, license } = JSON.parse(text('package.json')) as { version: string; license: string };
	const citation = text('CITATION.cff');
	const field = (name: string): string | undefined => new RegExp(`^${name}: "?([^"\\n]+)"?$`, 'm').exec(citation)?.[1];
	expect([field('version'), field('license')]).toEqual([version, license]);
	expect(field('cff-version')).toBe('1.2.0');
	for (const required of ['message', 'title']) expect(field(required), required).toBeTruthy();
	expect(citation).toMatch(/^authors:\n {2}- name: The tifa authors$/m);
});
