/** The worker of the library: gives records. */
import { workerData } from 'node:worker_threads';
import type { AnalyzeOptions } from '../analyze.js';
import { openRecordWork } from './record-work.js';
import { workOnceOpen } from './worker-work.js';

/** Analyses a group of documents. */
export const work = workOnceOpen(openRecordWork(workerData as AnalyzeOptions));
