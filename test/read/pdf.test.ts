import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { makePdf, type NamedEncoding, type PdfText } from '../helpers/pdf.js';
import { readPiped } from '../helpers/read.js';

/** A page of 20 columns: lines from the top, the first one of a paragraph moved in by two. */
function page(number: number, lines: readonly string[]): readonly PdfText[] {
	return [
		{ text: '云泽市人民政府文件', x: 240, y: 770, size: 9 },
		...lines.map((text, i) => ({ text: text.trimStart(), x: text.startsWith('　　') ? 84 : 60, y: 700 - 20 * i })),
		{ text: `— ${number} —`, x: 290, y: 40, size: 9 },
	];
}

const text = async (bytes: Uint8Array): Promise<readonly string[]> => {
	const { documents, failures } = await readPiped(bytes, {}, 5000);
	expect(failures).toEqual([]);
	return documents[0]!.text.split('\n');
};

describe('the text of a PDF', () => {
	test('lines broken at the margin become paragraphs, also over pages; headers and numbers of pages are gone', async () => {
		const pages = [
			page(1, [
				'　　会议强调，要坚持节水优先，加快推进三',
				'江连通工程，新增高标准农田十二万亩，确保',
				'供水。',
				'　　齐明舟指出，各县区要压实责任，挂图作战',
			]),
			page(2, ['，把水利建设这项民生工程抓紧抓实。', '　　会议还研究了其他事项，听取了有关部门的', '工作汇报。']),
			page(3, ['　　市领导韩立群参加会议。']),
		];
		expect(await text(makePdf(pages))).toEqual([
			'会议强调，要坚持节水优先，加快推进三江连通工程，新增高标准农田十二万亩，确保供水。',
			'齐明舟指出，各县区要压实责任，挂图作战，把水利建设这项民生工程抓紧抓实。',
			'会议还研究了其他事项，听取了有关部门的工作汇报。',
			'市领导韩立群参加会议。',
		]);
	});

	test('headings, lists and columns of a table stay lines of their own', async () => {
		const lines: readonly PdfText[] = [
			{ text: '云泽市水利工作方案', x: 200, y: 740, size: 20 },
			{ text: '一、总体要求', x: 84, y: 700 },
			{ text: '坚持节水优先，加快推进三江连通工程，新增', x: 84, y: 680 },
			{ text: '高标准农田。', x: 60, y: 660 },
			{ text: '指标', x: 60, y: 640 },
			{ text: '目标', x: 200, y: 640 },
			{ text: 'Smart', x: 60, y: 620 },
			{ text: 'Water', x: 124, y: 620 },
		];
		expect(await text(makePdf([lines]))).toEqual([
			'云泽市水利工作方案',
			'一、总体要求',
			'坚持节水优先，加快推进三江连通工程，新增高标准农田。',
			'指标\t目标',
			'Smart Water',
		]);
	});

	test('radicals that a font gives in the place of characters become characters', async () => {
		expect(await text(makePdf([[{ text: '⽔利部⻔⾼度重视⺠⽣⻓远发展', x: 60, y: 700 }]]))).toEqual([
			'水利部门高度重视民生长远发展',
		]);
	});

	test.each<[string, NamedEncoding, string]>([
		['GBK', { name: 'GBK-EUC-H', ordering: 'GB1', encode: (text) => iconv.encode(text, 'gbk') }, '云泽市水利工作方案'],
		[
			'UCS-2',
			{ name: 'UniGB-UCS2-H', ordering: 'GB1', encode: (text) => Buffer.from(text, 'utf16le').swap16() },
			'云泽市水利工作方案',
		],
		[
			'Big5',
			{ name: 'ETen-B5-H', ordering: 'CNS1', encode: (text) => iconv.encode(text, 'big5') },
			'雲澤市水利工作方案',
		],
	])(
		'fonts that only name a Chinese encoding, as older office software writes them, are read: %s',
		async (_, encoding, title) => {
			expect(await text(makePdf([[{ text: title, x: 60, y: 700 }]], { encoding }))).toEqual([title]);
		},
	);

	test('the title of the properties is a hint', async () => {
		const { documents } = await readPiped(makePdf([page(1, ['会议强调。'])], { title: '云泽市水利工作方案' }));
		expect(documents[0]).toMatchObject({ given: {}, hint: { title: '云泽市水利工作方案' } });
		const named = await readPiped(makePdf([page(1, ['会议强调。'])], { title: '新建文档.docx' }));
		expect(named.documents[0]?.hint).toBeUndefined();
	});
});

test('words in Latin letters that a line breaks keep their space', async () => {
	const lines: readonly PdfText[] = [
		{ text: '会议强调，要抓好落实，加快推进Smart', x: 60, y: 700 },
		{ text: 'Water建设，各县区要压实责任。', x: 60, y: 680 },
	];
	expect(await text(makePdf([lines]))).toEqual(['会议强调，要抓好落实，加快推进Smart Water建设，各县区要压实责任。']);
});

test('a title that is a name or a word is none', async () => {
	for (const title of ['', 'Report 2024', '水利'])
		expect((await readPiped(makePdf([page(1, ['会议强调。'])], { title }))).documents[0]?.hint).toBeUndefined();
});

describe('PDFs that cannot be read', () => {
	test.each<[string, number, RegExp]>([
		['of more text than a document may hold', 20_000, /holds more than 20 KB of text, too much for one document/],
		['larger than a document may be', 2000, /is larger than 2 KB, too large for one document/],
	])('one %s', async (_, maxSize, sentence) => {
		const full = Array.from({ length: 35 }, (_, i) => ({ text: '会'.repeat(40), x: 60, y: 760 - 20 * i }));
		const long = makePdf(Array(20).fill(full), { packed: true });
		expect(long.length).toBeLessThan(20_000);
		expect(await readPiped(long, { maxSize })).toEqual({ documents: [], failures: [expect.stringMatching(sentence)] });
	});

	test.each<[string, Uint8Array, RegExp]>([
		['a scan', makePdf([[], []]), /has no text layer .*\(OCR\)/],
		['a password', makePdf([page(1, ['会议。'])], { locked: true }), /is protected by a password/],
		['a file cut off', makePdf([page(1, ['会议。'])]).subarray(0, 300), /is a damaged PDF|has no text layer/],
	])('%s gets its sentence', async (_, bytes, sentence) => {
		expect(await readPiped(bytes)).toEqual({ documents: [], failures: [expect.stringMatching(sentence)] });
	});
});
