import { setImmediate } from 'node:timers/promises';
import { expand } from '../../read/expand.js';
import { isReadable, readableKinds } from '../../read/formats/index.js';
import type { Shard } from '../../read/index.js';
import { type Inputs, isListed } from '../input-options.js';

/** Files listed between two breaths. */
const STEP = 1000;

/**
 * Counts the inputs ahead of the run. A file that may hold many documents counts as one, so a run that meets more
 * documents than this must not believe it.
 * Of a shard about its share is counted.
 * @returns `null` when they cannot be counted
 */
export async function countInputs(inputs: Inputs, shard?: Shard): Promise<number | null> {
	if (!isListed(inputs) || inputs.includes('-')) return null;
	let count = 0;
	try {
		for await (const _ of expand(inputs, isReadable, readableKinds())) {
			if (++count % STEP === 0) await setImmediate();
		}
	} catch {
		return null;
	}
	return shard === undefined ? count : Math.ceil(count / shard.of);
}
