import { isReadFailure, type ReadOptions, readInputs } from '../../src/read/index.js';
import type { RawDocument } from '../../src/types.js';

/** What came of an input: its documents, and the sentences about what could not be read. */
export interface ReadResult {
	readonly documents: readonly RawDocument[];
	readonly failures: readonly string[];
}

/** Reads files or, when bytes are given, the pipe. */
export async function readAll(inputs: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
	const documents: RawDocument[] = [];
	const failures: string[] = [];
	for await (const item of readInputs(inputs, options)) {
		if (isReadFailure(item)) failures.push(item.error.message);
		else documents.push(item);
	}
	return { documents, failures };
}

/** Reads what comes through a pipe, in chunks as odd as pipes give them. */
export async function readPiped(
	bytes: string | Uint8Array,
	options: ReadOptions = {},
	chunk = 1000,
): Promise<ReadResult> {
	const all = Buffer.from(bytes);
	const stdin = (async function* () {
		for (let at = 0; at < all.length; at += chunk) yield all.subarray(at, at + chunk);
	})();
	return readAll(['-'], { ...options, stdin });
}
