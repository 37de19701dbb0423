import { TifaError } from '../../errors.js';
import type { RawDocument } from '../../types.js';
import type { Context } from '../context.js';
import { isReadFailure, type ReadFailure, shownPath } from '../failures.js';
import { stem } from '../ids.js';
import { type Input, peeked, shownName } from '../input.js';
import { patiently } from '../rows/patience.js';
import { bombError, DEEPEST, guard, isBomb } from './bomb.js';
import { entryName, entryStream, isFile, openZip } from './zip-file.js';

/** Reads the files of a zip archive, as if it had been unpacked. */
export function unzipped(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	return patiently(read(input, context), shownName(input));
}

async function* read(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	const fail = (path: string, message: string, cause?: unknown): ReadFailure => ({
		path,
		error: new TifaError('FORMAT', message, { cause }),
	});
	const shown = shownName(input);
	const place = input.path ?? '-';
	if (context.depth >= DEEPEST) {
		yield fail(place, `${shown} is an archive within an archive within an archive; unpack it first.`);
		return;
	}
	let unpacked = 0;
	let packed = 0;
	let any = false;
	const file = await openZip(input, context.maxSize).catch((cause: unknown) =>
		fail(place, `${shown} is a damaged zip archive (${reason(cause)}); download or pack it again.`, cause),
	);
	if (isReadFailure(file)) {
		yield file;
		return;
	}
	try {
		for await (const entry of file.eachEntry()) {
			const name = entryName(entry);
			if (!isFile(entry, name) || !context.isReadable(name)) continue;
			any = true;
			const path = `${place}/${name}`;
			if (entry.isEncrypted()) {
				yield fail(path, `${shownPath(path)} is encrypted; unpack the archive with its password first.`);
				continue;
			}
			// Entries may share bytes, so each can look harmless while all together are not.
			unpacked += entry.uncompressedSize;
			packed = Math.max(packed, file.fileSize);
			if (isBomb(unpacked, packed)) throw bombError(shown);
			try {
				const stream = guard(await entryStream(file, entry), () => entry.compressedSize, path);
				const inner = await peeked(path, `${stem(input.name)}/${name}`, stream);
				yield* context.read(inner, { ...context, depth: context.depth + 1 });
			} catch (cause) {
				if (cause instanceof TifaError) yield { path, error: cause };
				else
					yield fail(path, `${shownPath(path)} cannot be unpacked (${reason(cause)}); pack the archive again.`, cause);
			}
		}
		if (!any) yield fail(place, `${shown} holds no file to read; tifa takes the same kinds as in folders.`);
	} catch (cause) {
		if (cause instanceof TifaError) throw cause;
		yield fail(place, `${shown} is damaged (${reason(cause)}); what comes after that point was not read.`, cause);
	} finally {
		file.close();
	}
}

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
