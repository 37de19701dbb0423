import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { diskReason, TifaError } from '../errors.js';

/** Bytes gathered before they are written, and milliseconds they may wait. */
const MOST_BYTES = 1 << 20;
const LONGEST = 200;
/** Milliseconds between two times at which the disk is made to keep what was written. */
const SYNC = 5000;

/**
 * Files that grow together, with a journal of what in them counts. Rows are written first and the journal after them:
 * whenever the program ends, what the journal names is whole.
 */
export interface AppendedFiles {
	/** Adds texts, one a file, and the line of the journal that stands for them. */
	add(texts: readonly Uint8Array[], line: string): Promise<void>;
	/** Writes what is gathered, and makes the disk keep it. */
	close(): Promise<void>;
}

/** Cuts each file to a length, making it when it is not there, and opens them to be appended to. */
export async function appendTo(
	dir: string,
	names: readonly string[],
	lengths: readonly number[],
	journal: { readonly name: string; readonly length: number },
): Promise<AppendedFiles> {
	const guard = guardOf(dir);
	// The journal first: a folder that a kill leaves with other files and without it would be taken for somebody else's.
	const log = await guard(journal.name, cutTo(join(dir, journal.name), journal.length));
	const files: FileHandle[] = [];
	for (const [i, name] of names.entries()) files.push(await guard(name, cutTo(join(dir, name), lengths[i] ?? 0)));
	let held: Uint8Array[][] = names.map(() => []);
	let entries: string[] = [];
	let size = 0;
	let written = performance.now();
	let synced = written;

	const flush = async (): Promise<void> => {
		const [texts, log_] = [held, entries];
		held = names.map(() => []);
		entries = [];
		size = 0;
		await Promise.all(
			texts.map((parts, i) =>
				parts.length === 0 ? null : guard(names[i] ?? '', writeAll(files[i] as FileHandle, Buffer.concat(parts))),
			),
		);
		if (log_.length > 0) await guard(journal.name, writeAll(log, Buffer.from(log_.join(''))));
		written = performance.now();
	};
	const sync = async (): Promise<void> => {
		await Promise.all(files.map((file, i) => guard(names[i] ?? '', file.datasync())));
		await guard(journal.name, log.datasync());
		synced = performance.now();
	};
	return {
		add: async (texts, line) => {
			texts.forEach((text, i) => {
				if (text.length > 0) held[i]?.push(text);
				size += text.length;
			});
			entries.push(line);
			if (size < MOST_BYTES && performance.now() - written < LONGEST) return;
			await flush();
			if (performance.now() - synced >= SYNC) await sync();
		},
		close: async () => {
			await flush();
			await sync();
			for (const file of [...files, log]) await file.close();
		},
	};
}

async function cutTo(path: string, length: number): Promise<FileHandle> {
	const file = await open(path, 'a');
	await file.truncate(length);
	return file;
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
	for (let offset = 0; offset < bytes.length; ) {
		const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset);
		offset += bytesWritten;
	}
}

/** Says of which file the disk did not take the bytes. */
function guardOf(dir: string): <Value>(name: string, work: Promise<Value>) => Promise<Value> {
	return async (name, work) => {
		try {
			return await work;
		} catch (cause) {
			throw new TifaError('OUTPUT', `${join(dir, name)} cannot be written: ${diskReason(cause)}.`, { cause });
		}
	};
}
