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

/**
 * Lets V8 put less of other functions into those that it optimizes. Compiling takes cores from the workers, each of which
 * compiles for itself, and the code is as fast so.
 */
export function compileLess(): void {
	setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
