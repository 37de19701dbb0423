import { type FileHandle, open } from 'node:fs/promises';
import { diskReason, TifaError } from '../errors.js';

/** Bytes gathered before they are written. */
const BUFFER = 1 << 16;

/** A text file written from its start. */
export interface TextFile {
	write(text: string): Promise<void>;
	close(): Promise<void>;
}

/**
 * Opens a file for writing, emptying it.
 * @throws TifaError `OUTPUT` when the disk does not take it
 */
export async function textFile(path: string): Promise<TextFile> {
	const handle = await guard(path, open(path, 'w'));
	let held: string[] = [];
	let size = 0;
	const flush = async (): Promise<void> => {
		const text = held.join('');
		held = [];
		size = 0;
		if (text !== '') await guard(path, writeAll(handle, text));
	};
	return {
		write: async (text) => {
			held.push(text);
			size += text.length;
			if (size >= BUFFER) await flush();
		},
		close: async () => {
			await flush();
			await guard(path, handle.close());
		},
	};
}

async function writeAll(handle: FileHandle, text: string): Promise<void> {
	await handle.writeFile(text);
}

async function guard<Value>(path: string, work: Promise<Value>): Promise<Value> {
	try {
		return await work;
	} catch (cause) {
		throw new TifaError('OUTPUT', `${path} cannot be written: ${diskReason(cause)}.`, { cause });
	}
}
