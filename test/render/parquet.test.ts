import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORED_TABLES, tables } from '../../src/record/columns.js';
import { openParquetTable } from '../../src/render/parquet/index.js';
import { INSPECTION, MEETING } from '../helpers/articles.js';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';

let cwd: string;
let db: DuckDBConnection;
const rowsOf = async (sql: string): Promise<readonly (readonly unknown[])[]> => (await db.runAndReadAll(sql)).getRows();

beforeAll(async () => {
	const corpus = [
		{ id: '=1+1', text: INSPECTION, date: '2024-04-19', title: '标题，有“引号”和"quotes"', 县: '山口县' },
		{ id: 'b', text: `${MEETING}\n\n“第二段”\t有制表符`, note: { a: [1, null] } },
	];
	cwd = freshFolder({
		'a.txt': MEETING,
		'corpus.jsonl': corpus.map((row) => JSON.stringify(row)).join('\n'),
	});
	db = await (await DuckDBInstance.create()).connect();
	for (const args of [
		['-f', 'parquet', '-o', 'parquet'],
		['-o', 'csv', '--no-defuse'],
	]) {
		const { code, stderr } = await runCli(['a.txt', 'corpus.jsonl', '--with-text', ...args], { cwd });
		expect({ code, stderr }).toMatchObject({ code: 0 });
	}
});
afterAll(() => {
	db.closeSync();
	removeFolder(cwd);
});

describe('every table as Parquet', () => {
	test('stands beside its CSV', () => {
		const names = readdirSync(join(cwd, 'parquet'));
		for (const name of STORED_TABLES) expect(names).toEqual(expect.arrayContaining([`${name}.parquet`, `${name}.csv`]));
	});

	test.each(STORED_TABLES)('%s: the cells of the CSV, with types', async (name) => {
		const parquet = `read_parquet('${join(cwd, 'parquet', `${name}.parquet`)}')`;
		const csv = `read_csv('${join(cwd, 'csv', `${name}.csv`)}', header = true, all_varchar = true)`;
		const types = await rowsOf(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${parquet})`);
		const wanted = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', date: 'DATE' } as const;
		expect(types).toEqual(tables[name].columns.map(({ key, type }) => [key, wanted[type]]));
		const cast = types.map(([key, type]) => `CAST("${key}" AS ${type}) AS "${key}"`).join(', ');
		const [counts] = await rowsOf(`SELECT (SELECT count(*) FROM ${csv}), (SELECT count(*) FROM ${parquet})`);
		expect(counts![0]).toBe(counts![1]);
		expect(Number(counts![0])).toBeGreaterThan(0);
		expect(await rowsOf(`(SELECT ${cast} FROM ${csv}) EXCEPT ALL (SELECT * FROM ${parquet})`)).toEqual([]);
	});

	test('nothing is defused: no spreadsheet runs Parquet', async () => {
		const ids = await rowsOf(`SELECT doc_id FROM read_parquet('${join(cwd, 'parquet', 'documents.parquet')}')`);
		expect(ids.flat()).toContain('=1+1');
	});

	test('further columns of a corpus come along', async () => {
		const extra = await rowsOf(
			`SELECT extra->>'县' FROM read_parquet('${join(cwd, 'parquet', 'documents.parquet')}') WHERE doc_id = '=1+1'`,
		);
		expect(extra).toEqual([['山口县']]);
	});
});

test('CSV into the same folder leaves no Parquet of the earlier run', async () => {
	const folder = freshFolder({ 'a.txt': MEETING });
	await runCli(['a.txt', '-f', 'parquet', '-o', 'out'], { cwd: folder });
	await runCli(['a.txt', '-o', 'out'], { cwd: folder });
	expect(readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.parquet'))).toEqual([]);
	removeFolder(folder);
});

test('a large table is written in several row groups', async () => {
	const path = join(cwd, 'large.parquet');
	const file = await openParquetTable(path, tables.keywords.columns);
	for (let i = 0; i < 120_000; i++) file.append([`文${i}`, i % 3 === 0 ? '' : '2024-02-29', '水利', String(i), '0.5']);
	file.close();
	expect(await rowsOf(`SELECT count(DISTINCT row_group_id) FROM parquet_metadata('${path}')`)).toEqual([[3n]]);
	expect(await rowsOf(`SELECT count(*), count(date), sum(count), max(doc_id) FROM read_parquet('${path}')`)).toEqual([
		[120_000n, 80_000n, 7_199_940_000n, '文99999'],
	]);
});

test('Parquet without a folder is a usage error', async () => {
	writeFileSync(join(cwd, 'b.txt'), MEETING);
	const { code, stderr } = await runCli(['b.txt', '-f', 'parquet'], { cwd });
	expect(code).toBe(2);
	expect(stderr).toMatch(/--output DIR/);
});
