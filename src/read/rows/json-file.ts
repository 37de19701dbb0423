import { TifaError } from '../../errors.js';
import type { RawDocument } from '../../types.js';
import type { Context } from '../context.js';
import { decode, transcoded } from '../decode.js';
import { isReadFailure, type ReadFailure } from '../failures.js';
import { type Input, shownName } from '../input.js';
import { encodingOfStream, utf8Stream } from '../transcode.js';
import { columnsOf } from './columns.js';
import { jsonItems } from './json-items.js';
import { type JsonPiece, jsonDocument, type PieceDecoder } from './json-rows.js';
import { patiently } from './patience.js';
import { Rows } from './row.js';

/** Reads the objects of a JSON file. */
export function jsonFile(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	return patiently(read(input, context), shownName(input));
}

async function* read(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	const fail = (code: 'BINARY' | 'FORMAT', message: string): ReadFailure => ({
		path: input.path ?? '-',
		error: new TifaError(code, `${shownName(input)} ${message}`),
	});
	const encoding = await encodingOfStream(input, context);
	if (encoding === null) {
		yield fail('BINARY', 'does not look like text; if it is, name its encoding with --encoding.');
		return;
	}
	const rows = new Rows(input, context, 'Item');
	// In GB 18030 and Big5 the second byte of a character may be a bracket or a backslash (功 ends in one).
	const apart = encoding === 'utf-8';
	const stream = apart ? input.stream() : utf8Stream(input.stream(), encoding);
	const decoder: PieceDecoder = async (bytes) =>
		apart ? decode(bytes, context.encoding) : transcoded(bytes, encoding, context.encoding !== null);
	let any = false;
	for await (const pieces of jsonItems(stream, context.maxSize)) {
		for (const piece of pieces) {
			const wrapped = any ? null : await wrappedItems(piece, context, decoder);
			any = true;
			for (const item of wrapped ?? [piece]) {
				const document = await jsonDocument(item, rows, context.maxSize, decoder);
				if (document === null) continue;
				yield document;
				// Without a column of texts every further item would say the same.
				if (isReadFailure(document) && !rows.isSettled && document.path === (input.path ?? '-')) return;
			}
		}
	}
	if (!any) yield fail('FORMAT', 'holds no JSON object; tifa reads arrays of objects and objects one a line.');
}

/** Names under which programs put a list of documents. Other lists of objects are parts of one thing. */
const WRAPPERS: ReadonlySet<string> = new Set(
	'articles docs documents data entries hits items list news posts records results rows texts'.split(' '),
);

/**
 * The objects in the only array of objects of a first object that has no text itself: `{"total": 2, "articles": [{…}]}`.
 */
async function wrappedItems(
	{ bytes }: JsonPiece,
	{ columns }: Context,
	decoder: PieceDecoder,
): Promise<readonly JsonPiece[] | null> {
	const decoded = bytes === null ? null : await decoder(bytes);
	if (decoded === null) return null;
	try {
		const value: unknown = JSON.parse(decoded.text);
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
		const text = columnsOf(Object.keys(value), columns).text;
		if (text !== null && text in value) return null;
		const lists = Object.entries(value)
			.filter(([name]) => WRAPPERS.has(name.toLowerCase()))
			.map(([, list]) => list as unknown)
			.filter((list): list is readonly unknown[] => Array.isArray(list) && list.length > 0 && list.every(isObject));
		if (lists.length !== 1) return null;
		return lists[0]!.map((item, i) => ({ at: i + 1, bytes: Buffer.from(JSON.stringify(item), 'utf8') }));
	} catch {
		return null;
	}
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
