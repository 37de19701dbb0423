import { type Command, Option } from 'commander';
import { UNITS, units } from '../../corpus/units/index.js';
import { corpusOptions, groupBy, INPUTS } from '../corpus/flags.js';
import type { KeywordFlags } from '../keywords/run.js';
import { wholeNumber } from '../numbers.js';
import type { Finish } from '../program.js';

export function addKeywords(program: Command, finish: Finish): void {
	const command = program
		.command('keywords')
		.summary('count words, terms, slogans, people and organizations of a corpus')
		.description('Counts what a corpus is about: frequency, spread, tf-idf, TextRank; as a whole or by group.')
		.argument('[inputs...]', INPUTS)
		.addOption(new Option('-u, --unit <unit>', 'what to count').choices(UNITS).default('words'))
		.option('--by <group>', 'year, quarter, month, source, place, speaker, or column:NAME of the corpus', groupBy)
		.option('-n, --top <n>', 'rows a group', wholeNumber(1), 30)
		.option('--min-freq <n>', 'leave out what is rarer in its group', wholeNumber(1), 2)
		.addOption(
			new Option('--sort <key>', 'order (default: tf-idf for words, c-value for terms, else frequency)').choices([
				'tf-idf',
				'frequency',
				'documents',
				'textrank',
				'c-value',
			]),
		)
		.option('--stop-words <file>', 'words to leave out, one a line (default: dict/stopwords.csv)')
		.option('--all-words', 'count function words, single characters and stop words too');
	corpusOptions(command)
		.addHelpText('after', help)
		.action(async (inputs: string[], flags: KeywordFlags, self: Command) => {
			const { runKeywords } = await import('../keywords/run.js');
			finish(await runKeywords(inputs, flags, self));
		});
}

function help(): string {
	const none = { stop: new Set<string>(), all: false };
	const list = UNITS.map((name) => `  ${name.padEnd(14)} ${units[name](none).about}`).join('\n');
	return `
Units:
${list}
  Words and terms need the text: texts, or results whose inputs are still there or that were made --with-text.

Measures:
  /million   occurrences per million words (words, terms) or characters (the others) of the group
  D, DP      spread over 32 to 64 consecutive parts of the corpus: Juilland's D = 1 − (σ/mean)/√(n−1) of the relative
             frequencies, 1 even (Juilland & Chang-Rodríguez 1964); DP = ½ Σ|observed − expected share|, 0 even (Gries
             2008); dp_norm = DP/(1 − smallest share) (Lijffijt & Gries 2012; CSV and JSON)
  tf-idf     f · ln(N/df), f in the group, N and df in the whole corpus (Spärck Jones 1972)
  textrank   mean over documents of the word's share of TextRank in thousandths (Mihalcea & Tarau 2004; window 4, d 0.85)
  C-value    log₂|a| · (f(a) − mean f of the longer terms around it) (Frantzi, Ananiadou & Mima 2000)

Examples:
  tifa keywords articles/                         words by tf-idf
  tifa keywords results/ --unit slogans --by year what each year's slogans were
  tifa keywords articles/ -u terms -f csv > terms.csv`;
}
