import { stat } from 'node:fs/promises';
import { expand } from '../../read/expand.js';
import { isReadable, readableKinds } from '../../read/formats/index.js';

/** Files looked at, at most: to look at all of a large folder would take longer than is won. */
const MOST_FILES = 5000;

/** Whether the inputs are known to hold at least so many bytes, compressed or not. A pipe is not known. */
export async function holdAtLeast(bytes: number, inputs: readonly string[]): Promise<boolean> {
	let sum = 0;
	let files = 0;
	for await (const candidate of expand(inputs, isReadable, readableKinds())) {
		if ('error' in candidate || candidate.kind === 'stdin') continue;
		sum += await stat(candidate.path).then(
			({ size }) => size,
			() => 0,
		);
		if (sum >= bytes) return true;
		if (++files === MOST_FILES) break;
	}
	return false;
}
