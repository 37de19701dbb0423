import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INSPECTION, MEETING } from '../helpers/articles.js';
import { freshFolder, type RunResult, removeFolder, runCli } from '../helpers/run-cli.js';

let cwd: string;
let jsonl: string;
beforeAll(async () => {
	cwd = freshFolder({ 'news/meeting.txt': MEETING, 'news/inspection.txt': INSPECTION });
	jsonl = (await runCli(['-f', 'jsonl', 'news'], { cwd })).stdout;
	writeFileSync(join(cwd, 'results.jsonl'), jsonl);
});
afterAll(() => removeFolder(cwd));

const gold = {
	id: 'meeting',
	date: '2024-05-06',
	people: [
		{ name: '周景岩', kind: 'official', roles: ['市委书记'] },
		{ name: '钱不在', kind: 'official' },
	],
};
const files = (meeting: string) => ({ 'gold/meeting.gold.json': meeting, 'results.jsonl': jsonl });

test('figures, with everything that was not coded spurious', async () => {
	const { code, stdout, stderr } = await runCli(['evaluate', 'gold', 'results.jsonl'], {
		files: files(JSON.stringify(gold)),
	});
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	expect(stdout).toMatch(/^1 document; codebook matching\n/);
	expect(stdout).toMatch(/^officials +0\.33 +0\.50 +0\.40 +0\.40 +2$/m);
	for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('results from a pipe, as CSV, as JSON', async () => {
	const folder = freshFolder(files(JSON.stringify(gold)));
	const csv = await runCli(['evaluate', 'gold', '-', '-f', 'csv'], { cwd: folder, stdin: jsonl });
	const rows = parse(csv.stdout, { columns: true }) as Record<string, string>[];
	expect(rows.find((row) => row.kind === 'officials')).toMatchObject({ right: '1', spurious: '2', missed: '1' });
	const array = JSON.stringify(
		jsonl
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line)),
		null,
		2,
	);
	const json = await runCli(['evaluate', 'gold', '-', '-f', 'json', '--errors'], { cwd: folder, stdin: array });
	const { errors } = JSON.parse(json.stdout) as { errors: { item: string; error: string }[] };
	expect(errors).toContainEqual(expect.objectContaining({ item: '钱不在', error: 'missed' }));
	removeFolder(folder);
});

test('errors with their passage', async () => {
	const { stdout } = await runCli(['evaluate', 'gold', 'results.jsonl', '--errors'], {
		files: { ...files(JSON.stringify(gold)), 'gold/meeting.txt': MEETING },
	});
	expect(stdout).toMatch(/^meeting {2}officials {2}missed {2}钱不在$/m);
	expect(stdout).toMatch(/^meeting {2}officials {2}spurious {2}吴桐生\n {4}….*市长⟦吴桐生⟧主持/m);
});

describe('a sample to code', () => {
	let sample: string;
	beforeEach(async () => {
		sample = join(freshFolder(), 'sample');
		const { code, stderr } = await runCli(['evaluate', '--template', sample, '-n', '5', '--seed', '3', 'news'], {
			cwd,
		});
		expect(code, stderr).toBe(0);
	});
	const fill = (sheet: string, rows: string): void =>
		writeFileSync(join(sample, sheet), readFileSync(join(sample, sheet), 'utf8') + rows);
	const code = (): void => {
		const sheet = join(sample, 'documents.csv');
		writeFileSync(sheet, readFileSync(sheet, 'utf8').replaceAll('.txt,,,,,', '.txt,yes,,,,'));
	};
	const evaluated = (): Promise<RunResult> => runCli(['evaluate', sample, 'results.jsonl', '-f', 'csv'], { cwd });

	test('holds texts, sheets, instructions and how it was drawn', () => {
		expect(readdirSync(join(sample, 'texts'))).toEqual(['001.txt', '002.txt']);
		expect(readFileSync(join(sample, 'texts/001.txt'), 'utf8')).toBe(INSPECTION);
		expect(readFileSync(join(sample, 'people.csv'), 'utf8')).toBe(
			'\ufeffdoc_id,name,kind,optional,note\ninspection,,,,\nmeeting,,,,\n',
		);
		expect(JSON.parse(readFileSync(join(sample, 'sample.json'), 'utf8'))).toMatchObject({
			seed: 3,
			population: 2,
			drawn: 2,
		});
	});

	test('filled in, it is gold', async () => {
		code();
		fill('people.csv', 'meeting,周景岩,official,,\ninspection,郑文涛,official,,\n');
		fill('roles.csv', 'meeting,周景岩,市委书记,,\n');
		const { stdout, stderr } = await evaluated();
		expect(stderr).toBe('');
		const rows = parse(stdout, { columns: true }) as Record<string, string>[];
		expect(rows.find((row) => row.kind === 'officials')).toMatchObject({ right: '2', missed: '0' });
		expect(rows.find((row) => row.kind === 'roles')).toMatchObject({ right: '1', missed: '0' });
	});

	test('filled sheets are never overwritten', async () => {
		const again = await runCli(['evaluate', '--template', sample, 'news'], { cwd });
		expect(again.code).toBe(2);
		expect(again.stderr).toMatch(/holds files already; name a new folder/);
	});

	test.each([
		['nothing coded yet', '', '', /documents\.csv: No document is coded; write yes/],
		[
			'a kind that is none',
			'people.csv',
			'meeting,周景岩,mayor,,\n',
			/people\.csv:4: "mayor" in the column "kind" is none of official, foreign, byline, other/,
		],
		['an empty cell', 'targets.csv', 'meeting,粮食产量,,,,\n', /targets\.csv:4: The column "value" is empty; fill it/],
		[
			'a document that was not drawn',
			'slogans.csv',
			'elsewhere,一河一策,quoted,,\n',
			/slogans\.csv:4: documents\.csv has no document elsewhere/,
		],
		['an office of nobody', 'roles.csv', 'meeting,周景岩,市委书记,,\n', /roles\.csv:4: people\.csv has no 周景岩/],
		[
			'a person twice',
			'people.csv',
			'meeting,周景岩,official,,\nmeeting,周景岩,official,,\n',
			/people\.csv:5: 周景岩 stands here twice/,
		],
		[
			'a quotation mark that never closes',
			'people.csv',
			'meeting,"周景岩,official,,\n',
			/people\.csv:\d+: .*mend the row/,
		],
	])('%s is named by file and line', async (_, sheet, rows, want) => {
		if (sheet !== '') {
			code();
			fill(sheet, rows);
		}
		const { code: exit, stdout, stderr } = await evaluated();
		expect(stderr).toMatch(want);
		expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
	});
});

describe('wrong input, in a sentence', () => {
	test.each<[string, readonly string[], string, RegExp]>([
		['gold that is no JSON', ['gold', 'results.jsonl'], '{', /gold\/meeting\.gold\.json: This is not JSON/],
		[
			'a kind that is none',
			['gold', 'results.jsonl'],
			'{"id":"meeting","people":[{"name":"周景岩","kind":"mayor"}]}',
			/meeting\.gold\.json: people\.0\.kind: /,
		],
		['no gold', ['nowhere', 'results.jsonl'], '{}', /There is no gold nowhere/],
		['no results', ['gold', 'nowhere'], '{"id":"meeting"}', /There are no results nowhere/],
	])('%s', async (_, args, meeting, want) => {
		const { stderr } = await runCli(['evaluate', ...args], { files: files(meeting) });
		expect(stderr).toMatch(want);
		expect(stderr).not.toMatch(/^\s+at /m);
	});
	test.each([
		['one input', ['gold'], /needs GOLD and RESULTS/],
		['a sample of nothing', ['--template', 'out'], /--template needs the documents/],
		['a seed that is no number', ['--seed', 'x', 'a', 'b'], /--seed.*whole number/],
	])('%s is wrong usage', async (_, args, want) => {
		const { code, stderr } = await runCli(['evaluate', ...args]);
		expect(code).toBe(2);
		expect(stderr).toMatch(want);
	});
});

const OUTSIDE = '../shared/gold';
const here = existsSync(`${OUTSIDE}/dev`);
if (!here)
	console.warn(`skipped: ${OUTSIDE}/dev is not here, so the figures are not compared with those of its scorer`);

test.skipIf(!here)('the same figures as the scorer of the outside gold', async () => {
	const texts = readdirSync(`${OUTSIDE}/dev`).filter((name) => name.endsWith('.txt'));
	const folder = freshFolder();
	const results = join(folder, 'results.jsonl');
	// Records damaged on purpose: a program that finds everything would not tell two scorers apart.
	const { stdout } = await runCli(['-f', 'jsonl', ...texts.map((name) => `${OUTSIDE}/dev/${name}`)], { cwd: '.' });
	const damaged = stdout
		.trimEnd()
		.split('\n')
		.map((line, i) => {
			const record = JSON.parse(line) as Record<string, { normalized?: string }[]>;
			for (const key of ['people', 'organizations', 'slogans', 'targets', 'speeches']) {
				record[key] = record[key]!.filter((_, at) => (at + i) % 4 !== 0);
				for (const item of record[key].slice(0, 1)) if (item.normalized) item.normalized = `${item.normalized}们`;
			}
			return JSON.stringify(record);
		});
	writeFileSync(results, damaged.join('\n'));
	const ours = await runCli(['evaluate', `${OUTSIDE}/dev`, results, '-f', 'json'], { cwd: '.' });
	const theirs = JSON.parse(
		execFileSync(process.execPath, [`${OUTSIDE}/score.mjs`, '--gold', `${OUTSIDE}/dev`, '--pred', results, '--json'], {
			encoding: 'utf8',
		}),
	) as { rows: { name: string; tp: number; fp: number; fn: number }[] };
	const { lines } = JSON.parse(ours.stdout) as {
		lines: { kind: string; right: number; spurious: number; missed: number }[];
	};
	expect(
		Object.fromEntries(lines.map(({ kind, right, spurious, missed }) => [kind, [right, spurious, missed]])),
	).toEqual(
		Object.fromEntries(theirs.rows.map(({ name, tp, fp, fn }) => [name.replace('document.', ''), [tp, fp, fn]])),
	);
	removeFolder(folder);
});
