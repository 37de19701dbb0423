/** Targets, achievements and forecasts: every figure that is promised, reported or foreseen, with what it measures. */
import { findNumbers } from '../numbers/index.js';
import type { Reading, TargetFact } from '../types.js';
import type { TargetCues } from './cues.js';
import { type Placed, withoutRepeats } from './duplicates.js';
import { ledReader } from './led.js';
import { NO_PHASE, phaseTracker } from './phases.js';
import { promiseTracker } from './promises.js';
import { NO_FIGURES } from './quantity.js';
import { sectionsOf } from './sections.js';
import { type Ending, NO_ENDING, readSentence } from './sentence.js';

export { buildTargetCues, type TargetCues } from './cues.js';

/**
 * Finds the targets of an article, with the achievements and forecasts that stand beside them.
 * Spans and strings are those of the prepared text. Linear in the length of the text.
 */
export function extractTargets(reading: Reading, cues: TargetCues): readonly TargetFact[] {
	const numbers = findNumbers(reading.text, cues.numbers, NO_FIGURES);
	if (numbers.length === 0) return [];
	const title = reading.paragraphs[0];
	const headline = title?.part === 'title' ? reading.text.slice(title.start, title.end) : '';
	const sections = sectionsOf(reading.text, reading.paragraphs, cues, reading.date, headline);
	const phaseOf = phaseTracker(reading.text, sections, reading.date, headline);
	const listOf = promiseTracker(reading.text, reading.paragraphs, reading.date, headline, cues);
	const ledOf = ledReader(reading.text, reading.paragraphs, reading.date, cues);
	const placed: Placed[] = [];
	let first = 0;
	let last = NO_ENDING;
	for (const sentence of reading.sentences) {
		const list = listOf === null ? NO_PHASE : listOf(sentence, sentence.paragraph);
		const chapter = phaseOf === null ? NO_PHASE : phaseOf(sentence, sentence.paragraph);
		while (first < numbers.length && numbers[first]!.start < sentence.start) first++;
		if (first === numbers.length) break;
		const section = sections[sentence.paragraph];
		if (
			numbers[first]!.end > sentence.end ||
			!section ||
			section.kind === 'end' ||
			(section.heading && list.kind === null)
		) {
			last = NO_ENDING;
			continue;
		}
		const phase = chapter.kind !== null ? chapter : list.kind !== null ? list : ledOf(sentence, sentence.paragraph);
		let end = first + 1;
		while (end < numbers.length && numbers[end]!.end <= sentence.end) end++;
		const found = readSentence(reading, sentence, numbers.slice(first, end), phase, cues, last);
		for (const fact of found) placed.push(fact);
		last = found.length === 0 ? NO_ENDING : endingOf(found[found.length - 1]!.fact);
		first = end;
	}
	return withoutRepeats(placed);
}

/** What the last fact of a sentence hands on to the next sentence. */
const endingOf = ({ status, deadline }: TargetFact): Ending => ({
	foretold: status === 'forecast',
	promised: status === 'target' ? deadline : null,
});
