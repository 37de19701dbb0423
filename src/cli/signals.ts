import { EXIT } from '../errors.js';
import { complain } from './messages.js';

/** Ends with 130 on Ctrl-C, and quietly when the reader of a pipe has gone (`tifa … | head`). */
export function watchSignals(): void {
	process.on('SIGINT', () => process.exit(EXIT.interrupted));
	process.stdout.on('error', quietly);
	process.stderr.on('error', () => {});
}

function quietly(error: NodeJS.ErrnoException): void {
	if (error.code === 'EPIPE') process.exit(EXIT.ok);
	complain(`The output cannot be written (${error.code ?? error.message}); check the disk.`);
	process.exit(EXIT.someFailed);
}
