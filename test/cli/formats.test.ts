import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TableName, tables } from '../../src/record/columns.js';
import type { TifaRecord } from '../../src/record/schema.js';
import { displayWidth } from '../../src/render/text/width.js';
import { HOSTILE, INSPECTION, MEETING } from '../helpers/articles.js';
import { freshFolder, type RunOptions, type RunResult, removeFolder, runCli } from '../helpers/run-cli.js';

let cwd: string;
beforeAll(() => {
	cwd = freshFolder({ 'meeting.txt': MEETING, 'news/inspection.md': INSPECTION, 'hostile.txt': HOSTILE });
});
afterAll(() => removeFolder(cwd));

async function tifa(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
	const result = await runCli(args, { cwd, ...options });
	expect(result.stderr).toBe('');
	expect(result.code).toBe(0);
	return result;
}

describe('summary', () => {
	test('names the officials, what they said, and the reporter apart', async () => {
		const { stdout } = await tifa(['meeting.txt']);
		expect(stdout).toMatch(/^临川市召开河湖治理动员会\n2024-05-06 · 临川日报/);
		expect(stdout).toMatch(/周景岩 +Zhou Jingyan +市委书记/);
		expect(stdout).toMatch(/吴桐生 +Wu Tongsheng +市委副书记.*、市长/);
		expect(stdout).toMatch(/Reporters\n {2}李明远/);
		for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
	});

	test('no colour in a pipe, unless forced', async () => {
		expect((await tifa(['meeting.txt'])).stdout).not.toContain('\u001b');
		expect((await tifa(['meeting.txt'], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[1m');
	});

	test('several documents are parted by a rule', async () => {
		expect((await tifa(['meeting.txt', 'news'])).stdout.match(/^─{80}$/gm)).toHaveLength(1);
	});

	test('--lang zh', async () => {
		expect((await tifa(['meeting.txt', '--lang', 'zh'])).stdout).toMatch(/^官员 \(3\)$/m);
	});

	test('text of articles cannot act on the terminal', async () => {
		for (const args of [[], ['-f', 'json', '--with-text'], ['-f', 'markdown']]) {
			expect((await tifa(['hostile.txt', ...args])).stdout).not.toContain('\u001b');
		}
	});
});

describe('json', () => {
	test('one file is an object', async () => {
		const record = JSON.parse((await tifa(['-f', 'json', 'meeting.txt'])).stdout) as TifaRecord;
		expect(record.document).toMatchObject({ id: 'meeting', path: 'meeting.txt', date: '2024-05-06' });
	});

	test('a folder or several files are an array', async () => {
		expect(JSON.parse((await tifa(['-f', 'json', 'news'])).stdout)).toHaveLength(1);
		expect(JSON.parse((await tifa(['-f', 'json', 'news', 'meeting.txt'])).stdout)).toHaveLength(2);
	});

	test('jsonl is one object a line; with --with-text every span slices back', async () => {
		const { stdout } = await tifa(['-f', 'jsonl', '--with-text', '.']);
		const records = stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as TifaRecord);
		expect(records).toHaveLength(3);
		for (const { document, people, targets } of records) {
			for (const { text, start, end } of [
				...people.flatMap((person) => [...person.mentions, ...person.roles]),
				...targets,
			]) {
				expect(document.text?.slice(start, end)).toBe(text);
			}
		}
	});
});

describe('csv', () => {
	test.each(Object.keys(tables) as TableName[])('-t %s loads in a CSV reader', async (name) => {
		const { stdout } = await tifa(['-t', name, 'meeting.txt', 'news']);
		const rows = parse(stdout, { columns: true }) as Record<string, string>[];
		expect(Object.keys(rows[0] ?? {})).toEqual(tables[name].columns.map((column) => column.key));
		expect(new Set(rows.map((row) => row.doc_id))).toContain('meeting');
	});

	test('without a table: officials', async () => {
		const rows = parse((await tifa(['-f', 'csv', 'meeting.txt'])).stdout, { columns: true }) as Record<
			string,
			string
		>[];
		expect(rows.map((row) => row.person).sort()).toEqual(['何秀兰', '吴桐生', '周景岩'].sort());
	});

	test('formulas are defused, --no-defuse leaves them, --bom marks UTF-8', async () => {
		expect((await tifa(['-t', 'documents', 'hostile.txt'])).stdout).toContain(`"'=HYPERLINK(`);
		const plain = (await tifa(['-t', 'documents', 'hostile.txt', '--no-defuse', '--bom'])).stdout;
		expect(plain).toContain('"=HYPERLINK(');
		expect(plain.startsWith('\ufeffdoc_id,')).toBe(true);
	});
});

test('markdown escapes what would be markup', async () => {
	const { stdout } = await tifa(['-f', 'markdown', 'hostile.txt']);
	expect(stdout).toMatch(/^# \\=HYPERLINK/);
	expect(stdout).toMatch(/临川市 \\\| .*召开.* \\`会议\\`/);
});
