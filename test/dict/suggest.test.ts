import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LossyCounter } from '../../src/corpus/suggest/lossy.js';
import { branchingEntropy, npmi } from '../../src/corpus/suggest/measures.js';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';

/** Articles about an invented county, each with the same new formulas among different words. */
function articles(): Record<string, string> {
	const villages = ['松', '柏', '榆', '槐', '桐', '杨', '柳', '枫'];
	return Object.fromEntries(
		villages.map((tree, i) => [
			`texts/${i}.txt`,
			`云${tree}镇部署秋季工作\n2023-0${i + 1}-10\n云${tree}镇召开会议，部署秋季工作。会议指出，要坚持“青禾联农”机制，${['做好', '推动', '看清', '管住'][i % 4]}粮食收购。会议强调，要落实修渠护田、清源净水，${['帮助', '引导', '组织', '支持'][i % 4]}农户。会议要求，全镇要坚持以人民为中心，把乡村振兴抓出成效。\n`,
		]),
	);
}

let folder: string;
beforeAll(() => {
	folder = freshFolder(articles());
});
afterAll(() => removeFolder(folder));

const suggest = async (...args: readonly string[]): Promise<Record<string, string>[]> =>
	parse((await runCli(['dict', 'suggest', ...args], { cwd: folder })).stdout, { columns: true }) as Record<
		string,
		string
	>[];

describe('tifa dict suggest', () => {
	test('proposes what recurs and is in no dictionary, with where and when', async () => {
		const rows = await suggest('texts');
		const found = rows.find((row) => row.formula === '青禾联农');
		expect(found).toMatchObject({
			kind: 'quoted',
			count: '8',
			documents: '8',
			first: '2023-01-10',
			last: '2023-08-10',
			quoted: '1',
		});
		expect(found?.example_1).toContain('青禾联农');
		expect(found?.example_2).not.toBe(found?.example_1);
		const formulas = rows.map((row) => row.formula);
		expect(formulas).toContain('修渠护田、清源净水');
		expect(formulas.filter((formula) => /乡村振兴|人民为中心|云.镇|会议/.test(formula!))).toEqual([]);
	});

	test('finds the same in the results of an earlier run', async () => {
		await runCli(['texts', '-o', 'results', '-q'], { cwd: folder });
		expect(await suggest('results')).toEqual(await suggest('texts'));
	});

	test('its CSV is a dictionary: it passes the check and links the formulas', async () => {
		const { stdout } = await runCli(['dict', 'suggest', 'texts'], { cwd: folder });
		const files = { ...articles(), 'new.csv': stdout };
		expect((await runCli(['dict', 'check', 'new.csv', '--errors'], { files })).stdout).toBe('');
		const { stdout: slogans } = await runCli(['texts/0.txt', '--dict', 'new.csv', '-t', 'slogans'], { files });
		const row = (parse(slogans, { columns: true }) as Record<string, string>[]).find(
			({ slogan }) => slogan === '青禾联农',
		);
		expect(row?.entry).toBe('qing-he-lian-nong');
	});

	test('what a user dictionary has is not proposed again', async () => {
		const { stdout } = await runCli(['dict', 'suggest', 'texts', '--dict', 'my.csv'], {
			files: { ...articles(), 'my.csv': 'formula\n青禾联农\n' },
		});
		expect(stdout).not.toMatch(/,青禾联农,/);
	});

	test('asks for more documents than there are: nothing, and says so', async () => {
		const { stdout, stderr, code } = await runCli(['dict', 'suggest', 'texts', '--min-docs', '50'], { cwd: folder });
		expect(stdout.trim().split('\n')).toHaveLength(1);
		expect(stderr).toContain('0 suggestions from 8 documents');
		expect(code).toBe(0);
	});

	test('refuses numbers that are none', async () => {
		const { code, stderr } = await runCli(['dict', 'suggest', 'texts', '--top', 'all'], { cwd: folder });
		expect(code).toBe(2);
		expect(stderr).toContain('--top <number>. Give a whole number from 1.');
	});
});

describe('measures', () => {
	test('NPMI is 1 for parts that never occur apart, 0 for parts that meet by chance, and takes the weakest division', () => {
		expect(npmi(10, [[10, 10]], 1000)).toBeCloseTo(1, 10);
		expect(npmi(10, [[100, 100]], 1000)).toBeCloseTo(0, 10);
		expect(
			npmi(
				10,
				[
					[10, 10],
					[100, 100],
				],
				1000,
			),
		).toBeCloseTo(0, 10);
	});

	test('branching entropy: 0 for one neighbour, 2 bits for four, marks count as different', () => {
		expect(branchingEntropy([7], 0)).toBe(0);
		expect(branchingEntropy([2, 2, 2, 2], 0)).toBeCloseTo(2, 10);
		expect(branchingEntropy([], 4)).toBeCloseTo(2, 10);
	});

	test('a full counter keeps what is frequent and says how much it may have missed', () => {
		const counter = new LossyCounter(50);
		for (let i = 0; i < 1000; i++) {
			counter.add('frequent');
			counter.add(`rare ${i}`);
		}
		expect(counter.missed).toBeGreaterThan(0);
		expect(counter.atLeast(900)).toEqual([['frequent', 1000]]);
	});
});
