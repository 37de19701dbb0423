/**
 * Loaded before a program to be measured: when the program ends it writes how long it ran and its peak of memory. A long
 * run in one thread is two processes; the one that waits ends last, and adds what the other wrote.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const report = process.env.TIFA_BENCH_REPORT;
if (report !== undefined && isMainThread) {
	process.on('exit', () => {
		const before = existsSync(report)
			? (JSON.parse(readFileSync(report, 'utf8')) as { readonly peak: number }).peak
			: 0;
		const run = { seconds: performance.now() / 1000, peak: before + process.resourceUsage().maxRSS };
		writeFileSync(report, JSON.stringify(run));
	});
}
