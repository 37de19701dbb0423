/** The worker of `tifa analyze`: what it is started with says what to analyse and render. */
import { workerData } from 'node:worker_threads';
import { loadBundle } from '../bundle/load.js';
import type { WorkConfig } from './work.js';

/** Analyses a group of documents. */
export const work = loadBundle('worker').openWorker(workerData as WorkConfig);
