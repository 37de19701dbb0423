import { EXIT } from '../errors.js';
import { onCtrlC } from './long-run/child.js';
import { complain } from './messages.js';

const endAtOnce = (): void => process.exit(EXIT.interrupted);

let interrupted: () => void = endAtOnce;

/** Ends with 130 on Ctrl-C, and quietly when the reader of a pipe has gone (`tifa … | head`). */
export function watchSignals(): void {
	onCtrlC(() => interrupted());
	process.stdout.on('error', quietly);
	process.stderr.on('error', () => {});
}

/** Lets a command end in its own way at the first Ctrl-C; the second one ends it at once. */
export function onInterrupt(handler: () => void): void {
	interrupted = () => {
		interrupted = endAtOnce;
		handler();
	};
}

/** Gives every Ctrl-C to the handler; without one, Ctrl-C ends the program again. */
export function onEachInterrupt(handler?: () => void): void {
	interrupted = handler ?? endAtOnce;
}

function quietly(error: NodeJS.ErrnoException): void {
	if (error.code === 'EPIPE') process.exit(EXIT.ok);
	complain(`The output cannot be written (${error.code ?? error.message}); check the disk.`);
	process.exit(EXIT.someFailed);
}
