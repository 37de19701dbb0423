import type { ReadFailure } from '../../read/index.js';
import type { Analysed } from '../../record/columns.js';
import type { RawDocument } from '../../types.js';

/** An analysed document with what it was read from. */
export interface Result extends Analysed {
	readonly raw: RawDocument;
}

/** Where results go, one after the other. */
export interface Sink {
	take(result: Result): Promise<void>;
	fail(failure: ReadFailure): Promise<void>;
	close(): Promise<void>;
}
