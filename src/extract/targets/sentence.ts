/** Reads the figures of one sentence, left to right: each with its metric, its status and its deadline. */
import type { Modifier } from '../../record/schema.js';
import type { Span } from '../../types.js';
import type { NumberMention } from '../numbers/index.js';
import type { Reading, TargetFact } from '../types.js';
import { clauseAt, clausesOf } from './clauses.js';
import { type Carry, NO_CARRY } from './compose.js';
import type { TargetCues } from './cues.js';
import { deadlineFor } from './deadlines.js';
import type { Placed } from './duplicates.js';
import { isForeseen } from './foreseen.js';
import { type Frame, frameOf } from './frames.js';
import { dealtBack, distribute } from './lists.js';
import { isMeasured, isQuantity, isRequired } from './measured.js';
import type { Phase } from './phases.js';
import { changeStart, outsideTimes, runsOf, withoutSpecifications } from './runs.js';
import { isQualifier, isSpan } from './shapes.js';
import { type StatusEvent, statusEvents, type Verdict, verdictAt } from './status.js';
import { baselineStart, findTimes, type TimeMention } from './times.js';
import { nearby } from './window.js';

/** characters before a figure in which its metric is looked for */
const REACH = 120;
const NOTHING: readonly Placed[] = [];
/** the number of an item in a list: 3. and （三） */
const ITEM = /^\s*(?:\d{1,2}[.．、](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）])\s*/;
const END_MARKS = new Set([...'。！？；，、”']);

/**
 * Reads the figures of a sentence.
 * @param all the figures that stand in it, in order
 * @param phase whether the report looks back or plans here, and for when
 * @param foretold whether the sentence before ended in a forecast
 */
export function readSentence(
	reading: Reading,
	sentence: Span,
	all: readonly NumberMention[],
	phase: Phase,
	cues: TargetCues,
	foretold = false,
): readonly Placed[] {
	const { text } = reading;
	if (!all.some((mention) => isQuantity(text, mention, null, cues))) return NOTHING;
	const words = text.slice(sentence.start, sentence.end);
	const allTimes = findTimes(words, sentence.start, todayIn(phase, words, reading.date));
	const figures = withoutSpecifications(text, outsideTimes(all, allTimes));
	const timesNear = nearby(allTimes, (time) => time.start);
	const eventsNear = nearby(statusEvents(text, sentence.start, sentence.end, allTimes, cues), (event) => event.at);
	const clauses = clausesOf(text, sentence.start, sentence.end);
	const base = phase.kind === 'plan' ? 'target' : phase.kind === 'review' ? 'achievement' : null;
	const headline = !END_MARKS.has(text[sentence.end - 1] ?? '');
	const runs = runsOf(text, figures);
	const placed: Placed[] = [];
	const nouns: string[] = [];
	let carry: Carry = NO_CARRY;
	let floor = sentence.start + (ITEM.exec(text.slice(sentence.start, sentence.start + 8))?.[0].length ?? 0);
	let from: Span | null = null;
	/** end of the last target that was taken */
	let taken = -1;
	let shared: readonly (readonly string[])[] = [];
	for (const [index, mention] of figures.entries()) {
		const clause = clauses[clauseAt(clauses, mention.start)] ?? sentence;
		const following = figures[index + 1];
		const next = following && following.start < clause.end ? following : undefined;
		const left = Math.max(clause.start, floor, mention.start - REACH);
		const run = runs[index]!;
		const lastOfRun = figures[index + run.count - run.at - 1]!;
		const target = figures[index + run.count - run.at];
		const start =
			run.at === 0 && target && target.start < clause.end ? changeStart(text, left, mention, lastOfRun, target) : null;
		if (from && mention.start < from.end) continue;
		if (start === null && (isQualifier(text, mention, next) || isSpan(text, mention))) continue;
		const times = timesNear(mention.start);
		const events = eventsNear(mention.start);
		// what follows the start of a change is the change itself: 从12个县扩大到40个县
		const right = start !== null ? mention.end : next ? next.start : clause.end;
		const room = {
			left,
			right,
			end: clause.end,
			cut: lastAim(events, left, mention.start),
			last: next === undefined,
			goesOn: floor > clause.start,
			changed: from !== null,
		};
		const read = frameOf(text, start === null ? mention : { ...mention, start }, room, times, cues, carry);
		carry = read.carry;
		if (start !== null) {
			from = { start, end: lastOfRun.end };
			floor = Math.max(read.frame.end, lastOfRun.end);
			continue;
		}
		const { frame } = read;
		floor = frame.end;
		if (run.at === 0) {
			const back =
				frame.side === 'none' ? dealtBack(nouns, text.slice(left, mention.start), read.change, run.count) : null;
			shared = back ?? distribute(frame.metric, frame.between, run.count, wordEnds(reading, frame), cues);
		}
		if (frame.side !== 'none') nouns.push(carry.noun);
		const metrics = shared[run.at] ?? [frame.metric];
		const found = verdictAt(mention, clause, events, base, text, cues, next === undefined);
		const told =
			found.status === null
				? reported(
						frame,
						found,
						times,
						cues,
						text.slice(Math.max(sentence.start, mention.start - REACH / 2), mention.start),
					)
				: found;
		const verdict = unpromised(told, frame, foretold && goesOn(words, allTimes, frame), cues);
		const chained = taken >= left - 1 || (taken >= 0 && followsOn(clauses, taken, clause));
		// 提高到120元、160元: the verb of the first holds for all of its run
		const held = run.at > 0 && taken === figures[index - 1]!.end && from !== null;
		if (
			verdict.status !== null &&
			isQuantity(text, mention, clause, cues) &&
			(held || isMeasured(text, sentence, frame, verdict, chained, cues))
		) {
			if (verdict.status === 'target') taken = mention.end;
			for (const fact of factsOf(reading, frame, metrics, verdict, clause, times, phase.time, from))
				placed.push({ fact, headline });
		}
		// a run that ends the change keeps its start for every member
		if (run.at === run.count - 1) from = null;
	}
	return placed;
}

/** Under the heading of next year 全年 and 上半年 are of that year: the tasks of 2027 in a report of November 2026. */
function todayIn({ kind, time }: Phase, words: string, today: string | null): string | null {
	if (kind !== 'plan' || today === null || !time || !/^20\d\d年$/.test(time.text)) return today;
	return time.year === Number(today.slice(0, 4)) + 1 && !words.includes('明年') ? `${time.year}-01-01` : today;
}

/** Whether a clause comes right after the one that holds a position. */
const followsOn = (clauses: readonly Span[], position: number, clause: Span): boolean =>
	clauses[clauseAt(clauses, position) + 1]?.start === clause.start;

/** Tells whether a word of the text ends at an offset of a metric; null when the text has no words. */
function wordEnds({ words }: Reading, frame: Frame): ((offset: number) => boolean) | null {
	if (words.count === 0) return null;
	return (offset) => {
		const position = frame.nounStart - frame.nounOffset + offset;
		return words.starts[words.at[position] ?? -1] === position;
	};
}

/**
 * A result told without any word of time is reported (水域面积增至3000平方公里); a bound is required (不低于6%), and so is
 * what is to be made this year (今年新建泵站30座以上).
 */
const reported = (
	frame: Frame,
	verdict: Verdict,
	times: readonly TimeMention[],
	cues: TargetCues,
	before: string,
): Verdict =>
	isBinding(frame) || (isPlanned(frame, times, cues) && !before.includes('累计'))
		? { ...verdict, status: 'target', ground: 'weak' }
		: frame.link === 'change' || frame.link === 'reach'
			? { ...verdict, status: 'achievement' }
			: verdict;

/** 预计产值增长6%。其中，出口将增长5%: what goes on with a forecast, without a time of its own or as a part of it. */
const goesOn = (words: string, times: readonly TimeMention[], { link, acted }: Frame): boolean =>
	words.startsWith('其中') || (times.length === 0 && !acted && (link === 'change' || link === 'reach'));

/** A weak promise gives way to what the figure itself says: 翻了一番 is done, 客流 and 惠及人口 are foreseen. */
function unpromised(verdict: Verdict, frame: Frame, among: boolean, cues: TargetCues): Verdict {
	if (verdict.status !== 'target') return verdict;
	if (verdict.ground === 'weak' && frame.mention.text.includes('了')) return { ...verdict, status: 'achievement' };
	const foreseen =
		verdict.ground === 'weak'
			? among || isForeseen(frame, cues)
			: verdict.ground === 'strong' && frame.metric.startsWith('惠及');
	return foreseen ? { ...verdict, status: 'forecast', constraint: null } : verdict;
}

/** 占比不低于30% binds; how long something may last or what it may cost (期限不超过3年) is a rule of it. */
const isBinding = ({ mention, metric }: Frame): boolean =>
	isRequired(mention) &&
	mention.comparator.relation !== 'exact' &&
	mention.dimension !== 'time' &&
	mention.dimension !== 'age' &&
	mention.dimension !== 'money' &&
	!/[跌涨]幅$/.test(metric);

/** 今年 or 全年 before a verb of making, and a figure that is a bound: 以上, 左右. */
const isPlanned = ({ mention, metric, acted, link }: Frame, times: readonly TimeMention[], cues: TargetCues): boolean =>
	link === 'none' &&
	(mention.comparator.text === '以上' || mention.comparator.text === '左右') &&
	(acted || cues.making.startingAt(metric, 0, metric.length) !== null) &&
	times.some((time) => time.tense !== 'past' && time.year !== null && time.end <= mention.start);

/** End of the last word of promise or forecast before a figure, or the left edge. */
function lastAim(events: readonly StatusEvent[], left: number, right: number): number {
	let cut = left;
	for (const event of events) {
		if (event.at >= left && event.end <= right && 'cue' in event && event.cue.kind !== 'past') cut = event.end;
	}
	return cut;
}

function factsOf(
	reading: Reading,
	frame: Frame,
	metrics: readonly string[],
	verdict: Verdict,
	clause: Span,
	times: readonly TimeMention[],
	governing: TimeMention | null,
	from: Span | null,
): readonly TargetFact[] {
	const { mention } = frame;
	const modifier: Modifier = mention.kind === 'range' ? 'range' : mention.comparator.relation;
	const deadline = verdict.status === 'achievement' ? null : deadlineFor(frame, clause, times, governing);
	const than = times.find((time) => time.baseline && time.start >= clause.start && time.end <= mention.start);
	const baseline = than ? { start: baselineStart(reading.text, than), end: than.end } : from;
	const constraint = verdict.status === 'target' ? (verdict.constraint ?? byModifier(modifier)) : null;
	return metrics.map((metric) => ({
		start: Math.min(frame.start, mention.start),
		end: Math.max(frame.end, mention.end),
		metric,
		value: { text: mention.text, number: mention.number, unit: mention.unit, upper: mention.upper },
		modifier,
		constraint,
		deadline,
		baseline: baseline ? reading.text.slice(baseline.start, baseline.end) : null,
		status: verdict.status!,
	}));
}

/** 以上 and 不低于 bind; 左右 does not. */
const byModifier = (modifier: Modifier): 'hard' | 'soft' | null =>
	modifier === 'at-least' || modifier === 'at-most' ? 'hard' : modifier === 'about' ? 'soft' : null;
