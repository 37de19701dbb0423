import { countSide, countSplit, type KeyItem, keyItems, type Side, side } from '../../corpus/compare.js';
import type { GroupBy } from '../../corpus/groups.js';
import type { Correction } from '../../corpus/stats/significance.js';
import { type Unit, type UnitName, units } from '../../corpus/units/index.js';
import { EXIT, TifaError } from '../../errors.js';
import type { CorpusFlags } from '../corpus/flags.js';
import { opened } from '../corpus/open.js';
import { printRows } from '../corpus/print.js';
import { stopWords } from '../corpus/stop-words.js';
import { complain } from '../messages.js';
import { compareColumns } from './columns.js';

export const SORTS = ['log-likelihood', 'log-ratio', 'bayes-factor'] as const;

/** The flags of `tifa compare` as the command line gives them. */
export interface CompareFlags extends CorpusFlags {
	readonly unit: UnitName;
	readonly splitBy?: GroupBy;
	readonly left?: string;
	readonly right?: string;
	readonly top: number;
	readonly minFreq: number;
	readonly alpha: number;
	readonly correction: Correction;
	readonly sort: (typeof SORTS)[number];
	readonly stopWords?: string;
	readonly allWords?: boolean;
}

const KEY = {
	'log-likelihood': (row) => row.logLikelihood,
	'log-ratio': (row) => Math.abs(row.logRatio),
	'bayes-factor': (row) => row.bayesFactor,
} as const satisfies Record<CompareFlags['sort'], (row: KeyItem) => number>;

/**
 * Runs `tifa compare` and gives the exit code.
 * @throws TifaError `USAGE`, `DICT`
 */
export async function runCompare(inputs: readonly string[], flags: CompareFlags): Promise<number> {
	const all = flags.allWords ?? false;
	const unit = units[flags.unit]({ stop: all ? new Set<string>() : stopWords(flags.stopWords), all });
	const sides = [side(), side()] as const;
	const code = await (flags.splitBy === undefined
		? two(inputs, flags, unit, sides)
		: split(inputs, flags, unit, sides));
	sides.forEach((counted, i) => {
		if (counted.tally.documents > 0) return;
		throw new TifaError(
			'EMPTY',
			`The ${i === 0 ? 'left' : 'right'} corpus holds no document that could be counted; name other texts or another group.`,
		);
	});
	const items = keyItems(sides, {
		minFrequency: flags.minFreq,
		correction: flags.correction,
		wholeTerms: flags.unit === 'terms',
	});
	const key = KEY[flags.sort];
	const significant = items.filter((item) => item.pAdjusted <= flags.alpha);
	const rows = (['left', 'right'] as const).flatMap((name) =>
		significant
			.filter((item) => item.side === name)
			.sort((a, b) => key(b) - key(a) || (a.term < b.term ? -1 : 1))
			.slice(0, flags.top),
	);
	await printRows(compareColumns(unit.base), rows, flags);
	return code;
}

async function two(
	inputs: readonly string[],
	flags: CompareFlags,
	unit: Unit,
	sides: readonly [Side, Side],
): Promise<number> {
	const [left, right] = inputs;
	if (left === undefined || right === undefined || inputs.length !== 2) {
		throw new TifaError('USAGE', 'Name two corpora: tifa compare LEFT RIGHT; or one with --split-by and --left.');
	}
	if (flags.left !== undefined || flags.right !== undefined) {
		throw new TifaError('USAGE', '--left and --right name groups of one corpus; they go with --split-by.');
	}
	let code: number = EXIT.ok;
	for (const [i, input] of [left, right].entries()) {
		const corpus = opened([input], flags, { depth: unit.text ? 'document' : 'record', text: unit.text });
		await countSide(corpus.documents, unit, sides[i as 0 | 1]);
		code = Math.max(code, corpus.code());
	}
	return code;
}

async function split(
	inputs: readonly string[],
	flags: CompareFlags,
	unit: Unit,
	sides: readonly [Side, Side],
): Promise<number> {
	const { splitBy: by, left, right } = flags;
	if (by === undefined || left === undefined || inputs.length === 0 || by.kind === 'speaker') {
		throw new TifaError('USAGE', 'To split a corpus name it, --split-by (year, month, source, …) and --left GROUP.');
	}
	const corpus = opened(inputs, flags, { depth: unit.text ? 'document' : 'record', text: unit.text });
	const met = await countSplit(corpus.documents, unit, { by, left, right }, sides);
	for (const group of [left, right]) {
		if (group === undefined || met.has(group)) continue;
		complain(`No document belongs to ${group}; the corpus has ${[...met.keys()].sort().slice(0, 12).join(', ')}.`);
	}
	return corpus.code();
}
