/** Shards joined are one run, byte for byte; what is no set of shards is refused, and the sentence says which folder. */
import { appendFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isReadFailure, Listing, readPlaced } from '../../src/read/index.js';
import { shardOf } from '../../src/read/shard.js';
import { article, hashes } from '../batch/corpus.js';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';
import { mixed } from './corpus.js';
import { runMany } from './many.js';

/** Many processes, one after the other, on a machine that may be busy. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });

const INPUTS = ['news', 'more/0003.txt', 'rows.jsonl', 'table.csv', 'old.zip', 'nowhere.txt'];
let cwd: string;
beforeAll(() => {
	cwd = freshFolder(mixed());
});
afterAll(() => removeFolder(cwd));

const at = (...path: string[]): string => join(cwd, ...path);
const tifa = (...args: string[]) => runCli([...args, '-q'], { cwd });

/** Runs all shards into folders `name/1`, …, in one process, which saves starts; gives their names. */
async function shards(name: string, count: number, ...args: string[]): Promise<string[]> {
	const dirs = Array.from({ length: count }, (_, i) => `${name}/${i + 1}`);
	const { code, stderr } = await runMany(
		cwd,
		dirs.map((dir, i) => [...args, '-q', '--shard', `${i + 1}/${count}`, '-o', dir]),
	);
	expect(code, stderr).toBeLessThan(2);
	return dirs;
}

describe('merge gives what one run gives', () => {
	test.each([
		['1 shard', 1, INPUTS],
		['2 shards', 2, INPUTS],
		['7 shards, threads', 7, [...INPUTS, '-j', '2']],
		['a list of files', 3, ['--files-from', 'names.txt']],
		['--dedupe', 3, [...INPUTS, '--dedupe']],
		['other options', 2, [...INPUTS, '--script', 'simplified', '--with-text', '--bom', '--no-defuse']],
		['more shards than documents', 5, ['more/0003.txt', 'nowhere.txt']],
	])('%s', async (name, count, args) => {
		const base = name.replace(/\W+/g, '');
		await tifa(...args, '-o', `${base}-whole`);
		const dirs = await shards(base, count, ...args);
		const merged = await tifa('merge', ...dirs.reverse(), '-o', `${base}-merged`);
		expect(merged).toEqual({ code: 0, stdout: '', stderr: '' });
		expect(hashes(at(`${base}-merged`))).toEqual(hashes(at(`${base}-whole`)));
	});

	test('Parquet', async () => {
		await tifa('news', '-f', 'parquet', '-o', 'pq-whole');
		const dirs = await shards('pq', 2, 'news', '-f', 'parquet');
		expect((await tifa('merge', ...dirs, '-f', 'parquet', '-o', 'pq-merged')).code).toBe(0);
		expect(hashes(at('pq-merged'))).toEqual(hashes(at('pq-whole')));
	});

	test('each document is in one shard, and stays there when others come', async () => {
		const ids = async (): Promise<string[][]> => {
			const shares: string[][] = [];
			for (const index of [1, 2, 3]) {
				const share: string[] = [];
				for await (const { input } of readPlaced([at('grown')], {}, { index, of: 3, listing: new Listing() }))
					if (!isReadFailure(input)) share.push(input.id);
				shares.push(share);
			}
			return shares;
		};
		cpSync(at('news'), at('grown'), { recursive: true });
		cpSync(at('rows.jsonl'), at('grown', 'rows.jsonl'));
		const before = await ids();
		for (let i = 0; i < 20; i++) writeFileSync(at('grown', `00${i}x.txt`), article(i));
		const after = await ids();
		expect(before.every((share) => share.length > 25)).toBe(true);
		expect(after.map((share) => share.filter((id) => !id.endsWith('x')))).toEqual(before);
		expect(new Set(after.flat()).size).toBe(after.flat().length);
	});

	test('shards are gone on with when files were added', async () => {
		cpSync(at('news'), at('later'), { recursive: true });
		const added = at('later', '0000-a.txt');
		await shards('late', 2, 'later');
		writeFileSync(added, article(1234));
		const dirs = await shards('late', 2, 'later', '--resume');
		expect((await tifa('merge', ...dirs, '-o', 'late-merged')).code).toBe(0);
		await tifa('later', '-o', 'late-whole');
		expect(hashes(at('late-merged'))).toEqual(hashes(at('late-whole')));
		expect((await tifa('later', '-o', 'late-merged', '--resume')).code).toBe(1);
		expect(hashes(at('late-merged'))).toEqual(hashes(at('late-whole')));
	});
});

describe('merge refuses', () => {
	let dirs: string[];
	beforeAll(async () => {
		dirs = await shards('good', 3, 'news', 'rows.jsonl');
	}, PATIENCE);
	/** A copy of the shards of which one was spoilt. */
	const spoilt = (name: string, spoil: (dir: string) => void): string[] => {
		cpSync(at('good'), at(name), { recursive: true });
		spoil(at(name, '2'));
		return dirs.map((dir) => dir.replace('good', name));
	};
	const refused = async (folders: string[]): Promise<string> => {
		const { code, stderr } = await tifa('merge', ...folders, '-o', 'refused');
		expect(code).toBe(2);
		return stderr;
	};

	test('a shard that is missing', async () => {
		expect(await refused(['good/1', 'good/3'])).toContain('Missing: shard 2/3');
	});
	test('a shard that is there twice', async () => {
		cpSync(at('good/2'), at('again'), { recursive: true });
		expect(await refused([...dirs, 'again'])).toContain('good/2 and again are both shard 2/3');
	});
	test.each<[string, (dir: string) => void, string]>([
		['unfinished', (dir) => rmSync(join(dir, 'manifest.json')), 'The run in unfinished/2 is not finished'],
		[
			'cut',
			(dir) => truncateSync(join(dir, 'results.jsonl'), 5000),
			'cut/2/results.jsonl is not as the run wrote it (it has 5000 bytes',
		],
		['longer', (dir) => appendFileSync(join(dir, 'targets.csv'), 'x\n'), 'longer/2/targets.csv'],
		['gone', (dir) => rmSync(join(dir, 'slogans.csv')), 'gone/2/slogans.csv is missing'],
		['journal', (dir) => truncateSync(join(dir, 'journal.jsonl'), 900), 'journal/2/journal.jsonl'],
		['torn', (dir) => truncateSync(join(dir, 'manifest.json'), 900), 'torn/2/manifest.json is damaged'],
		[
			'flipped',
			(dir) => {
				const bytes = readFileSync(join(dir, 'people.csv'));
				bytes[bytes.length - 9] = 0x21;
				writeFileSync(join(dir, 'people.csv'), bytes);
			},
			'flipped/2/people.csv is not as the run wrote it (its hash',
		],
		[
			'older',
			(dir) => {
				const path = join(dir, 'manifest.json');
				writeFileSync(path, readFileSync(path, 'utf8').replace(/"version": "[^"]*"/, '"version": "0.0.9"'));
			},
			'The results in older/2 were made by tifa 0.0.9',
		],
		[
			'words',
			(dir) => {
				const path = join(dir, 'manifest.json');
				writeFileSync(path, readFileSync(path, 'utf8').replace(/"tifa.csv": "[^"]*"/, '"tifa.csv": "00"'));
			},
			'The results in words/2 were made with another state of the dictionary tifa.csv',
		],
	])('a shard that is %s', async (name, spoil, sentence) => {
		expect(await refused(spoilt(name, spoil))).toContain(sentence);
	});
	test.each<[string, string[], string]>([
		[
			'other options',
			['news', 'rows.jsonl', '--shard', '2/3', '--script', 'simplified'],
			'with --script simplified, not original',
		],
		['other inputs', ['news', '--shard', '2/3'], 'did not see the same inputs'],
		['another number of shards', ['news', 'rows.jsonl', '--shard', '2/4'], 'is one of 4 shards'],
		['no shard', ['news', 'rows.jsonl'], 'were not made with --shard'],
	])('a shard made of or with %s', async (name, args, sentence) => {
		await tifa(...args, '-o', name);
		const stderr = await refused(['good/1', name, 'good/3']);
		expect(stderr).toContain(sentence);
		expect(stderr).toContain(name);
	});
	test('folders that are none', async () => {
		expect(await refused(['news'])).toContain('no results of tifa in news');
		const { code, stderr } = await tifa('merge', ...dirs, '-o', 'good/2');
		expect([code, stderr]).toEqual([2, 'tifa: good/2 is a shard; name another folder after --output.\n']);
	});
	test('a corpus that does not look like one, and brings an id twice', async () => {
		const row = (id: string): string => `${JSON.stringify({ id, text: article(1) })}\n`;
		const apart = Array.from({ length: 9 }, (_, i) => `f${i}.txt`).find(
			(name) => shardOf(name, 2) !== shardOf('odd.txt', 2),
		);
		writeFileSync(at('odd.txt'), row(`${apart?.slice(0, -4)}`) + row('other'));
		writeFileSync(at(`${apart}`), article(2));
		const folders = await shards('odd', 2, 'odd.txt', `${apart}`);
		expect(await refused(folders)).toContain('Two shards have a document with the id f');
	});
});

test.each([
	['0/3', 'K/N'],
	['4/3', 'K/N'],
	['x', 'K/N'],
])('--shard %s is wrong usage', async (value, sentence) => {
	const { code, stderr } = await tifa('news', '--shard', value);
	expect(code).toBe(2);
	expect(stderr).toContain(sentence);
});

test('--resume does not go on with another shard', async () => {
	await tifa('more/0003.txt', '--shard', '1/2', '-o', 'one');
	const { code, stderr } = await tifa('more/0003.txt', '--shard', '2/2', '-o', 'one', '--resume');
	expect(code).toBe(2);
	expect(stderr).toContain('The results in one are those of shard 1/2, not of shard 2/2');
});
