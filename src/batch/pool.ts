import { Piscina } from 'piscina';
import { type ErrorCode, TifaError } from '../errors.js';
import type { RawDocument } from '../types.js';
import { lostPacket, type Packet } from './packet.js';
import { tuneForWorkers, YOUNG } from './tune.js';

/** A worker that cannot even start says so instead of a packet: its dictionaries are broken, the program is. */
export interface Broken {
	readonly broken: string;
	readonly code: ErrorCode | null;
}

export interface PoolOptions {
	/** module that exports `work(documents): Promise<Packet | Broken>` */
	readonly worker: URL;
	/** what its `workerData` shall be */
	readonly config: unknown;
	readonly jobs: number;
	/** texts that each document becomes */
	readonly outputs: number;
	/** megabytes of heap for each worker; what V8 allows by default */
	readonly heap?: number;
}

/** Workers that analyse groups of documents. */
export interface Pool {
	/** Gives one packet, or one for each document when a worker died over the group. */
	run(documents: readonly RawDocument[]): Promise<readonly Packet[]>;
	close(): Promise<void>;
}

/**
 * Starts workers. When one dies over a group, the documents of the group are done again one by one, so that only the one
 * which kills its worker is lost.
 */
export function openPool({ worker, config, jobs, outputs, heap }: PoolOptions): Pool {
	tuneForWorkers();
	const pool = new Piscina({
		filename: worker.href,
		name: 'work',
		workerData: config,
		minThreads: jobs,
		maxThreads: jobs,
		idleTimeout: Number.POSITIVE_INFINITY,
		recordTiming: false,
		resourceLimits: {
			maxYoungGenerationSizeMb: YOUNG,
			...(heap === undefined ? {} : { maxOldGenerationSizeMb: heap }),
		},
	});
	let fatal: unknown = null;
	pool.on('error', (error) => {
		fatal = error;
		// Ends the tasks that wait for workers which will never come.
		void pool.destroy();
	});
	const one = async (documents: readonly RawDocument[]): Promise<Packet> => {
		const answer = (await pool.run(documents)) as Packet | Broken;
		if (!('broken' in answer)) return answer;
		throw answer.code === null ? new Defect(answer.broken) : new TifaError(answer.code, answer.broken);
	};
	const isFatal = (error: unknown): boolean => fatal !== null || error instanceof TifaError || error instanceof Defect;
	return {
		run: async (documents) => {
			try {
				return [await one(documents)];
			} catch (error) {
				if (isFatal(error)) throw fatal ?? error;
			}
			const packets: Packet[] = [];
			for (const raw of documents) {
				packets.push(
					await one([raw]).catch((error) => {
						if (isFatal(error)) throw fatal ?? error;
						return lostPacket(raw, outputs, error);
					}),
				);
			}
			return packets;
		},
		close: () => pool.destroy(),
	};
}

/** A fault that every document would meet. */
class Defect extends Error {}
