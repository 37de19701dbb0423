import type { Reading, Sentence } from '../types.js';
import type { ContextWords } from './context-words.js';

/** Whether a sentence names another country and nothing of China; in its first 300 characters, which bounds the work. */
export function isForeign(reading: Reading, sentence: Sentence, context: ContextWords): boolean {
	const { text } = reading;
	const end = Math.min(sentence.end, sentence.start + 300);
	return namesCountry(reading, sentence.start, end, context) && !context.home.within(text, sentence.start, end);
}

/** Whether the name of another country stands there as words of its own: 黑山, not the one in 黑山羊. */
function namesCountry({ text, words }: Reading, start: number, end: number, context: ContextWords): boolean {
	const { foreign } = context;
	for (let at = foreign.opening(text, start, end); at < end; at = foreign.opening(text, at + 1, end)) {
		const found = foreign.startsAt(text, at);
		if (found <= at + 1 || found > end) continue;
		const next = words.starts[words.at[found] ?? words.count];
		if (words.starts[words.at[at]!] === at && (next === found || next === undefined)) return true;
	}
	return false;
}
