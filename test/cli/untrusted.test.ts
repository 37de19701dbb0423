/** An article by somebody who wishes the reader ill, through every command: to the terminal, to a spreadsheet, to a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';
import { xmlFault } from '../helpers/xml.js';
import { makeZip } from '../helpers/zip.js';

const ESC = '\u001b[31m';
const article = (day: string): string => `=cmd|'/C calc'!A0 ${ESC}临川市召开会议\u202e
日期：2024-05-${day} 来源：+临川\u009b2J日报

市委书记周景岩强调，要坚持“=一河${ESC}一策”，推进“=一河${ESC}一策”，力争@粮食\u001b]0;x\u0007产量增长5%。市长<b>吴桐生</b>说，要抓好“-马上\u0008就办”。
市领导周景岩、吴桐生、何秀兰出席会议。=SUM(A1)产值达到3亿元。${ESC}发展${ESC}发展。
`;
const ROWS = [1, 2, 3].map((n) =>
	JSON.stringify({ id: `=1+${n}${ESC}`, text: article(`0${n}`), source: `=x${ESC}`, '=col': `@y${ESC}` }),
);

/** Controls, bidi controls and halves of surrogate pairs. */
const ACTS = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

let cwd = '';
beforeAll(async () => {
	cwd = freshFolder({
		'in/a.txt': article('06'),
		'in/b.txt': article('07'),
		'in/c.jsonl': ROWS.join('\n'),
		'own.csv': `formula,label_en,gloss,source\n=一河${ESC}一策,=x${ESC},@g,"-s, 2020"\n四个${ESC}倍增,a,b,c\n`,
		'zip/out.zip': makeZip([{ name: '../../../evil.txt', content: article('08') }]),
	});
	await runCli(['in', '-o', 'res', '--with-text', '-q'], { cwd });
});
afterAll(() => removeFolder(cwd));

/** Command lines over the corpus; each is run in every format that it has. */
const COMMANDS: readonly (readonly string[])[] = [
	['analyze', 'in'],
	['segment', 'in'],
	['keywords', 'in', '--all-words', '--min-freq', '1', '--by', 'source'],
	['keywords', 'res', '-u', 'slogans', '--min-freq', '1', '--by', 'column:=col'],
	['keywords', 'in', '-u', 'people', '--min-freq', '1'],
	[
		'compare',
		'in',
		'--split-by',
		'column:=col',
		'--left',
		`@y${ESC}`,
		'--alpha',
		'1',
		'--min-freq',
		'1',
		'--all-words',
	],
	['concordance', '会议', 'in'],
	['concordance', '-e', '.强', 'res'],
	['trend', 'in', '-u', 'words', '--min-docs', '1'],
	['trend', 'in', '--term', '一河', '-t', 'periods'],
	['network', 'in', '-k', 'cooccurrence'],
	['network', 'in', '-k', 'speaker-slogan', '-t', 'edges'],
	['network', 'res', '-k', 'office', '-t', 'edges'],
	['panel', 'in', '--place', 'source'],
	['panel', 'in', '--place', 'id'],
	['dict', 'lookup', '--dict', 'own.csv', '一河'],
	['dict', 'list', '--dict', 'own.csv', '--level', ''],
	['dict', 'check', 'own.csv'],
	['dict', 'suggest', 'in', '--min-docs', '1'],
];

describe('a terminal', () => {
	test.each(COMMANDS.map((args) => [args.join(' ').replaceAll(ESC, '␛'), args] as const))('%s', async (_, args) => {
		for (const more of [[], ['-f', args[0] === 'segment' ? 'jsonl' : 'csv'], ['--no-defuse', '-f', 'csv']]) {
			const { stdout, stderr } = await runCli([...args, ...more], { cwd, terminal: true, env: { NO_COLOR: '1' } });
			expect(ACTS.exec(stdout)).toBeNull();
			expect(ACTS.exec(stderr)).toBeNull();
		}
	});
	test.each([['json'], ['jsonl'], ['markdown'], ['summary']])('analyze -f %s', async (format) => {
		const { stdout } = await runCli(['in', '-f', format, '--with-text'], {
			cwd,
			terminal: true,
			env: { NO_COLOR: '1' },
		});
		expect(stdout).toContain('周景岩');
		expect(ACTS.exec(stdout)).toBeNull();
	});
	test('evaluate: errors with their passages', async () => {
		const gold = JSON.stringify({ id: 'a', people: [{ name: `=钱${ESC}`, kind: 'official' }] });
		const folder = freshFolder({ 'g/a.gold.json': gold, 'g/a.txt': article('06') });
		const { stdout, stderr, code } = await runCli(['evaluate', join(folder, 'g'), 'res', '--errors'], { cwd });
		const csv = await runCli(['evaluate', join(folder, 'g'), 'res', '--errors', '-f', 'csv'], { cwd });
		removeFolder(folder);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout).toContain('=钱');
		expect(ACTS.exec(stdout)).toBeNull();
		expect(csv.stdout).toContain(`'=钱`);
	});
});

describe('a spreadsheet', () => {
	const cells = (csv: string): readonly string[] =>
		(parse(csv, { relax_column_count: false }) as string[][]).slice(1).flat();
	test.each(COMMANDS.map((args) => [args.join(' ').replaceAll(ESC, '␛'), args] as const))('%s', async (_, args) => {
		const { stdout } = await runCli([...args, '-f', 'csv'], { cwd });
		const read = cells(stdout);
		if (args[1] !== 'check') expect(read.length).toBeGreaterThan(0);
		expect(read.filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))).toEqual([]);
	});
	test('every table of a folder of results, and of a network', async () => {
		await runCli(['network', 'res', '-k', 'speaker-slogan', '-o', 'net'], { cwd });
		for (const dir of ['res', 'net'])
			for (const name of readdirSync(join(cwd, dir)).filter((file) => file.endsWith('.csv')))
				expect(
					cells(readFileSync(join(cwd, dir, name), 'utf8')).filter((c) => FORMULA.test(c) && !NUMBER.test(c)),
				).toEqual([]);
	});
});

test.each(['gexf', 'graphml'])('%s of it is well-formed, without markup or controls of the article', async (format) => {
	for (const kind of ['cooccurrence', 'speaker-slogan', 'office', 'list', 'event']) {
		const { stdout } = await runCli(['network', 'in', '-k', kind, '-f', format], { cwd });
		expect(xmlFault(stdout)).toBe('');
		expect(ACTS.exec(stdout)).toBeNull();
	}
});

test('no name leads out of the folder of results', async () => {
	const before = readdirSync(cwd).sort();
	const { code } = await runCli(['zip', 'in/c.jsonl', '-o', 'deep/er/out', '-q'], { cwd });
	expect(code).toBe(0);
	expect(readdirSync(cwd).sort()).toEqual([...before, 'deep'].sort());
	expect(readdirSync(join(cwd, 'deep'))).toEqual(['er']);
	expect(readdirSync(join(cwd, 'deep/er'))).toEqual(['out']);
	const sample = ['evaluate', '--template', 'sample', 'zip', 'in/c.jsonl'];
	expect((await runCli(sample, { cwd })).code).toBe(0);
	expect(readdirSync(cwd).sort()).toEqual([...before, 'deep', 'sample'].sort());
	expect(readdirSync(join(cwd, 'sample/texts'))).toEqual(['001.txt', '002.txt', '003.txt', '004.txt']);
});
