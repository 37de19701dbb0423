import { EXIT } from '../errors.js';

/** Ends with 130 on Ctrl-C, and quietly when the reader of a pipe has gone (`tifa … | head`). */
export function watchSignals(): void {
	process.on('SIGINT', () => process.exit(EXIT.interrupted));
	process.stdout.on('error', quietly);
	process.stderr.on('error', quietly);
}

function quietly(error: NodeJS.ErrnoException): void {
	if (error.code === 'EPIPE') process.exit(EXIT.ok);
	throw error;
}
