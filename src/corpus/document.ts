import type { Reading } from '../extract/types.js';
import type { TifaRecord } from '../record/schema.js';

/** A document of a corpus: what was found in it, and its text where that could be had. */
export interface CorpusDocument {
	readonly record: TifaRecord;
	/** the decoded text that the spans of the record point into; `null` when only results are at hand */
	readonly text: string | null;
	/** where the document was read from; `null` for a pipe */
	readonly path: string | null;
	/** the article with its words, made when asked for; `null` when there is no text */
	reading(): Reading | null;
}
