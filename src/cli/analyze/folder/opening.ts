import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Header, JOURNAL, readEntries, readHeader } from '../../../batch/journal.js';
import { csvRows } from '../../../render/csv.js';
import { loadRenderer } from '../../../render/index.js';
import { noColor } from '../../../render/summary/palette.js';
import { say } from '../../messages.js';
import type { AnalyzeFlags } from '../flags.js';
import { STORED } from '../outputs.js';
import type { WorkConfig } from '../work.js';
import type { Reached } from './forward.js';
import { MANIFEST, nextOf, prepareFolder } from './prepare.js';
import { requireFiles } from './results.js';
import { ERROR_COLUMNS } from './rows.js';
import { requireSame, requireSameShard, settingsOf } from './settings.js';

/** What a folder of results holds when a run comes to it. */
export interface Opening {
	/** the first line of a new journal */
	readonly header: Header;
	/** what stands in each file before the first input */
	readonly heads: readonly Uint8Array[];
	/** the folder whose journal is gone on with: the results, or the one beside them in which they are made anew */
	readonly target: string;
	/** where the entries start of the journal to go on with; `null` to begin anew */
	readonly reached: Reached | null;
	/** where the entries start of the old results, when `target` lies beside them */
	readonly source: Reached | null;
}

/**
 * Makes the folder, and finds out what there is to go on with.
 * @param files names of all files, in the order of the journal
 * @throws TifaError `OUTPUT` when the folder is not for results, or `--resume` meets results made in another way
 */
export async function openFolder(
	dir: string,
	flags: AnalyzeFlags,
	config: WorkConfig,
	files: readonly string[],
): Promise<Opening> {
	const ours = await prepareFolder(dir, flags.force ?? false);
	const settings = settingsOf(flags);
	const header: Header = {
		journal: 1,
		...settings,
		started: new Date().toISOString(),
		files: [...files],
		...(flags.shard === undefined ? {} : { shard: flags.shard }),
	};
	const heads = await headsOf(config);
	const begin = { header, heads, target: dir, reached: null, source: null };
	const start = (end: number): Reached => ({ lengths: heads.map((head) => head.length), journal: end });
	const old = ours ? await readHeader(join(dir, JOURNAL)) : null;
	if (flags.resume !== true || old === null) {
		if (old !== null && flags.quiet !== true) await sayUnfinished(dir, old.end);
		await rm(nextOf(dir), { recursive: true, force: true });
		await rm(join(dir, MANIFEST), { force: true });
		return begin;
	}
	requireSame(dir, old.header, settings);
	requireSameShard(dir, old.header.shard, flags.shard);
	requireFiles(dir, old.header);
	const next = await readHeader(join(nextOf(dir), JOURNAL));
	if (next === null) return { ...begin, reached: start(old.end) };
	return { ...begin, target: nextOf(dir), reached: start(next.end), source: start(old.end) };
}

/** Begins anew, as asked; but the user may not know that there was something to go on with. */
async function sayUnfinished(dir: string, end: number): Promise<void> {
	const { existsSync } = await import('node:fs');
	if (existsSync(join(dir, MANIFEST))) return;
	let done = 0;
	for await (const _ of readEntries(join(dir, JOURNAL), end)) done++;
	if (done === 0) return;
	say(`${dir} held an unfinished run (${done} inputs done), which begins anew; --resume goes on with it instead.`);
}

async function headsOf({ render }: WorkConfig): Promise<readonly Uint8Array[]> {
	const heads: string[] = [];
	for (const { format, table } of STORED) {
		const make = await loadRenderer(format);
		heads.push(make({ ...render, palette: noColor, table }).head());
	}
	heads.push((render.bom ? '\ufeff' : '') + csvRows([[...ERROR_COLUMNS]], { defuse: false }));
	return heads.map((head) => Buffer.from(head));
}
