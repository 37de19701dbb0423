/** Files, folders and patterns as they lie on a disk: what cannot be opened is named, and the rest is read. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFailure } from '../../src/read/failures.js';
import { isCollection, isReadFailure, Listing, readPlaced } from '../../src/read/index.js';
import { walk } from '../../src/read/walk.js';
import { readAll } from '../helpers/read.js';
import { freshFolder, removeFolder } from '../helpers/run-cli.js';

const TEXT = '云泽市召开水利会议\n会议强调，要抓好落实。\n';
let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
const put = (name: string, content: string | Uint8Array = TEXT): void => {
	mkdirSync(join(at(name), '..'), { recursive: true });
	writeFileSync(at(name), content);
};
beforeAll(() => {
	folder = freshFolder();
});
afterAll(() => removeFolder(folder));

describe('what the file system refuses', () => {
	test.each([
		['ENOENT', 'a.txt', 'NOT_FOUND', /^There is no file or folder a\.txt; check the spelling/],
		['ENOTDIR', 'a.txt/b.txt', 'NOT_FOUND', /^There is no file or folder a\.txt\/b\.txt/],
		['ENOENT', '\uFFFD\uFFFD.txt', 'UNREADABLE', /^The name of \uFFFD\uFFFD\.txt is not valid UTF-8, .*convmv/],
		['EACCES', 'a.txt', 'UNREADABLE', /^You may not read a\.txt; change its permissions/],
		['EPERM', '\uFFFD.txt', 'UNREADABLE', /^You may not read /],
		['ELOOP', 'a\r\nb.txt', 'UNREADABLE', /^a␊b\.txt is a link that leads back to itself/],
		['EIO', 'a.txt', 'UNREADABLE', /^a\.txt could not be read \(EIO\); check the disk/],
	])('%s for %j', (code, path, kind, sentence) => {
		const { error } = fileFailure(path, Object.assign(new Error(), { code }));
		expect(error.code).toBe(kind);
		expect(error.message).toMatch(sentence);
	});

	test('an error without a code is told in its own words', () => {
		expect(fileFailure('a.txt', new Error('no')).error.message).toBe(
			'a.txt could not be read (Error: no); check the disk and try again.',
		);
	});

	test('a link that leads back to itself, in a folder and named', async () => {
		put('links/b.txt');
		symlinkSync(at('links/a.txt'), at('links/a.txt'));
		symlinkSync(at('links/notes.log'), at('links/notes.log'));
		const sentence = `${at('links/a.txt')} is a link that leads back to itself; name the file it should lead to.`;
		const found = await readAll([at('links'), at('links/a.txt')]);
		expect(found.documents.map(({ id }) => id)).toEqual(['b']);
		expect(found.failures).toEqual([sentence, sentence]);
	});

	test('a file that is a folder in the path', async () => {
		put('plain.txt');
		expect((await readAll([at('plain.txt', 'x.txt')])).failures).toEqual([
			expect.stringMatching(/^There is no file or folder /),
		]);
	});
});

describe('folders', () => {
	test('two links to one folder give its files once, and end with a slash or not', async () => {
		put('shared/a.txt');
		mkdirSync(at('two'));
		symlinkSync(at('shared'), at('two/x'));
		symlinkSync(at('shared'), at('two/y'));
		for (const input of [at('two'), `${at('two')}//`]) {
			const { documents } = await readAll([input]);
			expect(documents.map(({ id, path }) => [id, path])).toEqual([['x/a', at('two/x/a.txt')]]);
		}
	});

	test('a folder that goes away while it is read costs only itself', async () => {
		put('going/a.txt');
		put('going/b/x.txt');
		put('going/c.txt');
		const found: string[] = [];
		const wanted = (): boolean => {
			rmSync(at('going/b'), { recursive: true, force: true });
			return true;
		};
		for await (const item of walk(at('going'), statSync(at('going')), wanted))
			found.push(isReadFailure(item) ? item.error.message : item.below);
		expect(found).toEqual(['a.txt', expect.stringMatching(/^There is no file or folder .*going\/b;/), 'c.txt']);
	});

	test('the root of the disk is named once', async () => {
		for await (const item of walk('/', statSync('/'), () => true)) {
			expect(item.path).toMatch(/^\/[^/]/);
			break;
		}
	});

	test('packed files are known by what they hold', async () => {
		put('packed/a.txt.gz', gzipSync(TEXT));
		put('packed/b.jsonl.gz', gzipSync(`{"id":"r","text":"会议强调"}`));
		put('packed/c.png.gz', gzipSync('x'));
		put('packed/d.gz', gzipSync('x'));
		const { documents, failures } = await readAll([at('packed')]);
		expect(failures).toEqual([]);
		expect(documents.map(({ id }) => id)).toEqual(['a', 'r']);
		expect(['a.txt.gz', 'b.jsonl.gz', 'c.zip', 'd'].map((name) => isCollection(name, 'auto'))).toEqual([
			false,
			true,
			true,
			false,
		]);
		expect(isCollection('d', 'csv')).toBe(true);
		expect(isCollection('d', 'text')).toBe(false);
	});
});

describe('patterns', () => {
	test('of the folder one is in', async () => {
		const { documents } = await readAll(['CITATION.c[f]f']);
		expect(documents.map(({ id, path }) => [id, path])).toEqual([['CITATION', 'CITATION.cff']]);
	});

	test('links that lead to the same folder give its files once', async () => {
		put('pattern/a/x.txt');
		symlinkSync(at('pattern/a'), at('pattern/b'));
		const { documents } = await readAll([at('pattern/*/*.txt')]);
		expect(documents.map(({ id }) => id)).toEqual(['a/x']);
	});
});

describe('files that are no plain files', () => {
	test.skipIf(process.platform === 'win32')('a named pipe is read once, as it comes', async () => {
		execFileSync('mkfifo', [at('fifo.txt')]);
		const writing = import('node:fs/promises').then(({ writeFile }) => writeFile(at('fifo.txt'), TEXT));
		const { documents, failures } = await readAll([at('fifo.txt')]);
		await writing;
		expect(failures).toEqual([]);
		expect(documents).toMatchObject([{ id: 'fifo', text: TEXT }]);
	});

	test('a file larger than is read at once, and one of a gigabyte that holds nothing', async () => {
		put('large.txt', TEXT.repeat(40_000));
		const { documents } = await readAll([at('large.txt')]);
		expect(documents[0]?.text).toBe(TEXT.repeat(40_000));
		const { failures } = await readAll([at('large.txt')], { maxSize: 200_000 });
		expect(failures).toEqual([expect.stringMatching(/large\.txt is larger than 195 KB, too large for one document/)]);
		writeFileSync(at('sparse.txt'), '');
		truncateSync(at('sparse.txt'), 1024 ** 3);
		const sparse = await readAll([at('sparse.txt')], { maxSize: 1024 ** 2 });
		expect(sparse.failures).toEqual([expect.stringMatching(/sparse\.txt is larger than 1 MB/)]);
	});
});

describe('shares of the inputs', () => {
	test('together give every document once, with the id and the place it has in the whole', async () => {
		for (let i = 0; i < 12; i++) put(`shares/${i}.txt`, `${TEXT}${i}`);
		put('shares/more/1.txt.gz', gzipSync(TEXT));
		put('shares/rows.csv', `id,text\n${Array.from({ length: 20 }, (_, i) => `r${i % 7},第${i}篇`).join('\n')}\n`);
		put('shares/empty.txt', '');
		const inputs = [at('shares'), at('nowhere.txt'), at('shares/3.txt')];
		const read = async (shard: Parameters<typeof readPlaced>[2]): Promise<string[]> => {
			const found: string[] = [];
			for await (const { input, at: place } of readPlaced(inputs, {}, shard))
				found.push(`${place.join('.')} ${isReadFailure(input) ? input.error.code : input.id}`);
			return found;
		};
		const whole = await read(null);
		expect(whole).toHaveLength(12 + 1 + 20 + 1 + 2);
		for (const of of [1, 2, 5]) {
			const listings = Array.from({ length: of }, () => new Listing());
			const shares = [];
			for (const [i, listing] of listings.entries()) shares.push(await read({ index: i + 1, of, listing }));
			expect(shares.flat().sort()).toEqual([...whole].sort());
			const seen = listings.map((listing) => listing.seen());
			expect(new Set(seen.map(({ sha256 }) => sha256)).size).toBe(1);
			expect(seen.reduce((sum, { own }) => sum + own.files + own.items, 0)).toBe(whole.length);
		}
	});
});
