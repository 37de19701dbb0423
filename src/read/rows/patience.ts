import { TifaError } from '../../errors.js';
import type { RawDocument } from '../../types.js';
import { isReadFailure, type ReadFailure } from '../failures.js';
import type { Items } from '../formats/format.js';

/** Failures of one corpus that are told one by one; a file that is no corpus at all must not fill the screen. */
const TOLD = 50;

/** Lets documents pass, and the first failures; counts the further ones and tells their number at the end. */
export async function* patiently(items: Items, path: string): AsyncGenerator<RawDocument | ReadFailure> {
	let failures = 0;
	for await (const item of items) {
		if (!isReadFailure(item) || ++failures <= TOLD) yield item;
	}
	if (failures > TOLD) {
		const message = `${failures - TOLD} more of ${path} could not be read; they were left out.`;
		yield { path, error: new TifaError('FORMAT', message) };
	}
}
