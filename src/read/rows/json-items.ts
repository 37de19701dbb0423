import type { JsonPiece } from './json-rows.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);

/**
 * Splits a stream of JSON into its objects, without parsing them: the elements of an array, or objects one after the
 * other. Only strings and brackets are followed, so one malformed object does not cost the others; time is linear and
 * nothing longer than `longest` bytes is kept. Bytes must be UTF-8 or another encoding that keeps ASCII apart.
 */
export async function* jsonItems(
	stream: AsyncIterable<Uint8Array>,
	longest: number,
): AsyncGenerator<readonly JsonPiece[]> {
	// Depth at which an item begins: 1 in an array, 0 elsewhere; known at the first bracket.
	let base = -1;
	let depth = 0;
	let inString = false;
	let escaped = false;
	let at = 0;
	let held: Uint8Array[] = [];
	let size = 0;
	const keep = (bytes: Uint8Array): void => {
		size += bytes.byteLength;
		if (size > longest) held = [];
		else held.push(bytes);
	};
	for await (const chunk of stream) {
		const items: JsonPiece[] = [];
		let from = depth > Math.max(base, 0) ? 0 : -1;
		for (let i = 0; i < chunk.length; i++) {
			const byte = chunk[i]!;
			if (inString) {
				if (escaped) escaped = false;
				else if (byte === BACKSLASH) escaped = true;
				else if (byte === QUOTE) inString = false;
			} else if (byte === QUOTE) {
				inString = true;
			} else if (OPEN.has(byte)) {
				if (base < 0) base = byte === 0x5b ? 1 : 0;
				if (depth === base && from < 0) from = i;
				depth++;
			} else if (CLOSE.has(byte) && depth > 0) {
				depth--;
				if (depth === base && from >= 0) {
					keep(chunk.subarray(from, i + 1));
					items.push({ at: ++at, bytes: size > longest ? null : Buffer.concat(held) });
					held = [];
					size = 0;
					from = -1;
				}
			}
		}
		if (from >= 0) keep(chunk.subarray(from));
		if (items.length > 0) yield items;
	}
	if (size > 0) yield [{ at: at + 1, bytes: size > longest ? null : Buffer.concat(held) }];
}
