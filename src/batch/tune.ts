import { setFlagsFromString } from 'node:v8';

/** Megabytes of young objects in a worker: half of them cost a tenth of the time. Fixed, so that all of a run takes the same. */
export const YOUNG = 48;

/**
 * Keeps memory flat: the heap may grow by 60 % of what is alive before it is cleaned. By default it may grow fourfold,
 * so that a long run takes far more than a short one though no more of it is alive. Costs some 5 % of the time.
 */
export function growSlowly(): void {
	setFlagsFromString('--heap-growing-percent=60');
}

/** Versions of V8 from this one on count calls rather than bytes, and complain on stderr about a flag they do not know. */
const COUNTS_CALLS = 12;

/**
 * Lets V8 wait three times as long before it optimizes a function, and put less of other functions into it. Compiling
 * takes cores from the workers, each of which compiles for itself: over 6 MB of short articles one thread spends a third
 * less of the processors and a tenth less of the time so, two even less. From Node 22 on a quicker compiler comes before
 * the optimizing one, and V8 is left to wait as it does by default.
 */
export function compileLess(): void {
	setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
	if (Number.parseInt(process.versions.v8, 10) < COUNTS_CALLS) setFlagsFromString('--interrupt-budget=400000');
}
