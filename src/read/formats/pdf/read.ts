import { fileURLToPath } from 'node:url';
import { TifaError } from '../../../errors.js';
import type { RawDocument } from '../../../types.js';
import type { Context } from '../../context.js';
import { rawDocument } from '../../document.js';
import { isReadFailure, type ReadFailure } from '../../failures.js';
import { stem } from '../../ids.js';
import { type Input, shownName, sizeName, wholeOf } from '../../input.js';
import { withoutFurniture } from './furniture.js';
import { linesOf, type PdfLine, type Piece } from './layout.js';
import { paragraphsOf } from './paragraphs.js';
import { withoutRadicals } from './radicals.js';

/** Where the build puts the tables of Chinese encodings that PDFs only name. */
const CHARACTER_MAPS = fileURLToPath(new URL('../../../../dist/data/cmaps/', import.meta.url));

/** Reads the text layer of a PDF as paragraphs. */
export async function* readPdf(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
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
		const { pages, title } = await contentOf(bytes, context.maxSize);
		const text = paragraphsOf(withoutFurniture(pages)).join('\n');
		if (!/\S/.test(text)) {
			yield fail(
				'has no text layer (it holds pictures of pages); make one with a program for text recognition (OCR) first.',
			);
			return;
		}
		yield rawDocument({
			id: context.ids.take(stem(input.name)),
			path: input.path,
			text,
			encoding: 'utf-8',
			bytes,
			...(title === null ? {} : { hint: { title } }),
		});
	} catch (cause) {
		if (cause instanceof Error && cause.name === 'PasswordException')
			yield fail('is protected by a password; save it without one first.', cause);
		else if (cause instanceof TooMuch)
			yield fail(`holds more than ${sizeName(context.maxSize)} of text, too much for one document.`);
		else yield fail('is a damaged PDF; open it in a reader and save it again.', cause);
	}
}

class TooMuch extends Error {}

/** What pdf.js gives of a text. */
interface TextItem {
	readonly str: string;
	/** a matrix; its last two numbers are the place on the page */
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
}

interface Content {
	readonly pages: readonly (readonly PdfLine[])[];
	readonly title: string | null;
}

async function contentOf(bytes: Uint8Array, maxSize: number): Promise<Content> {
	const { getDocumentProxy } = await import('unpdf');
	// pdf.js keeps the array it is given, so it gets a copy; only its errors are told, not its warnings.
	const document = await getDocumentProxy(new Uint8Array(bytes), {
		verbosity: 0,
		stopAtErrors: false,
		cMapUrl: CHARACTER_MAPS,
		cMapPacked: true,
	});
	try {
		const pages: (readonly PdfLine[])[] = [];
		let size = 0;
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number);
			const content = await page.getTextContent();
			// Marks of structure stand among the texts only where they are asked for.
			const pieces = (content.items as readonly TextItem[]).map(pieceOf);
			size += pieces.reduce((sum, piece) => sum + piece.text.length, 0);
			if (size > maxSize) throw new TooMuch();
			pages.push(linesOf(pieces));
			page.cleanup();
		}
		return { pages, title: await titleOf(document) };
	} finally {
		await document.destroy();
	}
}

function pieceOf({ str, transform, width, height }: TextItem): Piece {
	return { text: withoutRadicals(str), x: transform[4]!, y: transform[5]!, width, height };
}

/** The title among the properties, where an author gave one: programs put names of files there. */
async function titleOf(document: { getMetadata(): Promise<{ info: object }> }): Promise<string | null> {
	const info = (await document.getMetadata().catch(() => ({ info: {} }))).info as { readonly Title?: unknown };
	const title = typeof info.Title === 'string' ? info.Title.trim() : '';
	return /[\u4e00-\u9fff]{4}/.test(title) && !/\.(?:docx?|pdf|indd|wps|html?)$/i.test(title) ? title : null;
}
