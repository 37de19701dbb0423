import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { z } from 'zod';

/** Name of the journal in a folder of results. */
export const JOURNAL = 'journal.jsonl';

const headerSchema = z.object({
	journal: z.literal(1),
	version: z.string(),
	started: z.string(),
	options: z.record(z.string(), z.unknown()),
	dictionaries: z.record(z.string(), z.string()),
	/** files of results, in the order of `sizes` */
	files: z.array(z.string()),
	/** which share of the inputs it is; absent for all of them */
	shard: z.object({ index: z.number(), of: z.number() }).optional(),
});

const entrySchema = z.object({
	print: z.string(),
	source: z
		.object({
			id: z.string(),
			path: z.string().nullable(),
			sha256: z.string(),
			bytes: z.number(),
			encoding: z.string(),
		})
		.nullable(),
	failure: z
		.object({ path: z.string(), stage: z.enum(['read', 'analyze']), code: z.string(), message: z.string() })
		.nullable(),
	duplicateOf: z.string().nullable(),
	/** base64 of the signature, little-endian */
	signature: z.string(),
	/** bytes that the input added to each file */
	sizes: z.array(z.number()),
	/** rows that it added to each file */
	rows: z.array(z.number()),
	/** where a share has it among all inputs: file, item in it */
	at: z.tuple([z.number(), z.number()]).optional(),
});

/** The first line: what every line after it depends on. */
export type Header = z.infer<typeof headerSchema>;
/** One input that is done. It is written when its rows are: what the files hold beyond the entries does not count. */
export type Entry = z.infer<typeof entrySchema>;

/** An entry and where it stands in the journal, in bytes. */
export interface PlacedEntry {
	readonly entry: Entry;
	readonly start: number;
	readonly end: number;
}

/** Reads the first line; `null` when there is no journal or not even its first line was written in full. */
export async function readHeader(path: string): Promise<{ readonly header: Header; readonly end: number } | null> {
	for await (const { line, end } of lines(path, 0)) {
		const header = headerSchema.safeParse(parsed(line));
		return header.success ? { header: header.data, end } : null;
	}
	return null;
}

/** Entries from a position on, one after the other. Ends at the first line that was not written in full. */
export async function* readEntries(path: string, from: number): AsyncGenerator<PlacedEntry> {
	for await (const { line, start, end } of lines(path, from)) {
		// Entries are tifa's own and there may be a million of them: the shape is checked where it can be torn, at the end.
		const entry = parsed(line);
		if (!isEntry(entry)) return;
		yield { entry, start, end };
	}
}

/** Reads one entry again. */
export async function readEntryAt(path: string, start: number, end: number): Promise<Entry> {
	const file = await open(path, 'r');
	try {
		const bytes = Buffer.alloc(end - start);
		await file.read(bytes, 0, bytes.length, start);
		return entrySchema.parse(JSON.parse(bytes.toString('utf8')));
	} finally {
		await file.close();
	}
}

export const signatureText = (signature: Uint32Array): string =>
	Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('base64');

export function signatureFrom(text: string): Uint32Array {
	const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
	return new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
}

const isEntry = (value: unknown): value is Entry =>
	typeof value === 'object' && value !== null && 'print' in value && 'sizes' in value && 'rows' in value;

function parsed(line: Buffer): unknown {
	try {
		return JSON.parse(line.toString('utf8'));
	} catch {
		return null;
	}
}

/** Lines that end in a line feed, without it, with their place. */
async function* lines(
	path: string,
	from: number,
): AsyncGenerator<{ readonly line: Buffer; readonly start: number; readonly end: number }> {
	let held: Buffer = Buffer.alloc(0);
	let start = from;
	try {
		for await (const chunk of createReadStream(path, { start: from }) as AsyncIterable<Buffer>) {
			held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
			let used = 0;
			for (let at = held.indexOf(10); at >= 0; at = held.indexOf(10, used)) {
				const line = held.subarray(used, at);
				const end = start + line.length + 1;
				yield { line, start, end };
				start = end;
				used = at + 1;
			}
			held = held.subarray(used);
		}
	} catch (cause) {
		if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
	}
}
