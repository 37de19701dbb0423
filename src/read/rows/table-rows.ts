import { TifaError } from '../../errors.js';
import type { RawDocument, Warning } from '../../types.js';
import type { Context } from '../context.js';
import { errorCode, type ReadFailure } from '../failures.js';
import { type Input, shownName, sizeName } from '../input.js';
import { encodingOfStream, textStream } from '../transcode.js';
import { csvRecords } from './csv-records.js';
import { patiently } from './patience.js';
import { Rows } from './row.js';

/** Reads the rows of a table with a header. A row that does not fit the header costs only itself. */
export function tableRows(
	input: Input,
	context: Context,
	delimiter: string,
): AsyncGenerator<RawDocument | ReadFailure> {
	return patiently(read(input, context, delimiter), shownName(input));
}

async function* read(input: Input, context: Context, delimiter: string): AsyncGenerator<RawDocument | ReadFailure> {
	const fail = (code: 'BINARY' | 'FORMAT' | 'EMPTY', message: string): ReadFailure => ({
		path: input.path ?? '-',
		error: new TifaError(code, `${shownName(input)} ${message}`),
	});
	const encoding = await encodingOfStream(input, context);
	if (encoding === null) {
		yield fail('BINARY', 'does not look like text; if it is, name its encoding with --encoding.');
		return;
	}
	const { parse } = await import('csv-parse');
	const parser = parse({
		delimiter,
		info: true,
		bom: true,
		relax_quotes: true,
		relax_column_count: true,
		skip_empty_lines: true,
		max_record_size: context.maxSize,
	});
	const rows = new Rows(input, context, 'Line');
	const documentOf = (
		record: readonly string[],
		columns: readonly string[],
		at: number,
	): Promise<RawDocument | ReadFailure> | ReadFailure => {
		if (record.slice(columns.length).some((cell) => cell !== ''))
			return rows.failure(at, `has ${record.length} cells where the header has ${columns.length}`);
		const cells = Object.fromEntries(columns.map((name, i) => [name, record[i] ?? '']));
		return rows.document({ cells, at, encoding, warnings: damage(record, encoding) });
	};
	let names: readonly string[] | null = null;
	let line = 1;
	try {
		for await (const records of csvRecords(parser, textStream(input.stream(), encoding))) {
			for (const { record, info } of records) {
				const at = line;
				line = info.lines + 1;
				if (names === null) {
					names = namesOf(record);
					const failure = rows.settle(names);
					if (failure === null) continue;
					yield failure;
					return;
				}
				yield await documentOf(record, names, at);
			}
		}
		if (names === null) yield fail('EMPTY', 'holds only white space; there is nothing to analyse.');
	} catch (cause) {
		const code = errorCode(cause);
		if (code === 'CSV_QUOTE_NOT_CLOSED')
			yield rows.failure(line, 'opens a quotation mark that is never closed, and what follows it was not read');
		else if (code === 'CSV_MAX_RECORD_SIZE')
			yield rows.failure(line, `is longer than ${sizeName(context.maxSize)}, and what follows it was not read`);
		else throw cause;
	}
}

/** Names of columns; those without a name or with one that is taken get a number. */
function namesOf(header: readonly string[]): readonly string[] {
	const seen = new Set<string>();
	return header.map((cell, i) => {
		let name = cell.trim() === '' ? `column_${i + 1}` : cell.trim();
		while (seen.has(name)) name = `${name}_${i + 1}`;
		seen.add(name);
		return name;
	});
}

function damage(record: readonly string[], encoding: string): readonly Warning[] {
	if (!record.some((cell) => cell.includes('\uFFFD'))) return [];
	const message = `Some bytes are not valid ${encoding}; the characters there are lost (shown as \uFFFD); another --encoding may fit better.`;
	return [{ code: 'decoding-errors', message }];
}
