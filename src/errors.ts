/** Exit codes of the command line, in one place. */
export const EXIT = { ok: 0, someFailed: 1, usage: 2, interrupted: 130 } as const;

/** Stable codes of the errors a user can cause. */
export type ErrorCode =
	| 'NOT_FOUND'
	| 'EMPTY'
	| 'BINARY'
	| 'UNREADABLE'
	| 'ENCODING'
	| 'FORMAT'
	| 'DICT'
	| 'SEGMENTER'
	| 'USAGE'
	| 'OUTPUT';

/**
 * An error whose message is a sentence for the person who caused it: what was wrong, where, what to do.
 * Anything else that is thrown is a defect and keeps its stack.
 */
export class TifaError extends Error {
	readonly code: ErrorCode;
	constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'TifaError';
		this.code = code;
	}
}
