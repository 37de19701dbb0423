import { safeText } from '../render/text/safe.js';

/** Says something to the user on stderr, where it cannot mix with results. Names of files may hold anything. */
export function say(message: string): void {
	process.stderr.write(`${safeText(message)}\n`);
}

/** Tells the user what went wrong. */
export function complain(message: string): void {
	say(`tifa: ${message}`);
}

/** A number and its noun: `1 document`, `2 documents`. */
export const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
