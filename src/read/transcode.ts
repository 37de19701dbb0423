import type { Context } from './context.js';
import { decode } from './decode.js';
import { wholeCharacters } from './head.js';
import type { Input } from './input.js';

/** The encoding of a stream by its first bytes; `null` when they are no text. */
export async function encodingOfStream({ head, complete }: Input, { encoding }: Context): Promise<string | null> {
	const sample = complete ? head : wholeCharacters(cutAtLine(head));
	return (await decode(sample, encoding))?.encoding ?? null;
}

/** Whether lines can be split before they are decoded. */
export const isWide = (encoding: string): boolean => /^utf-(?:16|32)/.test(encoding);

/** A stream as text. A byte-order mark is left out; bytes that do not fit become U+FFFD. */
export async function* textStream(stream: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
	const { default: iconv } = await import('iconv-lite');
	const decoder = iconv.getDecoder(encoding === 'big5' ? 'big5-hkscs' : encoding);
	const pairs = encoding.startsWith('utf-16');
	let first = true;
	let odd = 0;
	for await (const chunk of stream) {
		odd ^= chunk.byteLength & 1;
		const text = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
		if (text === '') continue;
		yield first && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
		first = false;
	}
	// The decoders of UTF-16 say nothing of half a character at the end.
	const rest = `${decoder.end() ?? ''}${pairs && odd === 1 ? '\uFFFD' : ''}`;
	if (rest !== '') yield rest;
}

/** A stream in UTF-8, from any encoding. */
export async function* utf8Stream(stream: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
	for await (const text of textStream(stream, encoding)) yield Buffer.from(text, 'utf8');
}

function cutAtLine(bytes: Uint8Array): Uint8Array {
	const end = bytes.lastIndexOf(0x0a);
	return end < 0 ? bytes : bytes.subarray(0, end);
}
