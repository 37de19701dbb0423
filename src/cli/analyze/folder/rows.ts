import type { AppendedFiles } from '../../../batch/append.js';
import type { Duplicates } from '../../../batch/duplicates.js';
import { type Entry, signatureFrom, signatureText } from '../../../batch/journal.js';
import type { Failure, Outcome, Source } from '../../../batch/types.js';
import type { Position } from '../../../read/index.js';
import { csvRows } from '../../../render/csv.js';
import { marked } from '../mark.js';
import { keepsDuplicates, STORED } from '../outputs.js';
import type { KeptResults } from './kept.js';

/** File of the inputs without result, and its columns. */
export const ERRORS = 'errors.csv';
export const ERROR_COLUMNS = ['path', 'stage', 'code', 'message'] as const;

/** Files of results in the order in which the journal counts their bytes. */
export const FILES: readonly string[] = [...STORED.map(({ file }) => file), ERRORS];

export interface RowOptions {
	readonly defuse: boolean;
	/** leave duplicates out of everything but the table of documents */
	readonly dedupe: boolean;
}

/** Takes an outcome, and its place among all inputs where that is to be noted; gives its entry of the journal. */
export type RowWriter = (outcome: Outcome, at?: Position) => Promise<Entry>;

/** Writes outcomes into the files, one entry of the journal each. */
export function rowWriter(
	files: AppendedFiles,
	duplicates: Pick<Duplicates, 'take'>,
	kept: Pick<KeptResults, 'load'> | null,
	{ defuse, dedupe }: RowOptions,
): RowWriter {
	let at: Position | undefined;
	const result = async (about: About, texts: readonly Uint8Array[], rows: readonly number[]): Promise<Entry> => {
		const { source, print, signature, from } = about;
		const first = duplicates.take(source.id, signature);
		const left = (i: number): boolean => {
			const kind = STORED[i];
			return kind === undefined || (dedupe && first !== null && !keepsDuplicates(kind));
		};
		const written = STORED.map((kind, i) =>
			left(i) ? NOTHING : marked(texts[i] ?? NOTHING, kind, from, first, defuse),
		);
		return add({
			print,
			source,
			failure: null,
			duplicateOf: first,
			signature: signatureText(signature),
			rows: rows.map((count, i) => (left(i) ? 0 : count)),
			texts: [...written, NOTHING],
		});
	};
	const failed = (failure: Entry['failure'] & object, source: Source | null, print: string): Promise<Entry> => {
		const { path, stage, code, message } = failure;
		// The stack of a defect is for the report, not for a table.
		const [sentence = ''] = message.split('\n');
		const row = Buffer.from(csvRows([[path, stage, code, sentence]], { defuse }));
		const short = { path, stage, code, message: sentence };
		const rows = STORED.map(() => 0);
		const texts = [...STORED.map(() => NOTHING), row];
		return add({ print, source, failure: short, duplicateOf: null, signature: '', rows, texts });
	};
	const add = async ({ texts, ...rest }: Omit<Entry, 'sizes'> & { texts: readonly Uint8Array[] }): Promise<Entry> => {
		const sizes = texts.map((text) => text.length);
		const entry: Entry = { ...rest, sizes, ...(at === undefined ? {} : { at: [...at] }) };
		await files.add(texts, `${JSON.stringify(entry)}\n`);
		return entry;
	};
	return async (outcome, place) => {
		at = place;
		if (outcome.kind === 'failure') return failed(outcome.failure, outcome.source, outcome.print);
		if (outcome.kind === 'result') {
			const { texts, rows, signature } = outcome.rendered;
			return result({ source: outcome.source, print: outcome.print, signature, from: null }, texts, rows);
		}
		if (kept === null) throw new Error('kept results without an earlier run');
		const { entry, texts } = await kept.load(outcome.place);
		const { source, print, failure } = entry;
		if (failure !== null || source === null) return failed(failure ?? NO_FAILURE, source, print);
		const signature = signatureFrom(entry.signature);
		return result({ source, print, signature, from: entry.duplicateOf }, texts, entry.rows);
	};
}

interface About {
	readonly source: Source;
	readonly print: string;
	readonly signature: Uint32Array;
	/** what the texts say of which document this one is a duplicate */
	readonly from: string | null;
}

const NOTHING = new Uint8Array(0);
const NO_FAILURE: Failure = { path: '-', stage: 'read', code: 'UNREADABLE', message: '' };
