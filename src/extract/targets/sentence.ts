/** Reads the figures of one sentence, left to right: each with its metric, its status and its deadline. */
import type { Span } from '../../types.js';
import type { NumberMention } from '../numbers/index.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { Reading } from '../types.js';
import { clauseAt } from './clauses.js';
import { type Carry, NO_CARRY } from './compose.js';
import type { TargetCues } from './cues.js';
import { type Deadline, deadlineFor } from './deadlines.js';
import type { Placed } from './duplicates.js';
import type { StatusEvent } from './events.js';
import { factsOf } from './facts.js';
import { type Frame, frameOf } from './frames.js';
import { isAnnounced } from './goals.js';
import { afterItem } from './items.js';
import { dealtBack, distribute } from './lists.js';
import { mayHaveStatus, mayTell } from './may-tell.js';
import { isMeasured } from './measured.js';
import type { Phase } from './phases.js';
import { isQuantity } from './quantity.js';
import { changeStart, outsideTimes, runsOf, withoutSpecifications } from './runs.js';
import { isQualifier, isSpan } from './shapes.js';
import { type Verdict, verdictAt } from './status.js';
import { goesOn, isDeed, isSetOut, isYearsPlan, PLANNED, reported, unpromised } from './verdicts.js';
import { walk } from './walk.js';
import { FEW, nearby } from './window.js';

/** characters before a figure in which its metric is looked for */
const REACH = 120;
const NOTHING: readonly Placed[] = [];
/** A figure that stands alone is asked for its metrics when they are wanted. */
const ONE: readonly (readonly string[])[] = [];
/** 在教育方面，, 其中，: what goes on with the list that the sentence before promised */
const LISTING = /^\s*(?:在?[一-龥]{2,8}(?:方面|领域)[，：]|其中|同时，|此外，|另外，)/;
const END_MARKS = marksOf('。！？；，、”');

/** How the sentence before ended. */
export interface Ending {
	/** in a forecast */
	readonly foretold: boolean;
	/** in a promise, by this time */
	readonly promised: Deadline | null;
}

export const NO_ENDING: Ending = { foretold: false, promised: null };

const isPast = (event: StatusEvent): boolean =>
	event.time !== null ? event.time.tense === 'past' : event.cue.kind === 'past';

/**
 * Reads the figures of a sentence.
 * @param all the figures that stand in it, in order
 * @param phase whether the report looks back or plans here, and for when
 * @param last how the sentence before ended
 */
export function readSentence(
	reading: Reading,
	sentence: Span,
	all: readonly NumberMention[],
	phase: Phase,
	cues: TargetCues,
	last: Ending = NO_ENDING,
): readonly Placed[] {
	const { text } = reading;
	if (!anyQuantity(text, all, cues)) return NOTHING;
	const words = text.slice(sentence.start, sentence.end);
	const today = todayIn(phase, words, reading.date);
	const { times: allTimes, events, clauses, parted } = walk(text, sentence.start, sentence.end, today, cues);
	const figures = withoutSpecifications(text, outsideTimes(all, allTimes));
	// what follows the last figure that can be a value at all is not read
	let count = figures.length;
	while (count > 0 && !isQuantity(text, figures[count - 1]!, null, cues)) count--;
	if (count === 0) return NOTHING;
	const timesNear = nearby(allTimes, (time) => time.start);
	const governed = phase.kind === 'plan' ? 'target' : phase.kind === 'review' ? 'achievement' : null;
	// 今年办好十件实事。在教育方面，新建学校3所…: the list that a promise opens
	const listed = last.promised !== null && LISTING.test(words) && !events.some(isPast);
	if (events.length === 0 && governed === null && !listed && !mayTell(text, words, figures, count, clauses, cues))
		return NOTHING;
	const eventsNear = nearby(events, (event) => event.at);
	// nor is what follows the last one that can have a status; a change passes over events, and the verdict may be another
	if (!listed && events.length <= FEW) {
		const read = count;
		while (count > 0 && !mayHaveStatus(text, figures, count - 1, clauses, events, governed, parted, cues)) count--;
		if (count < read && /[从由]/.test(words)) count = read;
	}
	if (count === 0) return NOTHING;
	const headline = END_MARKS[unitAt(text, sentence.end - 1)] === 0;
	const runs = runsOf(text, figures);
	const placed: Placed[] = [];
	const nouns: string[] = [];
	let carry: Carry = NO_CARRY;
	let floor = afterItem(text, sentence.start);
	let from: Span | null = null;
	/** 由现有的860个增加到2000个: words of the past in the start of a change tell nothing of where it leads */
	let passed: Set<number> | null = null;
	/** end of the last target that was taken */
	let taken = -1;
	/** the last figure that was taken */
	let kept: { readonly end: number; readonly unit: string | null; readonly verdict: Verdict } | null = null;
	let shared = ONE;
	for (let index = 0; index < count; index++) {
		const mention = figures[index]!;
		const base = mention.start < phase.from ? null : governed;
		const at = clauseAt(clauses, mention.start);
		// no list is asked for what stands before its first member or behind its last: that is slow
		const clause = at < clauses.length ? clauses[at]! : sentence;
		const prior =
			at > 0 && (index === 0 || figures[index - 1]!.end <= clauses[at - 1]!.start) ? clauses[at - 1]! : null;
		const following = index + 1 < figures.length ? figures[index + 1]! : undefined;
		const next = following !== undefined && following.start < clause.end ? following : undefined;
		const left = Math.max(afterItem(text, clause.start), floor, mention.start - REACH);
		const run = runs[index]!;
		const lastOfRun = figures[index + run.count - run.at - 1]!;
		const behind = index + run.count - run.at;
		const target = behind < figures.length ? figures[behind]! : undefined;
		const start =
			run.at === 0 && target && target.start < clause.end ? changeStart(text, left, mention, lastOfRun, target) : null;
		if (from && mention.start < from.end) continue;
		if (start === null && (isQualifier(text, mention, next) || isSpan(text, mention))) continue;
		const times = timesNear(mention.start);
		const near = eventsNear(mention.start);
		const over = passed;
		const bearing = over === null ? near : near.filter(({ at }) => !over.has(at));
		// what follows the start of a change is the change itself: 从12个县扩大到40个县
		const right = start !== null ? mention.end : next ? next.start : clause.end;
		const room = {
			left,
			right,
			end: clause.end,
			cut: lastAim(bearing, left, mention.start),
			last: next === undefined,
			goesOn: floor > clause.start,
			changed: from !== null,
			prior,
		};
		const read = frameOf(text, start === null ? mention : { ...mention, start }, room, times, cues, carry);
		carry = read.carry;
		if (start !== null) {
			from = { start, end: lastOfRun.end };
			if (bearing.some((event) => event.at < start && event.time !== null && event.time.tense !== 'past'))
				for (const event of bearing) {
					if (event.at < start || event.at >= lastOfRun.end || !isPast(event)) continue;
					passed ??= new Set();
					passed.add(event.at);
				}
			floor = Math.max(read.frame.end, lastOfRun.end);
			continue;
		}
		const { frame } = read;
		floor = frame.end;
		if (run.count === 1) shared = ONE;
		else if (run.at === 0) {
			const back =
				frame.side === 'none' ? dealtBack(nouns, text.slice(left, mention.start), read.change, run.count) : null;
			shared = back ?? distribute(frame.metric, frame.between, run.count, wordEnds(reading, frame), cues);
		}
		if (frame.side !== 'none') nouns.push(carry.noun);
		// 提高到120元、160元: the verb of the first holds for all of its run
		const held = run.at > 0 && from !== null && kept?.end === figures[index - 1]!.end ? kept.verdict : null;
		const found = isQuantity(text, mention, clause, cues)
			? isYearsPlan(frame)
				? PLANNED
				: verdictAt(mention, clause, bearing, base, text, cues, parted, next === undefined)
			: null;
		const before = text.slice(Math.max(sentence.start, mention.start - REACH / 2), mention.start);
		const told =
			found === null || found.status !== null
				? found
				: (held ??
					reported(frame, found, times, cues, before, listed && (taken >= 0 || isDeed(frame, cues)), text, clause.end));
		if (told !== null && told.status !== null) {
			const deadline =
				told.status === 'achievement'
					? null
					: deadlineFor(
							frame,
							clause,
							times,
							(base === null ? null : phase.time) ?? (listed ? last.promised : null),
							text,
						);
			const verdict = unpromised(told, frame, last.foretold && goesOn(words, allTimes, frame), cues, before, deadline);
			// asked for by a weak promise only
			const chained =
				verdict.ground === 'weak' &&
				(frame.side === 'left' || frame.outcome || (kept?.unit === mention.unit && isMember(frame, clause))) &&
				(taken >= left - 1 ||
					(taken >= 0 && followsOn(clauses, taken, clause)) ||
					isSetOut(text, clause, frame, times));
			if (
				(held || isMeasured(text, sentence, frame, verdict, chained, cues)) &&
				!(
					verdict.status === 'target' &&
					verdict.ground === 'weak' &&
					isAnnounced(text, sentence, frame, deadline, cues)
				)
			) {
				kept = { end: mention.end, unit: mention.unit, verdict };
				if (verdict.status === 'target') taken = mention.end;
				const metrics =
					run.count === 1
						? distribute(frame.metric, frame.between, 1, wordEnds(reading, frame), cues)[0]!
						: (shared[run.at] ?? [frame.metric]);
				for (const fact of factsOf(reading, frame, metrics, verdict, clause, times, deadline, from, sentence))
					placed.push({ fact, headline });
			}
		}
		// a run that ends the change keeps its start for every member
		if (run.at === run.count - 1) from = null;
	}
	return placed;
}

function anyQuantity(text: string, figures: readonly NumberMention[], cues: TargetCues): boolean {
	for (let i = 0; i < figures.length; i++) if (isQuantity(text, figures[i]!, null, cues)) return true;
	return false;
}

/** Under the heading of next year 全年 and 上半年 are of that year: the tasks of 2027 in a report of November 2026. */
function todayIn({ kind, time }: Phase, words: string, today: string | null): string | null {
	if (kind !== 'plan' || today === null || !time || !/^20\d\d年$/.test(time.text)) return today;
	return time.year === Number(today.slice(0, 4)) + 1 && !words.includes('明年') ? `${time.year}-01-01` : today;
}

/** ，50家营收超十亿元的企业: a count of things of a size, which opens its clause and goes on with those before. */
const isMember = ({ mention, side, metric }: Frame, clause: Span): boolean =>
	side === 'right' && mention.start === clause.start && metric.includes('元的');

/** Whether a clause comes right after the one that holds a position. */
const followsOn = (clauses: readonly Span[], position: number, clause: Span): boolean =>
	clauses[clauseAt(clauses, position) + 1]?.start === clause.start;

/** Tells whether a word of the text ends at an offset of a metric; null when the text has no words. */
function wordEnds({ words }: Reading, frame: Frame): ((offset: number) => boolean) | null {
	if (words.count === 0) return null;
	return (offset) => {
		const position = frame.nounStart - Math.max(0, frame.metric.indexOf(frame.noun)) + offset;
		return words.starts[words.at[position] ?? -1] === position;
	};
}

/** End of the last word of promise or forecast before a figure, or the left edge. */
function lastAim(events: readonly StatusEvent[], left: number, right: number): number {
	let cut = left;
	for (const event of events) {
		if (event.at >= left && event.end <= right && event.cue !== null && event.cue.kind !== 'past') cut = event.end;
	}
	return cut;
}
