import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isReadFailure, type ReadOptions, readInputs } from '../../src/read/index.js';

const TEXT = '云泽市召开会议\n会议强调，要抓好落实。\n';
let root = '';

beforeAll(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'tifa-read-'));
	const put = async (name: string, content: string | Uint8Array = TEXT): Promise<void> => {
		await mkdir(path.dirname(path.join(root, name)), { recursive: true });
		await writeFile(path.join(root, name), content);
	};
	await put('news/b.txt');
	await put(
		'news/a.md',
		'---\ntitle: "会议召开"\ndate: 2024-05-06\nsource: 云泽日报\n---\n# 会议召开\n会议强调，要抓好落实。\n',
	);
	await put('news/a.txt');
	await put('news/a/z.text');
	await put('news/a-b/y.markdown');
	await put('news/picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2));
	await put('news/.hidden.txt');
	await put('news/.git/x.txt');
	await put('news/page.html');
	await put('saved/a.txt');
	await put('saved/a.json', '{"url": "https://example.org/a", "tags": [{"text": "水利"}]}');
	await put('saved/b.json', '{"articles": [{"id": "b1", "text": "云泽市召开会议。"}]}');
	await put('empty.txt', '');
	await put('blank.txt', ' \r\n\u3000\uFEFF\n');
	await put('binary.txt', Uint8Array.of(1, 0, 2, 0, 3, 0, 0, 0));
	await put('paper.txt', '%PDF-1.7 …');
	await put('none/notes.log');
	await put('x[1].txt');
	await symlink(path.join(root, 'news'), path.join(root, 'news/loop'));
	await symlink(path.join(root, 'nowhere'), path.join(root, 'news/broken.txt'));
});

afterAll(() => rm(root, { recursive: true }));

async function read(inputs: readonly string[], options: ReadOptions = {}): Promise<string[]> {
	const found: string[] = [];
	for await (const item of readInputs(
		inputs.map((input) => (input === '-' ? input : path.join(root, input))),
		options,
	)) {
		found.push(isReadFailure(item) ? `${item.error.code}: ${item.error.message.replaceAll(`${root}/`, '')}` : item.id);
	}
	return found;
}

describe('inputs', () => {
	test('a folder: readable files in byte order, hidden ones left out, links that lead back followed no further', async () => {
		expect(await read(['news'])).toEqual([
			'a-b/y',
			'a',
			'a~2',
			'a/z',
			'b',
			'NOT_FOUND: There is no file or folder news/broken.txt; check the spelling and the folder you are in.',
			'page',
		]);
	});

	test('JSON beside the articles of a folder is no input unless it holds texts; named, it is asked for them', async () => {
		expect(await read(['saved'])).toEqual(['a', 'b1']);
		expect(await read(['saved/a.json'])).toEqual([
			expect.stringMatching(/^FORMAT: saved\/a\.json has no column that is/),
		]);
	});

	test('a file named is read whatever its extension', async () => {
		expect(await read(['news/page.html', 'none/notes.log'])).toEqual(['page', 'notes']);
	});

	test('a pattern', async () => {
		expect(await read(['news/*.txt'])).toEqual(['a', 'b']);
		expect(await read(['news/**/*.{text,markdown}'])).toEqual(['a-b/y', 'a/z']);
	});

	test('a file whose name looks like a pattern', async () => {
		expect(await read(['x[1].txt'])).toEqual(['x[1]']);
	});

	test('the same name twice gets a number', async () => {
		expect(await read(['news/a.txt', 'news/a.md', 'news/a.txt', 'news/b.txt'])).toEqual(['a', 'a~2', 'a~3', 'b']);
	});

	test('the pipe', async () => {
		async function* stdin(): AsyncGenerator<Uint8Array> {
			yield Buffer.from(TEXT).subarray(0, 4);
			yield Buffer.from(TEXT).subarray(4);
		}
		const items = [];
		for await (const item of readInputs(['-'], { stdin: stdin() })) items.push(item);
		expect(items).toMatchObject([
			{ id: 'stdin', path: null, text: TEXT, encoding: 'utf-8', bytes: Buffer.byteLength(TEXT) },
		]);
	});

	test('front matter gives facts', async () => {
		for await (const item of readInputs([path.join(root, 'news/a.md')], {})) {
			expect(item).toMatchObject({ given: { title: '会议召开', date: '2024-05-06', source: '云泽日报' } });
		}
	});

	test('the hash is of the bytes', async () => {
		for await (const item of readInputs([path.join(root, 'news/a.txt')], {})) {
			expect(item).toMatchObject({
				sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
				path: path.join(root, 'news/a.txt'),
			});
		}
	});
});

describe('what cannot be read', () => {
	test.each([
		['missing.txt', /^NOT_FOUND: There is no file or folder missing\.txt; check/],
		['empty.txt', /^EMPTY: .*empty\.txt is empty/],
		['blank.txt', /^EMPTY: .*blank\.txt holds only white space/],
		['binary.txt', /^BINARY: .*binary\.txt does not look like text; .*--encoding/],
		['paper.txt', /^FORMAT: .*paper\.txt is a damaged PDF/],
		['news/picture.png', /^BINARY: .*is a PNG image/],
		['none', /^EMPTY: The folder none holds no file to read; in folders tifa takes \.csv, \.docx, .* and \.zip\./],
		['news/*.xyz', /^NOT_FOUND: No file matches news\/\*\.xyz/],
	])('%s is said, and the others still come', async (input, sentence) => {
		const [first, second, ...rest] = await read([input, 'news/b.txt']);
		expect(first).toMatch(sentence);
		expect(second).toBe('b');
		expect(rest).toEqual([]);
	});

	test('the pipe a second time', async () => {
		const [first, second] = await read(['-', '-'], {
			stdin: (async function* () {
				yield Buffer.from(TEXT);
			})(),
		});
		expect(first).toBe('stdin');
		expect(second).toMatch(/^EMPTY: The pipe can be read only once/);
	});

	test('an encoding that does not exist is a usage error before anything is read', async () => {
		await expect(read(['news'], { encoding: 'klingon' })).rejects.toMatchObject({ code: 'USAGE' });
	});
});
