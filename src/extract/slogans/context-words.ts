import { cells, type Row } from '../../lexicon/csv.js';
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
	'stop-after',
	'causative',
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

/** Compiles the word lists to two matchers, one of them reversed; a word may stand in several lists. */
export function buildContextWords(contextRows: readonly Row[], countryRows: readonly Row[]): ContextWords {
	const masks = new Map<string, number>();
	const bits = Object.fromEntries(CONTEXT_KINDS.map((kind, index) => [kind, 1 << index])) as Readonly<
		Record<ContextKind, number>
	>;
	const bit = (kind: ContextKind): number => bits[kind];
	const mark = (word: string, kind: ContextKind): void => {
		if (word !== '' && word.length <= LONGEST) masks.set(word, (masks.get(word) ?? 0) | bit(kind));
	};
	for (const row of contextRows)
		if ((CONTEXT_KINDS as readonly string[]).includes(row.kind ?? ''))
			mark((row.text ?? '').trim(), row.kind as ContextKind);
	for (const row of countryRows) {
		if (row.kind !== 'country' || row.iso === 'CN') continue;
		for (const name of [row.name ?? '', ...cells(row.short)]) if (name.length >= 2) mark(name, 'foreign');
	}
	const words = [...masks.keys()];
	const values = [...masks.values()];
	// Most looks end at the first character: it begins (ends) no word of the kind.
	const opens = new Int32Array(65536);
	const closes = new Int32Array(65536);
	for (const [word, mask] of masks) {
		opens[word.charCodeAt(0)]! |= mask;
		closes[word.charCodeAt(word.length - 1)]! |= mask;
	}
	const forward = new Phrases(words);
	const backward = new Phrases(words.map((word) => word.split('').reverse().join('')));
	const startsAt = (kind: ContextKind, text: string, start: number): number => {
		const wanted = bit(kind);
		if (start >= text.length || (opens[text.charCodeAt(start)]! & wanted) === 0) return -1;
		let found = -1;
		let state = 0;
		for (let i = start; i < text.length; i++) {
			state = forward.step(state, text.charCodeAt(i));
			if (state < 0) break;
			const entry = forward.entryAt(state);
			if (entry >= 0 && (values[entry]! & wanted) !== 0) found = i + 1;
		}
		return found;
	};
	const endsAt = (kind: ContextKind, text: string, end: number, from = 0): number => {
		const wanted = bit(kind);
		if (end < 1 || end > text.length || (closes[text.charCodeAt(end - 1)]! & wanted) === 0) return -1;
		let found = -1;
		let state = 0;
		for (let i = end - 1; i >= from; i--) {
			state = backward.step(state, text.charCodeAt(i));
			if (state < 0) break;
			const entry = backward.entryAt(state);
			if (entry >= 0 && (values[entry]! & wanted) !== 0) found = i;
		}
		return found;
	};
	return {
		startsAt,
		endsAt,
		has: (kind, word) => ((masks.get(word) ?? 0) & bit(kind)) !== 0,
		is: (kind, text, start, end) => {
			const wanted = bit(kind);
			if (start >= end || (opens[text.charCodeAt(start)]! & wanted) === 0) return false;
			let state = 0;
			for (let i = start; i < end && state >= 0; i++) state = forward.step(state, text.charCodeAt(i));
			const entry = state > 0 ? forward.entryAt(state) : -1;
			return entry >= 0 && (values[entry]! & wanted) !== 0;
		},
		within: (kind, text, start, end) => {
			const wanted = bit(kind);
			for (let i = start; i < end; i++) {
				if ((opens[text.charCodeAt(i)]! & wanted) === 0) continue;
				const found = startsAt(kind, text, i);
				if (found > i + 1 && found <= end) return true;
			}
			return false;
		},
	};
}
