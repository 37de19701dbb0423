import { type Command, Option } from 'commander';
import { MATCHINGS } from '../../evaluate/kinds.js';
import type { EvaluateFlags } from '../evaluate/run.js';
import { wholeNumber } from '../numbers.js';
import type { Finish } from '../program.js';

export function addEvaluate(program: Command, finish: Finish): void {
	program
		.command('evaluate')
		.summary('score results against hand-coded articles')
		.description(
			'Scores results against hand-coded articles: precision, recall and F1 for each kind of the codebook.\nWith --agreement, compares two coders. With --template, draws a sample and writes coding sheets for it.',
		)
		.argument(
			'[inputs...]',
			'GOLD (a folder of *.gold.json or of coding sheets) and RESULTS (JSON Lines, a folder of "tifa -o", or -)',
		)
		.addOption(
			new Option('-f, --format <format>', 'how to print').choices(['summary', 'csv', 'json']).default('summary'),
		)
		.addOption(
			new Option('--matching <how>', 'what counts as the same: the same words, as the codebook has it, or alike')
				.choices(MATCHINGS)
				.default('codebook'),
		)
		.option('--errors', 'list what was missed and what was spurious, with its passage')
		.option('--agreement', 'compare two coders: tifa evaluate --agreement FIRST SECOND')
		.option('--template <dir>', 'draw a sample of the inputs and write its texts and coding sheets to a new folder')
		.option('-n, --number <count>', 'with --template: documents to draw', wholeNumber(1), 100)
		.option('--seed <number>', 'of the sample and of the bootstrap: the same seed, the same figures', wholeNumber(0), 1)
		.option('--bootstrap <samples>', 'samples for the confidence intervals, 0 for none', wholeNumber(0), 2000)
		.option('--encoding <name>', 'with --template: encoding of all inputs (default: found out for each)')
		.option('--no-defuse', 'CSV: leave cells that a spreadsheet would run as they are')
		.addHelpText('after', HELP)
		.action(async (inputs: string[], flags: EvaluateFlags) => {
			const { runEvaluate } = await import('../evaluate/run.js');
			finish(await runEvaluate(inputs, flags));
		});
}

const HELP = `
Measures:
  precision     right / (right + spurious)
  recall        right / (right + missed)
  F1            2·P·R / (P + R) (van Rijsbergen 1979); micro: over all items; macro: the
                mean over documents
  [low, high]   95 % percentile bootstrap, drawing documents (Efron & Tibshirani 1993)
  kappa         (pₒ − pₑ) / (1 − pₑ) (Cohen 1960), of categories of items both coded
  alpha         1 − Dₒ/Dₑ (Krippendorff 2011), of the same and of counts per document

Examples:
  tifa -f jsonl --with-text test/gold/*.txt | tifa evaluate test/gold -
  tifa evaluate coded/ results/ --errors
  tifa evaluate --template coded/ -n 100 --seed 7 articles/
  tifa evaluate --agreement coder-a/ coder-b/`;
