import type { RawDocument } from '../../types.js';
import type { Context, InputFormat } from '../context.js';
import type { ReadFailure } from '../failures.js';
import type { Head } from '../head.js';
import type { Input } from '../input.js';

/** What reading gives, one by one. */
export type Items = AsyncIterable<RawDocument | ReadFailure>;

/** A file format: what is in it, by name and by content, and how its documents are read. */
export interface Format {
	/** as the user names it; archives have no such name */
	readonly name: InputFormat | 'gzip' | 'zip';
	/** without the dot, in lower case; in a folder only files of these extensions are inputs */
	readonly extensions: readonly string[];
	/** Whether an input is of this format, by its first bytes and its name. Formats are asked in the order of the list. */
	readonly claims: (head: Head) => boolean;
	/** Documents of an input; what cannot be read comes as a failure in its place. */
	readonly read: (input: Input, context: Context) => Items;
}

/** A reader that is loaded when the first input of its format comes: a run pays for what it reads. */
export function lazily(load: () => Promise<Format['read']>): Format['read'] {
	return async function* (input, context) {
		const read = await load();
		yield* read(input, context);
	};
}
