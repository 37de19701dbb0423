import { setImmediate } from 'node:timers/promises';

/** Longest time between two breaths, in milliseconds. */
const HOLD = 50;

/**
 * Gives a function to call between documents: it lets signals and closed pipes be noticed. Reading and analysing small
 * files never waits for anything, so without it Ctrl-C would have to wait for the end of the corpus.
 */
export function breath(): () => Promise<void> {
	let last = performance.now();
	return async () => {
		if (performance.now() - last < HOLD) return;
		await setImmediate();
		last = performance.now();
	};
}
