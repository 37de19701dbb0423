import { TifaError } from '../errors.js';
import type { RawDocument } from '../types.js';
import { type Context, LARGEST, type ReadOptions } from './context.js';
import { encodingName } from './encodings.js';
import { expand } from './expand.js';
import { fileFailure, isReadFailure, type ReadFailure } from './failures.js';
import { isReadable, readableKinds, readInput } from './formats/index.js';
import { extensionOf, Ids } from './ids.js';
import { type Input, openFile, peeked } from './input.js';

export { INPUT_FORMATS, type InputFormat, LARGEST, type ReadOptions } from './context.js';
export { documentFromText, rawDocument } from './document.js';
export { encodingName } from './encodings.js';
export { isReadFailure, type ReadFailure } from './failures.js';
export { isCollection } from './formats/index.js';
export { COLUMN_ROLES, type ColumnChoice } from './rows/columns.js';

/**
 * Reads inputs one by one: files, folders (recursively), glob patterns and `-` for stdin. A corpus file or an archive
 * gives many documents; never more than one is in memory.
 * An input that cannot be read comes as a `ReadFailure` in its place, and the others still come.
 * Throws `USAGE` when the encoding named does not exist.
 */
export async function* readInputs(
	inputs: Iterable<string> | AsyncIterable<string>,
	options: ReadOptions,
): AsyncGenerator<RawDocument | ReadFailure> {
	const context: Context = {
		encoding: options.encoding === undefined ? null : await encodingName(options.encoding),
		format: options.format ?? 'auto',
		columns: options.columns ?? {},
		maxSize: options.maxSize ?? LARGEST,
		ids: new Ids(),
		read: readInput,
		isReadable,
		depth: 0,
	};
	let piped = false;
	for await (const found of expand(inputs, isReadable, readableKinds())) {
		if (isReadFailure(found)) yield found;
		else if (found.kind === 'file') {
			const input = await openFile(found.path, found.name);
			if (isReadFailure(input)) yield input;
			else if (found.inFolder === true && extensionOf(found.name) === 'json') yield* corpusOnly(input, context);
			else yield* safely(input, context);
		} else if (piped) {
			yield { path: '-', error: new TifaError('EMPTY', 'The pipe can be read only once; name - a single time.') };
		} else {
			piped = true;
			yield* safely(await peeked(null, 'stdin', options.stdin ?? process.stdin), context);
		}
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
async function* safely(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	try {
		yield* readInput(input, context);
	} catch (cause) {
		const path = input.path ?? '-';
		if (cause instanceof TifaError) yield { path, error: cause };
		else if (typeof cause === 'object' && cause !== null && 'syscall' in cause) yield fileFailure(path, cause);
		else throw cause;
	}
}
