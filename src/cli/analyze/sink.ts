import type { ErrorCode } from '../../errors.js';
import type { Analysed } from '../../record/columns.js';
import type { RawDocument } from '../../types.js';

/** An analysed document with what it was read from. */
export interface Result extends Analysed {
	readonly raw: RawDocument;
}

/** A document without result. `DEFECT` is a fault of tifa, the other codes name what is wrong with the input. */
export interface Failure {
	/** as the user would type it; `-` for the pipe */
	readonly path: string;
	readonly code: ErrorCode | 'DEFECT';
	readonly message: string;
}

/** Where results go, one after the other. */
export interface Sink {
	take(result: Result): Promise<void>;
	fail(failure: Failure): Promise<void>;
	close(): Promise<void>;
}
