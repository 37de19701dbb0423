/** Reads the figures of a sentence from left to right: each with its metric, its status and its deadline. */
import type { Span } from '../../types.js';
import { type NumberMention, widened } from '../numbers/index.js';
import type { Reading, TargetFact } from '../types.js';
import { clauseAt } from './clauses.js';
import { type Carry, NO_CARRY } from './compose.js';
import type { TargetCues } from './cues.js';
import { deadlineFor } from './deadlines.js';
import type { StatusEvent } from './events.js';
import { addFacts } from './facts.js';
import { type Frame, frameOf } from './frames.js';
import { isAnnounced } from './goals.js';
import { afterItem } from './items.js';
import { dealtBack, distribute, metricsOf, wordEnds } from './lists.js';
import { isMeasured } from './measured.js';
import { passedOver, without } from './passed.js';
import type { Phase } from './phases.js';
import { asPromised, dueOf, isChained } from './promised.js';
import { isQuantity } from './quantity.js';
import type { Room } from './room.js';
import { changeStart, runsOf } from './runs.js';
import type { Ending } from './sentence.js';
import { isQualifier, isSpan } from './shapes.js';
import { type Verdict, verdictAt } from './status.js';
import { isDeed, isYearsPlan, PLANNED, reported } from './verdicts.js';
import type { Walked } from './walk.js';
import { FEW, nearby } from './window.js';

/** characters before a figure in which its metric is looked for */
const REACH = 120;
/** A figure that stands alone is asked for its metrics when they are wanted. */
const ONE: readonly (readonly string[])[] = [];

/** What is known of a sentence whose figures are read. */
export interface Given {
	readonly sentence: Span;
	/** index of its paragraph */
	readonly paragraph: number;
	/** its words */
	readonly words: string;
	readonly figures: readonly NumberMention[];
	/** how many of them are read */
	readonly count: number;
	readonly walked: Walked;
	readonly phase: Phase;
	/** what the phase gives without any word */
	readonly governed: 'target' | 'achievement' | null;
	/** whether it belongs to a list that the sentence before promised; whether it tells the parts of a sum: 其中，公路14亿元 */
	readonly listed: boolean;
	readonly parts: boolean;
	/** how the sentence before ended */
	readonly last: Ending;
	/** the verdict on the last figure that is read, where it was weighed already */
	readonly weighed: Verdict | null;
}

/** Reads the figures of a sentence; gives what is promised, reported or foreseen with them. */
export function readFigures(reading: Reading, given: Given, cues: TargetCues): readonly TargetFact[] {
	const { text } = reading;
	const { sentence, figures, count, walked, phase, governed, weighed } = given;
	const { promised } = given.last;
	const { times: allTimes, events, clauses } = walked;
	const timesNear = allTimes.length <= FEW ? null : nearby(allTimes, (time) => time.start);
	const eventsNear = events.length <= FEW ? null : nearby(events, (event) => event.at);
	const runs = runsOf(text, figures);
	const facts: TargetFact[] = [];
	const nouns: string[] = [];
	let carry: Carry = NO_CARRY;
	let floor = afterItem(text, sentence.start);
	let from: Span | null = null;
	/** 由现有的860个增加到2000个: words of the past in the start of a change tell nothing of where it leads */
	let passed: Set<number> | null = null;
	/** end of the last target that was taken */
	let taken = given.parts ? sentence.start : -1;
	/** the last figure that was taken */
	let kept: { readonly end: number; readonly unit: string | null; readonly verdict: Verdict } | null = null;
	let shared = ONE;
	for (let index = 0; index < count; index++) {
		const mention = figures[index]!;
		const position = mention.start;
		const base = position < phase.from ? null : governed;
		const at = clauseAt(clauses, position);
		// no list is asked for what stands before its first member or behind its last: that is slow
		const clause = at < clauses.length ? clauses[at]! : sentence;
		const following = index + 1 < figures.length ? figures[index + 1]! : undefined;
		const next = following !== undefined && following.start < clause.end ? following : undefined;
		const run = runs[index]!;
		const left = Math.max(afterItem(text, clause.start), floor, position - REACH);
		let start: number | null = null;
		const behind = index + run.count;
		if (run.at === 0 && behind < figures.length && figures[behind]!.start < clause.end)
			start = changeStart(text, left, mention, figures[behind - 1]!, figures[behind]!);
		if (from && position < from.end) continue;
		if (start === null && (isQualifier(text, mention, next) || isSpan(text, mention))) continue;
		const times = timesNear === null ? allTimes : timesNear(position);
		const near = eventsNear === null ? events : eventsNear(position);
		const bearing = passed === null ? near : without(near, passed);
		const room: Room = {
			left,
			// what follows the start of a change is the change itself: 从12个县扩大到40个县
			right: start !== null ? mention.end : next ? next.start : clause.end,
			end: clause.end,
			cut: lastAim(bearing, left, position),
			last: next === undefined,
			goesOn: floor > clause.start,
			changed: from !== null,
			prior: at > 0 && (index === 0 || figures[index - 1]!.end <= clauses[at - 1]!.start) ? clauses[at - 1]! : null,
		};
		const read = frameOf(text, start === null ? mention : widened(mention, start), room, times, cues, carry);
		const { frame } = read;
		carry = read.carry;
		floor = frame.end;
		if (start !== null) {
			from = { start, end: figures[behind - 1]!.end };
			passed = passedOver(bearing, from, passed);
			floor = Math.max(floor, from.end);
			continue;
		}
		if (run.count === 1) shared = ONE;
		else if (run.at === 0) {
			const back = frame.side === 'none' ? dealtBack(nouns, text.slice(left, position), read.change, run.count) : null;
			shared = back ?? distribute(frame.metric, run.count, wordEnds(reading, frame), cues);
		}
		if (frame.side !== 'none') nouns.push(carry.noun);
		// 提高到120元、160元, 分别完成13万辆和12万辆: the verb of the first holds for all of its run
		const held: Verdict | null =
			run.at > 0 &&
			kept?.end === figures[index - 1]!.end &&
			(from !== null || (kept.unit === mention.unit && isDealt(text, figures[index - run.at]!)))
				? kept.verdict
				: null;
		// a run that ends the change keeps its start for every member
		const changed = from;
		if (run.at === run.count - 1) from = null;
		const found =
			weighed !== null && index === count - 1 && base === governed && passed === null
				? weighed
				: isQuantity(text, mention, clause, cues)
					? isYearsPlan(frame)
						? PLANNED
						: verdictAt(mention, clause, bearing, base, text, cues, walked, next === undefined)
					: null;
		if (found === null) continue;
		const told: Verdict =
			found.status !== null
				? found
				: (held ??
					reported(frame, found, times, cues, sentence, isOfList(given, frame, taken, cues), text, clause.end));
		if (told.status === null) continue;
		const deadline =
			told.status === 'achievement'
				? null
				: deadlineFor(
						frame,
						clause,
						times,
						(base === null ? null : phase.time) ?? (given.listed ? promised : null),
						text,
					);
		const verdict = told.status === 'target' ? asPromised(reading, given, told, frame, clause, deadline, cues) : told;
		if (verdict.status === null) continue;
		const chained =
			verdict.ground === 'weak' &&
			isChained(text, clauses, clause, frame, times, left, taken, kept?.unit === mention.unit);
		if (!held && !isMeasured(text, sentence, frame, verdict, chained, cues)) continue;
		if (verdict.status === 'target') {
			if (verdict.ground === 'weak' && isAnnounced(text, sentence, frame, deadline, cues)) continue;
			taken = mention.end;
		}
		kept = { end: mention.end, unit: mention.unit, verdict };
		const metrics = run.count > 1 ? (shared[run.at] ?? [frame.metric]) : metricsOf(reading, frame, cues);
		const due = verdict.status === 'target' ? dueOf(reading, given, clause, mention.start, times, deadline) : deadline;
		addFacts(facts, reading, frame, metrics, verdict, clause, times, due, changed, sentence);
	}
	return facts;
}

/** Whether 分别 stands before a figure, or before its verb. */
const isDealt = (text: string, { start }: NumberMention): boolean =>
	text.slice(Math.max(0, start - 6), start).includes('分别');

/** Whether a figure goes on with the list that the sentence before promised. */
const isOfList = ({ listed, parts, sentence }: Given, frame: Frame, taken: number, cues: TargetCues): boolean =>
	listed && (taken > sentence.start || isDeed(frame, cues) || (parts && isPart(frame)));

/** 公路14亿元: a sum and what it is for. */
const isPart = ({ mention, side, link, acted }: Frame): boolean =>
	mention.dimension === 'money' && side === 'left' && link === 'none' && !acted;

/** End of the last word of promise or forecast before a figure, or the left edge. */
function lastAim(events: readonly StatusEvent[], left: number, right: number): number {
	let cut = left;
	for (let k = 0; k < events.length; k++) {
		const { at, end, cue } = events[k]!;
		if (cue !== null && at >= left && end <= right && cue.kind !== 'past') cut = end;
	}
	return cut;
}
