import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';
import { article, articles, hashes } from './corpus.js';

let cwd: string;
beforeAll(() => {
	cwd = freshFolder({
		...articles(40),
		// Large among small: it is done long after those that come behind it.
		'news/0012.txt': article(12, 400),
	});
});
afterAll(() => removeFolder(cwd));

test('a folder of results is the same whatever the number of threads', async () => {
	const runs = new Map<string, Record<string, string>>();
	for (const jobs of ['1', '2', '4']) {
		const { code, stdout } = await runCli(['news', '-o', `out${jobs}`, '-j', jobs, '-q'], { cwd });
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		runs.set(jobs, hashes(join(cwd, `out${jobs}`)));
		expect(JSON.parse(readFileSync(join(cwd, `out${jobs}/manifest.json`), 'utf8')).jobs).toBe(Number(jobs));
	}
	expect(runs.get('2')).toEqual(runs.get('1'));
	expect(runs.get('4')).toEqual(runs.get('1'));
});

describe('what is printed is the same, in the order of the inputs', () => {
	test.each([
		['summary', []],
		['JSON', ['-f', 'json']],
		['JSON Lines', ['-f', 'jsonl']],
		['CSV of documents', ['-t', 'documents']],
		['Markdown without duplicates', ['-f', 'markdown', '--dedupe']],
	])('%s', async (_, flags) => {
		const [one, two] = await Promise.all(
			['1', '2'].map((jobs) => runCli(['news', ...flags, '-j', jobs, '-q'], { cwd })),
		);
		expect(two).toEqual(one);
		expect(one?.code).toBe(1);
		expect(one?.stderr.trimEnd().split('\n')).toHaveLength(4);
	});
});

test.each([['0'], ['many'], ['1000'], ['1.5']])('-j %s is refused in a sentence', async (jobs) => {
	const { code, stderr } = await runCli(['news', '-j', jobs], { cwd });
	expect(code).toBe(2);
	expect(stderr).toMatch(/number of threads from 1 to/);
});

test('workers that cannot read a dictionary say so once', async () => {
	const folder = freshFolder({ ...articles(3), 'bad.csv': 'name\nx\n' });
	const { code, stderr } = await runCli(['news', '--dict', 'bad.csv', '-f', 'jsonl', '-j', '2'], { cwd: folder });
	removeFolder(folder);
	expect(code).toBe(2);
	expect(stderr).toMatch(/^tifa: .*bad\.csv.*formula/);
});
