import { type Command, Option } from 'commander';
import { CORRECTIONS } from '../../corpus/stats/significance.js';
import { UNITS } from '../../corpus/units/index.js';
import type { CompareFlags } from '../compare/run.js';
import { corpusOptions, groupBy, INPUTS } from '../corpus/flags.js';
import { numberAbove, wholeNumber } from '../numbers.js';
import type { Finish } from '../program.js';

export function addCompare(program: Command, finish: Finish): void {
	const command = program
		.command('compare')
		.summary('what sets one corpus apart from another: keyness')
		.description('Compares how often words, slogans or names occur in two corpora, or in two groups of one.')
		.argument('<inputs...>', `two corpora, or with --split-by one: ${INPUTS}`)
		.addOption(new Option('-u, --unit <unit>', 'what to compare').choices(UNITS).default('words'))
		.option('--split-by <group>', 'split one corpus by year, quarter, month, source, place or column:NAME', groupBy)
		.option('--left <group>', 'with --split-by: the group on the left, 2024')
		.option('--right <group>', 'with --split-by: the group on the right (default: all others)')
		.option('-n, --top <n>', 'rows a side', wholeNumber(1), 20)
		.option('--min-freq <n>', 'test only what occurs so often in both together', wholeNumber(1), 5)
		.option('--alpha <p>', 'largest corrected p-value shown; 1 shows all', numberAbove(0), 0.05)
		.addOption(
			new Option('--correction <method>', 'of the p-values for the number of tests')
				.choices(CORRECTIONS)
				.default('holm'),
		)
		.addOption(
			new Option('--sort <key>', 'order within a side')
				.choices(['log-likelihood', 'log-ratio', 'bayes-factor'])
				.default('log-likelihood'),
		)
		.option('--stop-words <file>', 'words to leave out, one a line (default: dict/stopwords.csv)')
		.option('--all-words', 'compare function words, single characters and stop words too');
	corpusOptions(command)
		.addHelpText('after', HELP)
		.action(async (inputs: string[], flags: CompareFlags) => {
			const { runCompare } = await import('../compare/run.js');
			finish(await runCompare(inputs, flags));
		});
}

const HELP = `
Measures, for l and r occurrences among L and R words (words, terms) or characters (the others):
  LL         G² = 2 (l ln(l/E₁) + r ln(r/E₂)), E₁ = L(l+r)/(L+R), E₂ = R(l+r)/(L+R) (Dunning 1993; Rayson & Garside 2000)
  p adj.     p of G² with 1 degree of freedom, corrected for all terms tested: holm (1979), bonferroni, bh (Benjamini &
             Hochberg 1995) or none
  BIC        G² − ln(L+R), a Bayes factor: from 2 positive, 6 strong, 10 very strong evidence (Wilson 2013)
  log ratio  log₂((l/L)/(r/R)), 0 counted as 0.5: 1 twice, 2 four times as frequent (Hardie 2014)
  percent_difference  %DIFF = 100 (l/L − r/R)/(r/R) (Gabrielatos & Marchi 2011; CSV and JSON)

Examples:
  tifa compare articles-2023/ articles-2024/
  tifa compare results/ --split-by year --left 2024 --unit slogans
  tifa compare articles/ --split-by source --left 人民日报 --right 南方日报 --correction bh -f csv > keyness.csv`;
