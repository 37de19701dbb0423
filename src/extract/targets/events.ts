/** Finds the words and times of a sentence that bear on the status of its figures. */
import { marksOf, unitAt } from '../numbers/marks.js';
import type { StatusCue, TargetCues } from './cues.js';
import { isYield } from './foreseen.js';
import type { TimeMention } from './times.js';
import { isPartOfWord } from './words.js';

/** A word or a time that bears on the status of what follows it. */
export type StatusEvent =
	| { readonly at: number; readonly end: number; readonly cue: StatusCue; readonly time: null }
	| { readonly at: number; readonly end: number; readonly cue: null; readonly time: TimeMention };

/** Whether a word or a time looks back. */
export const isPast = (event: StatusEvent): boolean =>
	event.time !== null ? event.time.tense === 'past' : event.cue.kind === 'past';

/**
 * Takes the word that bears on a status at a place where one can begin, or behind the title that opens there.
 * @param from where the sentence begins, `to` where it ends
 * @returns where reading goes on
 */
export function takeCue(
	text: string,
	from: number,
	place: number,
	to: number,
	cues: TargetCues,
	events: StatusEvent[],
): number {
	// what a title says (《可持续发展目标报告》) is no promise
	const at = text.charCodeAt(place) === TITLE ? closeOf(text, place, to) : place;
	const match = cues.status.startingAt(text, at, to);
	if (!match || isPartOfWord(text, match.start, match.end, match.phrase, cues)) return at + 1;
	const cue =
		match.phrase === '将' && isYield(text, from, at)
			? FORESEEN
			: COMPARING[unitAt(text, at - 1)] === 1 && match.phrase.endsWith('年')
				? COMPARED
				: match.value;
	events.push({ at, end: match.end, cue, time: null });
	return match.end;
}

/** The events with the times that bear on a status, in order; of two at one place the word comes first. */
export function withTimes(
	text: string,
	cued: readonly StatusEvent[],
	times: readonly TimeMention[],
): readonly StatusEvent[] {
	if (times.length === 0) return cued;
	const events: StatusEvent[] = [];
	let next = 0;
	for (let k = 0; k < times.length; k++) {
		const time = times[k]!;
		if (time.baseline || isShare(text, time) || isRecord(text, time) || isAttributive(text, time)) continue;
		while (next < cued.length && cued[next]!.at <= time.start) events.push(cued[next++]!);
		events.push({ at: time.start, end: time.end, cue: null, time });
	}
	while (next < cued.length) events.push(cued[next++]!);
	return events;
}

const FORESEEN: StatusCue = { kind: 'forecast' };
/** 预计比去年增长5%: what a change is measured against outweighs no word */
const COMPARED: StatusCue = { kind: 'past', strong: false };
const COMPARING = marksOf('比较');
/** what opens a title */
export const TITLE_MARK = '《';
const TITLE = TITLE_MARK.charCodeAt(0);
const LONGEST_TITLE = 40;

/** Where a title that opens at a position closes, or the position itself. */
function closeOf(text: string, at: number, to: number): number {
	const close = text.slice(at, Math.min(to, at + LONGEST_TITLE)).indexOf('》');
	return close > 0 ? at + close : at;
}

/** 占到全年产量的75% names a whole, and 下达2027年资金 what was handed out: no term. */
const isShare = (text: string, time: TimeMention): boolean =>
	(time.start > 0 && text.startsWith('占', time.start - 1)) || text.startsWith('下达', time.start - 2);

/** 今年出台的方案: when something came about that is spoken of */
const isAttributive = (text: string, time: TimeMention): boolean =>
	time.tense === 'present' &&
	/^(?:[新刚]近?)?(?:出台|发布|印发|颁布|公布|推出|成立|通过|修订|启动|开始)(?:实施|施行)?的/.test(
		text.slice(time.end, time.end + 8),
	);

/** 年内首次超过, 年内新高, 年内连续突破 tell of what was reached. */
const isRecord = (text: string, time: TimeMention): boolean =>
	time.text.endsWith('年内') &&
	/^(?:首次|最[高低大]|新高|第|连续|再次|累计|[两二三四五六]次)/.test(text.slice(time.end, time.end + 2));
