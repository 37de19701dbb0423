import type { RawDocument } from '../../types.js';
import type { Context, InputFormat } from '../context.js';
import type { ReadFailure } from '../failures.js';
import { headOf } from '../head.js';
import { extensionOf, stem } from '../ids.js';
import type { Input } from '../input.js';
import { csv, tsv } from './csv.js';
import { docx } from './docx/index.js';
import type { Format } from './format.js';
import { gzip } from './gzip.js';
import { html } from './html/index.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { markdown } from './markdown.js';
import { pdf } from './pdf/index.js';
import { text } from './text.js';
import { zip } from './zip.js';

/**
 * All formats, in the order in which they are asked; a new one is a file beside this and a name here. The last one reads
 * what no other claims.
 */
const FORMATS: readonly Format[] = [gzip, docx, zip, pdf, html, jsonl, json, csv, tsv, markdown, text];
/** They are opened whatever format is named: the name is of what they hold. */
const ARCHIVES: readonly string[] = ['gzip', 'zip'];

const EXTENSIONS: ReadonlySet<string> = new Set(FORMATS.flatMap((format) => format.extensions));

/** Whether a file found in a folder is an input, by its name. */
export function isReadable(name: string): boolean {
	const extension = extensionOf(name);
	return extension === 'gz' ? isReadable(stem(name)) : EXTENSIONS.has(extension);
}

const COLLECTIONS: ReadonlySet<string> = new Set(
	[jsonl, json, csv, tsv, zip].flatMap((format) => [format.name, ...format.extensions]),
);

/** Whether an input holds many documents, by its name or by the format that the user names. */
export function isCollection(name: string, format: InputFormat): boolean {
	if (format !== 'auto' && COLLECTIONS.has(format)) return true;
	const extension = extensionOf(name);
	return extension === 'gz' ? isCollection(stem(name), format) : COLLECTIONS.has(extension);
}

/** The extensions read in folders, as a sentence names them: `.csv, .docx, … and .zip`. */
export function readableKinds(): string {
	const kinds = [...EXTENSIONS].sort().map((extension) => `.${extension}`);
	return `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}`;
}

/** Reads an input in the format named, else in the one that its content and its name speak for. */
export async function* readInput(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	const head = headOf(input);
	const format = FORMATS.find(
		(candidate) =>
			(candidate.name === context.format || context.format === 'auto' || ARCHIVES.includes(candidate.name)) &&
			(candidate.name === context.format || candidate.claims(head)),
	);
	yield* format!.read(input, context);
}
