import { cells, type Row } from '../../lexicon/csv.js';
import { compilePhrases, type PhraseArrays } from './phrase-arrays.js';
import { Phrases } from './phrases.js';
import { WordList } from './word-list.js';

/** The lists of dict/slogan-context.csv that are matched in running text; its README says what each is for. */
export const CONTEXT_KINDS = [
	'head',
	'weak-head',
	'project-head',
	'name-head',
	'event-head',
	'intro',
	'weak-intro',
	'not-before',
	'figure',
	'say',
	'as',
	'carrier',
	'campaign',
	'good-end',
	'bad-end',
	'lead',
	'tail-verb',
	'tail-noun',
	'deed',
	'stop-after',
	'causative',
	'opening',
	'plain',
	'foreign',
	'home',
] as const;
export type ContextKind = (typeof CONTEXT_KINDS)[number];

/** Word lists that look forward and backward from a place in a text, by name; a list knows more than these shorthands. */
export interface ContextWords extends Readonly<Record<ContextKind, WordList>> {
	/** all kinds of head nouns in one list, so that one look tells that none is there */
	readonly anyHead: WordList;
	/** `head` and `weak-head` in one */
	readonly labelHead: WordList;
	/** `not-before`, `intro`, `weak-intro` and `figure` in one */
	readonly introducing: WordList;
	/** these with `as` and `carrier` */
	readonly anyIntroducing: WordList;
	/** end of the longest word of this kind that starts at `start`, or -1 */
	startsAt(kind: ContextKind, text: string, start: number): number;
	/** start of the longest word of this kind that ends at `end` and does not begin before `from`, or -1 */
	endsAt(kind: ContextKind, text: string, end: number, from?: number): number;
	/** whether the string is a word of this kind */
	has(kind: ContextKind, word: string): boolean;
	/** whether a word of this kind and of two and more characters stands anywhere in text[start, end) */
	within(kind: ContextKind, text: string, start: number, end: number): boolean;
}

/** Longest word of the lists, in characters: what bounds a look from one place. */
const LONGEST = 16;

/** The word lists, compiled; a word may stand in several of them. */
export interface ContextArrays {
	readonly forward: PhraseArrays;
	/** the words read backwards */
	readonly backward: PhraseArrays;
	/** bits of the lists that each word stands in */
	readonly lists: Int32Array;
	/** by UTF-16 unit, which of `masks` holds the bits of the lists with a word that begins with it */
	readonly opens: Uint16Array;
	/** the same for words that end with it */
	readonly closes: Uint16Array;
	readonly masks: Int32Array;
}

const BITS = Object.fromEntries(CONTEXT_KINDS.map((kind, index) => [kind, 1 << index])) as Readonly<
	Record<ContextKind, number>
>;

/**
 * @param contextRows rows of dict/slogan-context.csv
 * @param countryRows rows of dict/countries.csv, for the names of other countries
 */
export function compileContextWords(contextRows: readonly Row[], countryRows: readonly Row[]): ContextArrays {
	const masks = new Map<string, number>();
	const mark = (word: string, kind: ContextKind): void => {
		if (word !== '' && word.length <= LONGEST) masks.set(word, (masks.get(word) ?? 0) | BITS[kind]);
	};
	for (const row of contextRows)
		if ((CONTEXT_KINDS as readonly string[]).includes(row.kind ?? ''))
			mark((row.text ?? '').trim(), row.kind as ContextKind);
	for (const row of countryRows) {
		if (row.kind !== 'country' || row.iso === 'CN') continue;
		for (const name of [row.name ?? '', ...cells(row.short)]) if (name.length >= 2) mark(name, 'foreign');
	}
	const words = [...masks.keys()];
	const opens = new Int32Array(65536);
	const closes = new Int32Array(65536);
	for (const [word, mask] of masks) {
		opens[word.charCodeAt(0)]! |= mask;
		closes[word.charCodeAt(word.length - 1)]! |= mask;
	}
	// Few sets of lists occur: numbers of them take half the room, and nearer memory is faster.
	const numbers = new Map<number, number>([[0, 0]]);
	const numbered = (sets: Int32Array): Uint16Array =>
		Uint16Array.from(sets, (mask) => {
			const number = numbers.get(mask) ?? numbers.size;
			numbers.set(mask, number);
			return number;
		});
	return {
		forward: compilePhrases(words),
		backward: compilePhrases(words.map((word) => word.split('').reverse().join(''))),
		lists: Int32Array.from(masks.values()),
		opens: numbered(opens),
		closes: numbered(closes),
		masks: Int32Array.from(numbers.keys()),
	};
}

/** Opens compiled word lists. */
export function openContextWords({ forward, backward, ...arrays }: ContextArrays): ContextWords {
	const shared = { ...arrays, forward: new Phrases(forward), backward: new Phrases(backward) };
	const lists = Object.fromEntries(CONTEXT_KINDS.map((kind) => [kind, new WordList(shared, BITS[kind])])) as Record<
		ContextKind,
		WordList
	>;
	const together = (...kinds: readonly ContextKind[]): WordList =>
		new WordList(
			shared,
			kinds.reduce((bits, kind) => bits | BITS[kind], 0),
		);
	return {
		...lists,
		anyHead: together('head', 'weak-head', 'project-head', 'name-head', 'event-head'),
		labelHead: together('head', 'weak-head'),
		introducing: together('not-before', 'intro', 'weak-intro', 'figure'),
		anyIntroducing: together('not-before', 'intro', 'weak-intro', 'figure', 'as', 'carrier'),
		startsAt: (kind, text, start) => lists[kind].startsAt(text, start),
		endsAt: (kind, text, end, from) => lists[kind].endsAt(text, end, from),
		has: (kind, word) => lists[kind].has(word),
		within: (kind, text, start, end) => lists[kind].within(text, start, end),
	};
}
