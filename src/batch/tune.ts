import { setFlagsFromString } from 'node:v8';

/** Megabytes of young objects in a worker; V8 lets it grow to 48 by default, in each of them. */
export const YOUNG = 24;

/**
 * Keeps memory flat: the heap may grow by 60 % of what is alive before it is cleaned. By default it may grow fourfold,
 * so that a long run takes far more than a short one though no more of it is alive. Costs some 5 % of the time.
 */
export function growSlowly(): void {
	setFlagsFromString('--heap-growing-percent=60');
}

/**
 * Lets V8 wait six times as long before it optimizes a function. Each worker compiles for itself, and compiling takes
 * cores from the workers: over 2,000 short articles two of them spend a third of the time on it by default. One thread
 * alone takes a sixth less of the processors for it, and no longer.
 */
export function compileLess(): void {
	setFlagsFromString('--interrupt-budget=800000');
}
