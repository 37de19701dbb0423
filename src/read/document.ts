import * as crypto from 'node:crypto';
import type { RawDocument, Warning } from '../types.js';

/** What is known of a document when its bytes have become text. */
export interface DocumentParts {
	readonly id: string;
	readonly path: string | null;
	readonly text: string;
	readonly encoding: string;
	/** the bytes as read, for their hash and size */
	readonly bytes: Uint8Array;
	readonly given?: RawDocument['given'];
	readonly hint?: RawDocument['hint'];
	readonly extra?: RawDocument['extra'];
	readonly warnings?: readonly Warning[];
}

/** SHA-256 in hex: in one call where Node has it (20.12), which takes two thirds of the time. */
const sha256: (bytes: Uint8Array) => string =
	'hash' in crypto
		? (bytes) => crypto.hash('sha256', bytes, 'hex')
		: (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');

/** Makes a raw document of its parts; takes the SHA-256 and the size from the bytes. */
export function rawDocument(parts: DocumentParts): RawDocument {
	return {
		id: parts.id,
		path: parts.path,
		text: parts.text,
		encoding: parts.encoding,
		sha256: sha256(parts.bytes),
		bytes: parts.bytes.byteLength,
		given: parts.given ?? {},
		...(parts.hint === undefined ? {} : { hint: parts.hint }),
		...(parts.extra === undefined ? {} : { extra: parts.extra }),
		warnings: parts.warnings ?? [],
	};
}

/** Facts that a caller of the library may give beside the text. */
export interface TextOptions {
	/** default `text` */
	readonly id?: string;
	readonly path?: string | null;
	readonly title?: string;
	readonly date?: string;
	readonly source?: string;
}

/**
 * Makes a raw document of a string that is already in memory (library use, tests).
 * The text is kept as it is, lone surrogates included; hash and size are those of its UTF-8 form.
 */
export function documentFromText(text: string, options: TextOptions = {}): RawDocument {
	const given = {
		...(options.title === undefined ? {} : { title: options.title }),
		...(options.date === undefined ? {} : { date: options.date }),
		...(options.source === undefined ? {} : { source: options.source }),
	};
	const bytes = Buffer.from(text, 'utf8');
	return rawDocument({ id: options.id ?? 'text', path: options.path ?? null, text, encoding: 'utf-8', bytes, given });
}
