import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { analyzed } from '../../batch/engine.js';
import type { Outcome } from '../../batch/types.js';
import { EXIT } from '../../errors.js';
import { Listing, readPlaced, type ShardReading } from '../../read/index.js';
import { breath } from '../breath.js';
import { type Inputs, inputsOf, isListed, readOptionsOf } from '../input-options.js';
import { canRunAgain, runAgain } from '../long-run/parent.js';
import { holdAtLeast } from '../long-run/size.js';
import { complain } from '../messages.js';
import { onInterrupt } from '../signals.js';
import { workConfig } from './config.js';
import { requireDictionaries } from './dictionaries.js';
import { type AnalyzeFlags, printed } from './flags.js';
import type { RunHooks } from './folder/index.js';
import { openPrinter } from './printer.js';
import { showProgress } from './progress.js';
import type { Ending, Sink } from './sink.js';
import type { WorkConfig } from './work.js';

/**
 * Runs `tifa analyze` and gives the exit code. A document that cannot be read is named on stderr; the others are done.
 * @throws TifaError `USAGE`, `DICT`, `OUTPUT`
 */
export async function runAnalyze(named: readonly string[], flags: AnalyzeFlags, command: Command): Promise<number> {
	const what = printed(flags);
	const inputs = inputsOf(named, flags, command);
	if (await isLong(inputs, flags.jobs)) {
		const code = await runAgain();
		if (code !== null) return code;
	}
	requireDictionaries(flags.dict ?? [], flags.quiet ?? false);
	const config = await workConfig(inputs, flags, what);
	const run = {
		stopped: false,
		jobs: 1,
		failed: 0,
		stop: () => {
			run.stopped = true;
		},
		started: (jobs: number) => {
			run.jobs = jobs;
		},
	};
	const progress = showProgress(inputs, flags.quiet ?? false, flags.shard);
	const shard: ShardReading | null = flags.shard === undefined ? null : { ...flags.shard, listing: new Listing() };
	const hooks: RunHooks = {
		shard,
		stopped: () => run.stopped,
		jobs: () => run.jobs,
		passed: ({ failure }) => {
			progress.passed();
			if (failure !== null) run.failed++;
		},
	};
	const sink =
		flags.output === undefined
			? await openPrinter(flags, what, config)
			: await openFolder(flags.output, flags, config, hooks);
	// Printing ends at once; a folder is left in a state to go on from.
	if (flags.output !== undefined) onInterrupt(run.stop);
	const items = sink.select(until(() => run.stopped, readPlaced(inputs, readOptionsOf(flags), shard)));
	let ending: Ending = 'done';
	try {
		for await (const outcome of analyzed(items, engineOf(config, flags.jobs, run.started))) {
			await sink.take(outcome);
			progress.done(bytesOf(outcome), outcome.kind === 'failure');
			if (outcome.kind !== 'failure') continue;
			run.failed++;
			progress.note(() => complain(outcome.failure.message));
			if (flags.failFast !== true) continue;
			ending = 'failed';
			break;
		}
	} finally {
		progress.end();
	}
	if (run.stopped && ending === 'done') ending = 'interrupted';
	await sink.close(ending);
	if (ending === 'interrupted') return EXIT.interrupted;
	return run.failed === 0 ? EXIT.ok : EXIT.someFailed;
}

/** Bytes that take some seconds: a process of its own starts in a third of a second, and saves a quarter of the time. */
const LONG = 3_000_000;

/** Whether one thread has so much to do that a process with settings for it is worth its start. */
async function isLong(inputs: Inputs, jobs = availableParallelism()): Promise<boolean> {
	return jobs === 1 && canRunAgain() && isListed(inputs) && (await holdAtLeast(LONG, inputs));
}

const bytesOf = (outcome: Outcome): number =>
	outcome.kind === 'kept' || outcome.source === null ? 0 : outcome.source.bytes;

async function openFolder(dir: string, flags: AnalyzeFlags, config: WorkConfig, hooks: RunHooks): Promise<Sink> {
	const { openResults } = await import('./folder/index.js');
	return openResults(dir, flags, config, hooks);
}

/** Loads what analyses only when there is something to analyse, and workers only when there is much. */
function engineOf(
	config: WorkConfig,
	jobs: number | undefined,
	started: (jobs: number) => void,
): Parameters<typeof analyzed>[1] {
	return {
		jobs,
		started,
		breathe: breath(),
		openHere: async () => (await import('./work.js')).openWork(config),
		openPool: async (count) => {
			const { openPool } = await import('../../batch/pool.js');
			const worker = new URL('./worker.js', import.meta.url);
			return openPool({ worker, config, jobs: count, outputs: config.outputs.length });
		},
	};
}

/** Takes inputs until the user wants no more. */
async function* until<Value>(stopped: () => boolean, inputs: AsyncIterable<Value>): AsyncGenerator<Value> {
	for await (const input of inputs) {
		if (stopped()) return;
		yield input;
	}
}
