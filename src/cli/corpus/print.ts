import { type RowColumn, renderRows } from '../../render/rows/index.js';
import { standardOutput } from '../output.js';
import { outputWidth, palette } from '../terminal.js';
import type { CorpusFlags } from './flags.js';

/** Prints rows to stdout in the format asked for. */
export async function printRows<Row>(
	columns: readonly RowColumn<Row>[],
	rows: readonly Row[],
	flags: Pick<CorpusFlags, 'format' | 'bom' | 'defuse'>,
): Promise<void> {
	const text = renderRows(columns, rows, {
		format: flags.format,
		width: outputWidth(),
		palette: await palette(),
		defuse: flags.defuse,
		bom: flags.bom ?? false,
	});
	await standardOutput(flags.format === 'csv').write(text);
}
