import { setFlagsFromString } from 'node:v8';

/**
 * Megabytes of young objects in a worker. Fixed, so that all of a run takes the same. Twice as much saves three hundredths
 * of the time, and then a worker out of memory takes the whole process with it: Node gives a full worker 16 MB more to end
 * in, and a third of this may come alive into them at once.
 */
export const YOUNG = 48;

/**
 * Gives a new worker the room that it comes to need, at once: growing into that for young objects copies them again and
 * again, and an old space that starts small is cleaned as often as it grows. A corpus of some minutes so takes what one of
 * an hour takes.
 */
function startWide(): void {
	setFlagsFromString('--min-semi-space-size=16');
	setFlagsFromString('--initial-old-space-size=80');
}

/** By how much of what is alive the heap may grow before it is cleaned, in percent; and where several threads have one each. */
const GROWTH = { one: 60, several: 40 } as const;

/**
 * Keeps memory flat. By default the heap may grow fourfold before it is cleaned, so that a long run takes far more than a
 * short one though no more of it is alive. Costs some 5 % of the time.
 */
export function growSlowly(threads: keyof typeof GROWTH = 'one'): void {
	setFlagsFromString(`--heap-growing-percent=${GROWTH[threads]}`);
}

/**
 * Lets V8 put less of other functions into those that it optimizes. Compiling takes cores from the workers, each of which
 * compiles for itself, and the code is as fast so.
 */
export function compileLess(): void {
	setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}

/** Versions of V8 from this one on count calls rather than bytes, and complain on stderr about a flag they do not know. */
const COUNTS_CALLS = 12;

/**
 * Lets V8 wait six times as long before it optimizes a function. Each worker compiles for itself, and that takes the
 * cores from all of them: two on two cores are a tenth faster so. One thread alone is slower, as long as it runs.
 */
function compileLate(): void {
	if (Number.parseInt(process.versions.v8, 10) < COUNTS_CALLS) setFlagsFromString('--interrupt-budget=400000');
}

/**
 * What is set before workers start. The code that V8 compiles for them at build time is good under these flags only, so
 * both take them from here.
 */
export function tuneForWorkers(): void {
	growSlowly('several');
	compileLess();
	compileLate();
	startWide();
}

/**
 * What Node is started with for a long run in one thread; none of it can be set later. One thread of V8's own compiles
 * and cleans beside the analysis: four of them take the core from it on small machines. A larger space for young objects
 * lets more of them die before they are copied. Together a quarter of the time.
 */
export const LONG_RUN: readonly string[] = ['--v8-pool-size=1', '--min-semi-space-size=16', '--max-semi-space-size=64'];

/** What is set in a process for a long run before anything is compiled. */
export function tuneForLongRun(): void {
	growSlowly();
	compileLess();
}
