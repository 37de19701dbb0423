import { TifaError } from '../../errors.js';
import type { RawDocument } from '../../types.js';
import { byteLines } from '../bytes.js';
import type { Context } from '../context.js';
import { isReadFailure, type ReadFailure } from '../failures.js';
import type { Head } from '../head.js';
import { type Input, shownName } from '../input.js';
import { jsonDocument } from '../rows/json-rows.js';
import { patiently } from '../rows/patience.js';
import { Rows } from '../rows/row.js';
import { encodingOfStream, isWide, utf8Stream } from '../transcode.js';
import type { Format } from './format.js';

/** JSON Lines: a corpus of one JSON object a line. A line that is none costs only itself. */
export const jsonl: Format = {
	name: 'jsonl',
	extensions: ['jsonl', 'ndjson'],
	claims: (head) => isLines(head),
	read: (input, context) => patiently(read(input, context), shownName(input)),
};

async function* read(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	const encoding = await encodingOfStream(input, context);
	if (encoding === null) {
		const message = `${shownName(input)} does not look like text; if it is, name its encoding with --encoding.`;
		yield { path: input.path ?? '-', error: new TifaError('BINARY', message) };
		return;
	}
	const rows = new Rows(input, context, 'Line');
	const wide = isWide(encoding);
	const stream = wide ? utf8Stream(input.stream(), encoding) : input.stream();
	const settled = wide ? { ...context, encoding: 'utf-8' } : context;
	for await (const lines of byteLines(stream, context.maxSize)) {
		for (const line of lines) {
			const item = await jsonDocument(line, rows, settled, encoding);
			if (item === null) continue;
			yield item;
			// Without a column of texts every further line would say the same.
			if (isReadFailure(item) && !rows.isSettled && item.path === (input.path ?? '-')) return;
		}
	}
}

/**
 * Whether the first line is a JSON object, whole or, where it is very long, as far as one can see. A single object is
 * left to JSON, which also looks for a list inside it.
 */
function isLines({ extension, text, complete }: Head): boolean {
	if (extension === 'jsonl' || extension === 'ndjson') return true;
	const start = text.search(/[^\s\uFEFF]/);
	if (start < 0 || text[start] !== '{') return false;
	const end = text.indexOf('\n', start);
	const seen = complete && text.length < 8000;
	if (end < 0) return !seen && extension !== 'json' && /^\{\s*"/.test(text.slice(start, start + 100));
	if (seen && text.slice(end).trim() === '') return false;
	try {
		JSON.parse(text.slice(start, end));
		return true;
	} catch {
		return false;
	}
}
