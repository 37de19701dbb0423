import type { Analyzer } from '../../analyze.js';
import { isReadFailure, type ReadFailure, readInputs } from '../../read/index.js';
import type { Result } from './sink.js';

/** Reads and analyses document after document, in order; never more than one is in memory. */
export async function* analysed(
	inputs: readonly string[],
	encoding: string | undefined,
	analyzer: Analyzer,
): AsyncGenerator<Result | ReadFailure> {
	for await (const raw of readInputs(inputs, { encoding })) {
		yield isReadFailure(raw) ? raw : { raw, text: raw.text, record: analyzer(raw) };
	}
}
