import { type Command, Option } from 'commander';
import { FIELDS } from '../../lexicon/check/formula-row.js';
import { collect } from '../collect.js';
import type { CheckFlags } from '../dict/check.js';
import type { ListFlags } from '../dict/list.js';
import type { LookupFlags } from '../dict/lookup.js';
import type { SuggestFlags } from '../dict/suggest.js';
import { wholeNumber } from '../numbers.js';
import type { Finish } from '../program.js';

const dictOption = (): Option =>
	new Option(
		'--dict <file>',
		'further dictionary of formulas with the columns of dict/tifa.csv; may be repeated',
	).argParser(collect);
const bomOption = (): Option => new Option('--bom', 'CSV: start with a byte-order mark, for Excel');
const defuseOption = (): Option =>
	new Option('--no-defuse', 'CSV: leave cells that a spreadsheet would run (= + - @) as they are');

export function addDict(program: Command, finish: Finish): void {
	const dict = program
		.command('dict')
		.summary('look up, list, check and extend the dictionaries of formulas')
		.description('Looks up, lists, checks and extends the dictionaries of formulas (提法).')
		.addHelpText(
			'after',
			'\nExamples:\n  tifa dict lookup 放管服\n  tifa dict list --field rural --year 2013..2020\n  tifa dict check my-formulas.csv\n  tifa dict suggest articles/ > new.csv',
		);
	addLookup(dict, finish);
	addList(dict, finish);
	addCheck(dict, finish);
	addSuggest(dict, finish);
}

function addLookup(dict: Command, finish: Finish): void {
	dict
		.command('lookup')
		.summary('print what is known of a formula')
		.description(
			'Prints the entry of a formula: its variants, members, English name, field, level, year, occasion, leader and source. Finds formulas, variants, members and parts of them in either script, and English names.',
		)
		.argument('<words...>', 'a formula, a part of one, or words of its English name')
		.addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'csv']).default('text'))
		.addOption(dictOption())
		.addOption(bomOption())
		.addOption(defuseOption())
		.addHelpText(
			'after',
			'\nExamples:\n  tifa dict lookup 放管服\n  tifa dict lookup 四个           every formula with these words\n  tifa dict lookup whole-process democracy\n  tifa dict lookup 雙減 -f json\n\nExit codes: 0 found, 1 not found (near formulas are named), 2 wrong usage.',
		)
		.action(async (words: string[], flags: LookupFlags) => {
			const { runLookup } = await import('../dict/lookup.js');
			finish(await runLookup(words, flags));
		});
}

function addList(dict: Command, finish: Finish): void {
	dict
		.command('list')
		.summary('list the entries of a field, level, year or leader')
		.description('Lists the entries that all filters let through, in the order of the dictionary.')
		.addOption(new Option('--field <field>', `one of ${FIELDS.join(', ')}`))
		.option('--level <level>', 'central, local, or a place: 浙江省')
		.option('--year <years>', 'year of first prominence: 2013, 2013..2020, 2013.., ..1978')
		.option('--leader <name>', 'Mao, Deng, Jiang, Hu or Xi')
		.addOption(new Option('-f, --format <format>', 'how to print').choices(['table', 'json', 'csv']).default('table'))
		.addOption(dictOption())
		.addOption(bomOption())
		.addOption(defuseOption())
		.addHelpText(
			'after',
			'\nExamples:\n  tifa dict list --field rural --level central --year 2013..2020\n  tifa dict list --leader Hu -f csv > hu.csv\n  tifa dict list --level 浙江省\n\nExit codes: 0 some found, 1 none, 2 wrong usage.',
		)
		.action(async (flags: ListFlags) => {
			const { runList } = await import('../dict/list.js');
			finish(await runList(flags));
		});
}

function addCheck(dict: Command, finish: Finish): void {
	dict
		.command('check')
		.summary('find mistakes in dictionaries')
		.description(
			'Finds duplicates, variants that belong to two entries, members that do not add up to the number in the name (四个意识 has four), missing sources, impossible years, unknown fields and levels, wrong columns. Each is named with file and line.',
		)
		.argument('[files...]', 'dictionaries of formulas (default: all dictionaries of tifa)')
		.addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'csv']).default('text'))
		.option('--all', 'show every warning, not five of a kind')
		.option('--errors', 'show errors only')
		.addOption(defuseOption())
		.addHelpText(
			'after',
			'\nExamples:\n  tifa dict check\n  tifa dict check my-formulas.csv\n  tifa dict check my-formulas.csv -f csv > mistakes.csv\n\nCSV and TSV are read, in UTF-8, UTF-16 and GB 18030. Only the column "formula" must be there;\nthe others are explained in dict/README.md.\n\nExit codes: 0 no errors (there may be warnings), 1 errors, 2 wrong usage.',
		)
		.action(async (files: string[], flags: CheckFlags) => {
			const { runCheck } = await import('../dict/check.js');
			finish(await runCheck(files, flags));
		});
}

function addSuggest(dict: Command, finish: Finish): void {
	dict
		.command('suggest')
		.summary('propose formulas of a corpus that no dictionary has')
		.description(
			'Looks through articles, or the results of an earlier "tifa … -o DIR", for formulas that no dictionary has, and prints them as a dictionary to edit and give back with --dict. Candidates are formulas in quotation marks, with figures, or of parallel clauses, and phrases of two to six words that recur.',
		)
		.argument('[inputs...]', 'articles, folders, glob patterns, folders of results, or - for stdin')
		.option(
			'--min-docs <number>',
			'documents that a formula must be in; phrases without marks need three times as many',
			wholeNumber(1),
			2,
		)
		.option('--top <number>', 'suggestions printed, best first', wholeNumber(1), 200)
		.addOption(
			new Option('-f, --format <format>', 'csv to edit, or table to look at').choices(['csv', 'table']).default('csv'),
		)
		.addOption(dictOption())
		.option('--encoding <name>', 'encoding of all texts (default: found out for each)')
		.addOption(bomOption())
		.addOption(defuseOption())
		.addHelpText('after', suggestHelp)
		.action(async (inputs: string[], flags: SuggestFlags, command: Command) => {
			const { runSuggest } = await import('../dict/suggest.js');
			finish(await runSuggest(inputs, flags, command));
		});
}

const suggestHelp = `
Columns behind those of dict/tifa.csv (--dict does not read them):
  kind            quoted, numeric, parallel (as in the slogans table), or phrase
  score           the rank: documents × firmness × freedom × signs of a formula
  count           occurrences;  documents, first, last: where and when
  npmi            firmness: normalized pointwise mutual information of the
                  parts, the least over all divisions (Bouma 2009);
                  1 never apart, 0 together by chance
  entropy_left    freedom: entropy in bits of the characters before and behind
  entropy_right   (branching entropy: Jin and Tanaka-Ishii 2006)
  quoted          share of occurrences in quotation marks
  governed        share behind words such as 坚持 and 推进
  burst           months in which it is used more than usual, with the weight
  burst_weight    of that burst (Kleinberg 2002)
  example_1, _2   where it stands

Examples:
  tifa dict suggest articles/ > new.csv
  tifa dict suggest results/ --min-docs 5 --top 50 -f table
  tifa dict check new.csv && tifa articles/ --dict new.csv -t slogans

Texts are kept in a temporary file between two passes, so that memory does not
grow with the corpus.
`;
