import type { Span } from '../../../types.js';
import type { Reading } from '../../types.js';
import type { Landmarks } from '../landmarks.js';
import type { Marks } from '../marks.js';
import type { SloganResources } from '../resources.js';
import { Bounds } from './bounds.js';
import { framesOf } from './frames.js';
import { isParallel } from './judge.js';
import { markOpaque, type Run, sentenceMarks } from './runs.js';
import { sentenceRuns } from './sentence-runs.js';

/** Three or more members with a common frame. */
export interface Parallel extends Span {
	readonly members: readonly Span[];
	/** shared end of all members, empty when they share something else */
	readonly tail: string;
}

/** Longer sentences are tables. */
const LONGEST_SENTENCE = 2000;

/**
 * Finds sets of three and more members that share a frame: the frame is found by alignment (common beginning, common
 * end, common column, common string inside), never by a list of patterns. Smaller marks bind first.
 */
export function findParallels(
	reading: Reading,
	resources: SloganResources,
	taken: Marks,
	opaque: Marks,
	landmarks: Landmarks,
): readonly Parallel[] {
	const { text } = reading;
	const { context } = resources;
	const marks = sentenceMarks(landmarks, markOpaque(reading, landmarks, opaque) ? opaque : null, resources.clauses);
	const bounds = new Bounds(reading, context);
	const out: Parallel[] = [];
	const take = (run: Run): void => {
		const sets = framesOf(text, run, bounds);
		for (let k = 0; k < sets.length; k++) {
			const set = sets[k]!;
			const { start } = set.members[0]!;
			const { end } = set.members[set.members.length - 1]!;
			const found = { start, end, members: set.members, tail: set.kind === 'tail' ? set.shared : '' };
			// A formula of the dictionary is a set where it has a frame: 统一思想、统一意志、统一行动.
			if (
				taken.touches(start, end) ||
				!(isParallel(reading, context, set, run.separator) || resources.isCanonical(text, start, end))
			)
				continue;
			taken.add(start, end);
			out.push(found);
		}
	};
	const { sentences } = reading;
	for (let k = 0; k < sentences.length; k++) {
		const sentence = sentences[k]!;
		if (sentence.end - sentence.start > LONGEST_SENTENCE || !marks.read(landmarks, sentence)) continue;
		const { part } = reading.paragraphs[sentence.paragraph]!;
		if (part === 'byline' || part === 'meta' || part === 'title') continue;
		marks.runs(text, sentence.start, take);
	}
	sentenceRuns(reading, take);
	return out.sort((a, b) => a.start - b.start);
}
