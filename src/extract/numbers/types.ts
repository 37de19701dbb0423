/** What the number parser gives: every quantity of a text, with its unit and the words that qualify it. */
import type { Span } from '../../types.js';
import type { PhraseTable } from './phrases.js';

/** What a figure is; `date`, `year`, `ordinal`, `rank` are no quantities. */
export const NUMBER_KINDS = [
	'cardinal',
	'percent',
	'fraction',
	'range',
	'multiple',
	'ordinal',
	'date',
	'year',
	'rank',
	'coverage',
] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** How a comparator bounds its figure. */
export const RELATIONS = ['exact', 'about', 'at-least', 'at-most'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a unit measures; `label` marks counters of headings and kinds (方面, 大类), which measure nothing. */
export const DIMENSIONS = [
	'money',
	'ratio',
	'count',
	'person',
	'area',
	'length',
	'mass',
	'volume',
	'energy',
	'power',
	'time',
	'age',
	'data',
	'rate',
	'weather',
	'label',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A unit of dict/units.csv: one of it is `factor` of `normalized`. */
export interface Unit {
	readonly normalized: string;
	readonly factor: number;
	readonly dimension: Dimension;
}

/** The unit of shares that are told in hundredths or tenths. */
export const PERCENT: Unit = { normalized: '%', factor: 1, dimension: 'ratio' };

/** A figure in a text. `start`/`end` take in its comparators; `coreStart`/`coreEnd` only digits and unit. */
export interface NumberMention extends Span {
	readonly text: string;
	readonly kind: NumberKind;
	/** in `unit`, magnitudes worked out: 5200多亿元 is 5.2e11 of 元; lower end of a range; null when it has no value */
	readonly number: number | null;
	/** upper end of a range */
	readonly upper: number | null;
	/** as written, without magnitude: 元, 台（套）, 微克/立方米 */
	readonly unit: string | null;
	readonly unitNormalized: string | null;
	/** number × factor is the amount in `unitNormalized` */
	readonly factor: number;
	readonly dimension: Dimension | null;
	readonly comparator: { readonly relation: Relation; readonly text: string };
	readonly coreStart: number;
	readonly coreEnd: number;
}

/** The compiled word lists of the parser. */
export interface NumberLexicon {
	readonly units: PhraseTable<Unit>;
	/** comparators before a figure: 超过, 不低于; null for words that only look like one (节约, 附近) */
	readonly before: PhraseTable<Relation | null>;
	/** comparators after a figure: 左右, 以上; null for words that only look like one (上下游) */
	readonly after: PhraseTable<Relation | null>;
	/** words that are figures themselves: 翻一番, 全覆盖; null for names made with them (倍增计划) */
	readonly words: PhraseTable<NumberWord | null>;
}

/** A word that stands for a figure. */
export interface NumberWord {
	readonly kind: NumberKind;
	readonly number: number | null;
}
