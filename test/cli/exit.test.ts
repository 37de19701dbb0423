import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSPECTION, MEETING } from '../helpers/articles.js';
import { freshFolder, removeFolder, runCli, spawnCli } from '../helpers/run-cli.js';

let cwd: string;
beforeAll(() => {
	const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`many/${i}.txt`, MEETING]));
	cwd = freshFolder({
		'meeting.txt': MEETING,
		'empty.txt': '',
		'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
		schema: INSPECTION,
		'bad.csv': 'name\nx\n',
		...many,
	});
});
afterAll(() => removeFolder(cwd));

describe('0: all done', () => {
	test.each([
		['help', ['--help'], /Usage: tifa/],
		['help of a command', ['help', 'segment'], /Usage: tifa segment/],
		['version', ['--version'], /^\d+\.\d+\.\d+\n$/],
		['the command spelled out', ['analyze', 'meeting.txt'], /周景岩/],
		['a dash for stdin', ['-'], /郑文涛/],
		['nothing named: stdin', [], /郑文涛/],
		['a file named like a command', ['./schema'], /郑文涛/],
		['a glob', ['meet*.txt'], /周景岩/],
	])('%s', async (_, args, want) => {
		const { code, stdout, stderr } = await runCli(args, { cwd, stdin: INSPECTION });
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout).toMatch(want);
	});
});

describe('1: some inputs failed, each is named, the rest is done', () => {
	test.each([
		['a missing file', 'nowhere.txt', /^tifa: .*nowhere\.txt/],
		['an empty file', 'empty.txt', /^tifa: empty\.txt is empty/],
		['a binary file', 'picture.txt', /^tifa: picture\.txt is .*not text/],
	])('%s', async (_, file, want) => {
		const { code, stdout, stderr } = await runCli([file, 'meeting.txt'], { cwd });
		expect(code).toBe(1);
		expect(stderr).toMatch(want);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		expect(stdout).toContain('周景岩');
	});

	test('an empty pipe', async () => {
		const { code, stdout, stderr } = await runCli([], { cwd });
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		expect(stderr).toMatch(/^tifa: .*pipe is empty/);
	});

	test('a name that would act on the terminal is shown harmless', async () => {
		expect((await runCli(['no\u001b[31m.txt'], { cwd })).stderr).not.toContain('\u001b');
	});
});

describe('2: wrong usage, in a sentence, nothing printed', () => {
	test.each([
		['an unknown option', ['--nonsense', 'meeting.txt'], /--nonsense/],
		['an unknown format', ['-f', 'xml', 'meeting.txt'], /xml.*summary, json/],
		['an unknown table', ['-t', 'mayors', 'meeting.txt'], /mayors.*documents, people/],
		['a table in JSON', ['-f', 'json', '-t', 'people', 'meeting.txt'], /--table.*json/],
		['a format with a result folder', ['-f', 'json', '-o', 'out', 'meeting.txt'], /--output/],
		['--force without a folder', ['--force', 'meeting.txt'], /--force goes with --output/],
		['an unknown encoding', ['--encoding', 'klingon', 'meeting.txt'], /klingon.*utf-8/],
		['a missing dictionary', ['--dict', 'none.csv', 'meeting.txt'], /none\.csv/],
		['a malformed dictionary', ['--dict', 'bad.csv', 'meeting.txt'], /bad\.csv.*formula/],
		['an option without its value', ['-f'], /needs a value/],
	])('%s', async (_, args, want) => {
		const { code, stdout, stderr } = await runCli(args, { cwd });
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toMatch(want);
		expect(stderr).toMatch(/^tifa: /);
		expect(stderr).not.toMatch(/^\s+at /m);
	});
});

describe('a process ends with the code of the run', () => {
	test.each([
		['all done', ['meeting.txt'], 0],
		['an input failed', ['meeting.txt', 'nowhere.txt'], 1],
		['wrong usage', ['--nonsense'], 2],
	])('%s', async (_, args, want) => {
		const [alone, here] = [await spawnCli(args, { cwd }), await runCli(args, { cwd })];
		expect(alone.code).toBe(want);
		expect(alone).toEqual(here);
	});
});

test('a reader that goes away is no error', async () => {
	const { code, stderr } = await spawnCli(['-f', 'jsonl', 'many'], { cwd, closeEarly: true });
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('130 when interrupted', async () => {
	expect((await spawnCli(['-f', 'jsonl', 'many'], { cwd, interrupt: true })).code).toBe(130);
});
