import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, removeFolder, spawnCli } from '../helpers/run-cli.js';
import { article } from './corpus.js';

const TIFA = fileURLToPath(new URL('../../bin/tifa.js', import.meta.url));
const COUNT = 400;

let cwd: string;
beforeAll(() => {
	const files = Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`news/${i}.txt`, article(i, 6)]));
	cwd = freshFolder(files);
});
afterAll(() => removeFolder(cwd));

test.each([['1'], ['2']])(
	'nothing is done ahead for a reader that is slow, and nothing is lost, -j %s',
	async (jobs) => {
		const child = spawn(process.execPath, [TIFA, 'news', '-f', 'jsonl', '-q', '-j', jobs], {
			cwd,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		const closed = new Promise((resolve) => child.on('close', resolve));
		let text = '';
		let chunks = 0;
		for await (const chunk of child.stdout.setEncoding('utf8')) {
			text += chunk;
			if (++chunks % 10 === 0) await setTimeout(15);
			// A run that did not wait would have ended long before its reader.
			if (chunks === 10) {
				await setTimeout(500);
				expect(child.exitCode).toBeNull();
			}
		}
		await closed;
		const ids = text
			.trimEnd()
			.split('\n')
			.map((line) => (JSON.parse(line) as { document: { id: string } }).document.id);
		expect(ids).toHaveLength(COUNT);
		expect(new Set(ids).size).toBe(COUNT);
	},
);

test('a reader that goes away ends the workers quietly', async () => {
	const { code, stderr } = await spawnCli(['news', '-f', 'jsonl', '-q', '-j', '2'], { cwd, closeEarly: true });
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('130 when interrupted while workers print', async () => {
	expect((await spawnCli(['news', '-f', 'jsonl', '-q', '-j', '2'], { cwd, interrupt: true })).code).toBe(130);
});
