import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TifaError } from '../../errors.js';
import { STORED_TABLES, tables } from '../../record/columns.js';
import { loadRenderer } from '../../render/index.js';
import type { Renderer } from '../../render/renderer.js';
import { noColor } from '../../render/summary/palette.js';
import { say } from '../messages.js';
import type { AnalyzeFlags } from './flags.js';
import { MANIFEST, openManifest, PARTIAL_MANIFEST } from './manifest.js';
import type { Sink } from './sink.js';
import { type TextFile, textFile } from './text-file.js';

/** A file of a result folder with the renderer that fills it. */
interface Part {
	readonly file: TextFile;
	readonly renderer: Renderer;
}

/**
 * Opens a result folder: every table as CSV (or Parquet in its place), all records as JSON Lines, and a manifest by which the tables can be made
 * again. The manifest gets its name when everything is written: a folder without it holds an unfinished run.
 * @throws TifaError `OUTPUT` when the folder holds something else, or cannot be written
 */
export async function openResults(dir: string, flags: AnalyzeFlags): Promise<Sink> {
	await prepareFolder(dir, flags.force ?? false);
	const { removeParquet, writeParquet } = await import('../../render/parquet/index.js');
	await removeParquet(dir, STORED_TABLES);
	const manifest = await openManifest(dir, flags);
	const parts = await openParts(dir, flags);
	const counts = new Map<string, number>(STORED_TABLES.map((name) => [name, 0]));
	let documents = 0;
	return {
		take: async (result) => {
			for (const { file, renderer } of parts) await file.write(renderer.item(result, documents));
			for (const name of STORED_TABLES) counts.set(name, (counts.get(name) ?? 0) + tables[name].rows(result).length);
			documents++;
			await manifest.input(result.raw);
		},
		fail: async (failure) => manifest.failure(failure),
		close: async () => {
			for (const { file, renderer } of parts) {
				await file.write(renderer.foot(documents));
				await file.close();
			}
			if (flags.format === 'parquet') await writeParquet(dir, STORED_TABLES);
			const failed = await manifest.finish(Object.fromEntries(counts));
			if (flags.quiet !== true)
				say(`${documents} analysed${failed > 0 ? `, ${failed} failed` : ''}; results in ${dir}`);
		},
	};
}

async function openParts(dir: string, flags: AnalyzeFlags): Promise<readonly Part[]> {
	const options = {
		lang: flags.lang,
		script: 'original',
		width: 0,
		palette: noColor,
		// Parquet is made from these tables, and no spreadsheet runs it.
		defuse: flags.defuse && flags.format !== 'parquet',
		bom: flags.bom ?? false,
		array: false,
	} as const;
	const makeCsv = await loadRenderer('csv');
	const makeJsonl = await loadRenderer('jsonl');
	const wanted: readonly (readonly [string, Renderer])[] = [
		...STORED_TABLES.map((table) => [`${table}.csv`, makeCsv({ ...options, table })] as const),
		['results.jsonl', makeJsonl({ ...options, table: 'documents' })],
	];
	const parts: Part[] = [];
	for (const [name, renderer] of wanted) {
		const file = await textFile(join(dir, name));
		await file.write(renderer.head());
		parts.push({ file, renderer });
	}
	return parts;
}

/** Makes the folder; refuses one that holds anything but results of tifa, unless forced. */
async function prepareFolder(dir: string, force: boolean): Promise<void> {
	try {
		if ((await stat(dir).catch(() => null))?.isFile() === true)
			throw new TifaError('OUTPUT', `${dir} is a file; name a folder after --output.`);
		await mkdir(dir, { recursive: true });
		const held = await readdir(dir);
		const ours = held.length === 0 || held.includes(MANIFEST) || held.includes(PARTIAL_MANIFEST);
		if (ours || force) return;
	} catch (cause) {
		if (cause instanceof TifaError) throw cause;
		throw new TifaError(
			'OUTPUT',
			`The folder ${dir} cannot be written (${cause instanceof Error ? cause.message : String(cause)}).`,
			{ cause },
		);
	}
	throw new TifaError(
		'OUTPUT',
		`${dir} holds files that are not results of tifa; name another folder, or add --force to write beside them.`,
	);
}
