/** What the READMEs tell a reader to type does what they say, in the package as it is published. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocks, readPage } from '../docs/markdown.js';
import { freshFolder, removeFolder } from '../helpers/run-cli.js';
import { fillFolder } from './folder.js';
import { atPrompt, type Installation, installPacked, makeImportable } from './install.js';

const PAGE = 'README.md';
/** The other one has the same lines with other comments. */
const CHINESE = 'README.zh.md';

/** What a reader looks for afterwards: something printed, or a file. */
type Sign = RegExp | readonly string[];

/** A line of the READMEs, as it begins, and its sign. A new line needs a new row. */
const SIGNS: readonly (readonly [beginning: string, sign: Sign])[] = [
	['cat article.txt | tifa', /^Officials \(\d+\)$/m],
	['tifa articles/ -f csv -t targets', /^doc_id,(?:.*\n){5}/],
	["tifa 'articles/**/*.md' -f jsonl", /^\{"document":\{"id":"2024\/notice".*\}\n$/],
	['tifa corpus.jsonl.gz -o results/', ['results/manifest.json', 'results/targets.csv', 'results/results.jsonl']],
	['tifa news.csv --text-column 正文', ['results/targets.parquet', 'results/people.parquet']],
	['tifa segment --pos article.txt', /召开\/v /],
	['tifa corpus/ --estimate', /100 cores/],
	['tifa corpus/ --shard 3/8 -o shards/3/', ['shards/3/manifest.json']],
	['tifa merge shards/* -o results/', ['results/manifest.json']],
	['tifa pipe < corpus.jsonl > records.jsonl', ['records.jsonl']],
	['tifa keywords results/ --unit slogans --by year', /^2022[\s\S]*^2024/m],
	['tifa compare results/', /log-likelihood|LL/],
	['tifa concordance 高质量发展 articles/', /高质量发展/],
	['tifa trend results/ --by quarter', /乡村振兴 .*2022-Q1/],
	['tifa network results/ -o net/', ['net/edges.csv']],
	['tifa panel results/ --status both', /metric/],
	['tifa report results/ -o report.html', ['report.html']],
	['tifa dict lookup 放管服', /简政放权/],
	['tifa evaluate gold/ results/results.jsonl', /officials.*\d\.\d\d/],
];

/** Lines within sentences, which stand beside text or with a value to choose. */
const SPOKEN: readonly (readonly [line: string, sign: Sign])[] = [
	['tifa --version', /^\d+\.\d+\.\d+\n$/],
	['tifa help analyze', /^Usage: tifa analyze/],
	['tifa schema', /^\{[\s\S]*"\$schema"/],
	['tifa completion bash', /complete /],
	['tifa samples/city-meeting.txt', /陆远山/],
	['tifa samples/city-meeting.txt --lang zh', /^活动$/m],
	['tifa dict check my.csv', /./],
];

const root = process.cwd();
let scratch: string;
let folder: string;
let installed: Installation;

beforeAll(async () => {
	scratch = freshFolder();
	installed = await installPacked(root, scratch);
});
afterAll(() => removeFolder(scratch));

/** Lines of the page's `sh` blocks that call tifa as it is installed. */
const linesOf = (page: string): readonly string[] =>
	blocks(page, 'sh').flatMap(({ text }) => text.split('\n').filter((line) => /(?:^|\| )tifa\b/.test(line)));

/** Whole calls of tifa within sentences: those with `…` or capitals are sketches. */
const spokenOn = (...pages: readonly string[]): readonly string[] => {
	const spans = pages.flatMap((page) => readPage(page).code.filter(({ language }) => language === null));
	return [...new Set(spans.map(({ text }) => text).filter((text) => /^tifa [^…A-Z]+$/.test(text)))];
};

async function expectSign(line: string, sign: Sign): Promise<void> {
	const { code, stdout, stderr } = await atPrompt(line, folder, installed);
	expect(code, stderr).toBe(0);
	if (sign instanceof RegExp) expect(stdout).toMatch(sign);
	else for (const file of sign) expect(readFileSync(join(folder, file)).length, file).toBeGreaterThan(0);
}

describe(PAGE, () => {
	beforeAll(async () => {
		folder = freshFolder();
		await fillFolder(root, folder, installed);
	});
	afterAll(() => removeFolder(folder));

	// In their order: later lines read what earlier ones have written.
	test.each(linesOf(PAGE))('%s', async (line) => {
		const [, sign] = SIGNS.find(([beginning]) => line.startsWith(beginning)) ?? [];
		expect(sign, 'no row of SIGNS tells what this line should do').toBeDefined();
		await expectSign(line, sign!);
	});

	test('every row of the table stands for a line', () => {
		const lines = linesOf(PAGE);
		expect(SIGNS.filter(([beginning]) => !lines.some((line) => line.startsWith(beginning)))).toEqual([]);
	});

	test.each(spokenOn(PAGE, CHINESE))('%s, within a sentence', async (line) => {
		const [, sign] = SPOKEN.find(([known]) => known === line) ?? [];
		expect(sign, 'no row of SPOKEN tells what this line should do').toBeDefined();
		await expectSign(line, sign!);
	});

	test('the library', async () => {
		makeImportable(folder, installed);
		const [{ text } = { text: '' }] = blocks(PAGE, 'ts');
		expect(text).toContain('analyze(text)');
		const before = "import { readFileSync } from 'node:fs';\nconst text = readFileSync('article.txt', 'utf8');";
		const after =
			'console.log(record.people.map(({ name }) => name).join(), typeof createAnalyzer, typeof readInputs);';
		writeFileSync(join(folder, 'example.mjs'), [before, text, after].join('\n'));
		const { code, stdout, stderr } = await atPrompt('node example.mjs', folder, installed);
		expect(code, stderr).toBe(0);
		expect(stdout).toMatch(/陆远山.* function function\n$/);
	});
});

test('the Chinese page has the same lines', () => {
	const bare = (page: string): readonly string[] => linesOf(page).map((line) => line.replace(/ +#.*$/, ''));
	expect(bare(CHINESE)).toEqual(bare(PAGE));
	expect(blocks(CHINESE, 'ts').map(({ text }) => text)).toEqual(blocks(PAGE, 'ts').map(({ text }) => text));
});

test('what the package should not hold is not in it', () => {
	const strays = ['src', 'test', '.ci', '.biome.json', 'node_modules/vitest', 'node_modules/typescript'];
	expect(strays.filter((name) => existsSync(join(installed.home, name)))).toEqual([]);
	for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md', 'CITATION.cff'])
		expect(existsSync(join(installed.home, name)), name).toBe(true);
});
