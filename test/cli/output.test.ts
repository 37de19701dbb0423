import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { STORED_TABLES, tables } from '../../src/record/columns.js';
import { INSPECTION, MEETING } from '../helpers/articles.js';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';

let cwd: string;
beforeEach(() => {
	cwd = freshFolder({ 'news/a.txt': MEETING, 'news/b.txt': INSPECTION, 'news/c.txt': '', 'taken/notes.txt': 'mine' });
});
afterEach(() => removeFolder(cwd));

const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

test('all tables, all records, and how they were made', async () => {
	const { code, stdout, stderr } = await runCli(['news', '-o', 'out', '--with-text'], { cwd });
	expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
	expect(stderr).toBe(
		'tifa: news/c.txt is empty; there is nothing to analyse.\n2 analysed, 1 failed; results in out\n',
	);
	expect(readdirSync(join(cwd, 'out')).sort()).toEqual(
		[
			'errors.csv',
			'journal.jsonl',
			'manifest.json',
			'results.jsonl',
			...STORED_TABLES.map((table) => `${table}.csv`),
		].sort(),
	);

	const manifest = JSON.parse(read('out/manifest.json'));
	expect(manifest).toMatchObject({
		tool: 'tifa',
		version: expect.stringMatching(/^\d+\.\d+\.\d+/),
		node: process.version,
		options: { withText: true, encoding: null, script: 'original' },
		inputs: [
			{ id: 'a', path: 'news/a.txt', sha256: sha256(MEETING), encoding: 'utf-8' },
			{ id: 'b', path: 'news/b.txt', sha256: sha256(INSPECTION), encoding: 'utf-8' },
		],
		failures: [{ path: 'news/c.txt', stage: 'read', code: 'EMPTY' }],
		jobs: 1,
	});
	expect(Date.parse(manifest.finished)).toBeGreaterThanOrEqual(Date.parse(manifest.started));
	const dictionary = readFileSync(new URL('../../dict/titles.csv', import.meta.url));
	expect(manifest.dictionaries['titles.csv']).toBe(sha256(dictionary));
	for (const table of STORED_TABLES) {
		const rows = parse(read(`out/${table}.csv`), { columns: true }) as object[];
		expect(rows).toHaveLength(manifest.counts[table]);
		expect(Object.keys(rows[0] ?? {})).toEqual(tables[table].columns.map((column) => column.key));
	}
	expect(read('out/results.jsonl').trimEnd().split('\n')).toHaveLength(2);
});

test('results of tifa are replaced, other files are not touched', async () => {
	expect((await runCli(['news/a.txt', '-o', 'out', '-q'], { cwd })).code).toBe(0);
	expect((await runCli(['news/b.txt', '-o', 'out', '-q'], { cwd })).code).toBe(0);
	expect(JSON.parse(read('out/manifest.json')).inputs).toHaveLength(1);

	const refused = await runCli(['news/a.txt', '-o', 'taken'], { cwd });
	expect(refused.code).toBe(2);
	expect(refused.stderr).toMatch(/^tifa: taken holds files .*--force/);
	expect(readdirSync(join(cwd, 'taken'))).toEqual(['notes.txt']);

	expect(await runCli(['news/a.txt', '-o', 'taken', '--force', '-q'], { cwd })).toEqual({
		code: 0,
		stdout: '',
		stderr: '',
	});
	expect(read('taken/notes.txt')).toBe('mine');
});

test('a file is no folder', async () => {
	const { code, stderr } = await runCli(['news/a.txt', '-o', 'taken/notes.txt'], { cwd });
	expect(code).toBe(2);
	expect(stderr).toMatch(/^tifa: taken\/notes\.txt is a file/);
});
