import { type Command, InvalidArgumentError, Option } from 'commander';
import { CHANGES } from '../../corpus/trend/trends.js';
import { UNITS } from '../../corpus/units/index.js';
import { collect } from '../collect.js';
import { corpusOptions, INPUTS } from '../corpus/flags.js';
import { numberAbove, wholeNumber } from '../numbers.js';
import type { Finish } from '../program.js';
import type { TrendFlags } from '../trend/run.js';

export function addTrend(program: Command, finish: Finish): void {
	const command = program
		.command('trend')
		.summary('slogans, names and words over time, with their temperature and bursts')
		.description('Follows slogans, people, organizations or words over time: what is new, rising, falling, vanished.')
		.argument('[inputs...]', INPUTS)
		.addOption(new Option('-u, --unit <unit>', 'what to follow').choices(UNITS).default('slogans'))
		.option('--term <text>', 'follow this text, searched literally; may be repeated', collect)
		.option('--slogan <formula>', 'follow this formula of dict/tifa.csv in all its forms; may be repeated', collect)
		.addOption(new Option('--by <period>', 'length of a period').choices(['year', 'quarter', 'month']).default('month'))
		.option(
			'--since <period>',
			'where "later" begins for new, rising, … (default: the middle of the documents)',
			period,
		)
		.addOption(
			new Option('-t, --table <table>', 'a row a term, or a row a term and period').choices(['terms', 'periods']),
		)
		.addOption(new Option('--change <change>', 'only terms that changed so').choices(CHANGES))
		.option('-n, --top <n>', 'terms shown, those in most documents first', wholeNumber(1), 30)
		.option('--min-docs <n>', 'leave out what fewer documents hold', wholeNumber(1), 3)
		.option('--temperature <lines>', 'lowest shares of 沸,烫,热,暖,温 in per cent', lines)
		.option('--burst-ratio <s>', 'how many times the usual rate a burst is', numberAbove(1), 2)
		.option('--burst-gamma <g>', 'reluctance to see a burst', numberAbove(0), 1);
	corpusOptions(command)
		.addHelpText('after', HELP)
		.action(async (inputs: string[], flags: TrendFlags, self: Command) => {
			const { runTrend } = await import('../trend/run.js');
			finish(await runTrend(inputs, flags, self));
		});
}

/** A year, quarter or month. */
function period(text: string): string {
	if (/^\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$/.test(text)) return text;
	throw new InvalidArgumentError('Give a year, quarter or month: 2024, 2024-Q3, 2024-07.');
}

/** Five falling percentages as shares. */
function lines(text: string): readonly number[] {
	const shares = text.split(',').map((part) => Number(part) / 100);
	const falling = shares.every((share, i) => share > 0 && share <= 1 && (i === 0 || share < shares[i - 1]!));
	if (shares.length !== 5 || !falling)
		throw new InvalidArgumentError('Give five falling percentages: 5.18,1.29,0.32,0.08,0.02.');
	return shares;
}

const HELP = `
Temperature 语温: the six steps of the China Media Project for how much of a medium uses a formula: 沸 blazing, 烫 scorching,
热 hot, 暖 warm, 温 tepid, 冷 cold. By the share of documents that hold it; CMP's lines for a year of 《人民日报》 are 沸 from
5.18 % (2,000 articles) and 烫 from 1.29 % (500) (Qian Gang, 2017上半年語象觀察). The lines below were not found published;
here each is a quarter of the one above: 热 0.32 %, 暖 0.08 %, 温 0.02 %. The lines are made for a newspaper with 38,600
articles a year: for another medium, or for single months, set your own with --temperature.

Change: documents that hold the term before and after --since; new and vanished where one side has none, rising and
falling from a ratio of 1.5; all only where the log-likelihood of the difference has p < 0.001.

Bursts: the two-state automaton of Kleinberg (2002, section 4): base rate p₀ = R/D, burst rate s·p₀, entering a burst
costs γ ln n; the cheapest sequence of states (Viterbi).

Examples:
  tifa trend results/                                     the most widespread slogans
  tifa trend results/ --change new --since 2024-01        what 2024 brought
  tifa trend articles/ --term 新质生产力 --term 十五五 --by quarter
  tifa trend articles/ --slogan 两个确立 -t periods -f csv > series.csv`;
