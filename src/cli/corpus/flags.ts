import { type Command, InvalidArgumentError, Option } from 'commander';
import type { GroupBy } from '../../corpus/groups.js';
import { ROW_FORMATS, type RowFormat } from '../../render/rows/index.js';
import { collect } from '../collect.js';

/** Flags that every command over a corpus has. */
export interface CorpusFlags {
	readonly format: RowFormat;
	readonly encoding?: string;
	readonly dict?: readonly string[];
	readonly bom?: boolean;
	readonly defuse: boolean;
}

/** Adds the inputs and the flags of `CorpusFlags` to a command. */
export function corpusOptions(command: Command, formats: readonly string[] = ROW_FORMATS): Command {
	return command
		.addOption(
			new Option('-f, --format <format>', `how to print: a table for reading, or ${formats.slice(1).join(', ')}`)
				.choices(formats)
				.default('table'),
		)
		.option('--encoding <name>', 'encoding of all texts (default: found out for each)')
		.option('--dict <file>', 'further dictionary of formulas; may be repeated', collect)
		.option('--bom', 'CSV: start with a byte-order mark, for Excel')
		.option('--no-defuse', 'CSV: leave cells that a spreadsheet would run (= + - @) as they are');
}

export const INPUTS =
	'texts (files, folders, patterns, - for stdin), or the folder or results.jsonl of an earlier "tifa … -o DIR"';

const KINDS = ['year', 'quarter', 'month', 'source', 'place', 'speaker'] as const;

/** Reads `--by` for commander: a kind of group, or `column:NAME`. */
export function groupBy(text: string): GroupBy {
	const kind = KINDS.find((known) => known === text);
	if (kind !== undefined) return { kind };
	const name = /^column:(.+)$/.exec(text)?.[1];
	if (name !== undefined) return { kind: 'column', name };
	throw new InvalidArgumentError(`Choose from ${KINDS.join(', ')}, or column:NAME for a column of the corpus.`);
}
