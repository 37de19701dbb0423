import { setImmediate } from 'node:timers/promises';
import type { AnalyzeOptions } from '../analyze.js';
import { isReadFailure, type ReadOptions, readInputs } from '../read/index.js';
import type { TifaRecord } from '../record/schema.js';
import { Duplicates } from './duplicates.js';
import { analyzed } from './engine.js';
import type { Failure, Item } from './types.js';

export interface CorpusOptions extends AnalyzeOptions, ReadOptions {
	/** threads that analyse; as many as there are cores by default, and none beside the main one for little work */
	readonly jobs?: number;
}

/**
 * Analyses files, folders, glob patterns and `-`, and gives a record for each document, in the order of the inputs, and
 * a `Failure` (it has a `message`) for each that has none. `document.duplicateOf` names the first document with the same
 * article. Documents are taken as fast as the records are.
 * @throws TifaError `DICT`, or `USAGE` when the encoding named does not exist
 */
export async function* analyzeInputs(
	inputs: readonly string[],
	{ jobs, encoding, stdin, ...options }: CorpusOptions = {},
): AsyncGenerator<TifaRecord | Failure> {
	const duplicates = new Duplicates();
	const outcomes = analyzed(itemsOf(inputs, { encoding, stdin }), {
		jobs,
		breathe: () => setImmediate(),
		openHere: async () => (await import('./record-work.js')).openRecordWork(options),
		openPool: async (count) => {
			const { openPool } = await import('./pool.js');
			const worker = new URL('./record-worker.js', import.meta.url);
			return openPool({ worker, config: options, jobs: count, outputs: 1 });
		},
	});
	for await (const outcome of outcomes) {
		if (outcome.kind === 'failure') yield outcome.failure;
		if (outcome.kind !== 'result') continue;
		const { texts, signature } = outcome.rendered;
		const record = JSON.parse(Buffer.from(texts[0] ?? []).toString('utf8')) as TifaRecord;
		const duplicateOf = duplicates.take(record.document.id, signature);
		yield { ...record, document: { ...record.document, duplicateOf } };
	}
}

async function* itemsOf(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Item> {
	for await (const input of readInputs(inputs, options)) {
		if (!isReadFailure(input)) yield { kind: 'document', raw: input, print: '' };
		else {
			const { code, message } = input.error;
			yield { kind: 'failure', failure: { path: input.path, stage: 'read', code, message }, print: '' };
		}
	}
}
