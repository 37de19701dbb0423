/** Turns the rows of dict/units.csv and dict/target-cues.csv into look-up tables. */
import { buildNumberLexicon, buildPhraseTable, type NumberLexicon, type PhraseTable } from '../numbers/index.js';

type Row = Readonly<Record<string, string>>;

/**
 * What a cue says of the figures after it. An aim of strength `goal` (主要预期目标是) opens a list of
 * goals, `plain` names a plan (计划), `tense` only tells the future (将); a `report`
 * (数据显示, 白皮书) makes what it says of the future a forecast.
 */
export type StatusCue =
	| { readonly kind: 'aim'; readonly strength: 'hard' | 'soft' | 'plain' | 'tense' | 'goal' }
	| { readonly kind: 'past'; readonly strong: boolean }
	| { readonly kind: 'forecast' }
	| { readonly kind: 'report' };

/**
 * What a word at the front of a metric is. `adverb` and `verb` are dropped, `keep` stays with the metric, `manner` is
 * dropped before another of these and belongs to the noun otherwise (高标准农田), `stop` is no such word at all.
 */
export type Lead = 'adverb' | 'manner' | 'verb' | 'keep' | 'stop';

/** What a heading opens. */
export type SectionCue = 'plan' | 'review' | 'end';

/** The compiled dictionaries of the targets extractor. */
export interface TargetCues {
	readonly numbers: NumberLexicon;
	readonly status: PhraseTable<StatusCue>;
	/** after the figure, in its clause: 的目标 */
	readonly aimAfter: PhraseTable<true>;
	/** verbs between metric and figure; `change` verbs stay with the metric */
	readonly links: PhraseTable<'reach' | 'state' | 'change'>;
	readonly leads: PhraseTable<Lead>;
	readonly tails: PhraseTable<true>;
	/** nouns that a list of short members shares: 交通、水利投资 */
	readonly heads: PhraseTable<true>;
	/** nouns that count parts of a text or an event and measure nothing; false for longer words that do (劳动力) */
	readonly notMetric: PhraseTable<boolean>;
	/** words in a metric that no commitment measures: 关税, 参赛 */
	readonly never: PhraseTable<true>;
	/** flows, markets, effects: what is told of their future is foreseen, unless a word of promise says otherwise */
	readonly foreseen: PhraseTable<true>;
	/** words of shows and journeys, whose counts are no goals unless a word of promise says so */
	readonly events: PhraseTable<true>;
	/** fairs and games; `none` for words that only look like one (本届政府) */
	readonly occasions: PhraseTable<'event' | 'none'>;
	/** recruitments and shopping seasons: what they offer is no goal, unless it is a year's work */
	readonly campaigns: PhraseTable<true>;
	/** other countries, by name */
	readonly countries: PhraseTable<true>;
	/** verbs by which things listed and counted (甲、乙等5项工程) are promised */
	readonly making: PhraseTable<true>;
	/** verbs that tell what becomes of the things counted before them: 开工, 摘帽 */
	readonly outcomes: PhraseTable<true>;
	/** attributes that describe a thing: 全长, 海拔 */
	readonly descriptive: PhraseTable<'size' | 'cost'>;
	readonly sections: PhraseTable<SectionCue>;
}

/**
 * Compiles the dictionaries of the targets extractor.
 * @param unitRows rows of dict/units.csv
 * @param cueRows rows of dict/target-cues.csv
 * @param countryRows rows of dict/countries.csv
 * @throws RangeError when a row has a role or a value that is not known
 */
export function buildTargetCues(
	unitRows: readonly Row[],
	cueRows: readonly Row[],
	countryRows: readonly Row[],
): TargetCues {
	const rows = (role: string): readonly Row[] => cueRows.filter((row) => row.role === role);
	const set = (role: string): PhraseTable<true> =>
		buildPhraseTable(rows(role).map((row) => [row.cue ?? '', true] as const));
	const choice = <T extends string>(role: string, values: readonly T[]): readonly (readonly [string, T])[] =>
		rows(role).map((row) => [row.cue ?? '', oneOf(row, values)] as const);
	return {
		numbers: buildNumberLexicon(unitRows, cueRows),
		status: buildPhraseTable<StatusCue>([
			...choice('aim', ['hard', 'soft', 'plain', 'tense', 'goal']).map(
				([cue, strength]) => [cue, { kind: 'aim', strength }] as const,
			),
			...choice('past', ['strong', 'weak']).map(
				([cue, value]) => [cue, { kind: 'past', strong: value === 'strong' }] as const,
			),
			...rows('forecast').map((row) => [row.cue ?? '', { kind: 'forecast' }] as const),
			...rows('report').map((row) => [row.cue ?? '', { kind: 'report' }] as const),
		]),
		aimAfter: set('aim-after'),
		links: buildPhraseTable(choice('link', ['reach', 'state', 'change'])),
		leads: buildPhraseTable(choice<Lead>('lead', ['adverb', 'manner', 'verb', 'keep', 'stop'])),
		tails: set('tail'),
		heads: set('head'),
		notMetric: buildPhraseTable(rows('not-metric').map((row) => [row.cue ?? '', row.value !== 'none'] as const)),
		never: set('never'),
		foreseen: set('foreseen'),
		events: set('event'),
		occasions: buildPhraseTable(choice('occasion', ['event', 'none'])),
		campaigns: set('campaign'),
		countries: buildPhraseTable(countryRows.flatMap(namesOf)),
		making: set('making'),
		outcomes: set('outcome'),
		descriptive: buildPhraseTable(choice('descriptive', ['size', 'cost'])),
		sections: buildPhraseTable(choice<SectionCue>('section', ['plan', 'review', 'end'])),
	};
}

/** Names of a country other than China. */
const namesOf = ({ kind, iso, name, short, full }: Row): readonly (readonly [string, true])[] =>
	kind === 'country' && iso !== 'CN'
		? [name, full, ...(short ?? '').split('|')].flatMap((word) =>
				word && word.length >= 2 ? [[word, true] as const] : [],
			)
		: [];

function oneOf<T extends string>(row: Row, values: readonly T[]): T {
	const value = values.find((name) => name === row.value);
	if (value === undefined) throw new RangeError(`${row.role} ${row.cue ?? ''}: want one of ${values.join(', ')}`);
	return value;
}
