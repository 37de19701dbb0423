import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/render/text/width.js';
import { freshFolder, type RunOptions, removeFolder, runCli } from '../helpers/run-cli.js';

/** Invented articles: a slogan that comes up in 2024, two officials in a list, a target and what came of it. */
const article = (date: string, body: string): string => `临川市召开农村工作会议\n${date}\n来源：临川日报\n\n${body}\n`;
const OLD = '市领导王明山、李海川出席会议。会议研究粮食生产，粮食丰收，农民增收。力争粮食产量增长5%。';
const NEW = '市长李海川强调，要培育“新质生产力”，发展新质生产力。市领导王明山、李海川出席会议。农民满意。';
const FILES = {
	'a/2023-1.txt': article('2023-03-01', OLD),
	'a/2023-2.txt': article('2023-06-01', OLD),
	'a/2024-1.txt': article('2024-03-01', NEW),
	'a/2024-2.txt': article('2024-06-01', NEW),
};

let cwd = '';
const run = (args: readonly string[], options: RunOptions = {}) => runCli(args, { cwd, ...options });
const csv = async (...args: string[]): Promise<Record<string, string>[]> => {
	const { stdout } = await run([...args, '-f', 'csv']);
	return parse(stdout, { columns: true });
};

beforeAll(async () => {
	cwd = freshFolder(FILES);
	await run(['a', '-o', 'results', '-q']);
	await run(['a', '-o', 'with-text', '--with-text', '-q']);
});
afterAll(() => removeFolder(cwd));

describe('a corpus is read from', () => {
	const hits = async (input: string): Promise<readonly string[]> =>
		(await csv('concordance', '新质生产力', input)).map((row) => `${row.doc_id} ${row.start} ${row.text}`);

	test('texts, a folder of results, its file, results with text: all the same', async () => {
		const fromTexts = await hits('a');
		expect(fromTexts).toHaveLength(4);
		for (const input of ['results', 'results/results.jsonl', 'with-text']) expect(await hits(input)).toEqual(fromTexts);
	});

	test('slogans of texts and of results are the same', async () => {
		const fromTexts = await csv('keywords', 'a', '-u', 'slogans');
		expect(fromTexts.map((row) => `${row.term} ${row.frequency}`)).toContain('新质生产力 4');
		expect(await csv('keywords', 'results', '-u', 'slogans')).toEqual(fromTexts);
	});

	test('results whose inputs have changed: what to do is said, the rest is searched', async () => {
		const folder = freshFolder(FILES);
		await run(['a', '-o', 'results', '-q'], { cwd: folder });
		writeFileSync(join(folder, 'a/2024-1.txt'), article('2024-03-01', '新质生产力。'));
		const { code, stdout, stderr } = await run(['concordance', '新质生产力', 'results', '-f', 'json'], { cwd: folder });
		removeFolder(folder);
		expect(code).toBe(0);
		expect((JSON.parse(stdout) as { doc_id: string }[]).map((hit) => hit.doc_id)).toEqual(['2024-2', '2024-2']);
		expect(stderr).toMatch(/1 document could not be searched.*--with-text/);
	});

	test('a run that has not ended is not taken for a whole', async () => {
		const folder = freshFolder({ 'r/results.jsonl': '', 'r/journal.jsonl': '{' });
		const { code, stderr } = await run(['keywords', 'r', '-u', 'slogans'], { cwd: folder });
		removeFolder(folder);
		expect(code).toBe(1);
		expect(stderr).toMatch(/has not ended/);
	});

	test('a broken line costs only itself', async () => {
		const folder = freshFolder({ 'r.jsonl': '{"document":{"id":1}}\n{"docu' });
		const { code, stderr } = await run(['keywords', 'r.jsonl', '-u', 'slogans'], { cwd: folder });
		removeFolder(folder);
		expect(code).toBe(1);
		expect(stderr).toMatch(/r\.jsonl:1: .*no record/);
		expect(stderr).toMatch(/r\.jsonl:2: .*complete JSON/);
	});

	test('a missing file is named, the others are read', async () => {
		const { code, stdout, stderr } = await run(['keywords', 'nowhere.txt', 'a', '-f', 'json']);
		expect(code).toBe(1);
		expect(stderr).toMatch(/nowhere\.txt/);
		expect(JSON.parse(stdout)).not.toEqual([]);
	});

	test('a pipe', async () => {
		const { stdout } = await run(['keywords', '-f', 'csv', '--min-freq', '1'], { stdin: FILES['a/2023-1.txt'] });
		expect(stdout).toMatch(/,粮食,/);
	});
});

describe('keywords', () => {
	test('words without stop words and without grammar', async () => {
		const terms = (await csv('keywords', 'a')).map((row) => row.term);
		expect(terms).toEqual(expect.arrayContaining(['粮食', '农民']));
		for (const word of ['会议', '强调', '的', '。']) expect(terms).not.toContain(word);
	});
	test('--all-words has them', async () =>
		expect((await csv('keywords', 'a', '--all-words')).map((row) => row.term)).toContain('会议'));
	test('a list of one’s own', async () => {
		writeFileSync(join(cwd, 'stop.txt'), '粮食\n');
		const terms = (await csv('keywords', 'a', '--stop-words', 'stop.txt')).map((row) => row.term);
		expect(terms).not.toContain('粮食');
		expect(terms).toContain('会议');
	});
	test('by speaker only what was said', async () => {
		const rows = await csv('keywords', 'a', '-u', 'slogans', '--by', 'speaker', '--min-freq', '1');
		expect(rows.map((row) => `${row.group} ${row.term}`)).toEqual(['李海川 新质生产力']);
	});
	test('--top is a group’s', async () => {
		const rows = await csv('keywords', 'a', '--by', 'year', '-n', '1');
		expect(rows.map((row) => row.group)).toEqual(['2023', '2024']);
	});
	test('an unknown group is wrong usage', async () => {
		const { code, stderr } = await run(['keywords', 'a', '--by', 'weather']);
		expect(code).toBe(2);
		expect(stderr).toMatch(/year, quarter, month/);
	});
});

describe('compare', () => {
	test('both directions, p corrected', async () => {
		const rows = await csv('compare', 'a', '--split-by', 'year', '--left', '2024', '--alpha', '1', '--min-freq', '2');
		const row = rows.find(({ term }) => term === '粮食');
		expect(row).toMatchObject({ side: 'right', left: '0', percent_difference: '-100' });
		expect(Number(row?.p_adjusted)).toBeGreaterThanOrEqual(Number(row?.p));
		expect(rows.map(({ side }) => side)).toEqual([...rows.map(({ side }) => side)].sort());
	});
	test('two corpora', async () => {
		const rows = await csv('compare', 'a/2024-1.txt', 'a/2023-1.txt', '--alpha', '1', '--min-freq', '1');
		expect(rows.find(({ term }) => term === '满意')).toMatchObject({
			side: 'left',
			right: '0',
			percent_difference: '',
		});
	});
	test('one corpus alone needs --split-by', async () => {
		const { code, stderr } = await run(['compare', 'a']);
		expect(code).toBe(2);
		expect(stderr).toMatch(/--split-by/);
	});
	test('a group that is not there is told with those that are', async () => {
		const { code, stderr } = await run(['compare', 'a', '--split-by', 'year', '--left', '1999']);
		expect(code).toBe(1);
		expect(stderr).toMatch(/1999.*2023, 2024/);
	});
});

describe('concordance', () => {
	test('hits stand below each other, in 80 columns', async () => {
		const { stdout, stderr } = await run(['concordance', '农民', 'a']);
		const lines = stdout.trimEnd().split('\n');
		expect(lines).toHaveLength(4);
		for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80);
		expect(new Set(lines.map((line) => displayWidth(line.slice(0, line.indexOf(' 农民 ')))))).toHaveLength(1);
		expect(stderr).toMatch(/4 hits in 4 documents/);
	});
	test('a formula that the dictionary does not have', async () => {
		const { code, stderr } = await run(['concordance', '--slogan', '九十九个不得了', 'a']);
		expect(code).toBe(2);
		expect(stderr).toMatch(/dict\/tifa\.csv has no formula/);
	});
	test('no hits are an empty array', async () =>
		expect((await run(['concordance', '火星', 'a', '-f', 'json'])).stdout).toBe('[]\n'));
});

describe('trend', () => {
	test('a term by year', async () => {
		const rows = await csv('trend', 'a', '--term', '新质生产力', '--by', 'year', '-t', 'periods');
		expect(
			rows.map(({ period, count, documents, share, temperature }) => [period, count, documents, share, temperature]),
		).toEqual([
			['2023', '0', '0', '0', ''],
			['2024', '4', '2', '1', '沸'],
		]);
	});
	test('what does not occur is told', async () =>
		expect((await run(['trend', 'a', '--term', '火星'])).stderr).toMatch(/火星 does not occur/));
	test('lines that do not fall are wrong usage', async () =>
		expect((await run(['trend', 'a', '--temperature', '1,2,3,4,5'])).code).toBe(2));
	test('without dates there is nothing to follow', async () => {
		const { code, stderr } = await run(['trend', '-u', 'words'], { stdin: '粮食丰收。\n' });
		expect(code).toBe(1);
		expect(stderr).toMatch(/No document has a date/);
	});
});

describe('network and panel', () => {
	test('lists, in order', async () => {
		const rows = await csv('network', 'results', '--kind', 'list', '-t', 'edges');
		expect(rows).toMatchObject([
			{ source: '王明山', target: '李海川', weight: '4', first: '2023-03-01', adjacent: '4' },
		]);
	});
	test('-o writes tables and graphs', async () => {
		const { code, stderr } = await run(['network', 'results', '-o', 'net']);
		expect(code).toBe(0);
		expect(stderr).toMatch(/nodes\.csv, edges\.csv, network\.gexf, network\.graphml in net/);
	});
	test('targets of a place and year', async () => {
		const rows = await csv('panel', 'results');
		expect(rows).toContainEqual(
			expect.objectContaining({ year: '2023', metric: '粮食产量增长', target_number: '5', targets: '2' }),
		);
	});
});

test.each(['keywords', 'compare', 'concordance', 'trend', 'network', 'panel'])(
	'%s --help has examples',
	async (command) => {
		const { code, stdout } = await run([command, '--help']);
		expect(code).toBe(0);
		expect(stdout).toMatch(new RegExp(`Examples:\n {2}tifa ${command} `));
	},
);

test.each([
	['keywords', 'a'],
	['keywords', 'results', '-u', 'slogans', '--by', 'year'],
	['compare', 'a', '--split-by', 'year', '--left', '2024', '--alpha', '1'],
	['trend', 'a'],
	['network', 'results'],
	['panel', 'results'],
])('%s %s … fits into 80 columns', async (...args) => {
	const { stdout } = await run(args);
	expect(stdout.split('\n').length).toBeGreaterThan(1);
	for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});
