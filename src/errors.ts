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

const DISK: Readonly<Record<string, string>> = {
	ENOENT: 'the folder for it is not there; make it first',
	ENOTDIR: 'a file stands where a folder should be; name another place',
	EEXIST: 'a file stands where a folder should be; name another place',
	EISDIR: 'it is a folder; name a file in it',
	EACCES: 'you may not write there; name a place of your own',
	EPERM: 'you may not write there; name a place of your own',
	EROFS: 'the disk is read-only; name another place',
	ENOSPC: 'the disk is full; make room or name another place',
	ENAMETOOLONG: 'the name is too long; choose a shorter one',
};

/** Why a file or folder cannot be written and what to do, for the end of a sentence. */
export function diskReason(cause: unknown): string {
	const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
	return DISK[code] ?? (cause instanceof Error ? cause.message : String(cause));
}

/** What a developer needs to know of something that was thrown. */
export const stackOf = (error: unknown): string =>
	error instanceof Error ? (error.stack ?? error.message) : String(error);

/** The sentence for a document over which the program itself failed, with the stack for the report. */
export const defectOver = (path: string | null, error: unknown): string =>
	`${path ?? '-'} could not be analysed; this is a defect of tifa, please report it.\n${stackOf(error)}`;

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
