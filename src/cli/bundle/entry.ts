/** What the bundle offers to those who load it: the program, and what its workers do. */
import { type Work, workOnceOpen } from '../../batch/worker-work.js';
import type { WorkConfig } from '../analyze/work.js';

export { run } from '../run.js';

export const openWorker = (config: WorkConfig): Work =>
	workOnceOpen(import('../analyze/work.js').then(({ openWork }) => openWork(config)));

/** The analysis alone, for the benchmark. */
export const loadAnalysis = async (): Promise<typeof import('../../analyze.js')> => import('../../analyze.js');
