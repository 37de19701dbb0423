import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { isReadFailure, type ReadFailure } from '../failures.js';
import { type Input, wholeOf } from '../input.js';

/** Options with which archives are opened: entries one by one, names as bytes, sizes that lie are errors. */
const OPTIONS = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false } as const;

/** Opens an archive where it lies; what comes through a pipe or from another archive is taken into memory first. */
export async function openZip(input: Input, maxSize: number): Promise<ZipFile | ReadFailure> {
	if (input.seekable && input.path !== null) {
		const { openPromise } = await import('yauzl');
		return openPromise(input.path, OPTIONS);
	}
	const bytes = await wholeOf(input, maxSize);
	return isReadFailure(bytes) ? bytes : openBytes(bytes);
}

/** Opens an archive that is in memory. */
export async function openBytes(bytes: Uint8Array): Promise<ZipFile> {
	const { fromBufferPromise } = await import('yauzl');
	return fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS);
}

/** The bytes of an entry, unpacked as they are taken. */
export async function entryStream(zip: ZipFile, entry: Entry): Promise<Readable> {
	return zip.openReadStreamPromise(entry);
}

/**
 * Name of an entry, with slashes, without what would lead out of a folder: it only names documents. Archives made on
 * Chinese Windows carry GBK names without saying so.
 */
export function entryName(entry: Entry): string {
	const raw = entry.fileNameRaw;
	const utf8 = (entry.generalPurposeBitFlag & 0x800) !== 0 || isUtf8(raw);
	return new TextDecoder(utf8 ? 'utf-8' : 'gb18030')
		.decode(raw)
		.replaceAll('\\', '/')
		.split('/')
		.filter((part) => part !== '' && part !== '.' && part !== '..')
		.join('/');
}

/** Whether an entry is a file that people put there: no folder, no link, nothing hidden. */
export function isFile(entry: Entry, name: string): boolean {
	const last = entry.fileNameRaw.at(-1);
	const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
	return last !== 0x2f && last !== 0x5c && !isLink && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name);
}
