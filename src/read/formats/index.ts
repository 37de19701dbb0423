import { extensionOf } from '../ids.js';
import type { Format } from './format.js';
import { markdown } from './markdown.js';
import { text } from './text.js';

/** All formats; a new one is a file beside this and a name here. The first one reads files of unknown extension. */
export const FORMATS = [text, markdown] as const satisfies readonly Format[];

const BY_EXTENSION: ReadonlyMap<string, Format> = new Map(
	FORMATS.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

/** Whether a file found in a folder is an input, by its name. */
export function isReadable(name: string): boolean {
	return BY_EXTENSION.has(extensionOf(name));
}

/** The format of a file by its name; plain text when the extension says nothing. */
export function formatOf(name: string): Format {
	return BY_EXTENSION.get(extensionOf(name)) ?? text;
}

/** The extensions read in folders, as a sentence names them: `.txt, .text, .md and .markdown`. */
export function readableKinds(): string {
	const kinds = [...BY_EXTENSION.keys()].map((extension) => `.${extension}`);
	return `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}`;
}
