import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { toJson } from '../../render/json.js';
import type { RawDocument } from '../../types.js';
import { readOptionsOf } from '../input-options.js';
import { toolVersion } from '../program.js';
import { dictionaryHashes } from './dictionaries.js';
import type { AnalyzeFlags } from './flags.js';
import type { Failure } from './sink.js';
import { textFile } from './text-file.js';

export const MANIFEST = 'manifest.json';
export const PARTIAL_MANIFEST = 'manifest.json.part';

/** The protocol of a run: how the tables beside it were made, and from what. */
export interface Manifest {
	input(raw: RawDocument): Promise<void>;
	failure(failure: Failure): Promise<void>;
	/** Completes it and gives the number of failures. `tables` counts rows by table. */
	finish(tables: Readonly<Record<string, number>>): Promise<number>;
}

/** Starts the manifest of a folder. Inputs are written as they come, so that a corpus of any size takes no memory. */
export async function openManifest(dir: string, flags: AnalyzeFlags): Promise<Manifest> {
	await rm(join(dir, MANIFEST), { force: true });
	const partial = join(dir, PARTIAL_MANIFEST);
	const file = await textFile(partial);
	const head = {
		tool: 'tifa',
		version: toolVersion(),
		node: process.version,
		started: new Date().toISOString(),
		options: optionsOf(flags),
		dictionaries: dictionaryHashes(flags.dict),
	};
	await file.write(`${toJson(head, 2).slice(0, -2)},\n  "inputs": [`);
	const failures: Failure[] = [];
	let inputs = 0;
	return {
		input: async ({ id, path, sha256, encoding, bytes }) => {
			await file.write(`${inputs === 0 ? '' : ','}\n    ${toJson({ id, path, sha256, encoding, bytes })}`);
			inputs++;
		},
		failure: async (failure) => void failures.push(failure),
		finish: async (tables) => {
			const tail = { failures, counts: tables, finished: new Date().toISOString() };
			await file.write(`${inputs === 0 ? '' : '\n  '}],${toJson(tail, 2).slice(1)}\n`);
			await file.close();
			await rename(partial, join(dir, MANIFEST));
			return failures.length;
		},
	};
}

/** What changes the results, with defaults spelled out. */
function optionsOf(flags: AnalyzeFlags): Readonly<Record<string, unknown>> {
	return {
		encoding: flags.encoding ?? null,
		inputFormat: flags.inputFormat ?? 'auto',
		columns: readOptionsOf(flags).columns ?? {},
		maxSize: flags.maxSize ?? null,
		dict: flags.dict ?? [],
		script: flags.script ?? 'original',
		withText: flags.withText ?? false,
		keepBoilerplate: flags.keepBoilerplate ?? false,
		defuse: flags.defuse,
		bom: flags.bom ?? false,
	};
}
