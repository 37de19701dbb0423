import { type Command, Option } from 'commander';
import { collect } from '../collect.js';
import { addInputOptions } from '../input-options.js';
import { inputsOrPipe } from '../inputs.js';
import type { PipeFlags } from '../pipe/run.js';
import type { Finish } from '../program.js';

/** Options of reading that have no sense when each line is a document of its own. */
const NOT_HERE = ['inputFormat', 'filesFrom', 'null'];

export function addPipe(program: Command, finish: Finish): void {
	const command = program
		.command('pipe')
		.summary('answer each line of JSON with one line, for Spark, Hadoop and parallel')
		.description(
			'Reads JSON Lines from stdin and writes exactly one line for each line, in order: the record as "analyze -f jsonl" prints it, or {"id": …, "error": …, "code": …} for a line that is no document. A line is answered by itself: ids are not made unique, duplicates not looked for. What came in together is answered before more is waited for, so a co-process may write a line and wait for the answer. Memory does not grow.',
		);
	addInputOptions(command);
	const kept = command.options.filter((option) => !NOT_HERE.includes(option.attributeName()));
	(command.options as Option[]).splice(0, command.options.length, ...kept);
	command
		.option(
			'--dict <file>',
			'further dictionary of formulas, CSV with the columns of dict/tifa.csv; may be repeated',
			collect,
		)
		.addOption(
			new Option('--script <script>', 'names and formulas as written or in simplified script')
				.choices(['original', 'simplified'])
				.default('original'),
		)
		.option('--with-text', 'put the text into the records')
		.option('--keep-boilerplate', 'do not cut navigation, related links and other page furniture')
		.option('--no-keywords', 'leave keywords empty, which saves time')
		.option('--strict', 'exit code 1 when a line could not be analysed')
		.addHelpText('after', HELP)
		.action(async (flags: PipeFlags, command: Command) => {
			inputsOrPipe([], command);
			const { runPipe } = await import('../pipe/run.js');
			finish(await runPipe(flags));
		});
}

const HELP = `
Fields: text, and id, date, title, source where there are any, also under other
usual names; the others are carried along. A document without id gets one from
its text.

Examples:
  tifa pipe < corpus.jsonl > records.jsonl
  parallel --pipe --keep-order --block 4M tifa pipe < corpus.jsonl > records.jsonl
  spark: rdd.pipe("tifa pipe")
(docs/scale.md has them in full.)

Exit codes: 0 also when lines were bad (1 with --strict), 2 wrong usage,
130 interrupted.`;
