import type { ContextWords } from '../../extract/slogans/context-words.js';
import type { Piece } from './pieces.js';

/** Words and characters of a phrase that can be a formula. */
const WORDS = { least: 2, most: 9 } as const;
const CHARACTERS = { least: 4, most: 20 } as const;

/** Calls `found` for each different phrase of a document: runs of words that neither begin nor end with a function word. */
export function phrasesOf(
	{ text, starts, roles }: Piece,
	context: ContextWords,
	stops: ReadonlySet<string>,
	found: (phrase: string) => void,
): void {
	const seen = new Set<string>();
	for (let first = 0; first < roles.length; first++) {
		if (roles[first] !== 'n') continue;
		const from = starts[first]!;
		const opening = text.slice(from, starts[first + 1]);
		if (stops.has(opening) || opensLikeVerb(opening, context)) continue;
		for (let last = first + 1; last < roles.length && last - first < WORDS.most; last++) {
			if (roles[last] === 'x') break;
			const length = starts[last + 1]! - from;
			if (length > CHARACTERS.most) break;
			if (length < CHARACTERS.least || roles[last] !== 'n') continue;
			if (stops.has(text.slice(starts[last], starts[last + 1]))) continue;
			const phrase = text.slice(from, from + length);
			if (seen.has(phrase)) continue;
			seen.add(phrase);
			found(phrase);
		}
	}
}

/** 推进 and 坚持 lead up to a formula and are no part of it. */
const opensLikeVerb = (word: string, context: ContextWords): boolean =>
	word.length >= 2 &&
	(context.has('intro', word) ||
		context.has('weak-intro', word) ||
		context.has('lead', word) ||
		context.has('say', word));
