import { TifaError } from '../../errors.js';
import type { RawDocument } from '../../types.js';
import { type Context, LARGEST, type ReadOptions } from '../context.js';
import { decode } from '../decode.js';
import { encodingName } from '../encodings.js';
import { isReadFailure, type ReadFailure } from '../failures.js';
import { Ids } from '../ids.js';
import { inMemory } from '../input.js';
import { isWide } from '../transcode.js';
import { columnsOf } from './columns.js';
import { jsonDocument } from './json-rows.js';
import { Rows } from './row.js';

/** Reads one line of JSON Lines; `null` stands for a line that was too long to keep. */
export type LineReader = (line: Uint8Array | null) => Promise<RawDocument | ReadFailure>;

/** No id of a corpus looks like this. */
const UNNAMED = '\u0000:1';

/**
 * Gives a reader of lines that knows nothing of the lines before: what a line gives does not depend on where it stands,
 * so that a corpus can be dealt out to any number of processes. A document without id gets one from its text; ids are
 * taken as they are.
 * @throws TifaError `USAGE` when the encoding named does not exist or has lines of other bytes
 */
export async function lineReader(options: ReadOptions): Promise<LineReader> {
	const encoding = options.encoding === undefined ? null : await encodingName(options.encoding);
	if (encoding !== null && isWide(encoding))
		throw new TifaError('USAGE', `Lines in ${encoding} cannot be read one by one; convert the corpus to UTF-8 first.`);
	const context: Context = {
		encoding,
		format: 'jsonl',
		columns: options.columns ?? {},
		maxSize: options.maxSize ?? LARGEST,
		ids: new IdsAsTheyAre(),
		read: async function* () {},
		isReadable: () => false,
		depth: 0,
	};
	const input = inMemory(null, '\u0000', new Uint8Array(0));
	return async (bytes) => {
		const rows = new LineRows(input, context, 'Line');
		const document = await jsonDocument({ at: 1, bytes }, rows, context.maxSize, (line) => decode(line, encoding));
		if (document === null) return rows.failure(1, 'is empty');
		if (isReadFailure(document) || document.id !== UNNAMED) return document;
		return { ...document, id: document.sha256.slice(0, 16) };
	};
}

/** The id of a line that could not be read as a document, where it can be seen. */
export function idOfLine(line: Uint8Array | null, { columns = {} }: ReadOptions): string | null {
	if (line === null) return null;
	try {
		const cells: unknown = JSON.parse(Buffer.from(line).toString('utf8'));
		if (typeof cells !== 'object' || cells === null) return null;
		const { id } = columnsOf(Object.keys(cells), columns);
		const value = id === null ? undefined : (cells as Readonly<Record<string, unknown>>)[id];
		return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
	} catch {
		return null;
	}
}

class IdsAsTheyAre extends Ids {
	override take(wanted: string): string {
		return wanted;
	}
}

/** Sentences about a line do not say where it stands. */
class LineRows extends Rows {
	override failure(_at: number, what: string): ReadFailure {
		return { path: '-', error: new TifaError('FORMAT', `The line ${what}.`) };
	}
}
