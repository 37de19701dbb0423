import type { TifaRecord } from '../../record/schema.js';
import { Articles, type KeptArticle } from './articles.js';
import { buildReport } from './build.js';
import { Ties } from './network.js';
import { Organizations } from './organizations.js';
import { People } from './people.js';
import { Slogans } from './slogans.js';
import { count } from './tally.js';
import { Targets } from './targets.js';
import type { ReportData } from './types.js';

export interface ReportOptions {
	/** articles kept with their text; of larger corpora a sample */
	readonly articles: number;
}

/** Everything gathered from a corpus, before it is cut to the size of a page. */
export class Gathered {
	readonly people = new People();
	readonly organizations = new Organizations();
	readonly slogans = new Slogans();
	readonly targets = new Targets();
	readonly ties = new Ties();
	readonly months = new Map<string, number>();
	readonly sources = new Map<string, number>();
	readonly places = new Map<string, number>();
	readonly articles: Articles;
	from: string | null = null;
	to: string | null = null;
	documents = 0;
	characters = 0;
	undated = 0;
	promised = 0;
	achieved = 0;
	speeches = 0;

	constructor(limit: number) {
		this.articles = new Articles(limit);
	}

	add(record: TifaRecord, text: string | null): void {
		for (const part of [this.people, this.organizations, this.slogans, this.targets, this.ties]) part.add(record);
		this.articles.add(record, text);
		const { date, characters, source, sourceNormalized, place } = record.document;
		this.documents++;
		this.characters += characters;
		this.speeches += record.speeches.length;
		for (const { status } of record.targets) {
			if (status === 'target') this.promised++;
			if (status === 'achievement') this.achieved++;
		}
		const outlet = sourceNormalized ?? source;
		if (outlet !== null) count(this.sources, outlet);
		if (place !== null) count(this.places, place);
		if (date === null) this.undated++;
		else {
			count(this.months, date.slice(0, 7));
			if (this.from === null || date < this.from) this.from = date;
			if (this.to === null || date > this.to) this.to = date;
		}
	}
}

/** Gathers a report in one pass; memory grows with what is named in the corpus, not with its length. */
export interface ReportCollector {
	/** `text` is the decoded text that the spans of the record point into; `null` when it is not at hand */
	add(record: TifaRecord, text: string | null): void;
	/** Kept articles; those without text may be given theirs before `finish`. Call once, after the last `add`. */
	kept(): readonly KeptArticle[];
	finish(): ReportData;
}

export function collectReport({ articles }: ReportOptions): ReportCollector {
	const gathered = new Gathered(articles);
	let kept: readonly KeptArticle[] | null = null;
	const sample = (): readonly KeptArticle[] => {
		kept ??= gathered.articles.finish();
		return kept;
	};
	return {
		add: (record, text) => gathered.add(record, text),
		kept: sample,
		finish: () => buildReport(gathered, sample()),
	};
}
