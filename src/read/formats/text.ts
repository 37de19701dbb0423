import { TifaError } from '../../errors.js';
import type { RawDocument } from '../../types.js';
import { binaryFormat } from '../binary.js';
import type { Context } from '../context.js';
import { decode } from '../decode.js';
import { rawDocument } from '../document.js';
import { isReadFailure, type ReadFailure } from '../failures.js';
import { stem } from '../ids.js';
import { type Input, shownName, wholeOf } from '../input.js';
import type { Format } from './format.js';

/** Plain text: states nothing beside itself. Takes what no other format claims. */
export const text: Format = {
	name: 'text',
	extensions: ['txt', 'text'],
	claims: () => true,
	read: (input, context) => readText(input, context, (decoded) => ({ text: decoded })),
};

/** What a format makes of a decoded text. */
export type FromText = (decoded: string) => TextParts | Promise<TextParts>;
type TextParts = Partial<Pick<RawDocument, 'given' | 'hint'>> & { readonly text: string };

/**
 * Reads a document that is text all through.
 *
 * @param from what the format takes from the text
 * @param declared the encoding that the document itself names
 */
export async function* readText(
	input: Input,
	context: Context,
	from: FromText,
	declared?: (bytes: Uint8Array) => string | null,
): AsyncGenerator<RawDocument | ReadFailure> {
	const failure = (code: 'EMPTY' | 'BINARY', message: string): ReadFailure => ({
		path: input.path ?? '-',
		error: new TifaError(code, `${shownName(input)} ${message}`),
	});
	const binary = binaryFormat(input.head);
	if (binary !== null) {
		yield failure('BINARY', `is ${binary}, not text; save its text to a .txt file first.`);
		return;
	}
	const bytes = await wholeOf(input, context.maxSize);
	if (isReadFailure(bytes)) {
		yield bytes;
		return;
	}
	if (bytes.length === 0) {
		yield failure('EMPTY', 'is empty; there is nothing to analyse.');
		return;
	}
	const decoded = await decode(bytes, context.encoding, declared?.(bytes));
	if (decoded === null) {
		yield failure('BINARY', 'does not look like text; if it is, name its encoding with --encoding.');
		return;
	}
	const parts = await from(decoded.text);
	if (!/[^\s\u200B]/.test(parts.text)) {
		yield failure('EMPTY', 'holds only white space; there is nothing to analyse.');
		return;
	}
	yield rawDocument({ id: context.ids.take(stem(input.name)), path: input.path, ...decoded, bytes, ...parts });
}
