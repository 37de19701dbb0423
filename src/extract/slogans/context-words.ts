import { cells, type Row } from '../../lexicon/csv.js';
import { compilePhrases, type PhraseArrays } from './phrase-arrays.js';
import { Phrases } from './phrases.js';

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

/** Word lists that look forward and backward from a place in a text. */
export interface ContextWords {
	/** end of the longest word of this kind that starts at `start`, or -1 */
	startsAt(kind: ContextKind, text: string, start: number): number;
	/** start of the longest word of this kind that ends at `end` and does not begin before `from`, or -1 */
	endsAt(kind: ContextKind, text: string, end: number, from?: number): number;
	/** whether text[start, end) is a word of this kind */
	is(kind: ContextKind, text: string, start: number, end: number): boolean;
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
	/** by UTF-16 unit, bits of the lists that hold a word which begins with it: most looks end here */
	readonly opens: Int32Array;
	/** the same for words that end with it */
	readonly closes: Int32Array;
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
	return {
		forward: compilePhrases(words),
		backward: compilePhrases(words.map((word) => word.split('').reverse().join(''))),
		lists: Int32Array.from(masks.values()),
		opens,
		closes,
	};
}

/** Opens compiled word lists. */
export function openContextWords({ lists, opens, closes, ...arrays }: ContextArrays): ContextWords {
	const forward = new Phrases(arrays.forward);
	const backward = new Phrases(arrays.backward);
	const holds = (kind: ContextKind, entry: number): boolean => entry >= 0 && (lists[entry]! & BITS[kind]) !== 0;
	// Beyond the text charCodeAt gives NaN, which opens and closes nothing.
	const startsAt = (kind: ContextKind, text: string, start: number): number => {
		if ((opens[text.charCodeAt(start)]! & BITS[kind]) === 0) return -1;
		let found = -1;
		let state = 0;
		for (let i = start; i < text.length; i++) {
			state = forward.step(state, text.charCodeAt(i));
			if (state < 0) break;
			if (holds(kind, forward.entryAt(state))) found = i + 1;
		}
		return found;
	};
	const endsAt = (kind: ContextKind, text: string, end: number, from = 0): number => {
		if ((closes[text.charCodeAt(end - 1)]! & BITS[kind]) === 0) return -1;
		let found = -1;
		let state = 0;
		for (let i = end - 1; i >= from; i--) {
			state = backward.step(state, text.charCodeAt(i));
			if (state < 0) break;
			if (holds(kind, backward.entryAt(state))) found = i;
		}
		return found;
	};
	return {
		startsAt,
		endsAt,
		has: (kind, word) => holds(kind, forward.find(word)),
		is: (kind, text, start, end) =>
			start < end && (opens[text.charCodeAt(start)]! & BITS[kind]) !== 0 && holds(kind, forward.find(text, start, end)),
		within: (kind, text, start, end) => {
			for (let i = start; i < end; i++) {
				if ((opens[text.charCodeAt(i)]! & BITS[kind]) === 0) continue;
				const found = startsAt(kind, text, i);
				if (found > i + 1 && found <= end) return true;
			}
			return false;
		},
	};
}
