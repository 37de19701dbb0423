/** The contract of `tifa pipe`: a line out for each line in, whatever comes, and at once. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { article } from '../batch/corpus.js';
import { runCli } from '../helpers/run-cli.js';
import { lines } from './corpus.js';

const TIFA = fileURLToPath(new URL('../../bin/tifa.js', import.meta.url));

interface Line {
	readonly document?: { readonly id: string; readonly title: string | null; readonly date: string | null };
	readonly id?: string | null;
	readonly error?: string;
	readonly code?: string;
}
const parsed = (stdout: string): Line[] => {
	expect(stdout.endsWith('\n')).toBe(true);
	return stdout
		.slice(0, -1)
		.split('\n')
		.map((line) => JSON.parse(line) as Line);
};

test('bad lines are answered in their place', async () => {
	const cases: readonly (readonly [input: string | Buffer, id: string | null, error: string | null])[] = [
		[JSON.stringify({ id: 'a', text: article(1), date: '2024-05-06', title: '要闻' }), 'a', null],
		['no JSON', null, 'The line is not valid JSON'],
		['', null, 'The line is empty.'],
		['   \r', null, 'The line is empty.'],
		['{"id":"b","text":"', null, 'The line is not valid JSON (it ends too early)'],
		['{"id":"c","text":""}', 'c', 'The line has an empty text.'],
		['{"id":"d","text":null}', 'd', 'The line has an empty text.'],
		['{"id":"e","words":"市长出席会议。"}', 'e', 'no column that is clearly the text'],
		['[1,2]', null, 'The line is no JSON object.'],
		['null', null, 'The line is no JSON object.'],
		[`{"id":"${'x'.repeat(2000)}","text":"${'长'.repeat(40_000)}"}`, null, 'The line is longer than 100 KB.'],
		[Buffer.from([0xff, 0x00, 0x80, 0x00, 0xfe]), null, 'The line does not look like text.'],
		// An id that came before, a key in Chinese, a carriage return, and no line feed at the end.
		[`${JSON.stringify({ id: 'a', 正文: article(2) })}\r`, 'a', null],
		[JSON.stringify({ id: 7, text: article(3) }), '7', null],
	];
	const stdin = Buffer.concat(
		cases.flatMap(([input], i) => [Buffer.from(input), Buffer.from(i < cases.length - 1 ? '\n' : '')]),
	);
	const { code, stdout, stderr } = await runCli(['pipe', '--max-size', '100KB'], { stdin });
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	const answers = parsed(stdout);
	expect(answers).toHaveLength(cases.length);
	for (const [i, [, id, error]] of cases.entries()) {
		const answer = answers[i];
		expect(answer?.document?.id ?? answer?.id, `line ${i + 1}`).toBe(id);
		if (error === null) expect(answer?.error).toBeUndefined();
		else expect(answer?.error).toContain(error);
	}
	expect(answers[0]?.document).toMatchObject({ title: '要闻', date: '2024-05-06' });
	const strict = await runCli(['pipe', '--strict'], { stdin: 'bad\n' });
	expect([strict.code, parsed(strict.stdout)[0]?.code]).toEqual([1, 'FORMAT']);
});

test('records are those of analyze, but for what tells documents apart', async () => {
	const stdin = lines(5);
	const [piped, analysed] = [await runCli(['pipe'], { stdin }), await runCli(['-f', 'jsonl'], { stdin })];
	expect(piped.stdout).toBe(analysed.stdout);
	// A text without id gets one that depends on the text alone.
	const again = `${JSON.stringify({ text: article(1) })}\n`;
	const [first, second, third] = parsed((await runCli(['pipe'], { stdin: again + lines(1) + again })).stdout);
	expect(first?.document?.id).toMatch(/^[0-9a-f]{16}$/);
	expect(third).toEqual(first);
	expect(second?.document?.id).toBe('row-0');
});

test('nothing in, nothing out', async () => {
	expect(await runCli(['pipe'], { stdin: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
});

test.each([
	[['--encoding', 'utf-16'], 'cannot be read one by one'],
	[['--dict', 'nowhere.csv'], 'nowhere.csv'],
	[['--files-from', 'x'], 'There is no option --files-from here'],
])('%s is refused before anything is read', async (args, sentence) => {
	const { code, stdout, stderr } = await runCli(['pipe', ...args], { stdin: lines(1) });
	expect([code, stdout]).toEqual([2, '']);
	expect(stderr).toContain(sentence);
});

test('a co-process that waits for each answer gets it', async () => {
	const child = spawn(process.execPath, [TIFA, 'pipe'], { stdio: ['pipe', 'pipe', 'inherit'] });
	const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	for (const id of ['eins', 'zwei', 'drei']) {
		child.stdin.write(`${JSON.stringify({ id, text: article(id.length) })}\n`);
		const { value } = await answers.next();
		expect((JSON.parse(value as string) as Line).document?.id).toBe(id);
	}
	child.stdin.end();
	expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test('memory does not grow with the number of lines', async () => {
	const peak = (count: number): number => {
		const script = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
process.argv.push('pipe', '--no-keywords'); await import(${JSON.stringify(TIFA)});`;
		const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, 'tifa'], {
			input: lines(count),
			encoding: 'utf8',
			maxBuffer: 1 << 28,
		});
		expect(stdout.split('\n')).toHaveLength(count + 1);
		return Number(stderr);
	};
	expect(peak(1000)).toBeLessThan(1.5 * peak(250));
});

const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '';
const reason = parallel.startsWith('GNU parallel') ? null : 'GNU parallel is not installed (apt-get install parallel)';
if (reason !== null) process.stderr.write(`skipped: ${reason}\n`);

describe.skipIf(reason !== null)('GNU parallel', () => {
	test('--pipe gives the lines of one process', async () => {
		const stdin = `${lines(15)}bad\n${lines(15, 15)}\n`;
		const one = await runCli(['pipe'], { stdin });
		const { stdout, status } = spawnSync(
			'parallel',
			['--will-cite', '--pipe', '--keep-order', '--block', '10k', '-j2', process.execPath, TIFA, 'pipe'],
			{ input: stdin, encoding: 'utf8', maxBuffer: 1 << 28 },
		);
		expect(status).toBe(0);
		expect(one.stdout.split('\n')).toHaveLength(33);
		expect(stdout).toBe(one.stdout);
	});
});
