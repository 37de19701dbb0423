import { type Command, Option } from 'commander';
import { LANGUAGES } from '../../render/labels.js';
import { collect } from '../collect.js';
import { wholeNumber } from '../numbers.js';
import type { Finish } from '../program.js';
import type { ReportFlags } from '../report/run.js';

export function addReport(program: Command, finish: Finish): void {
	program
		.command('report')
		.summary('make one HTML page of a corpus: tables, charts, and the articles with their annotations marked')
		.description(
			'Makes a self-contained HTML page of texts, or of the results of an earlier "tifa … -o DIR".\nThe page needs no network: it can be mailed, archived, or opened from a disk.',
		)
		.argument('[inputs...]', 'files, folders, glob patterns, result folders, or - for stdin')
		.option('-o, --output <file>', 'the page to write (default: printed, when not to a terminal)')
		.option('--title <title>', 'heading of the page')
		.option(
			'--articles <number>',
			'articles the page carries; of more, a sample (figures cover all)',
			wholeNumber(0),
			2000,
		)
		.addOption(
			new Option('--lang <lang>', 'language the page opens in; it can be switched').choices(LANGUAGES).default('en'),
		)
		.option('--encoding <name>', 'encoding of all inputs (default: found out for each)')
		.option('--dict <file>', 'further dictionary of formulas, as for analyze; may be repeated', collect)
		.option('-q, --quiet', 'say nothing but errors')
		.action(async (inputs: string[], flags: ReportFlags, command: Command) => {
			const { runReport } = await import('../report/run.js');
			finish(await runReport(inputs, flags, command));
		});
}
