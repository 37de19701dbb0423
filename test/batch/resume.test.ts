/** Whatever happens to a run, going on with it leads to what an undisturbed run gives. */
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';
import { article, articles, hashes, journalled, seeded } from './corpus.js';

const TIFA = fileURLToPath(new URL('../../bin/tifa.js', import.meta.url));
const KILLS = 20;

let cwd: string;
let whole: Record<string, string>;
beforeAll(async () => {
	cwd = freshFolder(articles(600));
	expect((await runCli(['news', '-o', 'whole', '-q'], { cwd })).code).toBe(1);
	whole = hashes(join(cwd, 'whole'));
});
afterAll(() => removeFolder(cwd));

const inFolder = (name: string): string => join(cwd, name);

/** Runs until it ends or is killed; the signal is sent when `due` says so. */
async function disturbed(args: readonly string[], signal: 'SIGKILL' | 'SIGINT', due: (ms: number) => boolean) {
	const child = spawn(process.execPath, [TIFA, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
	let stderr = '';
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += chunk.toString('utf8');
	});
	const start = performance.now();
	const timer = setInterval(() => {
		if (due(performance.now() - start)) child.kill(signal);
	}, 5);
	const [code, killed] = await new Promise<[number | null, string | null]>((resolve) =>
		child.on('close', (...ended) => resolve(ended)),
	);
	clearInterval(timer);
	return { code, killed, stderr };
}

test(`SIGKILL at ${KILLS} random moments: none lost, none twice, no torn line`, async () => {
	const random = seeded(20);
	let kills = 0;
	let finished = 0;
	while (kills < KILLS || finished === 0) {
		const jobs = random() < 0.5 ? '1' : '2';
		const wait = 100 + 900 * random();
		const { code, killed } = await disturbed(
			['news', '-o', 'killed', '--resume', '-q', '-j', jobs],
			'SIGKILL',
			(ms) => kills < KILLS && ms > wait,
		);
		if (killed === 'SIGKILL') {
			kills++;
			continue;
		}
		expect(code).toBe(1);
		finished++;
		expect(hashes(inFolder('killed'))).toEqual(whole);
		rmSync(inFolder('killed'), { recursive: true });
	}
}, 180_000);

test.each([['1'], ['2']])(
	'Ctrl-C with %s threads finishes what is in hand, says how to go on, and going on leads to the end',
	async (jobs) => {
		const args = ['news', '-o', `stopped${jobs}`, '-j', jobs];
		const dir = inFolder(`stopped${jobs}`);
		let sent = false;
		const first = await disturbed(args, 'SIGINT', () => {
			if (sent || journalled(dir) === 0) return false;
			sent = true;
			return true;
		});
		expect(first.code).toBe(130);
		expect(first.stderr).toMatch(/Interrupted: \d+ analysed.*--resume goes on from here\.\n$/);
		// Two threads may have all of them in hand.
		if (jobs === '1') expect(journalled(dir)).toBeLessThan(600);
		const { code, stderr } = await runCli([...args, '--resume'], { cwd });
		expect(code).toBe(1);
		expect(stderr).toMatch(/\d+ kept from before, 60 failed/);
		expect(hashes(dir)).toEqual(whole);
	},
);

describe('a folder as a crash may leave it', () => {
	const JOURNAL = 'journal.jsonl';
	test.each([
		['a torn line at the end of the journal', (dir: string) => truncateSync(join(dir, JOURNAL), 100_003)],
		['a journal of which not even the first line was written', (dir: string) => truncateSync(join(dir, JOURNAL), 10)],
		['rows that the journal does not know', (dir: string) => appendFileSync(join(dir, 'people.csv'), '0001,2024-0')],
		['rows that did not reach the disk', (dir: string) => truncateSync(join(dir, 'results.jsonl'), 300_001)],
	])('%s', async (_, harm) => {
		const dir = inFolder('crashed');
		rmSync(dir, { recursive: true, force: true });
		const { cpSync } = await import('node:fs');
		cpSync(inFolder('whole'), dir, { recursive: true });
		rmSync(join(dir, 'manifest.json'));
		harm(dir);
		expect((await runCli(['news', '-o', 'crashed', '--resume', '-q'], { cwd })).code).toBe(1);
		expect(hashes(dir)).toEqual(whole);
	});
});

test('without --resume an unfinished run begins anew, and that is said', async () => {
	rmSync(inFolder('whole/manifest.json'));
	const { stderr } = await runCli(['news/0000.txt', '-o', 'whole'], { cwd });
	expect(stderr).toMatch(/^whole held an unfinished run \(600 inputs done\), which begins anew; --resume/);
	expect(journalled(inFolder('whole'))).toBe(1);
	writeFileSync(inFolder('whole/manifest.json'), '{}');
});

describe('inputs that were changed since', () => {
	let small: string;
	beforeAll(async () => {
		small = freshFolder(articles(30));
		await runCli(['news', '-o', 'out', '-q'], { cwd: small });
	});
	afterAll(() => removeFolder(small));

	test.each([
		['nothing', () => {}, /^0 analysed, 27 kept/],
		[
			'one in the middle, which was the first of two copies',
			() => writeFileSync(join(small, 'news/0005.txt'), article(500)),
			/^1 analysed, 26 kept/,
		],
		['one that was empty', () => writeFileSync(join(small, 'news/0009.txt'), article(501)), /^1 analysed, 27 kept/],
		[
			'a new one before all others',
			() => writeFileSync(join(small, 'news/00.txt'), article(502)),
			/^1 analysed, 28 kept/,
		],
		[
			'a new one behind all others',
			() => writeFileSync(join(small, 'news/99.txt'), article(503)),
			/^1 analysed, 29 kept/,
		],
		['one taken away', () => rmSync(join(small, 'news/0003.txt')), /^0 analysed, 29 kept/],
		['the last one taken away', () => rmSync(join(small, 'news/99.txt')), /^0 analysed, 28 kept/],
		['one broken', () => writeFileSync(join(small, 'news/0001.txt'), ''), /^0 analysed, 27 kept/],
	])('%s', async (_, change, said) => {
		change();
		const { stderr } = await runCli(['news', '-o', 'out', '--resume'], { cwd: small });
		expect(stderr.replace(/^tifa: .*\n/gm, '')).toMatch(said);
		await runCli(['news', '-o', 'anew', '-q'], { cwd: small });
		expect(hashes(join(small, 'out'))).toEqual(hashes(join(small, 'anew')));
	});

	test('with --dedupe a duplicate whose first article went gets its rows', async () => {
		await runCli(['news', '-o', 'few', '-q', '--dedupe'], { cwd: small });
		rmSync(join(small, 'news/0019.txt'), { force: true });
		writeFileSync(join(small, 'news/0012.txt'), article(504));
		await runCli(['news', '-o', 'few', '-q', '--dedupe', '--resume'], { cwd: small });
		await runCli(['news', '-o', 'fewer', '-q', '--dedupe'], { cwd: small });
		expect(hashes(join(small, 'few'))).toEqual(hashes(join(small, 'fewer')));
	});

	test.each([
		['an option', ['--with-text'], /with --with-text off, not on/],
		['a dictionary', ['--dict', 'own.csv'], /with --dict \(not given\), not own\.csv/],
	])('%s that was changed is refused by name', async (_, flags, sentence) => {
		writeFileSync(join(small, 'own.csv'), 'formula\n四个倍增\n');
		const before = readFileSync(join(small, 'out/results.jsonl'), 'utf8');
		const { code, stderr } = await runCli(['news', '-o', 'out', '--resume', ...flags], { cwd: small });
		expect(code).toBe(2);
		expect(stderr).toMatch(sentence);
		expect(readFileSync(join(small, 'out/results.jsonl'), 'utf8')).toBe(before);
	});

	test('the contents of a dictionary that were changed are refused', async () => {
		const flags = ['news', '-o', 'owned', '-q', '--dict', 'own.csv'];
		writeFileSync(join(small, 'own.csv'), 'formula\n四个倍增\n');
		await runCli(flags, { cwd: small });
		writeFileSync(join(small, 'own.csv'), 'formula\n五个倍增\n');
		const { code, stderr } = await runCli([...flags, '--resume'], { cwd: small });
		expect(code).toBe(2);
		expect(stderr).toMatch(/another state of the dictionary own\.csv/);
	});
});
