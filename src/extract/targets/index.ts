/** Targets, achievements and forecasts: every figure that is promised, reported or foreseen, with what it measures. */
import { findNumbers } from '../numbers/index.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { Reading, TargetFact } from '../types.js';
import type { TargetCues } from './cues.js';
import { withoutRepeats } from './duplicates.js';
import { ledReader } from './led.js';
import { onePlan } from './one-plan.js';
import { NO_PHASE, phaseTracker } from './phases.js';
import { PRESENT, presentReader } from './present.js';
import { programmeReader } from './programme.js';
import { promiseTracker } from './promises.js';
import { NO_FIGURES } from './quantity.js';
import { NOWHERE, sectionsOf } from './sections.js';
import { type Ending, NO_ENDING, readSentence } from './sentence.js';

export { buildTargetCues, type TargetCues } from './cues.js';

/** marks in which a headline does not end */
const END_MARKS = marksOf('。！？；，、”');

/**
 * Finds the targets of an article, with the achievements and forecasts that stand beside them.
 * Spans and strings are those of the prepared text. Linear in the length of the text.
 */
export function extractTargets(reading: Reading, cues: TargetCues): readonly TargetFact[] {
	const { text, paragraphs, sentences, date } = reading;
	const numbers = findNumbers(text, cues.numbers, NO_FIGURES);
	if (numbers.length === 0) return [];
	const title = paragraphs[0];
	const headline = title?.part === 'title' ? text.slice(title.start, title.end) : '';
	const sections = sectionsOf(text, paragraphs, cues, date, headline);
	const phaseOf = phaseTracker(text, sections, date, headline);
	const listOf = promiseTracker(text, paragraphs, date, headline, cues);
	const ledOf = ledReader(text, paragraphs, date, cues);
	const programmeOf = programmeReader(text, paragraphs, date, cues);
	const presentOf = presentReader(text, paragraphs);
	/** whether every sentence is asked for its phase: most texts have none, and only sentences with figures are looked at */
	const tracked = phaseOf !== null || listOf !== null;
	const facts: TargetFact[] = [];
	let headlines: Set<TargetFact> | null = null;
	let first = 0;
	let last = NO_ENDING;
	for (let k = 0; k < sentences.length; k++) {
		const sentence = sentences[k]!;
		if (first === numbers.length) break;
		if (!tracked && sentence.end <= numbers[first]!.start) {
			last = NO_ENDING;
			continue;
		}
		const list = listOf === null ? NO_PHASE : listOf(sentence, sentence.paragraph);
		const chapter = phaseOf === null ? NO_PHASE : phaseOf(sentence, sentence.paragraph);
		while (first < numbers.length && numbers[first]!.start < sentence.start) first++;
		if (first === numbers.length) break;
		const section = sections === null ? NOWHERE : sections[sentence.paragraph];
		if (
			numbers[first]!.end > sentence.end ||
			!section ||
			section.kind === 'end' ||
			(section.heading && list.kind === null)
		) {
			last = NO_ENDING;
			continue;
		}
		let phase = chapter.kind !== null ? chapter : list.kind !== null ? list : ledOf(sentence, sentence.paragraph);
		if (programmeOf !== null) {
			const programme = programmeOf(sentence, sentence.paragraph);
			if (phase.time === null && (phase.kind === null || phase.kind === programme.kind)) phase = programme;
		}
		if (phase.kind === null) phase = onePlan(text, sentence, date);
		if (chapter.kind === null && presentOf?.(sentence, sentence.paragraph)) phase = PRESENT;
		let end = first + 1;
		while (end < numbers.length && numbers[end]!.end <= sentence.end) end++;
		const found = readSentence(reading, sentence, numbers.slice(first, end), phase, cues, last);
		first = end;
		if (found.length === 0) {
			last = NO_ENDING;
			continue;
		}
		last = endingOf(found[found.length - 1]!);
		const headed = END_MARKS[unitAt(text, sentence.end - 1)] === 0;
		for (let f = 0; f < found.length; f++) {
			facts.push(found[f]!);
			if (!headed) continue;
			headlines ??= new Set();
			headlines.add(found[f]!);
		}
	}
	return headlines === null ? facts : withoutRepeats(facts, headlines);
}

/** What the last fact of a sentence hands on to the next sentence. */
const endingOf = ({ status, deadline, value }: TargetFact): Ending => ({
	foretold: status === 'forecast',
	promised: status === 'target' ? deadline : null,
	sum: status === 'target' && value.amountUnit === 'CNY',
});
