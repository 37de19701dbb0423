import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { TifaError } from '../errors.js';
import { fileFailure, type ReadFailure, shownPath } from './failures.js';

/** How much of an input is looked at to know its format and encoding, in bytes. */
export const HEAD = 64 * 1024;
/** Files up to this size are read at once, which costs a tenth of the trips through the thread pool. */
const SMALL = 1024 * 1024;

/** The bytes of an input, with its first ones known. */
export interface Input {
	/** as the user would type it; `null` for the pipe */
	readonly path: string | null;
	/** the id wanted, still with its extension */
	readonly name: string;
	/** the first bytes, `HEAD` at least unless there are fewer */
	readonly head: Uint8Array;
	/** whether `head` is all there is */
	readonly complete: boolean;
	/** whether `path` is a file that can be read at any place */
	readonly seekable: boolean;
	/** All bytes from the first on; to be called once. */
	stream(): AsyncIterable<Uint8Array>;
}

/** How sentences name an input. */
export const shownName = (input: Pick<Input, 'path'>): string =>
	input.path === null ? 'The input from the pipe' : shownPath(input.path);

/** Opens a file. What the file system refuses comes as a failure. */
export async function openFile(path: string, name: string): Promise<Input | ReadFailure> {
	try {
		const stats = statSync(path);
		// A named pipe or device gives its bytes once.
		if (!stats.isFile()) return await peeked(path, name, createReadStream(path));
		if (stats.size <= SMALL) return inMemory(path, name, readFileSync(path), true);
		return { path, name, head: headOf(path), complete: false, seekable: true, stream: () => fileStream(path) };
	} catch (cause) {
		return fileFailure(path, cause);
	}
}

/** An input of bytes that are in memory. */
export function inMemory(path: string | null, name: string, bytes: Uint8Array, seekable = false): Input {
	return { path, name, head: bytes, complete: true, seekable, stream: () => once(bytes) };
}

/** An input of a stream: waits for its first bytes. */
export async function peeked(path: string | null, name: string, source: AsyncIterable<Uint8Array>): Promise<Input> {
	const iterator = source[Symbol.asyncIterator]();
	const chunks: Uint8Array[] = [];
	let size = 0;
	let complete = false;
	while (size < HEAD) {
		const { done, value } = await iterator.next();
		if (done === true) {
			complete = true;
			break;
		}
		chunks.push(value);
		size += value.byteLength;
	}
	const head = Buffer.concat(chunks);
	return {
		path,
		name,
		head,
		complete,
		seekable: false,
		stream: async function* () {
			try {
				yield head;
				for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
			} finally {
				await iterator.return?.();
			}
		},
	};
}

/** All bytes of an input, or the sentence that there are more than `maxSize`. */
export async function wholeOf(input: Input, maxSize: number): Promise<Uint8Array | ReadFailure> {
	if (input.complete && input.head.byteLength <= maxSize) return input.head;
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of input.stream()) {
		size += chunk.byteLength;
		if (size > maxSize) return tooLarge(input, maxSize);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** The sentence for a document that is too large. */
export function tooLarge(input: Pick<Input, 'path'>, maxSize: number): ReadFailure {
	const message = `${shownName(input)} is larger than ${sizeName(maxSize)}, too large for one document; split it into articles, or raise --max-size.`;
	return { path: input.path ?? '-', error: new TifaError('UNREADABLE', message) };
}

/** A size for people: `64 MB`. */
export const sizeName = (bytes: number): string =>
	bytes >= 1024 * 1024
		? `${Math.round(bytes / 1024 / 1024)} MB`
		: bytes >= 1024
			? `${Math.round(bytes / 1024)} KB`
			: `${bytes} bytes`;

async function* fileStream(path: string): AsyncGenerator<Uint8Array> {
	yield* createReadStream(path, { highWaterMark: 256 * 1024 });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}

function headOf(path: string): Uint8Array {
	const file = openSync(path, 'r');
	try {
		const bytes = Buffer.alloc(HEAD);
		return bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0));
	} finally {
		closeSync(file);
	}
}
