import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';

const TEXT = '临川市修好公路。农民增收！\n';
const TRADITIONAL = '臨川市召開會議，研究農業發展問題。\n';

test('a sentence a line, a space between words', async () => {
	const { code, stdout } = await runCli(['segment'], { stdin: TEXT });
	expect(code).toBe(0);
	const lines = stdout.trimEnd().split('\n');
	expect(lines.map((line) => line.replaceAll(' ', ''))).toEqual(['临川市修好公路。', '农民增收！']);
	expect(lines[1]).toMatch(/^农民 /);
});

test('--pos adds the part of speech', async () => {
	expect((await runCli(['segment', '--pos'], { stdin: TEXT })).stdout).toMatch(/^农民\/n /m);
});

test('csv: one row a word, placed in the text', async () => {
	const { stdout } = await runCli(['segment', '-f', 'csv'], { stdin: TRADITIONAL });
	const rows = parse(stdout, { columns: true }) as Record<string, string>[];
	expect(Object.keys(rows[0] ?? {})).toEqual(['doc_id', 'sentence', 'position', 'word', 'tag', 'start', 'end']);
	expect(rows.map((row) => row.word).join('')).toBe(TRADITIONAL.trim());
	for (const row of rows) expect(TRADITIONAL.slice(Number(row.start), Number(row.end))).toBe(row.word);
});

test('jsonl: one sentence a line; words in simplified script when asked for', async () => {
	const { stdout } = await runCli(['segment', '-f', 'jsonl', '--script', 'simplified'], { stdin: TRADITIONAL });
	const sentence = JSON.parse(stdout) as { doc_id: string; sentence: number; words: { word: string }[] };
	expect(sentence).toMatchObject({ doc_id: 'stdin', sentence: 1 });
	expect(sentence.words.map((word) => word.word)).toContain('农业');
});

test('a missing file is named', async () => {
	const { code, stderr } = await runCli(['segment', 'nowhere.txt']);
	expect(code).toBe(1);
	expect(stderr).toMatch(/^tifa: .*nowhere\.txt/);
});
