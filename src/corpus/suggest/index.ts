import { type ContextWords, compileContextWords, openContextWords } from '../../extract/slogans/context-words.js';
import type { Row } from '../../lexicon/csv.js';
import type { Details } from '../../lexicon/details.js';
import type { CorpusDocument } from '../document.js';
import { Candidates } from './candidates.js';
import { knownFormulas } from './known.js';
import { type Piece, wordsOf } from './pieces.js';
import { type Judge, rank, type Suggestion } from './rank.js';
import { Spool } from './spool.js';
import { Tallies } from './tally.js';

export type { Suggestion } from './rank.js';

export interface SuggestOptions {
	/** documents that a formula must be in; repeated words without marks must be in three times as many */
	readonly minDocuments: number;
	/** suggestions given */
	readonly most: number;
	/** the compiled dictionaries */
	readonly details: Details;
	/** rows of the user's own dictionaries */
	readonly own: readonly Row[];
}

/** Times as many documents for what has no mark of a formula. */
const PHRASES_NEED = 3;

export interface Suggested {
	readonly suggestions: readonly Suggestion[];
	/** documents with text */
	readonly documents: number;
}

/**
 * Looks through a corpus for formulas that no dictionary has. Candidates are the formulas of the records without entry
 * (in quotation marks, with figures, sets of parallel clauses) and runs of two to six words that recur. Each is counted
 * exactly in a second pass and judged by cohesion (NPMI, Bouma 2009), by the freedom of what stands beside it (branching
 * entropy, Jin and Tanaka-Ishii 2006), by bursts (Kleinberg 2002) and by signs of a formula. Documents are kept on disk
 * between the passes and rare strings are forgotten (Manku and Motwani 2002), so that memory does not grow with the corpus.
 */
export async function suggestFormulas(
	documents: AsyncIterable<CorpusDocument>,
	options: SuggestOptions,
): Promise<Suggested> {
	const { details, own } = options;
	const context = openContextWords(compileContextWords(details.sloganContext, details.countries));
	const stops = new Set(details.sloganContext.filter((row) => row.kind === 'phrase-stop').map((row) => row.text!));
	const candidates = new Candidates(knownFormulas([...own, ...details.tifa]), context, stops);
	const spool = new Spool();
	try {
		let count = 0;
		for await (const document of documents) {
			const piece = pieceOf(document, context);
			if (piece === null) continue;
			count++;
			candidates.add(piece);
			await spool.add(piece);
		}
		const judge: Judge = {
			context,
			least: (kind) => (kind === 'phrase' ? PHRASES_NEED : 1) * options.minDocuments,
		};
		const list = candidates.list(PHRASES_NEED * options.minDocuments);
		const opens = (text: string, end: number): boolean =>
			context.endsAt('intro', text, end) >= 0 || context.endsAt('weak-intro', text, end) >= 0;
		const tallies = new Tallies(
			list.map(({ formula }) => formula),
			opens,
		);
		for await (const piece of spool.pieces()) tallies.add(piece);
		return {
			suggestions: rank(list, tallies, judge).slice(0, options.most),
			documents: count,
		};
	} finally {
		spool.remove();
	}
}

function pieceOf({ record, reading }: CorpusDocument, context: ContextWords): Piece | null {
	const words = reading();
	if (words === null) return null;
	return {
		...wordsOf(words, context),
		date: record.document.date,
		slogans: record.slogans
			.filter(({ entry, kind }) => entry === null && kind !== 'canonical')
			.map(({ normalized, kind, members, label }) => [normalized, kind, members, label] as const),
		names: [
			...record.people.map((person) => person.normalized),
			...record.organizations.map((body) => body.normalized),
		],
	};
}
