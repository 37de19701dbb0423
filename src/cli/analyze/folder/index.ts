import { type AnalyzeFlags, defuses } from '../flags.js';
import type { Sink } from '../sink.js';
import type { WorkConfig } from '../work.js';
import { openFolder } from './opening.js';
import { Results, type ResultsOptions } from './results.js';
import { FILES } from './rows.js';

/** What a run tells the folder it writes to. */
export type RunHooks = Pick<ResultsOptions, 'stopped' | 'jobs' | 'passed' | 'shard'>;

/**
 * Opens a folder of results.
 * @throws TifaError `OUTPUT` when it holds something else, cannot be written, or cannot be gone on with
 */
export async function openResults(
	dir: string,
	flags: AnalyzeFlags,
	config: WorkConfig,
	hooks: RunHooks,
): Promise<Sink> {
	const opening = await openFolder(dir, flags, config, FILES);
	return new Results({
		dir,
		opening,
		defuse: defuses(flags),
		parquet: flags.format === 'parquet',
		// Which articles came before is known when all shares are joined.
		dedupe: flags.shard === undefined && (flags.dedupe ?? false),
		quiet: flags.quiet ?? false,
		failFast: flags.failFast ?? false,
		...hooks,
	});
}
