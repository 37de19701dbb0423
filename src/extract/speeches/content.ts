/** Where what is said begins and ends when marks alone do not tell. */
import type { Quote, Reading, Sentence, SpeechFact } from '../types.js';
import { quoteEndingAt } from './quotes.js';
import type { Speaker } from './speakers.js';
import { isSubject } from './subjects.js';
import type { SpeechVerb } from './verbs.js';

/** 提出三点要求, 工作要求: by what stands between it and its subject, a word for a demand is no verb of saying. */
export const isNoun = (between: string): boolean => /(?:提出|作出)[^，。；并]{0,12}$|[点项条体作的和]$/.test(between);

/** How far a verb may stand behind its subject, and the subject behind a quotation, where both tell what was said. */
const NEAR = 16;
const OPENING = 40;

/**
 * “…。”某某表示，…: the quotation that ends before a sentence, where its first verb of saying follows its subject at once
 * and nobody else has said it; `null` for none.
 */
export function quotedBefore(
	{ text, quotes }: Reading,
	acts: readonly SpeechFact[],
	sentence: Sentence,
	subject: Speaker,
	verb: number,
): Quote | null {
	if (sentence.start === 0 || !'”’'.includes(text.charAt(sentence.start - 1))) return null;
	if (subject.start - sentence.start > OPENING || verb - subject.end > NEAR) return null;
	if (/[，、。；：]/.test(text.slice(sentence.start, verb))) return null;
	const quote = quoteEndingAt(quotes, sentence.start);
	if (quote === null || (quote.start > 0 && !'\n。！？”　 '.includes(text.charAt(quote.start - 1)))) return null;
	const last = acts[acts.length - 1];
	return last === undefined || last.contentEnd <= quote.start ? quote : null;
}

/** 宣布开工，副书记某某出席: what is announced without a mark ends before a clause that opens with another person. */
export function announcedUntil(text: string, verb: SpeechVerb, inside: readonly Speaker[], end: number): number {
	if (verb.opensContent || verb.word !== '宣布') return end;
	for (const other of inside) {
		if (other.weight !== 'person' || other.start <= verb.contentStart) continue;
		const comma = text.lastIndexOf('，', other.start);
		if (comma > verb.contentStart && isSubject(text, comma + 1, other)) return comma;
	}
	return end;
}
