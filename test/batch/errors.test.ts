import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';
import { article, hashes } from './corpus.js';

const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

let cwd: string;
beforeEach(() => {
	cwd = freshFolder({
		'news/1.txt': article(1),
		'news/2.txt': '',
		'news/3.txt': article(3),
		'news/4.txt': PICTURE,
		'news/5.txt': article(5),
	});
});
afterEach(() => removeFolder(cwd));

const errors = (dir: string): string[][] => parse(readFileSync(join(cwd, dir, 'errors.csv'), 'utf8'));

test('a broken file costs itself only and is listed', async () => {
	const { code } = await runCli(['news', 'gone.txt', '-o', 'out', '-q'], { cwd });
	expect(code).toBe(1);
	expect(errors('out')).toEqual([
		['path', 'stage', 'code', 'message'],
		['news/2.txt', 'read', 'EMPTY', expect.stringContaining('is empty')],
		['news/4.txt', 'read', 'BINARY', expect.stringContaining('not text')],
		['gone.txt', 'read', 'NOT_FOUND', expect.stringContaining('no file or folder')],
	]);
	expect(JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')).counts.documents).toBe(3);
});

test('without errors the list is empty', async () => {
	expect((await runCli(['news/1.txt', '-o', 'out', '-q'], { cwd })).code).toBe(0);
	expect(errors('out')).toHaveLength(1);
});

test('--fail-fast stops at the first; when it is mended, --resume goes on', async () => {
	const first = await runCli(['news', '-o', 'out', '--fail-fast'], { cwd });
	expect(first.code).toBe(1);
	expect(first.stderr).toBe(
		'tifa: news/2.txt is empty; there is nothing to analyse.\nStopped at the first failure (--fail-fast): 1 analysed; results so far in out. The same command with --resume goes on from here.\n',
	);
	expect(existsSync(join(cwd, 'out/manifest.json'))).toBe(false);

	writeFileSync(join(cwd, 'news/2.txt'), article(2));
	const second = await runCli(['news', '-o', 'out', '--resume'], { cwd });
	expect(second.stderr).toMatch(/3 analysed, 1 kept from before, 1 failed; results in out\n$/);
	await runCli(['news', '-o', 'anew', '-q'], { cwd });
	expect(hashes(join(cwd, 'out'))).toEqual(hashes(join(cwd, 'anew')));
});

test('--fail-fast stops printing, too, with what came before printed', async () => {
	const { code, stdout, stderr } = await runCli(['news', '-f', 'jsonl', '--fail-fast', '-j', '2'], { cwd });
	expect(code).toBe(1);
	expect(stdout.trimEnd().split('\n')).toHaveLength(1);
	expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('--resume without a folder is wrong usage; on a new folder it begins', async () => {
	expect((await runCli(['news', '--resume'], { cwd })).stderr).toMatch(/^tifa: --resume goes with --output/);
	expect((await runCli(['news/1.txt', '-o', 'new', '--resume', '-q'], { cwd })).code).toBe(0);
});
