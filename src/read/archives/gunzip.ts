import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { TifaError } from '../../errors.js';
import type { RawDocument } from '../../types.js';
import type { Context } from '../context.js';
import { errorCode, type ReadFailure } from '../failures.js';
import { extensionOf, stem } from '../ids.js';
import { type Input, peeked, shownName } from '../input.js';
import { DEEPEST, guard } from './bomb.js';

/** Reads what a gzip file holds, as if it had been unpacked. */
export async function* gunzipped(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	if (context.depth >= DEEPEST) {
		const message = `${shownName(input)} is an archive within an archive within an archive; unpack it first.`;
		yield { path: input.path ?? '-', error: new TifaError('FORMAT', message) };
		return;
	}
	const gunzip = createGunzip();
	const source = Readable.from(input.stream(), { objectMode: false });
	source.on('error', (error) => gunzip.destroy(error));
	source.pipe(gunzip);
	const name = extensionOf(input.name) === 'gz' ? stem(input.name) : input.name;
	const failure = (message: string, cause: unknown): ReadFailure => ({
		path: input.path ?? '-',
		error: new TifaError('FORMAT', `${shownName(input)} ${message}`, { cause }),
	});
	try {
		const inner = await peeked(
			input.path,
			name,
			guard(gunzip, () => gunzip.bytesWritten, shownName(input)),
		);
		yield* context.read(inner, { ...context, depth: context.depth + 1 });
	} catch (cause) {
		const code = errorCode(cause);
		if (code === 'Z_BUF_ERROR') yield failure('is cut off; what comes after that point is missing.', cause);
		else if (code?.startsWith('Z_')) yield failure('is damaged; what comes after the damage is missing.', cause);
		else throw cause;
	} finally {
		source.destroy();
		gunzip.destroy();
	}
}
