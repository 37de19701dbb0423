import type { RawDocument } from '../types.js';
import type { ReadFailure } from './failures.js';
import type { Ids } from './ids.js';
import type { Input } from './input.js';
import type { ColumnChoice } from './rows/columns.js';

/** Formats that a user may name; archives are known by their first bytes whatever is named. */
export const INPUT_FORMATS = [
	'auto',
	'text',
	'markdown',
	'html',
	'jsonl',
	'json',
	'csv',
	'tsv',
	'docx',
	'pdf',
] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Largest document by default, in bytes: a year of a newspaper is smaller. */
export const LARGEST = 64 * 1024 * 1024;

export interface ReadOptions {
	/** how all inputs are encoded; found out for each when absent */
	readonly encoding?: string | undefined;
	/** where `-` reads from; `process.stdin` by default */
	readonly stdin?: AsyncIterable<Uint8Array> | undefined;
	/** format of all inputs; by default each is known by its content and its name */
	readonly format?: InputFormat | undefined;
	/** columns (CSV, TSV) or fields (JSON) of a corpus; guessed from their names when absent */
	readonly columns?: ColumnChoice | undefined;
	/** largest document in bytes, also inside archives and corpora; `LARGEST` by default */
	readonly maxSize?: number | undefined;
}

/** What all formats read with: the options settled, and what runs through a whole run. */
export interface Context {
	/** a name of `encodingName`, or `null` to find it out */
	readonly encoding: string | null;
	readonly format: InputFormat;
	readonly columns: ColumnChoice;
	readonly maxSize: number;
	readonly ids: Ids;
	/** reads an input of whatever format: how an archive reads what it holds */
	readonly read: (input: Input, context: Context) => AsyncIterable<RawDocument | ReadFailure>;
	/** whether a file in a folder or an archive is an input, by its name */
	readonly isReadable: (name: string) => boolean;
	/** archives around the input: an archive is opened within another one once at most */
	readonly depth: number;
}
