import { EXIT } from '../errors.js';
import { complain } from './messages.js';

let gently: (() => void) | null = null;

/** Ends with 130 on Ctrl-C, and quietly when the reader of a pipe has gone (`tifa … | head`). */
export function watchSignals(): void {
	process.on('SIGINT', () => {
		const first = gently;
		gently = null;
		if (first === null) process.exit(EXIT.interrupted);
		first();
	});
	process.stdout.on('error', quietly);
	process.stderr.on('error', () => {});
}

/** Lets a command end in its own way at the first Ctrl-C; the second one ends it at once. */
export function onInterrupt(handler: () => void): void {
	gently = handler;
}

function quietly(error: NodeJS.ErrnoException): void {
	if (error.code === 'EPIPE') process.exit(EXIT.ok);
	complain(`The output cannot be written (${error.code ?? error.message}); check the disk.`);
	process.exit(EXIT.someFailed);
}
