import { expect, test } from 'vitest';
import { progressLine } from '../../src/batch/meter.js';

const run = { done: 0, passed: 0, bytes: 0, failed: 0, total: null, seconds: 10 };

test.each([
	['nothing known but what was done', { done: 500, bytes: 2e7 }, '500 documents, 50/s, 2.0 MB/s'],
	[
		'how many there are',
		{ done: 500, bytes: 2e7, total: 2000 },
		'500 of 2000 documents (25 %), 50/s, 2.0 MB/s, 30 s left',
	],
	['failures', { done: 20, failed: 3 }, '20 documents, 2.0/s, 0.0 MB/s, 3 failed'],
	[
		'done by an earlier run: no measure of speed',
		{ done: 10, passed: 90, total: 200 },
		'100 of 200 documents (50 %), 1.0/s, 0.0 MB/s, 1 min 40 s left',
	],
	['hours', { done: 10, total: 10_010 }, '10 of 10010 documents (0 %), 1.0/s, 0.0 MB/s, 2 h 46 min left'],
	['a file that held many documents', { done: 30, total: 1 }, '30 documents, 3.0/s, 0.0 MB/s'],
	['no time gone by', { done: 1, total: 2, seconds: 0 }, '1 of 2 documents (50 %), 0.0/s, 0.0 MB/s'],
])('%s', (_, more, line) => {
	expect(progressLine({ ...run, ...more })).toBe(line);
});
