import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { unpack } from '../../src/batch/packet.js';
import { openPool, type Pool } from '../../src/batch/pool.js';
import { documentFromText } from '../../src/read/index.js';

let pool: Pool | undefined;
afterEach(() => pool?.close());

/** What became of each document: its text, or the sentence why there is none. */
async function run(texts: readonly string[], jobs = 2): Promise<readonly string[]> {
	const worker = new URL('./fixtures/fragile-worker.mjs', import.meta.url);
	pool = openPool({ worker, config: null, jobs, outputs: 1, heap: 32 });
	const packets = await pool.run(texts.map((text, i) => documentFromText(text, { id: `d${i}`, path: `d${i}.txt` })));
	return packets
		.flatMap((packet) => [...unpack(packet)])
		.map((result) => (typeof result === 'string' ? result : Buffer.from(result.texts[0] ?? []).toString()));
}

test.each([
	['an analysis that throws', 'THROW', /d1\.txt could not be analysed; this is a defect of tifa.*\nError: a bug/],
	['a worker that ends', 'EXIT', /d1\.txt could not be analysed: its worker ended .*; split it into articles\./],
])('%s costs that document only', async (_, text, sentence) => {
	const results = await run(['one', text, 'three', 'four']);
	expect(results).toEqual(['d0\n', expect.stringMatching(sentence), 'd2\n', 'd3\n']);
});

// A worker that fills up too fast for Node ends the process that it runs in, and does so in most runs: in one of its own.
test.each([32, 32, 200])('a worker out of memory (%i MB) costs that document only, not the process', async (heap) => {
	const fixture = fileURLToPath(new URL('./fixtures/full-worker.mjs', import.meta.url));
	const { stdout } = await promisify(execFile)(process.execPath, [fixture, String(heap)]);
	const sentence = expect.stringMatching(/d1\.txt could not be analysed: it needs more memory than a worker may use/);
	expect(JSON.parse(stdout)).toEqual(['d0\n', sentence, 'd2\n', 'd3\n']);
});

test('what every document would meet ends the run', async () => {
	await expect(run(['one', 'BROKEN'])).rejects.toMatchObject({ name: 'TifaError', code: 'DICT' });
});
