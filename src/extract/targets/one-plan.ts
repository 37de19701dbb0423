/** Sentences that are one plan: they open with the year and aim at something further on (全年扩种大豆…，确保总产…以上). */
import type { Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { NO_PHASE, type Phase } from './phases.js';
import { findTimes } from './times.js';

const OPENS = /^\s*(?:今年|全年|20\d\d年)(?!以来|已|[上前]|\d)/;
const AIMS = /，(?:确保|力争)[^，。；]*\d/;
/** what was done, and what is told of it */
const REPORTED = /同比|去年|上年|截至|目前|累计|已|[了过]|季度|上半年|\d月|来[，,]|现有|其中.{0,10}占|预计|如果/;
const OPENERS = marksOf('今全2 　');

const aims = (words: string): boolean => AIMS.test(words) && !REPORTED.test(words);

/** Whether a sentence is one plan, and for when. */
export function onePlan(text: string, { start, end }: Span, today: string | null): Phase {
	if (OPENERS[unitAt(text, start)] === 0) return NO_PHASE;
	const words = text.slice(start, end);
	if (!OPENS.test(words) || !aims(words)) return NO_PHASE;
	const times = findTimes(text, start, end, today);
	const first = times[0];
	const alone = first !== undefined && times.every(({ tense }) => tense !== 'past');
	return alone ? { kind: 'plan', time: first, from: 0 } : NO_PHASE;
}
