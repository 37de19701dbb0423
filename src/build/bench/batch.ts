/**
 * What the design promises of many documents: two workers against one, and memory that does not grow with the corpus.
 * The command is run as users run it, each time in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Texts for the small corpus; the large one holds ten times as many. */
const SMALL = 300;
const TIMES = 10;
const ROUNDS = 3;
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
export function measureBatch(folder: string, texts: readonly string[]): BatchRatios {
	const small = corpus(join(folder, 'small'), texts, SMALL);
	const large = corpus(join(folder, 'large'), texts, SMALL * TIMES);
	const seconds: Record<1 | 2, number[]> = { 1: [], 2: [] };
	let peak = 0;
	for (let round = 0; round < ROUNDS; round++) {
		for (const jobs of [1, 2] as const) {
			const run = once(large, jobs, folder);
			seconds[jobs].push(run.seconds);
			if (jobs === 2) peak = Math.max(peak, run.peak);
		}
	}
	const least = Math.max(...Array.from({ length: ROUNDS }, () => once(small, 2, folder).peak));
	return { workers: median(seconds[1]) / median(seconds[2]), memory: peak / least };
}

/** Writes texts as files. Where there are too few, they come again with a number, so that none is a duplicate. */
function corpus(folder: string, texts: readonly string[], count: number): string {
	mkdirSync(folder);
	for (let i = 0; i < count; i++) {
		const again = Math.floor(i / texts.length);
		const text = texts[i % texts.length] ?? '';
		writeFileSync(join(folder, `${i}.txt`), again === 0 ? text : text.replaceAll('，', `，${again}，`));
	}
	return folder;
}

function once(input: string, jobs: number, folder: string): Run {
	const [out, report] = [join(folder, 'out'), join(folder, 'report.json')];
	rmSync(out, { recursive: true, force: true });
	const args = ['--import', REPORT, 'bin/tifa.js', input, '-o', out, '-q', '-j', String(jobs)];
	execFileSync(process.execPath, args, { env: { ...process.env, TIFA_BENCH_REPORT: report } });
	return JSON.parse(readFileSync(report, 'utf8')) as Run;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
