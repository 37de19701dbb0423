import { isUtf8 } from 'node:buffer';
import type { Warning } from '../types.js';
import { guessLegacy, looksLikeUtf16 } from './detect.js';
import { encodingName } from './encodings.js';

/** Text of bytes, and how it was read. */
export interface Decoded {
	readonly text: string;
	/** as in the record: `utf-8`, `utf-16le`, `gb18030`, `big5`, … */
	readonly encoding: string;
	readonly warnings: readonly Warning[];
}

/** Share of NUL characters above which text is taken for binary data. */
const NUL_SHARE = 0.001;

/**
 * Decodes bytes, in the encoding named (a name of `encodingName`) or the one found out:
 * byte-order mark, strict UTF-8, UTF-16 by its pattern, UTF-8 with damage, the encoding that the document declares,
 * GB 18030 or Big5. (Pages that declare GB 2312 and are saved in UTF-8 are common, the other way round they are not.)
 * Gives `null` for bytes that are no text.
 */
export async function decode(
	bytes: Uint8Array,
	encoding: string | null,
	declared?: string | null,
): Promise<Decoded | null> {
	if (encoding !== null)
		return checked(await decodeAs(bytes, withMark(bytes, encoding)), withMark(bytes, encoding), true);
	const marked = byMark(bytes);
	if (marked !== null) return checked(await decodeAs(bytes, marked), marked, false);
	const nul = bytes.includes(0);
	const valid = isUtf8(bytes);
	if (nul || !valid) {
		const wide = looksLikeUtf16(bytes);
		if (wide !== null) return checked(await decodeAs(bytes, wide), wide, false);
	}
	if (valid) {
		if (nul && nulShare(bytes) > NUL_SHARE) return null;
		return { text: view(bytes).toString('utf8'), encoding: 'utf-8', warnings: [] };
	}
	if (nul) return null;
	if (mostlyUtf8(bytes)) return checked(view(bytes).toString('utf8'), 'utf-8', false);
	const named = declared === undefined || declared === null ? null : await encodingName(declared).catch(() => null);
	if (named !== null && !named.startsWith('utf')) return checked(await decodeAs(bytes, named), named, false);
	const guess = await guessLegacy(bytes);
	if (guess === null) return null;
	const decoded = checked(await decodeAs(bytes, guess.encoding), nameOf(guess.encoding, bytes), false);
	if (guess.confidence >= 0.5) return decoded;
	const message = `Nothing says how the text is encoded and it is short or unusual; it was read as ${decoded.encoding}. If it looks wrong, name the encoding with --encoding.`;
	return { ...decoded, warnings: [...decoded.warnings, { code: 'encoding-guessed', message }] };
}

/** `utf-16` alone leaves the byte order to the mark; without one it is little-endian, as Windows writes it. */
function withMark(bytes: Uint8Array, encoding: string): string {
	if (encoding !== 'utf-16') return encoding;
	const marked = byMark(bytes);
	return marked === 'utf-16be' || marked === 'utf-16le' ? marked : (looksLikeUtf16(bytes) ?? 'utf-16le');
}

function byMark(bytes: Uint8Array): string | null {
	const [a, b, c, d] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return 'gb18030';
	return null;
}

async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string> {
	let text: string;
	if (encoding === 'utf-8') text = view(bytes).toString('utf8');
	else if (encoding === 'utf-16le') text = view(bytes).toString('utf16le');
	else {
		const { default: iconv } = await import('iconv-lite');
		// The Hong Kong extension only adds characters to Big5, so it reads both.
		text = iconv.decode(view(bytes), encoding === 'big5' ? 'big5-hkscs' : encoding);
	}
	if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) text += '\uFFFD';
	return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Big5 is Big5-HKSCS only when the text uses its extension (lead bytes 0x87 to 0xA0 and 0xC6A1 to 0xC8FE). */
function nameOf(encoding: string, bytes: Uint8Array): string {
	if (encoding !== 'big5-hkscs') return encoding;
	for (let i = 0; i + 1 < bytes.length; i++) {
		const lead = bytes[i]!;
		if (lead < 0x80) continue;
		if (
			(lead >= 0x87 && lead <= 0xa0) ||
			lead === 0xfa ||
			lead === 0xfb ||
			lead === 0xfc ||
			lead === 0xfd ||
			lead === 0xfe
		) {
			return 'big5-hkscs';
		}
		i++;
	}
	return 'big5';
}

/** Text of a stream that was brought into UTF-8 from `encoding`; says where bytes were lost on the way. */
export const transcoded = (bytes: Uint8Array, encoding: string, named: boolean): Decoded =>
	checked(view(bytes).toString('utf8'), encoding, named);

function checked(text: string, encoding: string, named: boolean): Decoded {
	let errors = 0;
	for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) errors++;
	if (errors === 0) return { text, encoding, warnings: [] };
	const advice = named
		? 'another --encoding may fit better'
		: 'name the right one with --encoding if the text looks wrong';
	const places = errors === 1 ? '1 place' : `${errors} places`;
	const message = `The bytes are not valid ${encoding} in ${places}; the characters there are lost (shown as \uFFFD); ${advice}.`;
	return { text, encoding, warnings: [{ code: 'decoding-errors', message }] };
}

/**
 * UTF-8 with a few broken bytes (a download cut off, one byte lost) must not become mojibake of another encoding:
 * well-formed sequences of three bytes hardly occur by chance in GB 18030 or Big5, while damage leaves most of them whole.
 */
function mostlyUtf8(bytes: Uint8Array): boolean {
	const text = view(bytes).toString('utf8');
	let errors = 0;
	let wide = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit === 0xfffd) errors++;
		else if (unit >= 0x800) wide++;
	}
	return wide >= 4 * errors || (wide > 0 && errors === 1 && text.endsWith('\uFFFD'));
}

function nulShare(bytes: Uint8Array): number {
	let count = 0;
	for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count++;
	return count / bytes.length;
}

function view(bytes: Uint8Array): Buffer {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
