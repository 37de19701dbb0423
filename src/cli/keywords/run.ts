import type { Command } from 'commander';
import type { GroupBy } from '../../corpus/groups.js';
import { countKeywords, type Keyword } from '../../corpus/keywords.js';
import { type UnitName, units } from '../../corpus/units/index.js';
import type { CorpusFlags } from '../corpus/flags.js';
import { opened } from '../corpus/open.js';
import { printRows } from '../corpus/print.js';
import { stopWords } from '../corpus/stop-words.js';
import { inputsOrPipe } from '../inputs.js';
import { keywordColumns } from './columns.js';

export const SORTS = ['tf-idf', 'frequency', 'documents', 'textrank', 'c-value'] as const;
export type Sort = (typeof SORTS)[number];

/** The flags of `tifa keywords` as the command line gives them. */
export interface KeywordFlags extends CorpusFlags {
	readonly unit: UnitName;
	readonly by?: GroupBy;
	readonly top: number;
	readonly minFreq: number;
	readonly sort?: Sort;
	readonly stopWords?: string;
	readonly allWords?: boolean;
}

const KEY = {
	'tf-idf': (row) => row.tfIdf,
	frequency: (row) => row.frequency,
	documents: (row) => row.documents,
	textrank: (row) => row.textRank ?? 0,
	'c-value': (row) => row.cValue ?? 0,
} as const satisfies Record<Sort, (row: Keyword) => number>;

/**
 * Runs `tifa keywords` and gives the exit code.
 * @throws TifaError `USAGE`, `DICT`
 */
export async function runKeywords(named: readonly string[], flags: KeywordFlags, command: Command): Promise<number> {
	const inputs = inputsOrPipe(named, command);
	const all = flags.allWords ?? false;
	const words = { stop: all ? new Set<string>() : stopWords(flags.stopWords), all };
	const unit = units[flags.unit](words);
	const by = flags.by ?? { kind: 'all' };
	const corpus = opened(inputs, flags, {
		depth: unit.text && by.kind !== 'speaker' ? 'document' : 'record',
		text: unit.text,
	});
	const textRank = flags.unit === 'words' && by.kind !== 'speaker';
	const cValue = flags.unit === 'terms';
	const { keywords } = await countKeywords(corpus.documents, {
		unit,
		by,
		minFrequency: flags.minFreq,
		textRank: textRank ? words : null,
		cValue,
	});
	const sort = flags.sort ?? (cValue ? 'c-value' : flags.unit === 'words' ? 'tf-idf' : 'frequency');
	const columns = keywordColumns({ grouped: by.kind !== 'all', base: unit.base, textRank, cValue });
	await printRows(columns, topOfGroups(keywords, KEY[sort], flags.top), flags);
	return corpus.code();
}

/** The first of each group, groups in order of their names. */
function topOfGroups(rows: readonly Keyword[], key: (row: Keyword) => number, top: number): readonly Keyword[] {
	const groups = new Map<string, Keyword[]>();
	for (const row of rows) {
		const group = groups.get(row.group);
		if (group === undefined) groups.set(row.group, [row]);
		else group.push(row);
	}
	const order = (a: Keyword, b: Keyword): number =>
		key(b) - key(a) || b.frequency - a.frequency || (a.term < b.term ? -1 : 1);
	return [...groups.keys()].sort().flatMap((group) => groups.get(group)!.sort(order).slice(0, top));
}
