import type { Sentence } from '../types.js';

/** Gives the sentence a position lies in; positions must be asked for in rising order. */
export function sentenceFinder(sentences: readonly Sentence[]): (position: number) => Sentence | undefined {
	let at = 0;
	return (position) => {
		while (at < sentences.length && sentences[at]!.end <= position) at++;
		const sentence = sentences[at];
		return sentence && sentence.start <= position ? sentence : undefined;
	};
}
