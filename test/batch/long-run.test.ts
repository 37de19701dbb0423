/** A long run in one thread goes to a process of its own; the user must not notice but for the time. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, removeFolder } from '../helpers/run-cli.js';
import { article, hashes, journalled } from './corpus.js';

const TIFA = fileURLToPath(new URL('../../bin/tifa.js', import.meta.url));
const ARTICLES = 2600;

let cwd: string;
beforeAll(() => {
	const lines = Array.from({ length: ARTICLES }, (_, i) =>
		JSON.stringify({ id: i, text: i % 100 === 99 ? '' : article(i, 8) }),
	);
	cwd = freshFolder({ 'corpus.jsonl': lines.join('\n') });
});
afterAll(() => removeFolder(cwd));

interface Ended {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stderr: string;
}

/** Starts a run as a shell does, leader of a group of processes; `during` is called each few milliseconds. */
async function started(args: readonly string[], during: (pid: number) => void = () => {}): Promise<Ended> {
	const child = spawn(process.execPath, [TIFA, ...args], {
		cwd,
		stdio: ['ignore', 'ignore', 'pipe'],
		detached: process.platform !== 'win32',
	});
	let stderr = '';
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += chunk.toString('utf8');
	});
	const timer = setInterval(() => during(child.pid!), 5);
	const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
		child.on('exit', (...ended) => resolve(ended)),
	);
	clearInterval(timer);
	return { code, signal, stderr };
}

/** Sends a signal once, when something is in the journal. */
function once(dir: string, send: (pid: number) => void): (pid: number) => void {
	let sent = false;
	return (pid) => {
		if (sent || journalled(join(cwd, dir)) === 0) return;
		sent = true;
		send(pid);
	};
}

test('its process ends with the code of the run, and gives what workers give', async () => {
	const [one, two] = [
		await started(['corpus.jsonl', '-o', 'one', '-j', '1']),
		await started(['corpus.jsonl', '-o', 'two', '-j', '2', '-q']),
	];
	expect([one.code, two.code]).toEqual([1, 1]);
	expect(one.stderr).toMatch(/^2574 analysed, 26 failed/m);
	expect(hashes(join(cwd, 'one'))).toEqual(hashes(join(cwd, 'two')));
}, 120_000);

test.runIf(process.platform !== 'win32')(
	'Ctrl-C, which a terminal sends to both processes, counts once: what is in hand is finished',
	async () => {
		const stop = once('stopped', (pid) => process.kill(-pid, 'SIGINT'));
		const { code, stderr } = await started(['corpus.jsonl', '-o', 'stopped', '-j', '1'], stop);
		expect(code).toBe(130);
		expect(stderr).toMatch(/Interrupted: \d+ analysed.*--resume goes on from here\.\n$/);
		expect(journalled(join(cwd, 'stopped'))).toBeLessThan(ARTICLES);
	},
	120_000,
);

test('when the process that the user knows is killed, nothing more is written, and going on leads to the end', async () => {
	const { signal } = await started(
		['corpus.jsonl', '-o', 'killed', '-j', '1', '-q'],
		once('killed', (pid) => process.kill(pid, 'SIGKILL')),
	);
	expect(signal).toBe('SIGKILL');
	const journal = join(cwd, 'killed/journal.jsonl');
	await pause(500);
	const then = readFileSync(journal, 'utf8');
	await pause(500);
	expect(readFileSync(journal, 'utf8')).toBe(then);
	expect(existsSync(join(cwd, 'killed/manifest.json'))).toBe(false);
	expect((await started(['corpus.jsonl', '-o', 'killed', '-j', '1', '-q', '--resume'])).code).toBe(1);
	expect(hashes(join(cwd, 'killed'))).toEqual(hashes(join(cwd, 'one')));
}, 120_000);
