import { type Analysis, type AnalyzeOptions, openGroupAnalysis } from '../../analyze.js';
import { type Packet, type Pieces, packGroup } from '../../batch/packet.js';
import { signatureOf } from '../../batch/signature.js';
import { type Analysed, type TableName, tables } from '../../record/columns.js';
import { loadRenderer, type RenderOptions } from '../../render/index.js';
import { color, noColor } from '../../render/summary/palette.js';
import type { RawDocument } from '../../types.js';
import type { OutputKind } from './outputs.js';

/** What a thread needs to know to analyse and to render; it travels to workers. */
export interface WorkConfig {
	readonly analyze: AnalyzeOptions;
	readonly render: Omit<RenderOptions, 'palette' | 'table'>;
	readonly color: boolean;
	/** what each document becomes */
	readonly outputs: readonly OutputKind[];
}

/** A text of one document and the rows in it. */
type MakePiece = (item: Analysed) => { readonly text: string; readonly rows: number };

/**
 * Loads dictionaries and renderers; gives a function that turns groups of documents into the texts to be written.
 * @throws TifaError `DICT`
 */
export async function openWork(config: WorkConfig): Promise<(documents: readonly RawDocument[]) => Packet> {
	const analyze = await openGroupAnalysis(config.analyze);
	const makers: MakePiece[] = [];
	for (const { format, table } of config.outputs) {
		makers.push(format === 'csv' ? await csvPiece(table, config) : await renderedPiece(format, table, config));
	}
	const render = ({ record, prepared }: Analysis, raw: RawDocument): Pieces => {
		const pieces = makers.map((make) => make({ record, text: raw.text }));
		return {
			texts: pieces.map((piece) => piece.text),
			rows: pieces.map((piece) => piece.rows),
			signature: signatureOf(prepared),
		};
	};
	return (documents) => packGroup(documents, analyze(documents), makers.length, render);
}

/** Rows are made once, to be counted and printed. */
async function csvPiece(name: TableName, { render }: WorkConfig): Promise<MakePiece> {
	const { csvRows } = await import('../../render/csv.js');
	const table = tables[name];
	return (item) => {
		const rows = table.rows(item);
		return { text: csvRows(rows, render), rows: rows.length };
	};
}

async function renderedPiece(
	format: OutputKind['format'],
	table: TableName,
	{ render, color: colored }: WorkConfig,
): Promise<MakePiece> {
	const make = await loadRenderer(format);
	const renderer = make({ ...render, palette: colored ? await color() : noColor, table });
	return (item) => ({ text: renderer.item(item), rows: 1 });
}
