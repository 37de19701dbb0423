import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';

/** Rows that a command prints as CSV. */
async function rows(...args: readonly string[]): Promise<Record<string, string>[]> {
	const { stdout } = await runCli(['dict', ...args, '-f', 'csv']);
	return parse(stdout, { columns: true }) as Record<string, string>[];
}

describe('tifa dict lookup', () => {
	test.each<[asked: readonly string[], first: string]>([
		[['放管服'], '放管服'],
		[['简政放权、放管结合、优化服务'], '放管服'],
		[['雙減'], '双减'],
		[['two', 'upholds'], '两个维护'],
		[['看齐意识'], '四个意识'],
		[['fang-guan-fu'], '放管服'],
	])('%j → %s', async (asked, first) => {
		expect((await rows('lookup', ...asked))[0]?.formula).toBe(first);
	});

	test('prints an entry for a person within 80 columns', async () => {
		const { stdout, code } = await runCli(['dict', 'lookup', '四个意识']);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^四个意识\n {2}Four Consciousnesses\n/);
		for (const fact of ['1. 政治意识', '4. 看齐意识', 'party-building', 'Xi Jinping', '2016'])
			expect(stdout).toContain(fact);
		expect(stdout.split('\n').every((line) => [...line].length <= 80)).toBe(true);
	});

	test('lists several', async () => {
		const { stdout } = await runCli(['dict', 'lookup', '四个']);
		expect(stdout).toMatch(/^\d+ entries:\n/);
		expect(stdout).toContain('四个自信');
	});

	test('names near formulas when there is none, with exit code 1', async () => {
		const { code, stdout, stderr } = await runCli(['dict', 'lookup', '四个意思识']);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/No entry has “四个意思识”\. Near: .*四个意识/);
	});

	test('looks into a user dictionary first', async () => {
		const { stdout } = await runCli(['dict', 'lookup', '四个意识', '--dict', 'my.csv', '-f', 'json'], {
			files: { 'my.csv': 'formula,gloss\n四个意识,mine\n' },
		});
		expect((JSON.parse(stdout) as { gloss: string }[])[0]?.gloss).toBe('mine');
	});
});

describe('tifa dict list', () => {
	test('keeps what all filters let through', async () => {
		const found = await rows('list', '--field', 'rural', '--level', 'central', '--year', '2013..2020');
		expect(found.length).toBeGreaterThan(5);
		expect(
			found.filter(
				(row) => row.field !== 'rural' || row.level !== 'central' || Number(row.year) < 2013 || Number(row.year) > 2020,
			),
		).toEqual([]);
	});

	test('has the columns of the dictionary, so that a list is a dictionary', async () => {
		const { stdout } = await runCli(['dict', 'list', '--leader', 'hu', '-f', 'csv']);
		const checked = await runCli(['dict', 'check', 'hu.csv'], { files: { 'hu.csv': stdout } });
		expect(checked.code).toBe(0);
	});

	test.each([
		['--year', '20x', /no range of years/],
		['--year', '2020..2013', /ends before it begins/],
		['--field', 'trees', /no field/],
		['--leader', 'Nobody', /not one of/],
	])('%s %s is refused in a sentence', async (flag, value, said) => {
		const { code, stderr } = await runCli(['dict', 'list', flag, value]);
		expect(code).toBe(2);
		expect(stderr).toMatch(said);
	});

	test('nothing found is exit code 1', async () => {
		expect((await runCli(['dict', 'list', '--year', '1921..1922'])).code).toBe(1);
	});
});
