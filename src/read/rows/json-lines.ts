import { TifaError } from '../../errors.js';
import type { RawDocument } from '../../types.js';
import { byteLines } from '../bytes.js';
import type { Context } from '../context.js';
import { type Decoded, decode, transcoded } from '../decode.js';
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
	const fail = (code: 'BINARY' | 'EMPTY', message: string): ReadFailure => ({
		path: input.path ?? '-',
		error: new TifaError(code, `${shownName(input)} ${message}`),
	});
	if (encoding === null) {
		yield fail('BINARY', 'does not look like text; if it is, name its encoding with --encoding.');
		return;
	}
	const rows = new Rows(input, context, 'Line');
	const wide = isWide(encoding);
	const stream = wide ? utf8Stream(input.stream(), encoding) : input.stream();
	const decoder = wide
		? async (bytes: Uint8Array) => transcoded(bytes, encoding, context.encoding !== null)
		: (bytes: Uint8Array) => decodeLine(bytes, context.encoding, encoding);
	let any = false;
	for await (const lines of byteLines(stream, context.maxSize)) {
		for (const line of lines) {
			const item = await jsonDocument(line, rows, context.maxSize, decoder);
			if (item === null) continue;
			any = true;
			yield item;
			// Without a column of texts every further line would say the same.
			if (isReadFailure(item) && !rows.isSettled && item.path === (input.path ?? '-')) return;
		}
	}
	if (!any) yield fail('EMPTY', 'holds no line of JSON; there is nothing to analyse.');
}

/** A line in the encoding named, else in its own: one that is no UTF-8 is read as the file begins. */
async function decodeLine(bytes: Uint8Array, named: string | null, likely: string): Promise<Decoded | null> {
	const decoded = await decode(bytes, named);
	const own = decoded === null || decoded.encoding === 'utf-8' || likely === 'utf-8' || named !== null;
	return own ? decoded : decode(bytes, likely);
}
