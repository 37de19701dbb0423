import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Shard } from '../../read/shard.js';
import { tables } from '../../record/columns.js';
import { LANGUAGES } from '../../render/labels.js';
import { FORMATS } from '../../render/renderer.js';
import type { AnalyzeFlags } from '../analyze/flags.js';
import { collect } from '../collect.js';
import { addInputOptions } from '../input-options.js';
import { wholeNumber } from '../numbers.js';
import type { Finish } from '../program.js';

export function addAnalyze(program: Command, finish: Finish): void {
	const command = program
		.command('analyze', { isDefault: true })
		.summary('find officials, organizations, slogans, targets and speeches (the default command)')
		.description(
			'Reads articles and prints who said what, in which office, with which slogans and targets.\n"tifa FILE" is short for "tifa analyze FILE"; a file named like a command is reached by ./NAME.',
		)
		.argument('[inputs...]', 'files, folders, glob patterns, or - for stdin (read when piped and nothing is named)')
		.addOption(
			new Option(
				'-f, --format <format>',
				'how to print the results (default: summary; with --table: csv); parquet goes with --output',
			).choices([...FORMATS, 'parquet']),
		)
		.addOption(
			new Option('-t, --table <table>', 'the table that CSV holds (default: officials)').choices(Object.keys(tables)),
		)
		.option('-o, --output <dir>', 'write all tables, results.jsonl and manifest.json to a folder instead of printing')
		.option('--force', 'with --output: write into a folder that holds other files')
		.option('-j, --jobs <n>', 'threads that analyse (default: one for each core; one for little work)', jobs)
		.option('--resume', 'with --output: go on with an interrupted run, or do again what is new or changed')
		.option('--fail-fast', 'stop at the first input that fails')
		.option(
			'--shard <k/n>',
			'analyse the k-th of n equal shares of the inputs; "tifa merge" joins their results',
			shard,
		)
		.option('--dedupe', 'leave articles that came before, word for word or nearly, out of all but the documents table');
	command
		.option('--estimate', 'analyse a sample only, and tell how long the whole would take and how large it would be')
		.option('--sample <n>', 'with --estimate: documents in the sample (default: 200)', wholeNumber(1))
		.option('--seed <n>', 'with --estimate: another number draws another sample (default: 1)', wholeNumber(1));
	addInputOptions(command)
		.option(
			'--dict <file>',
			'further dictionary of formulas, CSV with the columns of dict/tifa.csv; may be repeated',
			collect,
		)
		.addOption(
			new Option(
				'--script <script>',
				'names and formulas as written or in simplified script (default: original in JSON, simplified in texts for reading)',
			).choices(['original', 'simplified']),
		)
		.option('--pinyin', 'give slogans without an English name in pinyin')
		.option('--with-text', 'put the decoded text into the records')
		.option('--keep-boilerplate', 'do not cut navigation, related links and other page furniture')
		.addOption(new Option('--lang <lang>', 'language of headings and labels').choices(LANGUAGES).default('en'))
		.option('--bom', 'CSV: start with a byte-order mark, for Excel')
		.option('--no-defuse', 'CSV: leave cells that a spreadsheet would run (= + - @) as they are')
		.option('-q, --quiet', 'say nothing but errors')
		.addHelpText('after', help)
		.action(async (inputs: string[], flags: AnalyzeFlags, command: Command) => {
			if (flags.estimate === true) {
				const { runEstimate } = await import('../estimate/run.js');
				finish(await runEstimate(inputs, flags, command));
				return;
			}
			const { runAnalyze } = await import('../analyze/run.js');
			finish(await runAnalyze(inputs, flags, command));
		});
}

/** More threads than this only take memory from each other. */
const MOST_JOBS = 256;

function jobs(value: string): number {
	const count = Number(value);
	if (!/^\d+$/.test(value) || count < 1 || count > MOST_JOBS)
		throw new InvalidArgumentError(`Name a number of threads from 1 to ${MOST_JOBS}.`);
	return count;
}

/** A million articles in shares of a hundred; more shares only read more often through what all must read. */
const MOST_SHARDS = 10_000;

function shard(value: string): Shard {
	const match = /^(\d+)\/(\d+)$/.exec(value.trim());
	const [index, of] = [Number(match?.[1]), Number(match?.[2])];
	if (match === null || index < 1 || index > of || of > MOST_SHARDS)
		throw new InvalidArgumentError(
			`Use K/N with K from 1 to N, as 3/8 for the third of eight (N up to ${MOST_SHARDS}).`,
		);
	return { index, of };
}

/** Tables with what one row is, from the lists that make them. */
function help(): string {
	const names = Object.entries(tables).map(([name, { about }]) => `  ${name.padEnd(14)} ${about}`);
	return `\nTables (columns: docs/tables.md):\n${names.join('\n')}\n\n${EXAMPLES}\n\nExit codes: 0 all done, 1 some inputs failed, 2 wrong usage, 130 interrupted.`;
}

const EXAMPLES = `Examples:
  cat article.txt | tifa
  tifa articles/ -t targets > targets.csv
  tifa 'articles/**/*.md' -f jsonl | jq -r '.slogans[].normalized'
  tifa articles/ -o results/
  tifa articles/ --shard 3/8 -o shards/3/      # then: tifa merge shards/* -o results/`;
