import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAll, readPiped } from '../helpers/read.js';
import { freshFolder, removeFolder } from '../helpers/run-cli.js';
import { makeDocx, makeZip, wordParagraph, type ZipEntry } from '../helpers/zip.js';

const TEXT = '云泽市召开水利会议\n会议强调，要抓好落实。\n';
const PAGE = '<html><body><p>云泽市召开水利会议，陆怀远出席。</p></body></html>';

let folder: string;
beforeAll(() => {
	folder = freshFolder();
});
afterAll(() => removeFolder(folder));

const zipped = async (
	...entries: readonly ZipEntry[]
): Promise<{ ids: readonly string[]; failures: readonly string[] }> => {
	writeFileSync(join(folder, 'news.zip'), makeZip(entries));
	const { documents, failures } = await readAll([join(folder, 'news.zip')]);
	return { ids: documents.map(({ id }) => id), failures };
};
const file = (
	name: string | Uint8Array,
	content: string | Uint8Array = TEXT,
	more: Partial<ZipEntry> = {},
): ZipEntry => ({
	name,
	content,
	...more,
});

describe('a zip archive is read as the folder it was', () => {
	test('readable files in their order, named by their path', async () => {
		const { ids, failures } = await zipped(
			file('2024/b.txt'),
			file('2024/'),
			file('a.html', PAGE),
			file('photo.jpg', 'x'),
			file('__MACOSX/._a.html'),
			file('.hidden.txt'),
			file('rows.jsonl', '{"id":"r1","text":"会议强调，要抓好落实。"}\n{"text":"第二篇。"}'),
			file('word.docx', makeDocx(wordParagraph('会议强调，要抓好落实。'))),
		);
		expect(failures).toEqual([]);
		expect(ids).toEqual(['news/2024/b', 'news/a', 'r1', 'news/rows:2', 'news/word']);
	});

	test('the path says where in the archive', async () => {
		writeFileSync(join(folder, 'p.zip'), makeZip([file('x/a.txt')]));
		const { documents } = await readAll([join(folder, 'p.zip')]);
		expect(documents[0]).toMatchObject({ id: 'p/x/a', path: `${join(folder, 'p.zip')}/x/a.txt`, text: TEXT });
	});

	test('names in GBK, backslashes, and names that lead out', async () => {
		const { ids } = await zipped(
			file(iconv.encode('新闻\\会议.txt', 'gbk')),
			file('../../etc/passwd.txt'),
			file('/root/x.txt'),
		);
		expect(ids).toEqual(['news/新闻/会议', 'news/etc/passwd', 'news/root/x']);
	});

	test('from a pipe, within gzip, and one archive within another', async () => {
		const inner = makeZip([file('a.txt')]);
		const outer = makeZip([file('inner.zip', inner), file('b.txt')]);
		const { documents } = await readPiped(gzipSync(inner), {}, 100);
		expect(documents.map(({ id }) => id)).toEqual(['stdin/a']);
		const nested = await readPiped(outer, {}, 100);
		expect(nested.documents.map(({ id }) => id)).toEqual(['stdin/inner/a', 'stdin/b']);
		const deeper = await readPiped(makeZip([file('outer.zip', outer), file('c.txt')]));
		expect(deeper.documents.map(({ id }) => id)).toEqual(['stdin/outer/b', 'stdin/c']);
		expect(deeper.failures).toEqual([
			expect.stringMatching(/outer\.zip\/inner\.zip is an archive within an archive within/),
		]);
	});
});

describe('archives that are not as they should be', () => {
	test.each<[string, readonly ZipEntry[], RegExp]>([
		[
			'an encrypted file',
			[file('a.txt', TEXT, { encrypted: true })],
			/a\.txt is encrypted; unpack the archive with its password/,
		],
		['a file whose bytes are spoilt', [file('a.txt', TEXT.repeat(50), { spoilt: true })], /a\.txt cannot be unpacked/],
		['a size that lies', [file('a.txt', TEXT.repeat(50), { declared: 20 })], /a\.txt cannot be unpacked/],
		[
			'a file that unpacks to too much',
			[file('a.txt', ' '.repeat(80 * 1024 * 1024))],
			/unpacks to more than 250 times its size|larger than 64 MB/,
		],
	])('%s costs only itself', async (_, entries, sentence) => {
		const { ids, failures } = await zipped(file('z0.txt'), ...entries.slice(0, 1), file('z1.txt'));
		expect(failures).toEqual([expect.stringMatching(sentence)]);
		expect(ids).toEqual(expect.arrayContaining(['news/z0']));
	});

	test.each<[string, Uint8Array, RegExp]>([
		['cut off', makeZip([file('a.txt')]).subarray(0, 60), /damaged zip archive/],
		['empty', makeZip([]), /holds no file to read/],
		['of pictures only', makeZip([file('a.jpg')]), /holds no file to read/],
		[
			'whose list of files is spoilt',
			Buffer.from(
				makeZip([file('a.txt')])
					.toString('latin1')
					.replace('PK\x01\x02', 'PK\x09\x09'),
				'latin1',
			),
			/is damaged \(.*\); what comes after that point was not read/,
		],
	])('an archive %s gets its sentence', async (_, bytes, sentence) => {
		expect(await readPiped(bytes)).toEqual({ documents: [], failures: [expect.stringMatching(sentence)] });
	});
});

test('an archive in a pipe or in another one is no larger than a document', async () => {
	const noise = Array.from({ length: 4000 }, (_, i) => Math.sin(i)).join(' ');
	const inner = makeZip([file('a.txt', noise)]);
	const { failures } = await readPiped(makeZip([file('inner.zip', inner), file('b.txt')]), { maxSize: 20_000 });
	expect(failures).toEqual([expect.stringMatching(/is larger than 20 KB, too large for one document/)]);
	const piped = await readPiped(makeZip([file('inner.zip', inner)]), { maxSize: inner.length + 200 });
	expect(piped.failures).toEqual([expect.stringMatching(/inner\.zip\/a\.txt is larger than /)]);
});

describe('gzip files', () => {
	const lines = Array.from({ length: 300 }, (_, i) => JSON.stringify({ text: `${TEXT}${i}${Math.sin(i)}` })).join('\n');
	const packed = gzipSync(lines);
	const spoilt = Buffer.from(packed);
	spoilt.fill(0xff, spoilt.length - 600, spoilt.length - 500);

	test('damaged in the middle: what stands before it is read', async () => {
		const { documents, failures } = await readPiped(spoilt, {}, 100_000);
		expect(documents.length).toBeLessThan(300);
		expect(failures.at(-1)).toBe('The input from the pipe is damaged; what comes after the damage is missing.');
	});

	test.each<[string, Uint8Array, RegExp]>([
		['of nothing', gzipSync(''), /is empty; there is nothing to analyse/],
		[
			'of which only the mark is there',
			Uint8Array.of(0x1f, 0x8b),
			/is cut off; what comes after that point is missing/,
		],
		['packed three times', gzipSync(gzipSync(gzipSync(TEXT))), /is an archive within an archive within an archive/],
	])('%s', async (_, bytes, sentence) => {
		expect(await readPiped(bytes)).toEqual({ documents: [], failures: [expect.stringMatching(sentence)] });
	});

	test('two in one file are one, and packed twice is read', async () => {
		const joined = Buffer.concat([gzipSync(TEXT), gzipSync(TEXT)]);
		expect((await readPiped(joined)).documents[0]?.text).toBe(TEXT + TEXT);
		expect((await readPiped(gzipSync(gzipSync(TEXT)))).documents[0]?.text).toBe(TEXT);
	});
});

describe('Word documents', () => {
	const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;

	test('a line a paragraph, cells apart, breaks kept, entities resolved, pictures left out', async () => {
		const body = [
			wordParagraph('云泽市召开', '水利会议'),
			'<w:p><w:r><w:t>会议强调，</w:t><w:br/><w:t>要抓好&lt;落实&gt;。</w:t></w:r></w:p>',
			`<w:tbl><w:tr>${cell('指标')}${cell('目标')}</w:tr><w:tr>${cell('粮食产量')}${cell('12万吨')}</w:tr></w:tbl>`,
			'<w:p><w:del><w:r><w:delText>删去的话</w:delText></w:r></w:del><w:r><w:t>完。</w:t></w:r></w:p>',
		].join('');
		const { documents } = await readPiped(makeDocx(body, { title: '云泽市水利会议纪要' }));
		expect(documents[0]?.text.split('\n')).toEqual([
			'云泽市召开水利会议',
			'会议强调，',
			'要抓好<落实>。',
			'指标\t目标',
			'粮食产量\t12万吨',
			'完。',
		]);
		expect(documents[0]).toMatchObject({ given: {}, hint: { title: '云泽市水利会议纪要' } });
	});

	test.each<[string, Uint8Array, RegExp]>([
		[
			'a spreadsheet',
			makeZip([file('[Content_Types].xml'), file('xl/workbook.xml')]),
			/is a spreadsheet; save it as CSV/,
		],
		['a presentation', makeZip([file('[Content_Types].xml'), file('ppt/presentation.xml')]), /is a presentation/],
		['an OpenDocument text', makeZip([file('mimetype'), file('content.xml')]), /OpenDocument.*\.docx or \.txt/],
		['an electronic book', makeZip([file('mimetype'), file('META-INF/container.xml')]), /is an electronic book; save/],
		[
			'another office document',
			makeZip([file('[Content_Types].xml'), file('visio/document.xml')]),
			/of a kind that tifa does/,
		],
		[
			'one that is locked',
			makeZip([file('[Content_Types].xml'), file('word/document.xml', 'x', { encrypted: true })]),
			/is encrypted; save it without a password/,
		],
		['no text', makeDocx('<w:p/>'), /holds no text/],
		['no XML', makeDocx('<w:p><w:r>'), /is a damaged Word document/],
		['a hundred thousand nested tables', makeDocx('<w:tbl><w:tr><w:tc>'.repeat(100_000)), /damaged|nested too deeply/],
		[
			'a bomb',
			makeZip([file('[Content_Types].xml'), file('word/document.xml', ' '.repeat(80 * 1024 * 1024))]),
			/unpacks to far more than any text/,
		],
	])('%s gets its sentence', async (_, bytes, sentence) => {
		expect(await readPiped(bytes, {}, 100_000)).toEqual({ documents: [], failures: [expect.stringMatching(sentence)] });
	});

	test('more text than a document may hold, and a file that is larger itself', async () => {
		const long = makeDocx(wordParagraph('会议强调。'.repeat(20_000)));
		for (const [maxSize, sentence] of [
			[100_000, /holds more than 98 KB, too much for one document/],
			[500, /is larger than 500 bytes, too large for one document/],
		] as const)
			expect((await readPiped(long, { maxSize })).failures).toEqual([expect.stringMatching(sentence)]);
	});

	test('a title with an ampersand, and titles that are names of files', async () => {
		const hint = async (title: string) =>
			(await readPiped(makeDocx(wordParagraph('会议强调。'), { title }))).documents[0]?.hint;
		expect(await hint('云泽市水利&amp;农业工作')).toEqual({ title: '云泽市水利&农业工作' });
		expect(await hint('文档1：云泽市水利')).toBeUndefined();
		expect(await hint('Report')).toBeUndefined();
	});

	test('entities that multiply stay what they are', async () => {
		const prologue = `<!DOCTYPE x [<!ENTITY a "${'哈'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`;
		const { documents, failures } = await readPiped(makeDocx(wordParagraph('会议&c;完'), { prologue }));
		expect(documents.length + failures.length).toBe(1);
		expect(documents[0]?.text.length ?? 0).toBeLessThan(100);
	});
});
