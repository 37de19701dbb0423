/** Inputs made to fill memory or time, or broken in ways that no program writes. */
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { makePdf } from '../helpers/pdf.js';
import { readPiped } from '../helpers/read.js';

const CHUNK = 1 << 20;

test('ten megabytes without a line break are one document', async () => {
	const text = '会议强调要抓好落实'.repeat(388_362);
	const { documents, failures } = await readPiped(text, {}, CHUNK);
	expect(failures).toEqual([]);
	expect(documents[0]?.text).toBe(text);
	const { failures: tooLarge } = await readPiped(text, { maxSize: CHUNK }, CHUNK);
	expect(tooLarge).toEqual([expect.stringMatching(/is larger than 1 MB, too large for one document/)]);
});

test('GB18030 cut within its last character loses that character only', async () => {
	const text = '市委书记强调，要抓好粮食生产，确保全年粮食丰收，农民增收，农村稳定。'.repeat(3);
	const bytes = iconv.encode(`${text}𠮷`, 'gb18030');
	for (const lost of [1, 2, 3]) {
		const { documents } = await readPiped(bytes.subarray(0, -lost));
		expect(documents[0]?.encoding).toBe('gb18030');
		expect(documents[0]?.text.startsWith(text)).toBe(true);
		expect(documents[0]?.text.length).toBeLessThanOrEqual(text.length + 3);
	}
});

const PDF = Buffer.from(makePdf([[{ text: '会议强调要抓好落实', x: 60, y: 700 }]]));
test.each<[string, Uint8Array]>([
	['nothing but its first line', Buffer.from('%PDF-1.7\n')],
	['without its table of objects', PDF.subarray(0, PDF.lastIndexOf('xref'))],
	['a root that is none', Buffer.from(PDF.toString('latin1').replace(/\/Root \d+/, '/Root 999'), 'latin1')],
	['pages within themselves', Buffer.from(PDF.toString('latin1').replace(/\/Kids ?\[\d+/, '/Kids [2'), 'latin1')],
	['streams spoilt', Buffer.from(PDF.toString('latin1').replaceAll('stream\n', 'stream\n\xff\xff\xff'), 'latin1')],
])('a PDF, %s: its text or a sentence', async (_, bytes) => {
	const { documents, failures } = await readPiped(bytes);
	expect(documents.length + failures.length).toBe(1);
	for (const sentence of failures) expect(sentence).toMatch(/is a damaged PDF; |has no text layer /);
});
