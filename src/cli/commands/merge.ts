import { type Command, Option } from 'commander';
import type { MergeFlags } from '../merge/run.js';
import type { Finish } from '../program.js';

export function addMerge(program: Command, finish: Finish): void {
	program
		.command('merge')
		.summary('join the results of analyze --shard into those of one run')
		.description(
			'Joins the folders that "tifa analyze --shard K/N -o DIR" has written into the folder that one run over all inputs would have written, byte for byte but for times and threads. Duplicates are found over all shards; with --dedupe in the shards their rows are left out here. Nothing is joined when a shard is missing, unfinished, damaged, there twice, or made with other options, dictionaries or inputs.',
		)
		.argument('<shards...>', 'folders of results, in any order')
		.requiredOption('-o, --output <dir>', 'the folder for the joined results')
		.addOption(new Option('-f, --format <format>', 'parquet: the tables as Parquet, too').choices(['csv', 'parquet']))
		.option('--force', 'write into a folder that holds other files')
		.option('-q, --quiet', 'say nothing but errors')
		.addHelpText(
			'after',
			'\nExamples:\n  for k in 1 2 3 4; do tifa corpus/ --shard $k/4 -o shards/$k; done\n  tifa merge shards/* -o results/\n\nExit codes: 0 joined, 2 refused: the sentence names the folder.',
		)
		.action(async (dirs: string[], flags: MergeFlags) => {
			const { runMerge } = await import('../merge/run.js');
			finish(await runMerge(dirs, flags));
		});
}
