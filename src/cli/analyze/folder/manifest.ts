import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../../../batch/journal.js';
import { type Header, JOURNAL, readEntries, readHeader } from '../../../batch/journal.js';
import { TifaError } from '../../../errors.js';
import type { Seen } from '../../../read/index.js';
import { toJson } from '../../../render/json.js';
import { STORED } from '../outputs.js';
import { MANIFEST } from './prepare.js';
import { type Sum, sumOf } from './sums.js';

/** Inputs written at a time. */
const BATCH = 1000;

/**
 * Writes the protocol of a finished run: how the tables beside it were made, and from what. It is made from the journal,
 * input by input, so that a corpus of any size takes no memory. That of a shard comes first to what it saw of all inputs,
 * and to the sums of the files, by which joining shards finds out what is torn or does not belong together.
 */
export async function writeManifest(dir: string, jobs: number, seen?: Seen): Promise<void> {
	const path = join(dir, JOURNAL);
	const opened = await readHeader(path);
	if (opened === null) throw new TifaError('OUTPUT', `${path} was changed by another program; run tifa again.`);
	const { header, end } = opened;
	const partial = join(dir, `${MANIFEST}.part`);
	const file = await open(partial, 'w');
	const counts = new Map<string, number>(STORED.map(({ table, format }) => [format === 'csv' ? table : '', 0]));
	counts.delete('');
	const failures: Entry['failure'][] = [];
	let inputs = 0;
	const share = header.shard === undefined ? null : { ...header.shard, seen, files: await sumsOf(dir, header.files) };
	let held: string[] = [`${toJson(headOf(header, share), 2).slice(0, -2)},\n  "inputs": [`];
	for await (const { entry } of readEntries(path, end)) {
		if (entry.failure !== null) failures.push(entry.failure);
		else held.push(`${inputs++ === 0 ? '' : ','}\n    ${toJson(entry.source)}`);
		for (const [i, { format, table }] of STORED.entries())
			if (format === 'csv') counts.set(table, (counts.get(table) ?? 0) + (entry.rows[i] ?? 0));
		if (held.length < BATCH) continue;
		await file.writeFile(held.join(''));
		held = [];
	}
	const tail = { failures, counts: Object.fromEntries(counts), jobs, finished: new Date().toISOString() };
	await file.writeFile(`${held.join('')}${inputs === 0 ? '' : '\n  '}],${toJson(tail, 2).slice(1)}\n`);
	await file.datasync();
	await file.close();
	await rename(partial, join(dir, MANIFEST));
}

async function sumsOf(dir: string, files: readonly string[]): Promise<Readonly<Record<string, Sum | null>>> {
	const sums: Record<string, Sum | null> = {};
	for (const name of [...files, JOURNAL]) sums[name] = await sumOf(join(dir, name));
	return sums;
}

const headOf = ({ version, started, options, dictionaries }: Header, shard: object | null): object => ({
	tool: 'tifa',
	version,
	node: process.version,
	started,
	...(shard === null ? {} : { shard }),
	options,
	dictionaries,
});
