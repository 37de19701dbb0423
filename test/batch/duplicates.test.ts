import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Duplicates } from '../../src/batch/duplicates.js';
import { signatureOf } from '../../src/batch/signature.js';
import { cleanDocument } from '../../src/clean/index.js';
import { prepareText } from '../../src/normalize/index.js';
import { documentFromText } from '../../src/read/index.js';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';
import { article, seeded } from './corpus.js';

const signature = (text: string): Uint32Array =>
	signatureOf(prepareText(cleanDocument(documentFromText(text), { keepBoilerplate: false })));

/** Of which text each one is a duplicate, by their numbers. */
function found(texts: readonly string[]): readonly (string | null)[] {
	const duplicates = new Duplicates();
	return texts.map((text, i) => duplicates.take(String(i), signature(text)));
}

const LONG = article(1, 8);
const TRADITIONAL =
	'臨川市召開河湖治理會議\n\n市委書記周景巖出席會議並講話，強調要堅持綠色發展，扎實推進河湖治理，確保群眾滿意。會議由市長吳桐生主持，有關部門負責同志參加會議並作了發言。\n';
const SIMPLIFIED =
	'临川市召开河湖治理会议\n\n市委书记周景岩出席会议并讲话，强调要坚持绿色发展，扎实推进河湖治理，确保群众满意。会议由市长吴桐生主持，有关部门负责同志参加会议并作了发言。\n';

describe('the same article', () => {
	test.each([
		['word for word', LONG, LONG],
		[
			'under another title, from another source',
			LONG,
			LONG.replace(/^.*\n.*来源：.*\n/, '要闻速递\n来源：金坪县融媒\n'),
		],
		['with other line breaks and blanks', LONG, LONG.replaceAll('，', '，\u3000').replaceAll('\n\n', '\r\n\r\n')],
		['with one sentence more', LONG, `${LONG}\n会后，与会人员还参观了展览。\n`],
		['with a figure corrected', LONG, LONG.replace(/\d+万人/, '7万人')],
		['in traditional script', SIMPLIFIED, TRADITIONAL],
		['a line only', '云溪县今日召开大会。', '云溪县今日召开大会。'],
	])('%s', (_, first, second) => {
		expect(found([article(90), first, article(91), second])).toEqual([null, null, null, '1']);
	});
});

describe('another article', () => {
	test.each([
		['another one of the same kind', LONG, article(2, 8)],
		['half of it in common', LONG, LONG.slice(0, LONG.length / 2) + article(3, 4)],
		['another line', '云溪县今日召开大会。', '云溪县昨日召开大会。'],
	])('%s', (_, first, second) => {
		expect(found([first, second])).toEqual([null, null]);
	});

	test('texts without letters are duplicates of nothing', () => {
		const duplicates = new Duplicates();
		expect([1, 2].map((id) => duplicates.take(`${id}`, new Uint32Array(8)))).toEqual([null, null]);
	});
});

test('the first of all copies is named, however many there are and however large the corpus has grown', () => {
	const random = seeded(3);
	const word = (): number => Math.floor(random() * 2 ** 32);
	const some = Array.from({ length: 5000 }, () => Uint32Array.from({ length: 8 }, word));
	const duplicates = new Duplicates();
	for (const [i, each] of some.entries()) expect(duplicates.take(`${i}`, each)).toBeNull();
	for (const [i, each] of some.entries()) {
		// Six of 64 bins differ, all in the first two bands.
		const near = each.map((bits, band) => (band < 2 ? bits ^ 0x11100 : bits));
		expect(duplicates.take(`near ${i}`, near)).toBe(`${i}`);
	}
});

describe('in the results', () => {
	let cwd: string;
	beforeAll(() => {
		cwd = freshFolder({
			'news/=a.txt': LONG,
			'news/b.txt': article(2),
			'news/c,"duplicateOf":.txt': LONG,
			'news/d.txt': `${LONG}\n会后，与会人员还参观了展览。\n`,
		});
	});
	afterAll(() => removeFolder(cwd));
	const rows = (text: string): Record<string, string>[] => parse(text, { columns: true });
	const records = (text: string): { document: { id: string; duplicateOf: string | null } }[] =>
		text
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));

	test.each([['1'], ['2']])('documents.csv and results.jsonl say it, -j %s', async (jobs) => {
		const { stderr } = await runCli(['news', '-o', `out${jobs}`, '-j', jobs], { cwd });
		expect(stderr).toBe(`4 analysed, 2 found to be duplicates; results in out${jobs}\n`);
		const read = (name: string): string => readFileSync(join(cwd, `out${jobs}`, name), 'utf8');
		expect(rows(read('documents.csv')).map((row) => row.duplicate_of)).toEqual(['', '', "'=a", "'=a"]);
		expect(records(read('results.jsonl')).map(({ document }) => document.duplicateOf)).toEqual([
			null,
			null,
			'=a',
			'=a',
		]);
	});

	test('--dedupe leaves them out of all but the table of documents', async () => {
		await runCli(['news', '-o', 'few', '--dedupe', '-q'], { cwd });
		const read = (name: string): string => readFileSync(join(cwd, 'few', name), 'utf8');
		expect(rows(read('documents.csv'))).toHaveLength(4);
		expect([...new Set(rows(read('people.csv')).map((row) => row.doc_id))]).toEqual(["'=a", 'b']);
		expect(records(read('results.jsonl')).map(({ document }) => document.id)).toEqual(['=a', 'b']);
		const { counts } = JSON.parse(read('manifest.json'));
		expect(counts.documents).toBe(4);
		expect(counts.people).toBe(rows(read('people.csv')).length);
	});

	test.each([
		['JSON', ['-f', 'json'], 4],
		['JSON without duplicates', ['-f', 'json', '--dedupe'], 2],
	])('printed as %s', async (_, flags, count) => {
		const { stdout } = await runCli(['news', ...flags], { cwd });
		const documents = (JSON.parse(stdout) as ReturnType<typeof records>).map((record) => record.document);
		expect(documents).toHaveLength(count);
		expect(documents.slice(2).every(({ duplicateOf }) => duplicateOf === '=a')).toBe(true);
	});
});
