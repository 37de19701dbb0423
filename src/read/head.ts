import { isUtf8 } from 'node:buffer';
import { looksLikeUtf16 } from './detect.js';
import { extensionOf } from './ids.js';
import type { Input } from './input.js';

/** How much of an input is decoded to recognize its format, in bytes. */
const LOOK = 16 * 1024;

/** The beginning of an input as formats look at it. */
export interface Head {
	readonly extension: string;
	readonly bytes: Uint8Array;
	/** the first bytes as text, roughly: markup and keys in ASCII are right whatever the encoding is */
	readonly text: string;
	/** whether `bytes` is all there is */
	readonly complete: boolean;
}

/** Looks at the beginning of an input. */
export function headOf({ name, head, complete }: Pick<Input, 'name' | 'head' | 'complete'>): Head {
	let text: string | null = null;
	return {
		extension: extensionOf(name),
		bytes: head,
		complete,
		get text() {
			text ??= roughText(head.subarray(0, LOOK));
			return text;
		},
	};
}

function roughText(bytes: Uint8Array): string {
	return new TextDecoder(roughEncoding(bytes)).decode(bytes, { stream: true });
}

/** The likely encoding of the beginning of an input whose last character may be cut off. */
function roughEncoding(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (isUtf8(wholeCharacters(bytes))) return 'utf-8';
	return looksLikeUtf16(bytes) ?? 'gb18030';
}

/** The bytes without a UTF-8 character that was cut off at their end. */
export function wholeCharacters(bytes: Uint8Array): Uint8Array {
	for (let back = 1; back <= 3 && back <= bytes.length; back++) {
		const byte = bytes[bytes.length - back]!;
		if (byte < 0x80) break;
		if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.subarray(0, -back) : bytes;
	}
	return bytes;
}
