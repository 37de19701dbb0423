import type { Column } from '../../record/columns.js';
import { cellValue, schemaOf, type Value } from './schema.js';

/** A Parquet file that is being written. */
export interface ParquetTable {
	/** Adds a row: its cells as CSV has them, without what defuses them, in the order of the columns. */
	append(cells: readonly string[]): void;
	/** Writes the rest and the index; without it the file cannot be read. */
	close(): void;
}

/** Rows, and characters, after which a row group is written: readers fetch groups, and the writer holds one. */
const GROUP = { rows: 50_000, characters: 16 * 1024 * 1024 };

/** Opens a Parquet file, compressed with Snappy. Memory is that of one row group, whatever the table holds. */
export async function openParquetTable(path: string, columns: readonly Column[]): Promise<ParquetTable> {
	const { fileWriter, ParquetWriter } = await import('hyparquet-writer');
	const file = new ParquetWriter({ writer: fileWriter(path), schema: schemaOf(columns), createdBy: 'tifa' });
	let data: Value[][] = columns.map(() => []);
	let rows = 0;
	let characters = 0;
	const flush = (): void => {
		if (rows === 0) return;
		file.write({ columnData: columns.map(({ key }, i) => ({ name: key, data: data[i]! })), rowGroupSize: rows });
		data = columns.map(() => []);
		rows = 0;
		characters = 0;
	};
	return {
		append: (cells) => {
			for (const [i, { type }] of columns.entries()) {
				const cell = cells[i] ?? '';
				data[i]!.push(cellValue(cell, type));
				characters += cell.length;
			}
			rows++;
			if (rows >= GROUP.rows || characters >= GROUP.characters) flush();
		},
		close: () => {
			flush();
			file.finish();
		},
	};
}
