import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TifaError } from '../../errors.js';
import { MANIFEST, PARTIAL_MANIFEST } from '../analyze/manifest.js';

/** Results of an earlier run. */
export interface FoundResults {
	/** the file with a record a line */
	readonly file: string;
	/** encoding that the run was told, from its manifest */
	readonly encoding: string | null;
}

const RESULTS = 'results.jsonl';
/** Options stand at the start of a manifest; its list of inputs may be long. */
const MANIFEST_HEAD = 1 << 15;
/** Longest first line looked at to tell records from other JSON Lines. */
const SNIFFED = 1 << 16;

/**
 * Says whether an input is a folder of results, or a file of them; `null` for anything else.
 * @throws TifaError `EMPTY` when the run that fills the folder has not ended
 */
export async function findResults(input: string): Promise<FoundResults | null> {
	const kind = await kindOf(input);
	if (kind === 'file') return (await holdsRecords(input)) ? { file: input, encoding: null } : null;
	if (kind !== 'folder') return null;
	const file = join(input, RESULTS);
	if ((await kindOf(file)) !== 'file') return null;
	if ((await kindOf(join(input, MANIFEST))) === 'file') return { file, encoding: await toldEncoding(input) };
	if ((await kindOf(join(input, PARTIAL_MANIFEST))) !== 'file') return { file, encoding: null };
	throw new TifaError(
		'EMPTY',
		`${input} holds a run that has not ended (it has no ${MANIFEST}); let it end, or name ${file} to read what is there.`,
	);
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
	try {
		const stats = await stat(path);
		return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : null;
	} catch {
		return null;
	}
}

/** Whether the first line of a `.jsonl` file looks like a record: other programs write JSON Lines too. */
async function holdsRecords(file: string): Promise<boolean> {
	if (!/\.(?:jsonl|ndjson)$/i.test(file)) return false;
	const input = createReadStream(file, { end: SNIFFED - 1 });
	try {
		for await (const line of createInterface({ input })) return /^\{"document":\{"id":/.test(line);
		return false;
	} catch {
		return false;
	} finally {
		input.destroy();
	}
}

async function toldEncoding(dir: string): Promise<string | null> {
	const handle = await open(join(dir, MANIFEST));
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(MANIFEST_HEAD), 0, MANIFEST_HEAD, 0);
		return /"options":\s*\{\s*"encoding":\s*"([^"]+)"/.exec(buffer.toString('utf8', 0, bytesRead))?.[1] ?? null;
	} finally {
		await handle.close();
	}
}
