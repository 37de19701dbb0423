/** Reads the figures of one sentence: whether any of them can have a status at all, and what stands around them. */
import type { NumberMention } from '../numbers/index.js';
import type { Reading, Sentence, TargetFact } from '../types.js';
import type { TargetCues } from './cues.js';
import type { Deadline } from './deadlines.js';
import { isPast } from './events.js';
import { readFigures } from './figures.js';
import { type Chance, chanceOf, mayTell } from './may-tell.js';
import type { Phase } from './phases.js';
import { isQuantity } from './quantity.js';
import { outsideTimes, withoutSpecifications } from './runs.js';
import { walk } from './walk.js';
import { wholeFigures } from './whole-figures.js';
import { FEW } from './window.js';

const NOTHING: readonly TargetFact[] = [];
/** 在教育方面，, 其中，: what goes on with the list that the sentence before promised */
const LISTING = /^\s*(?:在?[一-龥“”]{2,10}(?:方面|领域)[，：]|其中|同时，|此外，|另外，)/;

/** How the sentence before ended. */
export interface Ending {
	/** in a forecast */
	readonly foretold: boolean;
	/** in a promise, by this time */
	readonly promised: Deadline | null;
	/** in the promise of a sum of money */
	readonly sum: boolean;
}

export const NO_ENDING: Ending = { foretold: false, promised: null, sum: false };

/**
 * Reads the figures of a sentence.
 * @param all the figures that stand in it, in order
 * @param phase whether the report looks back or plans here, and for when
 * @param last how the sentence before ended
 */
export function readSentence(
	reading: Reading,
	sentence: Sentence,
	all: readonly NumberMention[],
	phase: Phase,
	cues: TargetCues,
	last: Ending,
): readonly TargetFact[] {
	const { text } = reading;
	if (quantitiesIn(text, all, cues) === 0) return NOTHING;
	const words = text.slice(sentence.start, sentence.end);
	const walked = walk(text, sentence.start, sentence.end, todayIn(phase, words, reading.date), cues);
	const { times, events } = walked;
	const figures = wholeFigures(text, withoutSpecifications(text, outsideTimes(all, times)), cues);
	// what follows the last figure that can be a value at all is not read
	let count = figures === all && all.length === 1 ? 1 : quantitiesIn(text, figures, cues);
	if (count === 0) return NOTHING;
	const governed = phase.kind === 'plan' ? 'target' : phase.kind === 'review' ? 'achievement' : null;
	// 今年办好十件实事。在教育方面，新建学校3所…: the list that a promise opens
	const parts = words.startsWith('其中') && last.sum;
	const listed = (parts || last.promised !== null) && LISTING.test(words) && !events.some(isPast);
	if (events.length === 0 && governed === null && !listed && !mayTell(text, words, figures, count, walked, cues))
		return NOTHING;
	// nor is what follows the last one that can have a status; a change passes over events, and the verdict may be another
	let chance: Chance = 'open';
	if (!listed && events.length <= FEW) {
		const read = count;
		for (; count > 0; count--) {
			chance = chanceOf(text, figures, count - 1, governed, walked, cues);
			if (chance !== null) break;
		}
		if (count < read && /[从由]/.test(words)) {
			count = read;
			chance = 'open';
		}
	}
	if (count === 0) return NOTHING;
	const weighed = chance === 'open' ? null : chance;
	return readFigures(
		reading,
		{
			sentence,
			paragraph: sentence.paragraph,
			words,
			figures,
			count,
			walked,
			phase,
			governed,
			listed,
			parts: listed && parts,
			last,
			weighed,
		},
		cues,
	);
}

/** How many figures there are up to the last one that can be a value at all. */
function quantitiesIn(text: string, figures: readonly NumberMention[], cues: TargetCues): number {
	let count = figures.length;
	while (count > 0 && !isQuantity(text, figures[count - 1]!, null, cues)) count--;
	return count;
}

/** Under the heading of next year 全年 and 上半年 are of that year: the tasks of 2027 in a report of November 2026. */
function todayIn({ kind, time }: Phase, words: string, today: string | null): string | null {
	if (kind !== 'plan' || today === null || !time || !/^20\d\d年$/.test(time.text)) return today;
	return time.year === Number(today.slice(0, 4)) + 1 && !words.includes('明年') ? `${time.year}-01-01` : today;
}
