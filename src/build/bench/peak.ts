/** Loaded before a program to be measured: when the program ends it writes how long it ran and its peak of memory. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const report = process.env.TIFA_BENCH_REPORT;
if (report !== undefined && isMainThread) {
	process.on('exit', () => {
		const run = { seconds: performance.now() / 1000, peak: process.resourceUsage().maxRSS };
		writeFileSync(report, JSON.stringify(run));
	});
}
