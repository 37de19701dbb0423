import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/record/columns.js';
import { recordJsonSchema } from '../../src/record/json-schema.js';
import * as schema from '../../src/record/schema.js';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';
import { blocks, readPage } from './markdown.js';

const R = 'docs/r.md';
const PYTHON = 'docs/python.md';

const code = (page: string, language: string): string =>
	blocks(page, language)
		.map(({ text }) => text)
		.join('\n');

/** Names of columns, of fields of a record, and the values that a column has from a fixed list. */
const known = new Set<string>([
	...Object.values(tables).flatMap(({ columns }) => columns.map(({ key }) => key)),
	...fieldsOf(recordJsonSchema()),
	...Object.values(schema).flatMap((value) => (Array.isArray(value) ? (value as readonly string[]) : [])),
]);

function fieldsOf(node: unknown): readonly string[] {
	if (typeof node !== 'object' || node === null) return [];
	const own = 'properties' in node ? Object.keys(node.properties as object) : [];
	return [...own, ...Object.values(node).flatMap(fieldsOf)];
}

const matches = (text: string, pattern: RegExp): readonly string[] =>
	[...text.matchAll(pattern)].map((match) => match.slice(1).find((group) => group !== undefined)!);

/** Strings of code in either kind of mark that look like names. */
const namesInStrings = (text: string): readonly string[] =>
	matches(text, /(?:"([a-z]+(?:_[a-z]+)*)"|'([a-z]+(?:_[a-z]+)*)')/g);

/** Names in R code that are neither calls nor defined in it. */
function strangersInR(text: string): readonly string[] {
	const bare = text.replace(/"[^"]*"/g, '""').replace(/#.*$/gm, '');
	const defined = new Set([
		...matches(bare, /(\w+) <-/g),
		...matches(bare, /([\w.]+) =(?!=)/g),
		...matches(bare, /library\((\w+)\)/g),
		...matches(bare, /function\(([^)]*)\)/g).flatMap((names) => names.split(/,\s*/)),
		...['TRUE', 'FALSE', 'Inf', 'in', 'n', 'function'],
	]);
	const names = [...matches(bare, /(?<![\w.$])([A-Za-z][\w.]*)(?![\w.]|\s*\()/g), ...namesInStrings(text)];
	return names.filter((name) => !known.has(name) && !defined.has(name) && name !== 'drop');
}

/** Names of columns in Python code that no table has and the code does not make. */
function strangersInPython(text: string): readonly string[] {
	const python = text.replace(/"""[\s\S]*?"""/g, '');
	const made = new Set([
		...matches(python, /\["(\w+)"\] = /g),
		...matches(python, /\.alias\("(\w+)"\)/g),
		...matches(python, /assign\((\w+)=/g),
	]);
	return [...namesInStrings(python), ...matches(python, /\brow\.(\w+)/g)].filter(
		(name) => !known.has(name) && !made.has(name),
	);
}

let folder: string;
let files: readonly string[];
beforeAll(async () => {
	folder = freshFolder();
	const run = await runCli(['samples/', '-o', join(folder, 'results'), '-f', 'parquet', '--with-text'], { cwd: '.' });
	expect(run.code).toBe(0);
	files = readdirSync(join(folder, 'results'));
});
afterAll(() => removeFolder(folder));

describe('tutorials', () => {
	test.each([R, PYTHON])('every file that %s reads is written', (page) => {
		const { code: all } = readPage(page);
		const named = matches(all.map(({ text }) => text).join('\n'), /results\/([\w-]+\.\w+)/g);
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((file) => !files.includes(file))).toEqual([]);
	});

	test('every name in the R code is a column, a value or made there', () => {
		const text = code(R, 'r');
		expect(text).toContain('deadline_year');
		expect(strangersInR(text)).toEqual([]);
	});

	test('every name in the Python code is a column, a value or made there', () => {
		const text = code(PYTHON, 'python');
		expect(text).toContain('deadline_year');
		expect(strangersInPython(text)).toEqual([]);
	});

	test('columns that no table has are noticed', () => {
		expect(strangersInR('targets |> filter(statuss == "target")')).toEqual(['statuss']);
		expect(strangersInR('targets |> left_join(counts, by = "docid")')).toEqual(['counts', 'docid']);
		expect(strangersInPython('targets["metrik"]')).toEqual(['metrik']);
	});

	test('the SQL runs and finds something', async () => {
		const queries = matches(code(PYTHON, 'python'), /"""([\s\S]*?)"""/g);
		expect(queries.length).toBeGreaterThan(1);
		const connection = await (await DuckDBInstance.create()).connect();
		for (const query of queries) {
			const here = query.replaceAll("'results/", `'${join(folder, 'results')}/`);
			const { currentRowCount } = await connection.runAndReadAll(here);
			expect(currentRowCount, query).toBeGreaterThan(0);
		}
		connection.closeSync();
	});
});
