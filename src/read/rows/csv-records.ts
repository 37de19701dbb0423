import type { Parser } from 'csv-parse';

/** A record of csv-parse, and the line it ends on. */
export interface CsvRecord {
	readonly record: readonly string[];
	readonly info: { readonly lines: number };
}

/**
 * Feeds a parser chunk by chunk and gives the records of each chunk together. (Iterating the parser itself would lose
 * the records that stand before an error.)
 */
export async function* csvRecords(parser: Parser, chunks: AsyncIterable<string>): AsyncGenerator<readonly CsvRecord[]> {
	let held: CsvRecord[] = [];
	let failed: unknown = null;
	parser.on('data', (record: CsvRecord) => held.push(record));
	parser.on('error', (error) => {
		failed ??= error;
	});
	const taken = function* (): Generator<readonly CsvRecord[]> {
		const records = held;
		held = [];
		if (records.length > 0) yield records;
	};
	try {
		for await (const chunk of chunks) {
			await new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
			yield* taken();
			if (failed !== null) throw failed;
		}
		await new Promise<void>((resolve) => {
			parser.once('close', resolve);
			parser.end();
		});
		yield* taken();
		if (failed !== null) throw failed;
	} finally {
		parser.destroy();
	}
}
