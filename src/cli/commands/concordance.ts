import { type Command, Option } from 'commander';
import { HIT_ORDERS } from '../../corpus/concordance/hits.js';
import type { ConcordanceFlags } from '../concordance/run.js';
import { corpusOptions, INPUTS } from '../corpus/flags.js';
import { wholeNumber } from '../numbers.js';
import type { Finish } from '../program.js';

export function addConcordance(program: Command, finish: Finish): void {
	const command = program
		.command('concordance')
		.summary('every occurrence of a pattern in its context')
		.description('Prints every occurrence of a pattern with what stands before and after it (keyword in context).')
		.argument('<pattern>', 'what to look for, in either script')
		.argument('[inputs...]', INPUTS)
		.option('-w, --word', 'only where it begins and ends with a word: 县长, not 县长沟')
		.option('-e, --regex', 'the pattern is a regular expression (RE2: linear time, no look-around)')
		.option('--slogan', 'the pattern is a formula of dict/tifa.csv: find all its variants and abbreviations')
		.addOption(
			new Option('--sort <order>', 'by what precedes, what follows, date, or as read')
				.choices(HIT_ORDERS)
				.default('corpus'),
		)
		.option('-c, --context <n>', 'characters on either side', wholeNumber(1), 40)
		.option('-n, --limit <n>', 'print no more than that', wholeNumber(1));
	corpusOptions(command)
		.addHelpText('after', HELP)
		.action(async (pattern: string, inputs: string[], flags: ConcordanceFlags) => {
			const { runConcordance } = await import('../concordance/run.js');
			finish(await runConcordance(pattern, inputs, flags));
		});
}

const HELP = `
The article is searched as it is read: page furniture cut, spacing undone, in simplified script. CSV and JSON also give the
hit as written and its place in the decoded text. --sort left reads what precedes backwards from the hit.

Examples:
  tifa concordance 新质生产力 articles/ --sort right
  tifa concordance --slogan 两个确立 articles/ -f csv > hits.csv
  tifa concordance -e '(力争|确保).{0,12}\\d+%' results/`;
