/** What the bundle offers to those who load it: the program, and what its workers do. */
import { broken } from '../../batch/broken.js';
import type { Packet } from '../../batch/packet.js';
import type { Broken } from '../../batch/pool.js';
import type { RawDocument } from '../../types.js';
import type { WorkConfig } from '../analyze/work.js';

export { run } from '../run.js';

/** Analyses a group of documents in a worker. */
export type Work = (documents: readonly RawDocument[]) => Promise<Packet | Broken>;

/** Loads the dictionaries at once, while the first documents are still on their way. */
export function openWorker(config: WorkConfig): Work {
	const opened = import('../analyze/work.js').then(({ openWork }) => openWork(config)).catch(broken);
	return async (documents) => {
		const work = await opened;
		return typeof work === 'function' ? work(documents) : work;
	};
}

/** The analysis alone, for the benchmark. */
export const loadAnalysis = async (): Promise<typeof import('../../analyze.js')> => import('../../analyze.js');
