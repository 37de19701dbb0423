/** The worker of `tifa analyze`: what it is started with says what to analyse and render. */
import { workerData } from 'node:worker_threads';
import { broken } from '../../batch/broken.js';
import type { Packet } from '../../batch/packet.js';
import type { Broken } from '../../batch/pool.js';
import type { RawDocument } from '../../types.js';
import { openWork, type WorkConfig } from './work.js';

// Dictionaries are loaded while the first documents are still on their way.
const opened = openWork(workerData as WorkConfig).catch(broken);

/** Analyses a group of documents. */
export async function work(documents: readonly RawDocument[]): Promise<Packet | Broken> {
	const run = await opened;
	return typeof run === 'function' ? run(documents) : run;
}
