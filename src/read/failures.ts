import { TifaError } from '../errors.js';

/** An input that could not be read; the other inputs still come. */
export interface ReadFailure {
	/** as the user would type it */
	readonly path: string;
	readonly error: TifaError;
	/** whether a corpus file has no column that could be the text */
	readonly noTexts?: boolean;
}

/** A path as sentences show it: names of files may hold line breaks, and a sentence is one line. */
export const shownPath = (path: string): string => path.replace(/\r\n?|\n/g, '␊');

/** Tells a failure from a document in the stream of `readInputs`. */
export function isReadFailure(item: object): item is ReadFailure {
	return 'error' in item && item.error instanceof TifaError;
}

/** The sentence for an error of the file system: what was wrong with `path` and what to do. */
export function fileFailure(path: string, cause: unknown): ReadFailure {
	const code = errorCode(cause);
	const shown = shownPath(path);
	const options = { cause };
	// Archives made on Chinese Windows carry GBK file names; unpacked elsewhere they cannot be opened by their name.
	if (path.includes('\uFFFD') && code === 'ENOENT') {
		const message = `The name of ${shown} is not valid UTF-8, so the file cannot be opened; rename it (convmv -f gbk -t utf8 does).`;
		return { path, error: new TifaError('UNREADABLE', message, options) };
	}
	switch (code) {
		case 'ENOENT':
		case 'ENOTDIR':
		case 'ENAMETOOLONG':
			return {
				path,
				error: new TifaError(
					'NOT_FOUND',
					`There is no file or folder ${shown}; check the spelling and the folder you are in.`,
					options,
				),
			};
		case 'EACCES':
		case 'EPERM':
			return {
				path,
				error: new TifaError(
					'UNREADABLE',
					`You may not read ${shown}; change its permissions or copy it to a place of your own.`,
					options,
				),
			};
		case 'ELOOP':
			return {
				path,
				error: new TifaError(
					'UNREADABLE',
					`${shown} is a link that leads back to itself; name the file it should lead to.`,
					options,
				),
			};
		default:
			return {
				path,
				error: new TifaError(
					'UNREADABLE',
					`${shown} could not be read (${code ?? String(cause)}); check the disk and try again.`,
					options,
				),
			};
	}
}

/** The code of an error of Node or of a library; `null` when it has none. */
export function errorCode(cause: unknown): string | null {
	if (typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string')
		return cause.code;
	return null;
}
