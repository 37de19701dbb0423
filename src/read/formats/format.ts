import type { RawDocument } from '../../types.js';

/** A file format: which files are in it, and what it knows about the document beside its text. */
export interface Format {
	readonly name: string;
	/** without the dot, in lower case; in a folder only files of these extensions are inputs */
	readonly extensions: readonly string[];
	/** Facts that the format states about the document (front matter, columns). */
	readonly given: (text: string) => RawDocument['given'];
}
