import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { memberCounts } from '../../src/lexicon/check/numerals.js';
import { runCli } from '../helpers/run-cli.js';

const HEAD = 'id,formula,variants,members,label_en,gloss,field,level,year,occasion,leader,source,common';

/** Checks a dictionary with these rows and gives its findings by line: `2 error duplicate`. */
async function findings(rows: readonly string[], head = HEAD): Promise<readonly string[]> {
	const { stdout } = await runCli(['dict', 'check', 'my.csv', '-f', 'json'], {
		files: { 'my.csv': [head, ...rows, ''].join('\n') },
	});
	return (JSON.parse(stdout) as { line: number; severity: string; code: string }[]).map(
		(f) => `${f.line} ${f.severity} ${f.code}`,
	);
}

describe('tifa dict check finds', () => {
	test.each<[what: string, rows: readonly string[], found: readonly string[]]>([
		[
			'nothing in a good row',
			['wu-ge-jia,五个家,,甲家|乙家|丙家|丁家|戊家,,,rural,central,2013,,,某报告 (2013-01),'],
			[],
		],
		['a missing source', [',梧桐工程,,,,,,,,,,,'], ['2 warning no-source']],
		['a source without date', [',梧桐工程,,,,,,,,,,某报告,'], ['2 warning source-undated']],
		['a source older than the year', [',梧桐工程,,,,,,,2020,,,某报告 (2013),'], ['2 error source-earlier']],
		['members that do not add up', [',四个家,,甲家|乙家|丙家,,,,,,,,某报告 (2013),'], ['2 error member-count']],
		['a member named twice', [',三个家,,甲家|乙家|甲家,,,,,,,,某报告 (2013),'], ['2 error member-twice']],
		[
			'a year that cannot be',
			[',梧桐工程,,,,,,,1850,,,某报告 (2013),', ',槐树工程,,,,,,,去年,,,某报告 (2013),'],
			['2 error bad-year', '3 error bad-year'],
		],
		[
			'an unknown field and level',
			[',梧桐工程,,,,,trees,moon,,,,某报告 (2013),'],
			['2 error unknown-field', '2 error unknown-level'],
		],
		['an unknown leader', [',梧桐工程,,,,,,,,,Someone,某报告 (2013),'], ['2 warning unknown-leader']],
		[
			'a formula that stands twice',
			[',梧桐工程,,,,,,,,,,某报告 (2013),', ',梧桐工程,,,,,,,,,,某报告 (2013),'],
			['3 error duplicate'],
		],
		[
			'a variant of two entries',
			[',梧桐工程,,,,,,,,,,某报告 (2013),', ',槐树工程,“梧桐”工程,,,,,,,,,某报告 (2013),'],
			['3 error collision'],
		],
		[
			'an id that stands twice',
			['a,梧桐工程,,,,,,,,,,某报告 (2013),', 'a,槐树工程,,,,,,,,,,某报告 (2013),'],
			['3 error duplicate'],
		],
		['an id that is none', ['Wu Tong,梧桐工程,,,,,,,,,,某报告 (2013),'], ['2 error bad-id']],
		['cells without a column', [',梧桐工程,,,,one, two,,,,,,某报告 (2013),'], ['2 error wrong-columns']],
		['an empty formula', [',,,,,,,,,,,,'], ['2 error no-formula']],
		['a formula of one character', [',家,,,,,,,,,,某报告 (2013),'], ['2 error too-short']],
		['a word of everyday language', [',发展,,,,,,,,,,某报告 (2013),'], ['2 warning everyday-word']],
		['quotation marks around a formula', [',“梧桐工程”,,,,,,,,,,某报告 (2013),'], ['2 error quotation-marks']],
	])('%s', async (_, rows, found) => {
		expect(await findings(rows)).toEqual(found);
	});

	test('a header with another name for a column, and one without formulas', async () => {
		expect(await findings(['梧桐工程,桐'], 'Formula,variant')).toContain('1 error wrong-columns');
		expect(await findings(['梧桐工程,桐'], 'words,note')).toContain('1 error wrong-columns');
	});

	test('exit code 1 with errors, 0 with warnings only; five warnings of a kind unless all are asked for', async () => {
		const rows = Array.from({ length: 8 }, (_, i) => `梧桐${'甲乙丙丁戊己庚辛'[i]}工程,`);
		const files = { 'my.csv': ['formula,source', ...rows, ''].join('\n') };
		const some = await runCli(['dict', 'check', 'my.csv'], { files });
		expect(some.code).toBe(0);
		expect(some.stdout.match(/has no source/g)).toHaveLength(5);
		expect(some.stdout).toContain('3 more warnings');
		expect((await runCli(['dict', 'check', 'my.csv', '--all'], { files })).stdout.match(/has no source/g)).toHaveLength(
			8,
		);
		const bad = await runCli(['dict', 'check', 'my.csv'], { files: { 'my.csv': 'formula\n家\n' } });
		expect(bad.code).toBe(1);
		expect(bad.stdout).toMatch(/^my\.csv:2: error: “家”/);
	});
});

test('the dictionaries of tifa have no errors', async () => {
	const { code, stdout } = await runCli(['dict', 'check', '--errors']);
	expect(stdout).toBe('');
	expect(code).toBe(0);
});

describe('a name counts its members', () => {
	test.each<[formula: string, fits: readonly number[], not: readonly number[]]>([
		['四个意识', [4], [3, 5]],
		['两不愁三保障', [5], [4]],
		['一个中心、两个基本点', [3], [5]],
		['五统一、一开放', [6], [4]],
		['3+2产业', [5], [4]],
		['十四个坚持', [14], [4, 13]],
		['双碳', [2], [1, 3]],
		['甲乙、丙丁、戊己', [3], [2]],
	])('%s', (formula, fits, not) => {
		const counts = memberCounts(formula)!;
		expect(fits.filter((n) => !counts.has(n))).toEqual([]);
		expect(not.filter((n) => counts.has(n))).toEqual([]);
	});

	test('or counts nothing', () => {
		expect(memberCounts('新发展理念')).toBeNull();
	});
});

describe('a user dictionary is read as people save it', () => {
	const rows = 'formula,label_en\r\n梧桐双十工程,Plane Tree Project\r\n';
	const article = '某市召开会议。会议指出，要抓好梧桐双十工程，推动工作落实。\n';
	test.each<[string, string | Uint8Array]>([
		['UTF-8 with a byte-order mark and CRLF', `\ufeff${rows}`],
		['GB 18030', iconv.encode(rows, 'gb18030')],
		['UTF-16, tabs', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(rows.replaceAll(',', '\t'), 'utf-16le')])],
		['tabs', rows.replaceAll(',', '\t')],
	])('%s', async (_, contents) => {
		const { stdout, stderr } = await runCli(['a.txt', '--dict', 'my.csv', '-t', 'slogans'], {
			files: { 'a.txt': article, 'my.csv': contents },
		});
		expect(stderr).toBe('');
		expect(stdout).toMatch(/梧桐双十工程.*my\.csv:2/);
	});

	test.each<[what: string, contents: string, said: RegExp]>([
		['semicolons', 'formula;label_en\n梧桐工程;Tree\n', /my\.csv:1: The columns are separated by semicolons/],
		[
			'a quotation mark never closed',
			'formula,source\n梧桐工程,"某报告\n槐树工程,b\n',
			/my\.csv:2: .*does not end with one/,
		],
		['a spreadsheet', 'PK\u0003\u0004abc', /is a spreadsheet, not a CSV file/],
		['an empty file', '', /is empty/],
		[
			'a row with an error, by its line',
			'formula,source\n\n"梧桐\n工程",某报告\n家,某报告\n',
			/my\.csv:5: “家” is too short/,
		],
	])('%s', async (_, contents, said) => {
		const { code, stdout, stderr } = await runCli(['a.txt', '--dict', 'my.csv'], {
			files: { 'a.txt': article, 'my.csv': contents },
		});
		expect(stderr).toMatch(said);
		expect(stdout).toBe('');
		expect(code).toBe(2);
	});

	test('a formula that looks like a regular expression stands for itself', async () => {
		const files = {
			'a.txt': '会议指出，要推进电影.*+(甲乙)?行动。要推进电影甲行动。\n',
			'my.csv': 'formula\n电影.*+(甲乙)?行动\n',
		};
		const { stdout, code } = await runCli(['a.txt', '--dict', 'my.csv', '-f', 'json'], { files });
		expect(code).toBe(0);
		const found = (
			JSON.parse(stdout) as { slogans: { text: string; entry: string | null; mentions: unknown[] }[] }
		).slogans.filter((s) => s.entry === 'my.csv:2');
		expect(found.map((s) => s.mentions.length)).toEqual([1]);
	});
});
