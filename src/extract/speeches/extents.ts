import type { Reading, SpeechFact } from '../types.js';
import type { Speaker } from './index.js';
import { quoteStartingAt } from './quotes.js';
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
	const { sentences } = reading;
	const openers = openingSpeakers(reading, speakers);
	let first = 0;
	return acts.flatMap((act, index) => {
		const following = acts[index + 1];
		// “…。”某某说。: what was said stands before the verb.
		if (act.contentEnd < act.end) return [act];
		while (first < sentences.length && sentences[first]!.end <= act.contentStart) first++;
		const paragraph = sentences[first]?.paragraph ?? -1;
		let end = act.contentEnd;
		const spoken = reading.text[act.contentStart] === '“' ? quoteStartingAt(reading.quotes, act.contentStart) : null;
		const whole = spoken !== null && spoken.end >= end - 1 ? spoken.end : -1;
		const below = isBelow(reading.text, act.contentStart, end);
		for (let k = first; k < sentences.length; k++) {
			const sentence = sentences[k]!;
			if (sentence.start < end) continue;
			if (following && sentence.end > following.start) break;
			// Behind words that are quoted in full the author goes on.
			if (
				whole >= 0 &&
				sentence.start >= whole &&
				!/^(?:“|要|必须)/.test(reading.text.slice(sentence.start, sentence.start + 2))
			)
				break;
			const opener = openers[k] ?? null;
			if (opener !== null && opener.name !== act.speaker && !isTold(reading.text, sentence, opener)) break;
			if (
				sentence.paragraph !== paragraph &&
				!below &&
				!/^(?:要|必须|应当)/.test(reading.text.slice(sentence.start, sentence.start + 4))
			)
				break;
			end = sentence.end;
		}
		const limit = following && following.start < end && following.start >= act.contentStart ? following.start : end;
		if (following && following.start <= limit && tellsOf(reading.text, act, following)) return [act];
		// 他说他说: whoever is cut short at once has said nothing.
		return limit > act.contentStart ? [{ ...act, end: limit, contentEnd: limit }] : [];
	});
}

/** 他说——: what is said stands in the paragraphs below. */
const isBelow = (text: string, start: number, end: number): boolean =>
	text.startsWith('——', start) && end - start <= 3 && text.slice(start + 2, end).trim() === '';

/** 某某表示，总书记强调…: what another says from the first word on is told by the speaker. */
const tellsOf = (text: string, act: SpeechFact, inner: SpeechFact): boolean =>
	inner.speaker !== act.speaker &&
	inner.start >= act.contentStart &&
	'，：:,'.includes(text.charAt(act.contentStart - 1) || ' ') &&
	!/[，。；：、]/.test(text.slice(act.contentStart, Math.min(inner.start, act.contentStart + 60)));

/** For each sentence the speaker that opens it, null where none does. */
function openingSpeakers(reading: Reading, speakers: readonly Speaker[]): readonly (Speaker | null)[] {
	let next = 0;
	return reading.sentences.map((sentence) => {
		while (next < speakers.length && speakers[next]!.start < sentence.start) next++;
		for (let k = next; k < speakers.length && speakers[k]!.start <= sentence.start + 2; k++) {
			if (speakers[k]!.weight !== 'pronoun' && speakers[k]!.end <= sentence.end) return speakers[k]!;
		}
		return null;
	});
}
