import type { Command } from 'commander';
import { type GroupBy, groupOf } from '../../corpus/groups.js';
import { Panel, type PanelRow, type PastYear } from '../../corpus/panel.js';
import type { TifaRecord } from '../../record/schema.js';
import type { CorpusFlags } from '../corpus/flags.js';
import { opened } from '../corpus/open.js';
import { printRows } from '../corpus/print.js';
import { inputsOrPipe } from '../inputs.js';
import { panelColumns } from './columns.js';

/** The flags of `tifa panel` as the command line gives them. */
export interface PanelFlags extends CorpusFlags {
	readonly metric?: readonly string[];
	readonly status?: 'target' | 'achievement' | 'both';
	readonly pastYear: PastYear;
	/** where the place comes from: the article, the name of the document, or a column of the corpus */
	readonly place: 'article' | 'id' | GroupBy;
}

/** Runs `tifa panel` and gives the exit code. */
export async function runPanel(named: readonly string[], flags: PanelFlags, command: Command): Promise<number> {
	const inputs = inputsOrPipe(named, command);
	const corpus = opened(inputs, flags, { depth: 'record', text: false });
	const panel = new Panel(flags.pastYear);
	for await (const { record } of corpus.documents) panel.add(record, placeOf(record, flags.place));
	await printRows(
		panelColumns,
		panel.rows().filter((row) => wanted(row, flags)),
		flags,
	);
	return corpus.code();
}

function placeOf({ document }: TifaRecord, from: PanelFlags['place']): string | null {
	if (from === 'article') return document.place;
	return from === 'id' ? document.id : groupOf(document, from);
}

function wanted(row: PanelRow, { metric, status }: PanelFlags): boolean {
	if (metric !== undefined && !metric.some((part) => row.metric.includes(part))) return false;
	if (status === 'target') return row.target !== null;
	if (status === 'achievement') return row.achievement !== null;
	return status !== 'both' || (row.target !== null && row.achievement !== null);
}
