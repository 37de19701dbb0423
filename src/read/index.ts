import type { RawDocument } from '../types.js';
import type { ReadOptions } from './context.js';
import type { ReadFailure } from './failures.js';
import { readPlaced } from './placed.js';

export { INPUT_FORMATS, type InputFormat, LARGEST, type ReadOptions } from './context.js';
export { documentFromText, rawDocument } from './document.js';
export { encodingName } from './encodings.js';
export { isReadFailure, type ReadFailure } from './failures.js';
export { isCollection } from './formats/index.js';
export { type Placed, type Position, readPlaced, type ShardReading } from './placed.js';
export { COLUMN_ROLES, type ColumnChoice } from './rows/columns.js';
export { Listing, type Seen, type Shard } from './shard.js';

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
	for await (const { input } of readPlaced(inputs, options)) yield input;
}
