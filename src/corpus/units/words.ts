import type { Reading } from '../../extract/types.js';
import { tagName } from '../../lexicon/categories.js';
import type { Unit } from './unit.js';

/** Parts of speech that carry content. */
const CONTENT: ReadonlySet<string> = new Set([
	'n',
	'nr',
	'ns',
	'nt',
	'nz',
	'v',
	'vn',
	'a',
	'an',
	'ad',
	'b',
	'i',
	'j',
	'l',
	'z',
	't',
	's',
	'eng',
]);

export interface WordOptions {
	/** words to leave out; empty with `all` */
	readonly stop: ReadonlySet<string>;
	/** every word: function words, single characters and stop words too */
	readonly all: boolean;
}

/** Whether word `w` is counted. */
export function counts(reading: Reading, w: number, word: string, { stop, all }: WordOptions): boolean {
	const tag = tagName(reading.words.tags[w]!);
	if (tag === 'w' || tag === 'm' || word.trim() === '') return false;
	return all || (word.length > 1 && CONTENT.has(tag) && !stop.has(word));
}

/** Words as the extractors read them, in simplified script. Rates are per million words, those left out included. */
export const words = (options: WordOptions): Unit => ({
	about: 'content words without stop words',
	base: 'words',
	text: true,
	visit: (document, { term, tokens }) => {
		const reading = document.reading();
		if (reading === null) return false;
		const { starts, count, tags } = reading.words;
		for (let w = 0; w < count; w++) {
			if (tagName(tags[w]!) === 'w') continue;
			const at = reading.map.from[starts[w]!] ?? 0;
			tokens(at, 1);
			const word = reading.text.slice(starts[w]!, starts[w + 1]!);
			if (counts(reading, w, word, options)) term(word, at);
		}
		return true;
	},
});

/** Content words of each sentence, numbered by `number`, for TextRank. */
export function contentSentences(
	reading: Reading,
	options: WordOptions,
	number: (word: string) => number,
): readonly (readonly number[])[] {
	const { starts, at } = reading.words;
	return reading.sentences.map((sentence) => {
		const content: number[] = [];
		for (let w = at[sentence.start]!; w < reading.words.count && starts[w]! < sentence.end; w++) {
			const word = reading.text.slice(starts[w]!, starts[w + 1]!);
			if (counts(reading, w, word, options)) content.push(number(word));
		}
		return content;
	});
}
