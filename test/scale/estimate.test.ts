import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ratioTotal } from '../../src/cli/estimate/total.js';
import { Reservoir, seeded } from '../../src/evaluate/index.js';
import { articles } from '../batch/corpus.js';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';
import { lines } from './corpus.js';

let cwd: string;
beforeAll(() => {
	cwd = freshFolder({ ...articles(90), 'rows.jsonl': lines(60) });
});
afterAll(() => removeFolder(cwd));

interface Estimate {
	readonly documents: number;
	readonly counted: boolean;
	readonly sample: number;
	readonly unreadable: number;
	readonly hours: Record<string, number>;
	readonly resultMegabytes: number;
}

test('a sample tells what the run gives', async () => {
	const { code, stdout } = await runCli(['news', 'rows.jsonl', '--estimate', '--sample', '40', '-f', 'json'], { cwd });
	expect(code).toBe(0);
	const estimate = JSON.parse(stdout) as Estimate;
	// 81 of 90 files hold a text; those of the sample tell it nearly.
	expect(estimate.documents).toBeGreaterThan(60 + 70);
	expect(estimate.documents).toBeLessThanOrEqual(60 + 90);
	expect(estimate.sample).toBe(80 - estimate.unreadable);
	expect(Object.keys(estimate.hours)).toEqual(['1', '10', '100']);
	expect(estimate.hours['1']).toBeGreaterThan(estimate.hours['10'] ?? 0);
	expect(estimate.hours['10']).toBeGreaterThan(estimate.hours['100'] ?? 0);
	await runCli(['news', 'rows.jsonl', '-o', 'results', '-q'], { cwd });
	const size = readdirSync(join(cwd, 'results')).reduce(
		(sum, name) => sum + statSync(join(cwd, 'results', name)).size,
		0,
	);
	expect(estimate.resultMegabytes * 1e6).toBeGreaterThan(0.8 * size);
	expect(estimate.resultMegabytes * 1e6).toBeLessThan(1.2 * size);
});

test('what is counted is told exactly, and nothing is written', async () => {
	const before = readdirSync(cwd);
	const { code, stdout } = await runCli(['rows.jsonl', '--estimate', '--sample', '10', '-o', 'nothing'], { cwd });
	expect(code).toBe(0);
	expect(stdout).toMatch(/^Documents +60, \d+ KB on disk\n/);
	expect(stdout).toMatch(/\n +100 cores {2}[\d.]+ s/);
	expect(readdirSync(cwd)).toEqual(before);
});

test('the same seed draws the same sample', () => {
	const draw = (seed: number): number[] => {
		const reservoir = new Reservoir<number>(5, seeded(seed));
		for (let i = 0; i < 100; i++) reservoir.offer(i);
		return [...reservoir.items()];
	};
	expect(draw(1)).toEqual(draw(1));
	expect(draw(1)).not.toEqual(draw(2));
	expect(new Set(draw(3)).size).toBe(5);
});

test.each([
	['in proportion', [2, 4, 6], [1, 2, 3], 30, 15, 60, 0],
	['a whole population has no error', [1, 5], [1, 1], 2, 2, 6, 0],
	// r = 3; residuals -1, 1; s² = 2; (1 - 2/8) · 2 / 2 = 0.75; √0.75 / 1 / 3
	['by hand', [2, 4], [1, 1], 8, 8, 24, Math.sqrt(0.75) / 3],
])('ratio estimator: %s', (_, ys, xs, total, population, value, error) => {
	const estimated = ratioTotal(ys, xs, total, population);
	expect(estimated.value).toBeCloseTo(value, 10);
	expect(estimated.error).toBeCloseTo(error, 10);
});

test('the pipe and nothing are refused', async () => {
	const piped = await runCli(['--estimate'], { stdin: 'x' });
	expect([piped.code, piped.stderr]).toEqual([2, expect.stringContaining('name files')]);
	const none = await runCli(['--estimate', 'nowhere.txt'], { cwd });
	expect([none.code, none.stdout]).toEqual([1, '']);
});
