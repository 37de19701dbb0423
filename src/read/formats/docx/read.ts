import { TifaError } from '../../../errors.js';
import type { RawDocument } from '../../../types.js';
import { isBomb } from '../../archives/bomb.js';
import { entryName, entryStream, openBytes } from '../../archives/zip-file.js';
import type { Context } from '../../context.js';
import { rawDocument } from '../../document.js';
import { isReadFailure, type ReadFailure } from '../../failures.js';
import { stem } from '../../ids.js';
import { type Input, shownName, sizeName, wholeOf } from '../../input.js';
import { visibleText } from '../html/visible.js';

/** Parts that tell the kinds of office documents apart, and what people do with the kinds that are not read. */
const KINDS: readonly (readonly [RegExp, string])[] = [
	[/^xl\/workbook/, 'a spreadsheet; save it as CSV first'],
	[/^ppt\/presentation/, 'a presentation; save its text to a .txt file first'],
	[/^content\.xml$/, 'an OpenDocument file; save it as .docx or .txt first'],
	[/^META-INF\/container\.xml$/, 'an electronic book; save its text to a .txt file first'],
];

/** Reads a Word document; what it holds beside text is left out. */
export async function* readDocx(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	const fail = (message: string, cause?: unknown): ReadFailure => ({
		path: input.path ?? '-',
		error: new TifaError('FORMAT', `${shownName(input)} ${message}`, { cause }),
	});
	const bytes = await wholeOf(input, context.maxSize);
	if (isReadFailure(bytes)) {
		yield bytes;
		return;
	}
	try {
		const parts = await partsOf(bytes, context.maxSize);
		if (typeof parts === 'string') {
			yield fail(parts);
			return;
		}
		const { default: mammoth } = await import('mammoth');
		const { value } = await mammoth.convertToHtml(
			{ buffer: Buffer.from(bytes) },
			{ convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
		);
		const text = await visibleText(value);
		if (!/\S/.test(text)) {
			yield fail('holds no text, only pictures or nothing.');
			return;
		}
		const id = context.ids.take(stem(input.name));
		const title = titleIn(parts.properties);
		yield rawDocument({
			id,
			path: input.path,
			text,
			encoding: 'utf-8',
			bytes,
			...(title === null ? {} : { hint: { title } }),
		});
	} catch (cause) {
		const deep = cause instanceof RangeError;
		yield fail(
			deep ? 'is nested too deeply to be read.' : 'is a damaged Word document; open it in Word and save it again.',
			cause,
		);
	}
}

/**
 * Looks through the parts before mammoth takes them into memory: which kind of document it is, and whether what the
 * parts unpack to, as declared and in fact, is in proportion. Gives the properties, or what is wrong.
 */
async function partsOf(bytes: Uint8Array, maxSize: number): Promise<{ readonly properties: string } | string> {
	const zip = await openBytes(bytes);
	let declared = 0;
	let unpacked = 0;
	let properties = '';
	let document = false;
	let kind: string | null = null;
	try {
		for await (const entry of zip.eachEntry()) {
			const name = entryName(entry);
			kind ??= KINDS.find(([part]) => part.test(name))?.[1] ?? null;
			if (entry.isEncrypted()) return 'is encrypted; save it without a password first.';
			declared += entry.uncompressedSize;
			if (isBomb(declared, bytes.byteLength)) return 'unpacks to far more than any text; it was not read.';
			if (!/\.(?:xml|rels)$/.test(name)) continue;
			document ||= name === 'word/document.xml';
			const chunks: Buffer[] = [];
			for await (const chunk of await entryStream(zip, entry)) {
				unpacked += (chunk as Buffer).byteLength;
				if (unpacked > maxSize) return `holds more than ${sizeName(maxSize)}, too much for one document.`;
				if (name === 'docProps/core.xml') chunks.push(chunk as Buffer);
			}
			if (chunks.length > 0) properties = Buffer.concat(chunks).toString('utf8');
		}
	} finally {
		zip.close();
	}
	if (!document) return `is ${kind ?? 'an office document of a kind that tifa does not read; save it as .docx first'}.`;
	return { properties };
}

/**
 * The title among the properties, where an author gave one. Their dates say when a template was made or a file was
 * copied, not when a text was published; they are left alone.
 */
function titleIn(properties: string): string | null {
	const title = /<dc:title>([^<]{1,300})<\/dc:title>/.exec(properties)?.[1]?.trim() ?? '';
	return /[\u4e00-\u9fff]{4}/.test(title) && !/演示文稿|^无标题|^文档\d/.test(title)
		? title.replaceAll('&amp;', '&')
		: null;
}
