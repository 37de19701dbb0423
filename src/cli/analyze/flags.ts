import { TifaError } from '../../errors.js';
import type { Shard } from '../../read/shard.js';
import type { TableName } from '../../record/columns.js';
import type { Language } from '../../render/labels.js';
import type { Format } from '../../render/renderer.js';
import type { InputFlags } from '../input-options.js';

/** The flags of `tifa analyze` as the command line gives them; the words were checked there. */
export interface AnalyzeFlags extends InputFlags {
	readonly format?: Format | 'parquet';
	readonly table?: TableName;
	readonly output?: string;
	readonly force?: boolean;
	readonly dict?: readonly string[];
	readonly script?: 'original' | 'simplified';
	readonly withText?: boolean;
	readonly pinyin?: boolean;
	readonly keepBoilerplate?: boolean;
	readonly lang: Language;
	readonly bom?: boolean;
	readonly defuse: boolean;
	readonly quiet?: boolean;
	readonly jobs?: number;
	readonly resume?: boolean;
	readonly failFast?: boolean;
	readonly dedupe?: boolean;
	readonly shard?: Shard;
	readonly estimate?: boolean;
	readonly sample?: number;
	readonly seed?: number;
}

export interface Printed {
	readonly format: Format;
	readonly table: TableName;
}

/**
 * What to print: a table means CSV, CSV without a table means officials.
 * @throws TifaError `USAGE` when the flags contradict each other
 */
export function printed({ format, table, output, force, resume }: AnalyzeFlags): Printed {
	if (
		output !== undefined &&
		((format !== 'csv' && format !== 'parquet' && format !== undefined) || table !== undefined)
	) {
		throw new TifaError(
			'USAGE',
			'With --output all tables and results.jsonl are written; leave out --table, and --format unless it is csv or parquet.',
		);
	}
	if (format === 'parquet') {
		if (output === undefined) throw new TifaError('USAGE', 'Parquet is written to a folder: add --output DIR.');
		return { format: 'csv', table: 'officials' };
	}
	if (force === true && output === undefined) throw new TifaError('USAGE', '--force goes with --output.');
	if (resume === true && output === undefined) throw new TifaError('USAGE', '--resume goes with --output.');
	if (table !== undefined && format !== undefined && format !== 'csv') {
		throw new TifaError('USAGE', `--table chooses the table that CSV holds; it does not go with --format ${format}.`);
	}
	return { format: format ?? (table === undefined ? 'summary' : 'csv'), table: table ?? 'officials' };
}

/** Whether keywords will be seen; counting them takes time. */
export function showsKeywords({ output }: AnalyzeFlags, { format, table }: Printed): boolean {
	return output !== undefined || format === 'json' || format === 'jsonl' || (format === 'csv' && table === 'keywords');
}

/** Whether cells that a spreadsheet would run are marked. Parquet is made from the CSV tables, and no spreadsheet runs it. */
export const defuses = ({ defuse, format }: AnalyzeFlags): boolean => defuse && format !== 'parquet';
