import { type Command, InvalidArgumentError, Option } from 'commander';
import { collect } from '../collect.js';
import { corpusOptions, groupBy, INPUTS } from '../corpus/flags.js';
import type { PanelFlags } from '../panel/run.js';
import type { Finish } from '../program.js';

export function addPanel(program: Command, finish: Finish): void {
	const command = program
		.command('panel')
		.summary('targets beside achievements, by place, year and metric')
		.description('Puts the targets and achievements of a corpus into a panel: one row a place, year and metric.')
		.argument('[inputs...]', INPUTS)
		.option('--metric <text>', 'only metrics that contain this; may be repeated', collect)
		.addOption(
			new Option('--status <status>', 'only rows with a target, with an achievement, or with both').choices([
				'target',
				'achievement',
				'both',
			]),
		)
		.option('--place <from>', 'article, id (the name of the document), source or column:NAME', placeFrom, 'article')
		.addOption(
			new Option('--past-year <year>', 'of achievements without a year: that of the document, or the one before it')
				.choices(['document', 'before'])
				.default('document'),
		);
	corpusOptions(command)
		.addHelpText('after', HELP)
		.action(async (inputs: string[], flags: PanelFlags, self: Command) => {
			const { runPanel } = await import('../panel/run.js');
			finish(await runPanel(inputs, flags, self));
		});
}

function placeFrom(text: string): PanelFlags['place'] {
	if (text === 'article' || text === 'id') return text;
	if (text === 'source' || text.startsWith('column:')) return groupBy(text);
	throw new InvalidArgumentError('Choose from article, id, source, or column:NAME for a column of the corpus.');
}

const HELP = `
A target is about the year of its deadline, else of its document. Work reports review the year before: with
--past-year before their achievements stand in it, beside the targets that the report of that year set. Where
documents differ, the latest one is shown, and the columns targets and achievements of CSV and JSON say how many there are.
gap = achievement − target (lower end of a range).

Examples:
  tifa panel reports.jsonl --place column:place --past-year before -f csv > panel.csv
  tifa panel results/ --metric 生产总值 --status both`;
