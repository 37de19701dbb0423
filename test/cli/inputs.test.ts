import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSPECTION, MEETING } from '../helpers/articles.js';
import { makePdf } from '../helpers/pdf.js';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';
import { makeDocx, makeZip, wordParagraph } from '../helpers/zip.js';

const paragraphs = MEETING.split('\n').filter((line) => line !== '');
const page = `<html><head><title>x</title></head><body>${paragraphs.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
const rows = [
	{ id: 'r1', text: MEETING, region: '东部' },
	{ id: 'r2', text: INSPECTION, region: '西部' },
];
const jsonl = rows.map((row) => JSON.stringify(row)).join('\n');
const csv = `id,wen,region\n${rows.map(({ id, text, region }) => `${id},"${text}",${region}`).join('\n')}\n`;

let cwd: string;
beforeAll(() => {
	cwd = freshFolder({
		'all/1.txt': MEETING,
		'all/2.html': page,
		'all/3.docx': makeDocx(paragraphs.map((line) => wordParagraph(line)).join('')),
		'all/4.jsonl': jsonl,
		'all/5.zip': makeZip([{ name: 'a.txt', content: MEETING }]),
		'all/6.txt.gz': gzipSync(MEETING),
		'rows.csv': csv,
		'list.txt': 'all/1.txt\r\nall/2.html\n\n',
		'list0.txt': 'all/1.txt\0all/2.html\0',
	});
});
afterAll(() => removeFolder(cwd));

const ids = (stdout: string): readonly string[] =>
	stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line).document.id);

test('a folder of all formats: the same article gives the same officials', async () => {
	const { code, stdout, stderr } = await runCli(['all', '-f', 'jsonl'], { cwd });
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	const people = stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line))
		.filter(({ document }) => document.id !== 'r2')
		.map((record) => record.people.map((person: { normalized: string }) => person.normalized));
	expect(people).toHaveLength(6);
	for (const names of people) expect(names).toEqual(people[0]);
});

describe('flags of inputs', () => {
	test.each<[string, readonly string[], string | undefined, readonly string[]]>([
		['columns', ['rows.csv', '--text-column', 'wen'], undefined, ['r1', 'r2']],
		['a format for the pipe', ['--input-format', 'csv', '--text-column', 'wen'], csv, ['r1', 'r2']],
		['a pipe is known by its content', [], jsonl, ['r1', 'r2']],
		['a format against the content', ['--input-format', 'text'], jsonl, ['stdin']],
		['--files-from', ['--files-from', 'list.txt'], undefined, ['1', '2']],
		['--files-from with NUL', ['--files-from', 'list0.txt', '-0'], undefined, ['1', '2']],
		['--files-from stdin', ['--files-from', '-'], 'all/1.txt\n', ['1']],
	])('%s', async (_, args, stdin, wanted) => {
		const { code, stdout, stderr } = await runCli([...args, '-f', 'jsonl'], {
			cwd,
			...(stdin === undefined ? {} : { stdin }),
		});
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(ids(stdout)).toEqual(wanted);
	});

	test.each<[string, readonly string[], RegExp]>([
		['a list that is not there', ['--files-from', 'nowhere.txt'], /nowhere\.txt/],
		['--null alone', ['all/1.txt', '-0'], /--null goes with --files-from/],
		['a size that is none', ['all/1.txt', '--max-size', 'much'], /64MB/],
		['a format that is none', ['all/1.txt', '--input-format', 'xml'], /xml/],
	])('%s is wrong usage', async (_, args, sentence) => {
		const { code, stdout, stderr } = await runCli(args, { cwd });
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toMatch(sentence);
	});

	test('--max-size', async () => {
		const { code, stderr } = await runCli(['all/1.txt', '--max-size', '100'], { cwd });
		expect(code).toBe(1);
		expect(stderr).toMatch(/all\/1\.txt is larger than/);
	});

	test('further columns are in documents and in the record', async () => {
		const table = await runCli(['rows.csv', '--text-column', 'wen', '-t', 'documents'], { cwd });
		expect(table.stdout).toContain('"{""region"":""东部""}"');
		const record = await runCli(['rows.csv', '--text-column', 'wen', '-f', 'jsonl'], { cwd });
		expect(JSON.parse(record.stdout.split('\n')[0]!).document.extra).toEqual({ region: '东部' });
	});

	test('JSON of a corpus is an array, however many rows it has', async () => {
		const { stdout } = await runCli(['rows.csv', '--text-column', 'wen', '-f', 'json'], { cwd });
		expect(JSON.parse(stdout)).toHaveLength(2);
	});
});

test('a folder of rubbish goes through with a sentence each', async () => {
	const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
	const zip = makeZip([{ name: 'a.txt', content: MEETING }]);
	const folder = freshFolder({
		'junk/a-good.txt': MEETING,
		'junk/b-empty.txt': '',
		'junk/c-picture.txt': png,
		'junk/d-broken.zip': zip.subarray(0, 50),
		'junk/e-locked.pdf': makePdf([[{ text: '会议', x: 60, y: 700 }]], { locked: true }),
		'junk/f-scan.pdf': makePdf([[]]),
		'junk/g-broken.docx': makeDocx('<w:p>'),
		'junk/h-one-line.jsonl': `{"text":"${'长'.repeat(400_000)}"}`,
		'junk/i-broken.jsonl': `{"text":\n`,
		'junk/j-table.csv': 'a,b\n1,2\n',
		'junk/k-broken.txt.gz': gzipSync(MEETING).subarray(0, 30),
		'junk/l-random.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256),
		'junk/m-empty.html': '<html><body><script>x</script></body></html>',
		'junk/n-new\nline\u001b[31m.txt': '',
		'junk/o-locked.zip': makeZip([{ name: 'x.txt', content: MEETING, encrypted: true }]),
		'junk/picture.png': png,
		'junk/z-good.txt': INSPECTION,
	});
	mkdirSync(join(folder, 'junk/sub'));
	symlinkSync(join(folder, 'junk'), join(folder, 'junk/sub/loop'));
	symlinkSync('self.txt', join(folder, 'junk/self.txt'));
	writeFileSync(join(folder, 'junk/p-secret.txt'), MEETING);
	chmodSync(join(folder, 'junk/p-secret.txt'), 0);
	const { code, stdout, stderr } = await runCli(['junk', '-f', 'jsonl', '--max-size', '1MB'], { cwd: folder });
	removeFolder(folder);
	const sentences = stderr.trimEnd().split('\n');
	const wanted = [
		...[/b-empty\.txt is empty/, /c-picture\.txt is a PNG image/, /d-broken\.zip is a damaged zip/],
		...[/e-locked\.pdf is protected by a password/, /f-scan\.pdf has no text layer/],
		...[/g-broken\.docx is a damaged Word/, /h-one-line\.jsonl is longer than 1 MB/, /Line 1 of .*i-broken\.jsonl/],
		...[/j-table\.csv has no column/, /k-broken\.txt\.gz is cut off/, /l-random\.txt does not look like text/],
		...[/m-empty\.html holds only white space|m-empty\.html is empty/, /n-new.*is empty/],
		...[/o-locked\.zip\/x\.txt is encrypted/, /self\.txt is a link that leads back/],
	];
	expect(code).toBe(1);
	for (const sentence of wanted) expect(stderr).toMatch(sentence);
	for (const sentence of sentences) expect(sentence).toMatch(/^tifa: /);
	expect(stderr).not.toContain('\u001b');
	// Root may read whatever the mode says.
	const secret = process.getuid?.() === 0 ? ['p-secret'] : [];
	expect(ids(stdout)).toEqual(['a-good', ...secret, 'z-good']);
	expect(sentences).toHaveLength(wanted.length + 1 - secret.length);
});
