import { realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { appendTo } from '../../batch/append.js';
import { Duplicates } from '../../batch/duplicates.js';
import { type Header, JOURNAL } from '../../batch/journal.js';
import { EXIT, TifaError } from '../../errors.js';
import { STORED_TABLES } from '../../record/columns.js';
import { writeManifest } from '../analyze/folder/manifest.js';
import { MANIFEST, nextOf, prepareFolder } from '../analyze/folder/prepare.js';
import { FILES, rowWriter } from '../analyze/folder/rows.js';
import { breath } from '../breath.js';
import { say } from '../messages.js';
import { toolVersion } from '../program.js';
import { inOrderOfInputs } from './order.js';
import { openShards, type ShardFolder } from './shards.js';
import { openSource, type Source } from './source.js';

/** The flags of `tifa merge`. */
export interface MergeFlags {
	readonly output: string;
	readonly force?: boolean;
	readonly format?: 'csv' | 'parquet';
	readonly quiet?: boolean;
}

/** Bytes held of all files of all shards. */
const MEMORY = 256 * 1024 * 1024;
const bufferFor = (shards: number): number =>
	Math.max(4096, Math.min(256 * 1024, Math.floor(MEMORY / (shards * FILES.length))));

/**
 * Runs `tifa merge`: writes what one run over all inputs would have written.
 * @throws TifaError `OUTPUT` when the folders are not the shards of one run, or the results cannot be written
 */
export async function runMerge(dirs: readonly string[], flags: MergeFlags): Promise<number> {
	const { output } = flags;
	requireApart(dirs, output);
	const shards = await openShards(dirs, toolVersion());
	if (flags.format === 'parquet' && shards[0]?.head.options.defuse === true)
		throw new TifaError(
			'USAGE',
			'Parquet is made of shards that were run with -f parquet or --no-defuse; run them so.',
		);
	const sources: Source[] = [];
	for (const shard of shards) sources.push(await openSource(shard, bufferFor(shards.length)));
	const heads = headsOf(shards, sources);
	await prepareFolder(output, flags.force ?? false);
	await rm(join(output, MANIFEST), { force: true });
	await rm(nextOf(output), { recursive: true, force: true });
	const counts = await joinShards(sources, heads, headerOf(shards), output);
	await writeManifest(
		output,
		shards.reduce((sum, { head }) => sum + head.jobs, 0),
	);
	const { removeParquet, writeParquet } = await import('../../render/parquet/index.js');
	await (flags.format === 'parquet' ? writeParquet : removeParquet)(output, STORED_TABLES);
	if (flags.quiet !== true) {
		const parts = [
			`${counts.documents} documents of ${shards.length === 1 ? 'one shard' : `${shards.length} shards`}`,
			...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
			...(counts.duplicates > 0 ? [`${counts.duplicates} found to be duplicates`] : []),
		];
		say(`${parts.join(', ')}; results in ${output}`);
	}
	return EXIT.ok;
}

async function joinShards(sources: readonly Source[], heads: readonly Uint8Array[], header: Header, output: string) {
	const start = { name: JOURNAL, length: 0 };
	const files = await appendTo(
		output,
		FILES,
		FILES.map(() => 0),
		start,
	);
	await files.add(heads, `${JSON.stringify(header)}\n`);
	let current: Source | null = null;
	const load = async (): Promise<{ entry: NonNullable<Source['next']>; texts: readonly Uint8Array[] }> => {
		if (current?.next == null) throw new Error('rows were asked for before their turn');
		return { entry: current.next, texts: current.texts() };
	};
	const { defuse, dedupe } = header.options;
	const options = { defuse: defuse === true, dedupe: dedupe === true };
	const write = rowWriter(files, new Duplicates(), { load }, options);
	const breathe = breath();
	const ids = new Set<string>();
	const counts = { documents: 0, failed: 0, duplicates: 0 };
	for await (const source of inOrderOfInputs(sources)) {
		current = source;
		const { failure, source: about, duplicateOf } = await write({ kind: 'kept', place: 0 });
		if (failure !== null || about === null) counts.failed++;
		else {
			counts.documents++;
			if (ids.has(about.id)) throw sameId(about.id, about.path);
			ids.add(about.id);
		}
		if (duplicateOf !== null) counts.duplicates++;
		await breathe();
	}
	await files.close();
	return counts;
}

/** Ids are unique within a run; only a corpus that does not look like one can bring one id into two shards. */
const sameId = (id: string, path: string | null): TifaError =>
	new TifaError(
		'OUTPUT',
		`Two shards have a document with the id ${id} (one is in ${path ?? 'the pipe'}): a file that looks like one article holds many. Give corpus files their extension (.jsonl, .csv, .zip) or name --input-format, and run the shards again.`,
	);

function headerOf(shards: readonly ShardFolder[]): Header {
	const [first] = shards;
	if (first === undefined) throw new Error('no shards');
	const { version, options, dictionaries } = first.head;
	const started = shards.map(({ head }) => head.started).sort()[0] ?? '';
	return { journal: 1, version, options, dictionaries, started, files: [...FILES] };
}

/** What comes before the first row is the same in all shards. */
function headsOf(shards: readonly ShardFolder[], sources: readonly Source[]): readonly Uint8Array[] {
	const heads = sources[0]?.heads ?? [];
	for (const [i, source] of sources.entries()) {
		const file = source.heads.findIndex((head, j) => Buffer.compare(head, heads[j] ?? head) !== 0);
		if (file >= 0)
			throw new TifaError(
				'OUTPUT',
				`${join(shards[i]?.dir ?? '', FILES[file] ?? '')} has other columns than in ${shards[0]?.dir}; run this shard again.`,
			);
	}
	return heads;
}

function requireApart(dirs: readonly string[], output: string): void {
	const real = (path: string): string => {
		try {
			return realpathSync(path);
		} catch {
			return path;
		}
	};
	const same = dirs.find((dir) => real(dir) === real(output));
	if (same !== undefined) throw new TifaError('OUTPUT', `${same} is a shard; name another folder after --output.`);
}
