/** The process that does a long run, and what it owes to the one that the user started. */
import { LONG_RUN } from '../../batch/tune.js';

/** Whether this process has the settings of a long run. Whoever starts Node with them by hand has such a process, too. */
export const isLongRun = (): boolean => LONG_RUN.every((flag) => process.execArgv.includes(flag));

/** Whether another process of tifa waits for this one and tells it what the user wants. */
const isWaitedFor = (): boolean => isLongRun() && process.channel !== undefined;

/** What the parent sends for each Ctrl-C. */
export const INTERRUPT = 'interrupt';

/**
 * Ends this process at once when the parent is gone, as if it had been killed itself: whoever killed the parent expects
 * that nothing more is written, and may already go on from there.
 */
export function endWithParent(): void {
	if (!isWaitedFor()) return;
	process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
	// Listening to the parent is no reason to go on living, here and in `onCtrlC`.
	process.channel?.unref();
}

/** Calls `handler` at each Ctrl-C. A terminal sends it to both processes; only the parent's word counts, so it comes once. */
export function onCtrlC(handler: () => void): void {
	if (!isWaitedFor()) {
		process.on('SIGINT', handler);
		return;
	}
	process.on('SIGINT', () => {});
	process.on('message', (message) => {
		if (message === INTERRUPT) handler();
	});
}
