import type { RawDocument } from '../../types.js';
import type { Decoded } from '../decode.js';
import type { ReadFailure } from '../failures.js';
import { sizeName } from '../input.js';
import type { Rows } from './row.js';

/** A stretch of JSON that should be one document; `bytes` is `null` when it was too long to keep. */
export interface JsonPiece {
	readonly at: number;
	readonly bytes: Uint8Array | null;
}

/** Makes text of the bytes of a piece; `null` when they are none. */
export type PieceDecoder = (bytes: Uint8Array) => Promise<Decoded | null>;

/** Reads one document of JSON; `null` for a piece of white space. */
export async function jsonDocument(
	{ at, bytes }: JsonPiece,
	rows: Rows,
	maxSize: number,
	decoder: PieceDecoder,
): Promise<RawDocument | ReadFailure | null> {
	if (bytes === null) return rows.failure(at, `is longer than ${sizeName(maxSize)}`);
	if (isBlank(bytes)) return null;
	const decoded = await decoder(bytes);
	if (decoded === null) return rows.failure(at, 'does not look like text');
	let value: unknown;
	try {
		value = JSON.parse(decoded.text);
	} catch (cause) {
		return rows.failure(at, `is not valid JSON${whereIn(cause)}`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return rows.failure(at, 'is no JSON object');
	const cells = value as Readonly<Record<string, unknown>>;
	return rows.document({ cells, at, encoding: decoded.encoding, warnings: decoded.warnings });
}

function isBlank(bytes: Uint8Array): boolean {
	for (const byte of bytes) if (byte !== 0x20 && byte !== 0x0d && byte !== 0x09 && byte !== 0x0a) return false;
	return true;
}

function whereIn(cause: unknown): string {
	const message = String(cause);
	if (/end of JSON|Unterminated/.test(message)) return ' (it ends too early)';
	const position = /at position (\d+)/.exec(message)?.[1];
	return position === undefined ? '' : ` (at character ${Number(position) + 1})`;
}
