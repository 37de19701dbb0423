import { createReadStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type TableName, tables } from '../../record/columns.js';
import { openParquetTable } from './table-file.js';

export { openParquetTable, type ParquetTable } from './table-file.js';

/**
 * Makes Parquet of the CSV tables of a finished run: `people.parquet` beside `people.csv`. These must have been written
 * without defusing, which is for spreadsheets only. Made from the tables when a run is complete, the
 * files are the same whatever the number of workers and however often the run was resumed. A file gets its name when
 * it is whole, so the step can be repeated; tables that are not there are passed over.
 */
export async function writeParquet(dir: string, names: readonly TableName[]): Promise<void> {
	for (const name of names) {
		const source = join(dir, `${name}.csv`);
		if (!existsSync(source)) continue;
		const target = join(dir, `${name}.parquet`);
		await convert(source, `${target}.part`, name);
		await rename(`${target}.part`, target);
	}
}

async function convert(source: string, target: string, name: TableName): Promise<void> {
	const { parse } = await import('csv-parse');
	const table = await openParquetTable(target, tables[name].columns);
	const parser = parse({ bom: true, from: 2, record_delimiter: '\n' });
	const file = createReadStream(source).on('error', (error) => parser.destroy(error));
	for await (const cells of file.pipe(parser)) table.append(cells as readonly string[]);
	table.close();
}

/** Removes the Parquet tables of an earlier run, which would stand beside newer CSV. */
export async function removeParquet(dir: string, names: readonly TableName[]): Promise<void> {
	for (const name of names) await rm(join(dir, `${name}.parquet`), { force: true });
}
