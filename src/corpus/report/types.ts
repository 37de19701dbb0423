/**
 * What a report says about a corpus: plain data, ready to be written as JSON.
 * A `Ref` is the place of an entry in its list (`people`, `organizations`, `slogans`, `targets`, `articles`).
 */
import type { Constraint, Modifier, OrganizationKind, PersonKind, SloganKind, Status } from '../../record/schema.js';
import type { Granularity } from './periods.js';
import type { Temperature } from './temperature.js';

export type Ref = number;

/** An entry of another list and in how many articles the two meet. */
export type Link = readonly [ref: Ref, articles: number];

/** In how many articles something stands, and the dates (ISO) of the first and the last of them. */
export interface Seen {
	readonly articles: number;
	readonly first: string | null;
	readonly last: string | null;
}

export interface OfficeEntry extends Seen {
	/** the office in simplified script: 市委书记 */
	readonly text: string;
	/** the body in full where the article settles it: 岚江市委 */
	readonly body: string | null;
}

export interface PersonEntry extends Seen {
	readonly name: string;
	readonly pinyin: string | null;
	readonly kind: PersonKind;
	readonly mentions: number;
	readonly speeches: number;
	/** in order of the first date */
	readonly offices: readonly OfficeEntry[];
	/** slogans said by the person, the most frequent first */
	readonly slogans: readonly Link[];
	/** people named in the same articles, the most frequent first */
	readonly beside: readonly Link[];
}

export interface OrganizationEntry extends Seen {
	readonly name: string;
	readonly kind: OrganizationKind;
	readonly mentions: number;
}

export interface SloganEntry extends Seen {
	readonly name: string;
	readonly kind: SloganKind;
	readonly label: string | null;
	readonly labelEn: string | null;
	readonly gloss: string | null;
	readonly mentions: number;
	readonly temperature: Temperature;
	/** articles by period, in the order of `Periods.keys` */
	readonly periods: readonly number[];
	readonly speakers: readonly Link[];
}

/** One value that articles give for a metric. */
export interface Figure {
	readonly text: string;
	readonly status: Status;
	readonly constraint: Constraint | null;
	readonly modifier: Modifier;
	readonly articles: number;
}

/** What was promised and what was reported of one metric for one place and year. */
export interface TargetEntry extends Seen {
	readonly place: string | null;
	readonly year: number | null;
	readonly metric: string;
	readonly figures: readonly Figure[];
}

/** Kinds of marks; their place in this list stands in `ArticleEntry.marks`. */
export const MARKS = ['person', 'role', 'organization', 'slogan', 'target', 'speech'] as const;
export type MarkKind = (typeof MARKS)[number];

export interface ArticleEntry {
	readonly title: string | null;
	readonly date: string | null;
	readonly source: string | null;
	readonly place: string | null;
	readonly path: string | null;
	readonly characters: number;
	/** `null` when the records came without text and the file is no longer there */
	readonly text: string | null;
	/** start, length, kind (place in `MARKS`), ref; four numbers a mark, by start. Roles and speeches refer to people. */
	readonly marks: readonly number[];
}

export interface Ranked {
	readonly name: string;
	readonly articles: number;
}

export interface Periods {
	readonly granularity: Granularity;
	/** `2024-05`, `2024-Q2` or `2024`, without gaps */
	readonly keys: readonly string[];
	readonly articles: readonly number[];
}

export interface Figures {
	/** year a figure is for */
	readonly year: number;
	readonly target: number;
	readonly achievement: number;
	readonly forecast: number;
}

export interface Edge {
	readonly from: Ref;
	readonly to: Ref;
	readonly articles: number;
	readonly weight: number;
}

export interface Network {
	/** people of the picture with the community that they belong to, counted from 0 */
	readonly nodes: readonly { readonly person: Ref; readonly community: number }[];
	readonly edges: readonly Edge[];
}

/** Totals over the whole corpus; lists may hold fewer. */
export interface Totals {
	readonly articles: number;
	readonly characters: number;
	readonly undated: number;
	readonly people: number;
	readonly officials: number;
	readonly organizations: number;
	readonly slogans: number;
	readonly targets: number;
	readonly achievements: number;
	readonly speeches: number;
	/** places × years × metrics */
	readonly metrics: number;
}

export interface ReportData {
	readonly totals: Totals;
	readonly from: string | null;
	readonly to: string | null;
	readonly sources: readonly Ranked[];
	readonly places: readonly Ranked[];
	readonly periods: Periods;
	readonly years: readonly Figures[];
	readonly people: readonly PersonEntry[];
	readonly organizations: readonly OrganizationEntry[];
	readonly slogans: readonly SloganEntry[];
	readonly targets: readonly TargetEntry[];
	readonly network: Network;
	readonly articles: readonly ArticleEntry[];
}
