import type { Command } from 'commander';
import { sloganForms } from '../../corpus/concordance/matcher.js';
import { countPeriods } from '../../corpus/trend/count.js';
import type { PeriodKind } from '../../corpus/trend/periods.js';
import { type Change, trends } from '../../corpus/trend/trends.js';
import { type Unit, type UnitName, units } from '../../corpus/units/index.js';
import { patterns } from '../../corpus/units/patterns.js';
import { TifaError } from '../../errors.js';
import type { CorpusFlags } from '../corpus/flags.js';
import { opened } from '../corpus/open.js';
import { printRows } from '../corpus/print.js';
import { stopWords } from '../corpus/stop-words.js';
import { inputsOrPipe } from '../inputs.js';
import { amount, complain } from '../messages.js';
import { pointColumns, trendColumns } from './columns.js';

/** The flags of `tifa trend` as the command line gives them. */
export interface TrendFlags extends CorpusFlags {
	readonly unit: UnitName;
	readonly term?: readonly string[];
	readonly slogan?: readonly string[];
	readonly by: PeriodKind;
	readonly since?: string;
	readonly table?: 'terms' | 'periods';
	readonly change?: Change;
	readonly top: number;
	readonly minDocs: number;
	readonly temperature?: readonly number[];
	readonly burstRatio: number;
	readonly burstGamma: number;
}

/**
 * Runs `tifa trend` and gives the exit code.
 * @throws TifaError `USAGE`, `EMPTY` when no document has a date
 */
export async function runTrend(named: readonly string[], flags: TrendFlags, command: Command): Promise<number> {
	const inputs = inputsOrPipe(named, command);
	const given = givenForms(flags);
	const unit = given === null ? units[flags.unit]({ stop: stopWords(undefined), all: false }) : patterns(given);
	const timeline = await counted(inputs, flags, unit);
	const { code, ...counts } = timeline;
	if (counts.totals.size === 0) {
		throw new TifaError('EMPTY', 'No document has a date, so nothing can be followed over time.');
	}
	if (counts.undated > 0)
		complain(`${amount(counts.undated, 'document')} without a date ${counts.undated === 1 ? 'is' : 'are'} left out.`);
	const found = trends(counts, {
		by: flags.by,
		since: flags.since,
		minDocuments: given === null ? flags.minDocs : 1,
		lines: flags.temperature,
		burst: { s: flags.burstRatio, gamma: flags.burstGamma },
	});
	for (const name of given?.keys() ?? [])
		if (!found.some(({ term }) => term === name)) complain(`${name} does not occur in a dated document.`);
	const rows = found.filter(({ change }) => flags.change === undefined || change === flags.change).slice(0, flags.top);
	if (flags.table === 'periods') {
		const points = rows.flatMap(({ term, points: all }) => all.map((point) => ({ ...point, term })));
		await printRows(pointColumns, points, flags);
	} else await printRows(trendColumns, rows, flags);
	return code;
}

async function counted(inputs: readonly string[], flags: TrendFlags, unit: Unit) {
	const corpus = opened(inputs, flags, { depth: unit.text ? 'document' : 'record', text: unit.text });
	const timeline = await countPeriods(corpus.documents, unit, flags.by);
	return { ...timeline, code: corpus.code() };
}

/** Words and formulas asked for by name, each with the forms to look for; `null` when none is. */
function givenForms({ term = [], slogan = [] }: TrendFlags): ReadonlyMap<string, readonly string[]> | null {
	if (term.length + slogan.length === 0) return null;
	return new Map([
		...term.map((text) => [text, [text]] as const),
		...slogan.map((name) => [name, sloganForms(name)] as const),
	]);
}
