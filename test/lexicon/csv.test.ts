import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TifaError } from '../../src/errors.js';
import { cells, type Row } from '../../src/lexicon/csv.js';
import { readDictionary } from '../../src/lexicon/dictionary.js';

const folder = mkdtempSync(join(tmpdir(), 'tifa-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(contents: string, ...required: readonly string[]): readonly Row[] {
	const file = join(folder, 'own.csv');
	writeFileSync(file, contents);
	return readDictionary(file, required);
}

describe('a dictionary', () => {
	const rows = [
		{ formula: '一河一策', gloss: '' },
		{ formula: '放，管，服', gloss: '说“简”' },
	];

	test.each([
		['plain', 'formula,gloss\n一河一策,\n"放，管，服",说“简”\n'],
		['with a byte-order mark', '\uFEFFformula,gloss\n一河一策,\n放，管，服,说“简”\n'],
		['with the line ends of Windows and blank lines', 'formula,gloss\r\n\r\n一河一策,\r\n放，管，服,说“简”\r\n\r\n'],
	])('%s', (_, contents) => expect(read(contents, 'formula')).toEqual(rows));

	test('quoted cells hold commas, quotation marks and line breaks', () => {
		expect(read('formula,gloss\n"a,b","c ""d""\ne"\n')).toEqual([{ formula: 'a,b', gloss: 'c "d"\ne' }]);
	});

	test('with nothing but its header is empty', () => expect(read('formula\n', 'formula')).toEqual([]));
});

describe('a malformed one is named with its place', () => {
	test.each([
		['a column lacks', 'term\n一河一策\n', /own\.csv.*"formula"/],
		['a cell is empty', 'formula,gloss\n一河一策,a\n,b\n', /own\.csv:3.*"formula"/],
		['a cell is blank', 'formula,gloss\n 　,b\n', /own\.csv:2.*"formula"/],
		['a row is too long', 'formula,gloss\n一,二,三\n', /own\.csv/],
		['a quotation does not close', 'formula\n"一河\n', /own\.csv/],
	])('%s', (_, contents, message) => {
		expect(() => read(contents, 'formula')).toThrow(TifaError);
		expect(() => read(contents, 'formula')).toThrow(message);
	});

	test('a file that is not there', () => {
		expect(() => readDictionary(join(folder, 'none.csv'), [])).toThrow(TifaError);
		expect(() => readDictionary(join(folder, 'none.csv'), [])).toThrow(/none\.csv/);
	});
});

test.each([
	['枣庄|枣庄市', ['枣庄', '枣庄市']],
	[' 枣庄 || 枣庄市 |', ['枣庄', '枣庄市']],
	['', []],
	[undefined, []],
])('cells of %j', (cell, values) => expect(cells(cell)).toEqual(values));
