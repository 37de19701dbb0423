import type { Command } from 'commander';
import { type Suggestion, suggestFormulas } from '../../corpus/suggest/index.js';
import { EXIT, TifaError } from '../../errors.js';
import { FORMULA_COLUMNS } from '../../lexicon/check/formula-row.js';
import { readUserDictionary } from '../../lexicon/check/index.js';
import { loadLexicon } from '../../lexicon/lexicon.js';
import { csvRows } from '../../render/csv.js';
import { grid } from '../../render/summary/grid.js';
import { paint } from '../../render/summary/palette.js';
import { faint, rich, strong } from '../../render/text/rich.js';
import { openCorpus } from '../corpus/source.js';
import { inputsOrPipe } from '../inputs.js';
import { amount, complain, say } from '../messages.js';
import { standardOutput } from '../output.js';
import { outputWidth, palette } from '../terminal.js';
import { slug, slugger } from './slug.js';

export interface SuggestFlags {
	readonly format: 'csv' | 'table';
	readonly minDocs: number;
	readonly top: number;
	readonly dict?: readonly string[];
	readonly encoding?: string;
	readonly bom?: boolean;
	readonly defuse: boolean;
}

/** Columns behind those of the dictionary; `--dict` does not read them. */
const MEASURES = [
	'kind',
	'score',
	'count',
	'documents',
	'first',
	'last',
	'npmi',
	'entropy_left',
	'entropy_right',
	'quoted',
	'governed',
	'burst',
	'burst_weight',
	'example_1',
	'example_2',
] as const;

/**
 * Runs `tifa dict suggest`: prints formulas of a corpus that no dictionary has, best first.
 * @throws TifaError `USAGE`, `DICT`, `EMPTY`
 */
export async function runSuggest(named: readonly string[], flags: SuggestFlags, command: Command): Promise<number> {
	const { minDocs: minDocuments, top: most } = flags;
	const own = (flags.dict ?? []).flatMap((file) => readUserDictionary(file).rows);
	let failed = 0;
	const corpus = openCorpus(inputsOrPipe(named, command), {
		depth: 'record',
		text: true,
		encoding: flags.encoding,
		dict: flags.dict,
		onFailure: (message) => {
			failed++;
			complain(message);
		},
		onNotice: say,
	});
	const { suggestions, documents } = await suggestFormulas(corpus, {
		minDocuments,
		most,
		details: loadLexicon().details,
		own,
	});
	if (documents === 0)
		throw new TifaError(
			'EMPTY',
			'There is no text to look through; name a folder of articles, or results whose articles are still where they were.',
		);
	const output = standardOutput(flags.format === 'csv');
	if (flags.format === 'table') await output.write(await tableOf(suggestions));
	else {
		await output.write(
			(flags.bom === true ? '\ufeff' : '') + csvRows([[...FORMULA_COLUMNS, ...MEASURES]], { defuse: false }),
		);
		const toSlug = await slugger();
		const ids = new Set<string>(loadLexicon().details.tifa.map((row) => row.id!));
		await output.write(
			csvRows(
				suggestions.map((s) => cellsOf(s, slug(s.formula, toSlug, ids))),
				flags,
			),
		);
	}
	say(`${amount(suggestions.length, 'suggestion')} from ${amount(documents, 'document')}`);
	return failed === 0 ? EXIT.ok : EXIT.someFailed;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function cellsOf(s: Suggestion, id: string): readonly (string | number | null)[] {
	return [
		id,
		s.formula,
		'',
		s.members.join('|'),
		'',
		'',
		'',
		'',
		// The year of the corpus is not the year of the formula, so it is left to the reader, as are field and source.
		'',
		'',
		'',
		'',
		/\p{Script=Han}/u.test(s.formula) && s.formula.length > 2 ? '' : '1',
		s.kind,
		rounded(s.score),
		s.count,
		s.documents,
		s.first,
		s.last,
		rounded(s.npmi),
		rounded(s.leftEntropy),
		rounded(s.rightEntropy),
		rounded(s.quoted),
		rounded(s.governed),
		s.burst === null ? null : s.burst.from === s.burst.to ? s.burst.from : `${s.burst.from}..${s.burst.to}`,
		s.burst === null ? null : rounded(s.burst.weight),
		s.examples[0] ?? '',
		s.examples[1] ?? '',
	];
}

async function tableOf(suggestions: readonly Suggestion[]): Promise<string> {
	if (suggestions.length === 0) return '';
	const head = ['formula', 'kind', 'docs', 'first', 'last', 'example'].map((name) => faint(name));
	const rows = suggestions.map((s) => [
		strong(s.formula),
		rich(s.kind),
		rich(String(s.documents)),
		rich(s.first ?? ''),
		rich(s.last ?? ''),
		faint(s.examples[0] ?? ''),
	]);
	const paints = await palette();
	return grid([head, ...rows], outputWidth())
		.map((line) => `${paint(line, paints)}\n`)
		.join('');
}
