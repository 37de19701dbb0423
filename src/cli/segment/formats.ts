import { toJson } from '../../render/json.js';
import type { SegmentedSentence } from './sentences.js';

export type SegmentFormat = 'text' | 'csv' | 'jsonl';

export interface SegmentPrintOptions {
	readonly pos: boolean;
	readonly defuse: boolean;
	readonly bom: boolean;
}

interface Printer {
	readonly head: string;
	sentence(sentence: SegmentedSentence): string;
}

/** Columns of the CSV, one row a word. */
const COLUMNS = ['doc_id', 'sentence', 'position', 'word', 'tag', 'start', 'end'] as const;

/** How words are printed, by format. */
export const segmentFormats = {
	text: async ({ pos }) => ({
		head: '',
		sentence: ({ words }) => `${words.map(({ word, tag }) => (pos ? `${word}/${tag}` : word)).join(' ')}\n`,
	}),
	csv: async (options) => {
		const { csvRows } = await import('../../render/csv.js');
		return {
			head: (options.bom ? '\ufeff' : '') + csvRows([COLUMNS], options),
			sentence: ({ doc_id, sentence, words }) =>
				csvRows(
					words.map(({ word, tag, start, end }, i) => [doc_id, sentence, i + 1, word, tag, start, end]),
					options,
				),
		};
	},
	jsonl: async () => ({ head: '', sentence: (sentence) => `${toJson(sentence)}\n` }),
} as const satisfies Record<SegmentFormat, (options: SegmentPrintOptions) => Promise<Printer>>;
