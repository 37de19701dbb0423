import { failurePrint } from '../../batch/prints.js';
import type { Failure, Item } from '../../batch/types.js';
import { isReadFailure, type ReadFailure } from '../../read/index.js';
import type { RawDocument } from '../../types.js';

/** Makes an item of an input. `print` gives the fingerprint of a document, where one is needed. */
export function itemOf(input: RawDocument | ReadFailure, print: (raw: RawDocument) => string): Item {
	if (!isReadFailure(input)) return { kind: 'document', raw: input, print: print(input) };
	const { path, error } = input;
	const failure: Failure = { path, stage: 'read', code: error.code, message: error.message };
	return { kind: 'failure', failure, print: failurePrint(failure) };
}
