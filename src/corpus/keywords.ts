import type { CorpusDocument } from './document.js';
import { type GroupBy, groupOf, speakerAt } from './groups.js';
import { cValues } from './stats/c-value.js';
import { type Dispersion, dispersion } from './stats/dispersion.js';
import { textRank } from './stats/textrank.js';
import { Tally, type TermCount } from './tally.js';
import type { Unit } from './units/index.js';
import { JOINT } from './units/terms.js';
import { contentSentences, type WordOptions } from './units/words.js';

export interface KeywordOptions {
	readonly unit: Unit;
	readonly by: GroupBy;
	/** terms seen less often in a group are left out */
	readonly minFrequency: number;
	/** words to rank by TextRank; `null` where the unit has none */
	readonly textRank: WordOptions | null;
	/** multi-word terms: their C-value */
	readonly cValue: boolean;
}

/** A term in a group. Formulas: `tf_idf` and `stats/`. */
export interface Keyword extends Dispersion {
	readonly group: string;
	readonly term: string;
	readonly frequency: number;
	/** per million words or characters of the group */
	readonly perMillion: number;
	readonly documents: number;
	readonly documentsOf: number;
	/** f · ln(N / df): f in the group, N documents and df of the whole corpus (Spärck Jones 1972; Salton & Buckley 1988) */
	readonly tfIdf: number;
	/** mean over the documents of the group of the word's share of the TextRank, in thousandths */
	readonly textRank: number | null;
	readonly cValue: number | null;
}

export interface KeywordResult {
	readonly keywords: readonly Keyword[];
	/** documents counted; those without the text that the unit needs are not */
	readonly documents: number;
	readonly withoutText: number;
}

/** Counts a corpus in one pass; memory grows with the vocabulary and the groups, not with the documents. */
export async function countKeywords(
	corpus: AsyncIterable<CorpusDocument>,
	options: KeywordOptions,
): Promise<KeywordResult> {
	const groups = new Map<string, Tally>();
	const frequency = new Map<string, number>();
	let documents = 0;
	let withoutText = 0;
	for await (const document of corpus) {
		const begun = new Map<string, Tally>();
		if (visit(document, options, groups, begun)) documents++;
		else {
			withoutText++;
			continue;
		}
		if (options.by.kind !== 'all') countDocuments(begun, frequency);
	}
	const df = (term: string, count: TermCount): number => frequency.get(term) ?? count.documents;
	const keywords = [...groups].flatMap(([group, tally]) => rows(group, tally, { ...options, df, documents }));
	return { keywords, documents, withoutText };
}

/** Counts one document into the tallies of its groups; those it touches are put into `begun`. */
function visit(
	document: CorpusDocument,
	{ unit, by, textRank: ranked }: KeywordOptions,
	groups: Map<string, Tally>,
	begun: Map<string, Tally>,
): boolean {
	const tallyOf = (group: string): Tally => {
		const known = begun.get(group);
		if (known !== undefined) return known;
		const tally = groups.get(group) ?? new Tally();
		groups.set(group, tally);
		begun.set(group, tally);
		tally.begin();
		return tally;
	};
	const { record } = document;
	if (unit.text && document.text === null) return false;
	if (by.kind === 'speaker') {
		const speaker = speakerAt(record);
		if (unit.base === 'characters') {
			for (const { speaker: name, contentStart, contentEnd } of record.speeches)
				tallyOf(name.normalized).grow(contentEnd - contentStart);
		}
		return unit.visit(document, {
			term: (term, at) => void spoken(speaker(at), (name) => tallyOf(name).add(term)),
			tokens: (at, count) => void spoken(speaker(at), (name) => tallyOf(name).grow(count)),
		});
	}
	const tally = tallyOf(groupOf(record.document, by));
	if (unit.base === 'characters') tally.grow(record.document.characters);
	const seen = unit.visit(document, {
		term: (term) => tally.add(term),
		tokens: (_, count) => tally.grow(count),
	});
	if (ranked !== null) rank(document, ranked, tally);
	return seen;
}

function spoken(name: string | null, then: (name: string) => void): void {
	if (name !== null) then(name);
}

function rank(document: CorpusDocument, options: WordOptions, tally: Tally): void {
	const reading = document.reading();
	if (reading === null) return;
	const numbers = new Map<string, number>();
	const names: string[] = [];
	const number = (word: string): number => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		numbers.set(word, names.length);
		return names.push(word) - 1;
	};
	for (const [word, score] of textRank(contentSentences(reading, options, number))) {
		const count = tally.terms.get(names[word]!);
		if (count !== undefined) count.rank += score;
	}
}

/** Document frequency over all groups: a document counts once, whatever groups its parts fall into. */
function countDocuments(begun: ReadonlyMap<string, Tally>, frequency: Map<string, number>): void {
	const seen = new Set<string>();
	for (const tally of begun.values()) for (const term of tally.latest()) seen.add(term);
	for (const term of seen) frequency.set(term, (frequency.get(term) ?? 0) + 1);
}

interface RowOptions extends KeywordOptions {
	readonly df: (term: string, count: TermCount) => number;
	readonly documents: number;
}

function rows(group: string, tally: Tally, options: RowOptions): readonly Keyword[] {
	const kept = [...tally.terms].filter(([, { frequency }]) => frequency >= options.minFrequency);
	const values = options.cValue
		? cValues(kept.map(([term, { frequency }]) => ({ words: term.split(JOINT), frequency })))
		: null;
	const all = kept.map(([term, count], i) => ({
		group,
		term: term.replaceAll(JOINT, ''),
		frequency: count.frequency,
		perMillion: tally.size === 0 ? 0 : (count.frequency * 1e6) / tally.size,
		documents: count.documents,
		documentsOf: tally.documents,
		...dispersion(count.parts, tally.sizes),
		tfIdf: count.frequency * Math.log(options.documents / Math.max(1, options.df(term, count))),
		textRank: options.textRank === null ? null : (count.rank * 1000) / tally.documents,
		cValue: values?.[i] ?? null,
	}));
	return all.filter(({ cValue }) => cValue === null || cValue > 0);
}
