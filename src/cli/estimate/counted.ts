import type { ReadOptions } from '../../read/context.js';
import { contextOf, safely } from '../../read/documents.js';
import { isReadFailure, type ReadFailure } from '../../read/failures.js';
import { type Input, openFile } from '../../read/input.js';
import type { RawDocument } from '../../types.js';

/** The documents of a file, and how far it has been read. */
export interface Opened {
	readonly documents: AsyncIterable<RawDocument | ReadFailure>;
	/** bytes of the file that have been read; 0 while that is not known */
	read(): number;
}

/** Opens a file so that it can be left before its end. Bytes are counted as the disk has them. */
export async function openCounted(path: string, name: string, options: ReadOptions): Promise<Opened> {
	const input = await openFile(path, name);
	if (isReadFailure(input)) {
		return {
			documents: (async function* () {
				yield input;
			})(),
			read: () => 0,
		};
	}
	let read = 0;
	const counted: Input = {
		...input,
		stream: async function* () {
			for await (const chunk of input.stream()) {
				read += chunk.byteLength;
				yield chunk;
			}
		},
	};
	return { documents: safely(counted, await contextOf(options)), read: () => read };
}
