import type { Reading, Sentence, SpeechFact } from '../types.js';
import { quoteStartingAt } from './quotes.js';
import type { Speaker } from './speakers.js';
import { isTold } from './told.js';

/**
 * Content runs to the next act, or to the end of the paragraph while no sentence opens with another speaker; sentences
 * of the next paragraphs that open with 要 still belong to it.
 */
export function withExtents(
	reading: Reading,
	acts: readonly SpeechFact[],
	speakers: readonly Speaker[],
): readonly SpeechFact[] {
	const out: SpeechFact[] = [];
	for (let k = 0, first = 0; k < acts.length; k++) {
		let act: SpeechFact | null = acts[k]!;
		// “…。”某某说。: where what was said stands before the verb, it has its end.
		if (act.contentEnd >= act.end) {
			const { sentences } = reading;
			while (first < sentences.length && sentences[first]!.end <= act.contentStart) first++;
			act = extended(reading, act, first, acts[k + 1], speakers);
		}
		if (act !== null) out.push(act);
	}
	return out;
}

/** An act up to where its content ends; null where nothing was said. */
function extended(
	reading: Reading,
	act: SpeechFact,
	first: number,
	following: SpeechFact | undefined,
	speakers: readonly Speaker[],
): SpeechFact | null {
	const end = extentOf(reading, act, first, following?.start ?? reading.text.length, speakers);
	const limit = following && following.start < end && following.start >= act.contentStart ? following.start : end;
	if (following && following.start <= limit && tellsOf(reading.text, act, following)) return act;
	// 他说他说: whoever is cut short at once has said nothing.
	return limit > act.contentStart ? lasting(act, limit) : null;
}

/** 他说——: what is said stands in the paragraphs below. */
const isBelow = (text: string, start: number, end: number): boolean =>
	text.startsWith('——', start) && end - start <= 3 && text.slice(start + 2, end).trim() === '';

const lasting = ({ start, speaker, verb, contentStart, by }: SpeechFact, end: number): SpeechFact => ({
	start,
	end,
	speaker,
	verb,
	contentStart,
	contentEnd: end,
	by,
});

/** Where the content of an act ends, which begins in the sentence `first`, before the next act. */
function extentOf(
	{ text, sentences, quotes }: Reading,
	act: SpeechFact,
	first: number,
	next: number,
	speakers: readonly Speaker[],
): number {
	const paragraph = sentences[first]?.paragraph ?? -1;
	let end = act.contentEnd;
	const spoken = text[act.contentStart] === '“' ? quoteStartingAt(quotes, act.contentStart) : null;
	const whole = spoken !== null && spoken.end >= end - 1 ? spoken.end : -1;
	const below = isBelow(text, act.contentStart, end);
	for (let k = first; k < sentences.length; k++) {
		const sentence = sentences[k]!;
		const { start } = sentence;
		if (start < end) continue;
		if (sentence.end > next) break;
		// Behind words that are quoted in full the author goes on.
		if (whole >= 0 && start >= whole && !(text.charAt(start) === '“' || demands(text, start))) break;
		const opener = openerOf(sentence, speakers);
		if (opener !== null && opener.name !== act.speaker && !isTold(text, sentence, opener)) break;
		if (sentence.paragraph !== paragraph && !below && !demands(text, start) && !text.startsWith('应当', start)) break;
		end = sentence.end;
	}
	return end;
}

/** Whether a sentence opens with what is to be done. */
const demands = (text: string, start: number): boolean =>
	text.startsWith('要', start) || text.startsWith('必须', start);

/** 某某表示，总书记强调…: what another says from the first word on is told by the speaker. */
const tellsOf = (text: string, act: SpeechFact, inner: SpeechFact): boolean =>
	inner.speaker !== act.speaker &&
	inner.start >= act.contentStart &&
	'，：:,'.includes(text.charAt(act.contentStart - 1) || ' ') &&
	!/[，。；：、]/.test(text.slice(act.contentStart, Math.min(inner.start, act.contentStart + 60)));

/** The speaker that opens a sentence, null where none does; speakers stand in the order of their starts. */
function openerOf({ start, end }: Sentence, speakers: readonly Speaker[]): Speaker | null {
	let low = 0;
	let high = speakers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (speakers[middle]!.start < start) low = middle + 1;
		else high = middle;
	}
	for (; low < speakers.length && speakers[low]!.start <= start + 2; low++) {
		const speaker = speakers[low]!;
		if (speaker.weight !== 'pronoun' && speaker.end <= end) return speaker;
	}
	return null;
}
