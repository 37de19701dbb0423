import { TifaError } from '../errors.js';

/** Names people write, and the name the record gives. GB 18030 contains GBK and GB 2312, so their bytes are read by it. */
const ALIASES: ReadonlyMap<string, string> = new Map([
	['utf8', 'utf-8'],
	['utf16', 'utf-16'],
	['ucs2', 'utf-16le'],
	['unicode', 'utf-16'],
	['utf16le', 'utf-16le'],
	['utf16be', 'utf-16be'],
	['gb', 'gb18030'],
	['gbk', 'gb18030'],
	['gb2312', 'gb18030'],
	['gb18030', 'gb18030'],
	['gb180302005', 'gb18030'],
	['gb180302022', 'gb18030'],
	['cp936', 'gb18030'],
	['936', 'gb18030'],
	['windows936', 'gb18030'],
	['euccn', 'gb18030'],
	['xgbk', 'gb18030'],
	['big5', 'big5'],
	['cp950', 'big5'],
	['950', 'big5'],
	['windows950', 'big5'],
	['big5hkscs', 'big5-hkscs'],
	['hkscs', 'big5-hkscs'],
]);

/** What iconv-lite calls encodings but is no way to write text. */
const NOT_TEXT: ReadonlySet<string> = new Set(['base64', 'hex', 'binary', 'internal']);

/**
 * Turns the name that a user gave for an encoding into the name of the record (`gb2312` → `gb18030`).
 * Throws `USAGE` when no such encoding is known. Loads iconv-lite only for names that are not common in Chinese.
 */
export async function encodingName(given: string): Promise<string> {
	const key = given.toLowerCase().replace(/[^a-z0-9]/g, '');
	const known = ALIASES.get(key);
	if (known !== undefined) return known;
	if (key !== '' && !NOT_TEXT.has(key)) {
		const { default: iconv } = await import('iconv-lite');
		if (iconv.encodingExists(key)) return given.toLowerCase().trim();
	}
	const message = `No encoding is called "${given}"; use utf-8, utf-16le, utf-16be, gb18030, gbk, big5 or big5-hkscs.`;
	throw new TifaError('USAGE', message);
}
