import { TifaError } from '../errors.js';
import type { RawDocument } from '../types.js';
import { type Context, LARGEST, type ReadOptions } from './context.js';
import { encodingName } from './encodings.js';
import type { Candidate } from './expand.js';
import { fileFailure, isReadFailure, type ReadFailure } from './failures.js';
import { isReadable, readInput } from './formats/index.js';
import { extensionOf, Ids } from './ids.js';
import { type Input, openFile, peeked } from './input.js';

/**
 * What a run reads with, with defaults spelled out.
 * @throws TifaError `USAGE` when the encoding named does not exist
 */
export async function contextOf(options: ReadOptions): Promise<Context> {
	return {
		encoding: options.encoding === undefined ? null : await encodingName(options.encoding),
		format: options.format ?? 'auto',
		columns: options.columns ?? {},
		maxSize: options.maxSize ?? LARGEST,
		ids: new Ids(),
		read: readInput,
		isReadable,
		depth: 0,
	};
}

/** The documents of a file or of the pipe, which can be read once: `piped` says that it was. */
export async function* itemsOf(
	found: Candidate,
	context: Context,
	options: ReadOptions,
	piped: boolean,
): AsyncGenerator<RawDocument | ReadFailure> {
	if (found.kind === 'file') {
		const input = await openFile(found.path, found.name);
		if (isReadFailure(input)) yield input;
		else if (found.inFolder === true && extensionOf(found.name) === 'json') yield* corpusOnly(input, context);
		else yield* safely(input, context);
	} else if (piped) {
		yield { path: '-', error: new TifaError('EMPTY', 'The pipe can be read only once; name - a single time.') };
	} else {
		yield* safely(await peeked(null, 'stdin', options.stdin ?? process.stdin), context);
	}
}

/**
 * Reads a JSON file that nobody named. Programs that save articles put JSON of their own beside them; a file without a
 * column of texts is one of those and no input, as an image in the folder is none.
 */
async function* corpusOnly(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	for await (const document of safely(input, context)) {
		if (isReadFailure(document) && document.noTexts === true) return;
		yield document;
	}
}

/** What goes wrong while an input is read ends that input only. */
export async function* safely(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	try {
		yield* readInput(input, context);
	} catch (cause) {
		const path = input.path ?? '-';
		if (cause instanceof TifaError) yield { path, error: cause };
		else if (typeof cause === 'object' && cause !== null && 'syscall' in cause) yield fileFailure(path, cause);
		else throw cause;
	}
}
