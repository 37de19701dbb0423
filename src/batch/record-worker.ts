/** The worker of the library: gives records. */
import { workerData } from 'node:worker_threads';
import type { AnalyzeOptions } from '../analyze.js';
import type { RawDocument } from '../types.js';
import { broken } from './broken.js';
import type { Packet } from './packet.js';
import type { Broken } from './pool.js';
import { openRecordWork } from './record-work.js';

const opened = openRecordWork(workerData as AnalyzeOptions).catch(broken);

/** Analyses a group of documents. */
export async function work(documents: readonly RawDocument[]): Promise<Packet | Broken> {
	const run = await opened;
	return typeof run === 'function' ? run(documents) : run;
}
