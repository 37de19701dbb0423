import type { RawDocument } from '../types.js';
import { broken } from './broken.js';
import type { Packet } from './packet.js';
import type { Broken } from './pool.js';

/** Analyses a group of documents in a worker. */
export type Work = (documents: readonly RawDocument[]) => Promise<Packet | Broken>;

/**
 * What a worker does with groups of documents.
 * @param opening loads dictionaries, while the first documents are still on their way
 */
export function workOnceOpen(opening: Promise<(documents: readonly RawDocument[]) => Packet>): Work {
	const opened = opening.catch(broken);
	return async (documents) => {
		const run = await opened;
		return typeof run === 'function' ? run(documents) : run;
	};
}
