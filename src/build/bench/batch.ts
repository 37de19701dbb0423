/**
 * What the design promises of many documents: two workers against one, and memory that does not grow with the corpus.
 * The command is run as users run it, each time in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The large corpus holds so many times the texts. */
const TIMES = 10;
const REPORT = fileURLToPath(new URL('./peak.js', import.meta.url));

/** Seconds with one worker by those with two, and the peak of memory over ten times the corpus by that over the corpus. */
export interface BatchRatios {
	readonly workers: number;
	readonly memory: number;
}

/** One run of the command; times and memory as the process itself sees them at its end. */
interface Run {
	readonly seconds: number;
	/** kilobytes */
	readonly peak: number;
}

/** Measures in a folder that is the caller's to remove. The two take turns, so that a busy moment hits both. */
export function measureBatch(folder: string, texts: readonly string[], rounds: number): BatchRatios {
	const corpus = written(join(folder, 'corpus.jsonl'), texts, 1);
	const seconds: Record<1 | 2, number[]> = { 1: [], 2: [] };
	const peaks: number[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const jobs of [1, 2] as const) {
			const run = once(corpus, jobs, folder);
			seconds[jobs].push(run.seconds);
			if (jobs === 2) peaks.push(run.peak);
		}
	}
	const large = once(written(join(folder, 'large.jsonl'), texts, TIMES), 2, folder);
	return { workers: median(seconds[1]) / median(seconds[2]), memory: large.peak / median(peaks) };
}

/** Writes texts as one JSONL file, `times` times over; with a number from the second time, so that none is a duplicate. */
function written(file: string, texts: readonly string[], times: number): string {
	const out = openSync(file, 'w');
	for (let time = 0; time < times; time++)
		for (const [i, text] of texts.entries())
			writeSync(
				out,
				`${JSON.stringify({ id: `${time}-${i}`, text: time === 0 ? text : text.replaceAll('，', `，${time}，`) })}\n`,
			);
	closeSync(out);
	return file;
}

function once(input: string, jobs: number, folder: string): Run {
	const [out, report] = [join(folder, 'out'), join(folder, 'report.json')];
	for (const old of [out, report]) rmSync(old, { recursive: true, force: true });
	const args = ['--import', REPORT, 'bin/tifa.js', input, '-o', out, '-q', '-j', String(jobs)];
	execFileSync(process.execPath, args, { env: { ...process.env, TIFA_BENCH_REPORT: report } });
	return JSON.parse(readFileSync(report, 'utf8')) as Run;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
