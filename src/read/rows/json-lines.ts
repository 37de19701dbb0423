import { TifaError } from '../../errors.js';
import type { RawDocument } from '../../types.js';
import { byteLines } from '../bytes.js';
import type { Context } from '../context.js';
import { isReadFailure, type ReadFailure } from '../failures.js';
import { type Input, shownName } from '../input.js';
import { encodingOfStream, isWide, utf8Stream } from '../transcode.js';
import { jsonDocument } from './json-rows.js';
import { patiently } from './patience.js';
import { Rows } from './row.js';

/** Reads a corpus of one JSON object a line. */
export function jsonLines(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	return patiently(read(input, context), shownName(input));
}

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
