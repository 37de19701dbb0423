import type { ErrorCode } from '../errors.js';
import type { RawDocument } from '../types.js';

/** What a protocol says of an input that was read. */
export type Source = Pick<RawDocument, 'id' | 'path' | 'sha256' | 'bytes' | 'encoding'>;

/** Where a document was lost. */
export type Stage = 'read' | 'analyze';

/** A document without result. `DEFECT` is a fault of tifa, the other codes name what is wrong with the input. */
export interface Failure {
	/** as the user would type it; `-` for the pipe */
	readonly path: string;
	readonly stage: Stage;
	readonly code: ErrorCode | 'DEFECT';
	readonly message: string;
}

/** One input on its way in: to analyse, unreadable, or already done in an earlier run (at a place in its journal). */
export type Item =
	| { readonly kind: 'document'; readonly raw: RawDocument; readonly print: string }
	| { readonly kind: 'failure'; readonly failure: Failure; readonly print: string }
	| { readonly kind: 'kept'; readonly place: number };

/** What a document became: for each output its text in UTF-8 and the number of rows in it. */
export interface Rendered {
	readonly texts: readonly Uint8Array[];
	readonly rows: readonly number[];
	/** for finding duplicates; see `signatureOf` */
	readonly signature: Uint32Array;
}

/** One input on its way out, in the order of the inputs. */
export type Outcome =
	| { readonly kind: 'result'; readonly source: Source; readonly print: string; readonly rendered: Rendered }
	| { readonly kind: 'failure'; readonly failure: Failure; readonly source: Source | null; readonly print: string }
	| { readonly kind: 'kept'; readonly place: number };
