import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, JOURNAL, readEntries, readHeader } from '../../batch/journal.js';
import { TifaError } from '../../errors.js';
import { FILES } from '../analyze/folder/rows.js';
import type { ShardFolder } from './shards.js';

/** One shard that is read from its start to its end, input by input. */
export interface Source {
	/** the input whose turn it is; `null` at the end */
	readonly next: Entry | null;
	/** Its rows, one text a file; to be called once for each. */
	texts(): readonly Uint8Array[];
	/** Goes to the following input. */
	advance(): Promise<void>;
	/** what stands in each file before the first input */
	readonly heads: readonly Uint8Array[];
}

/**
 * Opens a shard. Files are opened for each stretch that is read: a thousand shards have more files than a program may
 * hold open.
 * @param buffer bytes read at once of each file
 * @throws TifaError `OUTPUT` when its journal does not fit its files
 */
export async function openSource({ dir, head }: ShardFolder, buffer: number): Promise<Source> {
	const path = join(dir, JOURNAL);
	const opened = await readHeader(path);
	const sizes = FILES.map((name) => head.shard.files[name]?.bytes ?? -1);
	if (opened === null || opened.header.files.join() !== FILES.join() || sizes.includes(-1))
		throw new TifaError('OUTPUT', `${path} does not fit the files beside it; run this shard again.`);
	const rows = FILES.map(() => 0);
	for await (const { entry } of readEntries(path, opened.end))
		entry.sizes.forEach((size, i) => {
			rows[i] = (rows[i] ?? 0) + size;
		});
	const before = sizes.map((size, i) => size - (rows[i] ?? 0));
	const torn = before.findIndex((length) => length < 0);
	if (torn >= 0)
		throw new TifaError(
			'OUTPUT',
			`${join(dir, FILES[torn] ?? '')} is shorter than ${path} says; run this shard again.`,
		);
	const readers = FILES.map((name) => readerOf(join(dir, name), buffer));
	const heads = before.map((length, i) => readers[i]?.(length) ?? new Uint8Array(0));
	const entries = readEntries(path, opened.end);
	let next: Entry | null = null;
	const advance = async (): Promise<void> => {
		const step = await entries.next();
		next = step.done === true ? null : step.value.entry;
	};
	await advance();
	return {
		get next() {
			return next;
		},
		texts: () => readers.map((read, i) => read(next?.sizes[i] ?? 0)),
		advance,
		heads,
	};
}

/** Gives the next bytes of a file, as many as asked for. */
function readerOf(path: string, buffer: number): (size: number) => Uint8Array {
	let held: Uint8Array = new Uint8Array(0);
	let position = 0;
	return (size) => {
		if (held.length < size) {
			const bytes = Buffer.alloc(Math.max(size, buffer));
			bytes.set(held);
			const file = openSync(path, 'r');
			try {
				const read = readSync(file, bytes, held.length, bytes.length - held.length, position);
				position += read;
				held = bytes.subarray(0, held.length + read);
			} finally {
				closeSync(file);
			}
			if (held.length < size) throw new TifaError('OUTPUT', `${path} was changed while it was read; merge again.`);
		}
		const text = held.subarray(0, size);
		held = held.subarray(size);
		return text;
	};
}
