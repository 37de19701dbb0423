/** What only a promise is asked for: whether it is one in truth, whether it goes on with another one, and when it is due. */
import type { Span } from '../../types.js';
import type { Reading } from '../types.js';
import { clauseAt } from './clauses.js';
import type { TargetCues } from './cues.js';
import { type Deadline, openingTime } from './deadlines.js';
import { dueBy } from './due.js';
import type { Given } from './figures.js';
import type { Frame } from './frames.js';
import { seenAs } from './outlooks.js';
import { PRESENT } from './present.js';
import { unbound, type Verdict } from './status.js';
import type { TimeMention } from './times.js';
import { goesOn, isSetOut, unpromised } from './verdicts.js';

/** The verdict on a promise, as its figure and its sentence leave it: what is only foreseen, or done, is none. */
export function asPromised(
	reading: Reading,
	{ sentence, words, walked, phase, last }: Given,
	verdict: Verdict,
	frame: Frame,
	clause: Span,
	deadline: Deadline | null,
	cues: TargetCues,
): Verdict {
	if (phase === PRESENT && verdict.ground !== 'strong') return unbound('achievement', 'weak');
	const among = last.foretold && goesOn(words, walked.times, frame);
	const kept = unpromised(verdict, frame, among, cues, reading.text, sentence, deadline);
	return seenAs(kept, reading.text, sentence, clause, frame, deadline, reading.date);
}

/**
 * Whether a target stands right before a figure, so that a mere noun and figure go on with its list.
 * @param left where the words begin that can belong to the figure
 * @param taken end of the last target, -1 where there is none
 * @param alike whether that one has the unit of the figure
 */
export const isChained = (
	text: string,
	clauses: readonly Span[],
	clause: Span,
	frame: Frame,
	times: readonly TimeMention[],
	left: number,
	taken: number,
	alike: boolean,
): boolean =>
	(frame.side === 'left' || frame.outcome || (alike && isMember(frame, clause))) &&
	(taken >= left - 1 || (taken >= 0 && followsOn(clauses, taken, clause)) || isSetOut(text, clause, frame, times));

/** ，50家营收超十亿元的企业: a count of things of a size, which opens its clause and goes on with those before. */
const isMember = ({ mention, side, metric }: Frame, clause: Span): boolean =>
	side === 'right' && mention.start === clause.start && metric.includes('元的');

/** Whether a clause comes right after the one that holds a position. */
const followsOn = (clauses: readonly Span[], position: number, clause: Span): boolean =>
	clauses[clauseAt(clauses, position) + 1]?.start === clause.start;

/** The time by which a promise is due; `deadline` is what its sentence and its section say. */
export function dueOf(
	{ text, paragraphs, date }: Reading,
	{ sentence, paragraph, walked }: Given,
	clause: Span,
	figure: number,
	times: readonly TimeMention[],
	deadline: Deadline | null,
): Deadline | null {
	const opening =
		deadline === null && walked.times.length === 0
			? openingTime(text, paragraphs[paragraph]!, sentence, date)
			: deadline;
	return dueBy(text, { paragraphs, paragraph, sentence, clause, figure }, times, opening, date);
}
