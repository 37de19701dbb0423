import { type Command, Option } from 'commander';
import { addInputOptions } from '../input-options.js';
import type { Finish } from '../program.js';
import type { SegmentFlags } from '../segment/run.js';

export function addSegment(program: Command, finish: Finish): void {
	const command = program
		.command('segment')
		.summary('split articles into words')
		.description('Splits the sentences of articles into words: a sentence a line, a space between words.')
		.argument('[inputs...]', 'files, folders, glob patterns, or - for stdin')
		.addOption(
			new Option('-f, --format <format>', 'text, csv (one row a word) or jsonl (one line a sentence)')
				.choices(['text', 'csv', 'jsonl'])
				.default('text'),
		)
		.option('--pos', 'append the part of speech: 会议/n');
	addInputOptions(command)
		.addOption(
			new Option('--script <script>', 'script of the words').choices(['original', 'simplified']).default('original'),
		)
		.option('--keep-boilerplate', 'keep navigation and other page furniture')
		.option('--bom', 'CSV: start with a byte-order mark, for Excel')
		.option('--no-defuse', 'CSV: leave cells that a spreadsheet would run as they are')
		.addHelpText('after', HELP)
		.action(async (inputs: string[], flags: SegmentFlags, command: Command) => {
			const { runSegment } = await import('../segment/run.js');
			finish(await runSegment(inputs, flags, command));
		});
}

const HELP = `
Examples:
  tifa segment article.txt
  tifa segment --pos articles/ | head
  cat article.txt | tifa segment -f csv > words.csv`;
