import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { TifaError } from '../errors.js';
import type { RawDocument } from '../types.js';
import { binaryFormat } from './binary.js';
import { decode } from './decode.js';
import { rawDocument } from './document.js';
import { encodingName } from './encodings.js';
import { expand } from './expand.js';
import { fileFailure, isReadFailure, type ReadFailure } from './failures.js';
import { formatOf, isReadable, readableKinds } from './formats/index.js';
import { Ids, stem } from './ids.js';

export { documentFromText, rawDocument } from './document.js';
export { encodingName } from './encodings.js';
export { isReadFailure, type ReadFailure } from './failures.js';

/** Largest file taken as one document, in bytes: a year of a newspaper is smaller. */
const LARGEST = 256 * 1024 * 1024;

export interface ReadOptions {
	/** how all inputs are encoded; found out for each when absent */
	readonly encoding?: string | undefined;
	/** where `-` reads from; `process.stdin` by default */
	readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

/**
 * Reads inputs one by one: files, folders (recursively), glob patterns and `-` for stdin.
 * An input that cannot be read comes as a `ReadFailure` in its place, and the others still come.
 * Throws `USAGE` when the encoding named does not exist.
 */
export async function* readInputs(
	inputs: readonly string[],
	options: ReadOptions,
): AsyncGenerator<RawDocument | ReadFailure> {
	const encoding = options.encoding === undefined ? null : await encodingName(options.encoding);
	const ids = new Ids();
	let piped = false;
	for await (const found of expand(inputs, isReadable, readableKinds())) {
		if (isReadFailure(found)) yield found;
		else if (found.kind === 'file') {
			const bytes = await fileBytes(found.path);
			yield isReadFailure(bytes) ? bytes : await documentOf(bytes, found.path, found.name, encoding, ids);
		} else if (piped) {
			yield { path: '-', error: new TifaError('EMPTY', 'The pipe can be read only once; name - a single time.') };
		} else {
			piped = true;
			yield await documentOf(await collect(options.stdin ?? process.stdin), null, 'stdin', encoding, ids);
		}
	}
}

async function documentOf(
	bytes: Uint8Array,
	path: string | null,
	name: string,
	encoding: string | null,
	ids: Ids,
): Promise<RawDocument | ReadFailure> {
	const shown = path ?? 'The input from the pipe';
	const failure = (code: 'EMPTY' | 'BINARY', message: string): ReadFailure => ({
		path: path ?? '-',
		error: new TifaError(code, message),
	});
	if (bytes.length === 0) return failure('EMPTY', `${shown} is empty; there is nothing to analyse.`);
	const binary = binaryFormat(bytes);
	if (binary !== null) return failure('BINARY', `${shown} is ${binary}, not text; save its text to a .txt file first.`);
	const decoded = await decode(bytes, encoding);
	if (decoded === null) {
		return failure('BINARY', `${shown} does not look like text; if it is, name its encoding with --encoding.`);
	}
	if (!/\S/.test(decoded.text.replace(/\u200B/g, '')))
		return failure('EMPTY', `${shown} holds only white space; there is nothing to analyse.`);
	const given = formatOf(name).given(decoded.text);
	return rawDocument({ id: ids.take(stem(name)), path, ...decoded, bytes, given });
}

async function fileBytes(path: string): Promise<Uint8Array | ReadFailure> {
	try {
		const stats = statSync(path);
		if (stats.size > LARGEST) {
			const message = `${path} is larger than ${LARGEST / 1024 / 1024} MB, too large for one document; split it into articles.`;
			return { path, error: new TifaError('UNREADABLE', message) };
		}
		// Articles are small: reading them at once costs a tenth of the four trips through the thread pool.
		return stats.isFile() ? readFileSync(path) : await readFile(path);
	} catch (cause) {
		return fileFailure(path, cause);
	}
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}
