import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.js';
import { encodingName } from '../../src/read/encodings.js';

const SIMPLIFIED =
	'云泽市召开产业振兴大会\n4月18日上午，全市产业振兴推进大会召开，市委书记陈立群出席会议并讲话。会议强调，要坚定信心、实干争先。\n';
const TRADITIONAL =
	'雲澤市召開產業振興大會\n4月18日上午，全市產業振興推進大會召開，市委書記陳立群出席會議並講話。會議強調，要堅定信心、實幹爭先。\n';
const bytes = (...parts: (number[] | Uint8Array)[]): Uint8Array =>
	Buffer.concat(parts.map((part) => Buffer.from(part)));
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const codes = (decoded: { warnings: readonly { code: string }[] } | null): string[] =>
	decoded!.warnings.map((warning) => warning.code);

describe('encodings found out', () => {
	test.each([
		['UTF-8', Buffer.from(SIMPLIFIED), 'utf-8', SIMPLIFIED],
		['UTF-8 with mark', bytes([0xef, 0xbb, 0xbf], Buffer.from(SIMPLIFIED)), 'utf-8', SIMPLIFIED],
		['ASCII', Buffer.from('plain\r\n'), 'utf-8', 'plain\r\n'],
		['UTF-16LE with mark', bytes([0xff, 0xfe], Buffer.from(SIMPLIFIED, 'utf16le')), 'utf-16le', SIMPLIFIED],
		['UTF-16BE with mark', bytes([0xfe, 0xff], utf16be(SIMPLIFIED)), 'utf-16be', SIMPLIFIED],
		['UTF-16LE', Buffer.from(SIMPLIFIED, 'utf16le'), 'utf-16le', SIMPLIFIED],
		['UTF-16BE', utf16be(TRADITIONAL), 'utf-16be', TRADITIONAL],
		[
			'UTF-16LE without a NUL byte',
			Buffer.from('会议强调要坚定信心实干争先', 'utf16le'),
			'utf-16le',
			'会议强调要坚定信心实干争先',
		],
		['GB18030', iconv.encode(SIMPLIFIED, 'gb18030'), 'gb18030', SIMPLIFIED],
		['GB18030 with four-byte characters', iconv.encode(`${SIMPLIFIED}𠮷䶮`, 'gb18030'), 'gb18030', `${SIMPLIFIED}𠮷䶮`],
		['GB18030 with mark', bytes([0x84, 0x31, 0x95, 0x33], iconv.encode(SIMPLIFIED, 'gb18030')), 'gb18030', SIMPLIFIED],
		['GBK of a traditional text', iconv.encode(TRADITIONAL, 'gbk'), 'gb18030', TRADITIONAL],
		['Big5', iconv.encode(TRADITIONAL, 'big5'), 'big5', TRADITIONAL],
		['Big5-HKSCS', iconv.encode(`${TRADITIONAL}啫喱㗎`, 'big5-hkscs'), 'big5-hkscs', `${TRADITIONAL}啫喱㗎`],
		['a few words in GBK', iconv.encode('市委书记主持会议', 'gbk'), 'gb18030', '市委书记主持会议'],
		['a few words in Big5', iconv.encode('市委書記主持會議', 'big5'), 'big5', '市委書記主持會議'],
	])('%s', async (_, input, encoding, text) => {
		const decoded = await decode(input, null);
		expect(decoded?.encoding).toBe(encoding);
		expect(decoded?.text).toBe(text);
		expect(codes(decoded)).not.toContain('decoding-errors');
	});

	test.each([
		['cut off in a character', Buffer.from(SIMPLIFIED).subarray(0, -3)],
		['one byte lost', bytes(Buffer.from(SIMPLIFIED).subarray(0, 40), Buffer.from(SIMPLIFIED).subarray(41))],
		['one byte spoilt', bytes(Buffer.from(SIMPLIFIED).subarray(0, 40), [0xff], Buffer.from(SIMPLIFIED).subarray(41))],
		['short and cut off', Buffer.from('会议').subarray(0, 5)],
	])('UTF-8 with damage stays UTF-8: %s', async (_, input) => {
		const decoded = await decode(input, null);
		expect(decoded?.encoding).toBe('utf-8');
		expect(codes(decoded)).toEqual(['decoding-errors']);
		expect(decoded?.warnings[0]?.message).toContain('--encoding');
	});

	test.each([
		['NUL bytes', bytes(Buffer.from('abc'), [0, 1, 2, 0], Buffer.from('def'))],
		['random bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256)],
	])('no text: %s', async (_, input) => {
		expect(await decode(input, null)).toBeNull();
	});

	test.each([
		['UTF-32LE with mark', bytes([0xff, 0xfe, 0, 0], iconv.encode(SIMPLIFIED, 'utf-32le')), 'utf-32le'],
		['GB18030 that a page declares as UTF-8', iconv.encode(SIMPLIFIED, 'gb18030'), 'gb18030'],
	])('%s', async (_, input, encoding) => {
		expect(await decode(input, null, 'utf-8')).toEqual({ encoding, text: SIMPLIFIED, warnings: [] });
	});

	test.each([
		['UTF-16LE', bytes([0xff, 0xfe], Buffer.from(SIMPLIFIED, 'utf16le'))],
		['UTF-16BE', bytes([0xfe, 0xff], utf16be(SIMPLIFIED))],
	])('%s cut within its last character says so', async (encoding, input) => {
		const decoded = await decode(input.subarray(0, -1), null);
		expect(decoded).toMatchObject({ encoding: encoding.toLowerCase(), text: `${SIMPLIFIED.slice(0, -1)}\uFFFD` });
		expect(codes(decoded)).toEqual(['decoding-errors']);
	});

	test('one stray NUL in a long text is noise of the scraper', async () => {
		const text = `${SIMPLIFIED.repeat(20)}\u0000${SIMPLIFIED}`;
		expect((await decode(Buffer.from(text), null))?.text).toBe(text);
	});
});

describe('encodings named', () => {
	test.each([
		['gbk', 'gb18030'],
		['GB2312', 'gb18030'],
		['cp936', 'gb18030'],
		['UTF8', 'utf-8'],
		['utf-16LE', 'utf-16le'],
		['Big5', 'big5'],
		['big5-hkscs', 'big5-hkscs'],
		['shift_jis', 'shift_jis'],
	])('%s is %s', async (given, name) => {
		expect(await encodingName(given)).toBe(name);
	});

	test.each(['gb1803', 'base64', 'hex', '', '中文'])('%j is a usage error', async (given) => {
		await expect(encodingName(given)).rejects.toMatchObject({
			code: 'USAGE',
			message: expect.stringContaining('gb18030'),
		});
	});

	test('the name goes before what the bytes look like, and misfits are said', async () => {
		const decoded = await decode(iconv.encode(SIMPLIFIED, 'gb18030'), 'utf-8');
		expect(decoded?.encoding).toBe('utf-8');
		expect(codes(decoded)).toEqual(['decoding-errors']);
	});

	test('utf-16 without a mark takes the order that makes sense, and that of Windows where none does', async () => {
		expect(await decode(utf16be(SIMPLIFIED), 'utf-16')).toMatchObject({ encoding: 'utf-16be', text: SIMPLIFIED });
		expect(await decode(bytes([0x41, 0xe0]), 'utf-16')).toMatchObject({ encoding: 'utf-16le', text: '\ue041' });
	});

	test('utf-16 takes the byte order from the mark', async () => {
		const decoded = await decode(bytes([0xfe, 0xff], utf16be(SIMPLIFIED)), 'utf-16');
		expect(decoded).toEqual({ encoding: 'utf-16be', text: SIMPLIFIED, warnings: [] });
	});
});
