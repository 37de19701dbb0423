/** Starts a long run in a process with settings of its own: Node takes them only at its start. */
import { spawn } from 'node:child_process';
import { LONG_RUN } from '../../batch/tune.js';
import { onEachInterrupt } from '../signals.js';
import { INTERRUPT, isLongRun } from './child.js';

/** Node's exit code when it does not know a flag. */
const BAD_FLAG = 9;
/** A debugger listens at one process. */
const DEBUGGER = /^--inspect/;

let program: readonly string[] | null = null;

/** Says that this process is the program itself, so that it may be run again: its file and its arguments. */
export function mayRunAgain(file: string, args: readonly string[]): void {
	program = isLongRun() || process.execArgv.some((flag) => DEBUGGER.test(flag)) ? null : [file, ...args];
}

/** Whether a long run should go to a process of its own. */
export const canRunAgain = (): boolean => program !== null;

/**
 * Runs this same command again in a process for long runs, with the same terminal and pipes, and gives its exit code;
 * `null` when it could not be started, and nothing was done.
 */
export async function runAgain(): Promise<number | null> {
	if (program === null) return null;
	const args = [...LONG_RUN, ...process.execArgv, ...program];
	const child = spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
	onEachInterrupt(() => {
		if (child.connected) child.send(INTERRUPT);
	});
	const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
		child.once('error', () => resolve([BAD_FLAG, null]));
		child.once('exit', (...ended) => resolve(ended));
	});
	onEachInterrupt();
	if (signal !== null) process.kill(process.pid, signal);
	return code === BAD_FLAG ? null : code;
}
