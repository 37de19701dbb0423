import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { z } from 'zod';

const sumSchema = z.object({ bytes: z.number(), sha256: z.string() });
const headSchema = z.object({
	version: z.string(),
	started: z.string(),
	shard: z.object({
		index: z.number(),
		of: z.number(),
		seen: z.object({
			files: z.number(),
			items: z.number(),
			sha256: z.string(),
			own: z.object({ files: z.number(), items: z.number() }),
		}),
		files: z.record(z.string(), sumSchema),
	}),
	options: z.record(z.string(), z.unknown()),
	dictionaries: z.record(z.string(), z.string()),
	jobs: z.number(),
});

/** What the manifest of a shard says of the run; its list of inputs may be long and is left out. */
export type ManifestHead = z.infer<typeof headSchema>;

/** No other line of a manifest is indented like this and starts like this: text in JSON holds no line breaks. */
const LIST = '\n  "inputs": [';
/** Most of what stands before the list of inputs, and enough of the end to find the number of threads. */
const LONGEST = 64 * 1024 * 1024;
const END = 4096;

/** Reads a manifest; `whole` for one of a run without shards, `null` for what is none. */
export async function readManifest(path: string): Promise<ManifestHead | 'whole' | null> {
	let text = '';
	for await (const chunk of createReadStream(path, { encoding: 'utf8' }) as AsyncIterable<string>) {
		text += chunk;
		if (text.includes(LIST) || text.length > LONGEST) break;
	}
	const end = text.indexOf(LIST);
	const jobs = /\n {2}"jobs": (\d+),\n/.exec(await endOf(path))?.[1];
	if (end < 0 || jobs === undefined) return null;
	try {
		const head: unknown = JSON.parse(`${text.slice(0, end)}\n  "jobs": ${jobs}\n}`);
		const parsed = headSchema.safeParse(head);
		if (parsed.success) return parsed.data;
		return typeof head === 'object' && head !== null && !('shard' in head) ? 'whole' : null;
	} catch {
		return null;
	}
}

async function endOf(path: string): Promise<string> {
	const file = await open(path, 'r');
	try {
		const { size } = await file.stat();
		const bytes = Buffer.alloc(Math.min(size, END));
		await file.read(bytes, 0, bytes.length, size - bytes.length);
		return bytes.toString('utf8');
	} finally {
		await file.close();
	}
}
