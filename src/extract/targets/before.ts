/** Finds the words before a figure that can say what it measures: behind who made it known, the times and the verbs. */
import { bitsOf, bitsWithin } from '../numbers/marks.js';
import { afterIssuer, afterPlace, quoteStart } from './constituents.js';
import type { TargetCues } from './cues.js';
import type { Link } from './links.js';
import { beforePlan } from './measureless.js';
import type { Room } from './room.js';
import type { TimeMention } from './times.js';
import {
	afterPhrase,
	beforeBaseline,
	beforeTime,
	type Front,
	lastOpening,
	skipTimes,
	trimFront,
	trimTail,
} from './trim.js';

/** What stands before a figure and its verb. */
export interface Before {
	/** where its room begins, behind a word of promise and a quotation mark; where the last of its phrases does */
	readonly edge: number;
	readonly opening: number;
	/** what was dropped or kept before the noun */
	readonly front: Front;
	/** the noun, without the verb that is kept with it; it may be empty */
	readonly nounStart: number;
	readonly nounEnd: number;
	/** where the verb begins */
	readonly joint: number;
	/** 每 is among the words */
	readonly each: boolean;
}

/** Characters of which the words need one for a quotation, who made it known, or a list to open in them. */
const MARKS = bitsOf(['“”', '布', '、并', '每']);
const [QUOTE, ISSUE, JOINER, EACH] = [1, 2, 4, 8] as const;

/** The words before a figure whose verb was read. */
export function beforeFigure(
	text: string,
	link: Link,
	{ left, cut }: Room,
	times: readonly TimeMention[],
	cues: TargetCues,
): Before {
	const to = link.start;
	// 将 of 平台将超450家 stands before the figure itself and cuts nothing
	// 利率将平均下降: between 将 and the change stands no measure
	const joint = cut > left && cut + 2 === to && text.startsWith('平均', cut) ? cut : to;
	const bare = cut > left && cut < joint && trimTail(text, cut, joint, cues) > cut;
	const marks = bitsWithin(MARKS, text, left, to);
	const quoted = (marks & QUOTE) === 0 ? left : quoteStart(text, left, to);
	const edge = Math.max(bare ? cut : left, quoted);
	const issued = (marks & ISSUE) === 0 ? edge : afterIssuer(text, edge, to);
	const opening = (marks & JOINER) === 0 ? issued : lastOpening(text, issued, to, cues);
	const from = afterPlace(text, afterPhrase(text, skipTimes(opening, times), to, cues), to, cues);
	const front = trimFront(text, from, to, times, cues);
	const nounStart = Math.max(front.start, front.keepEnd ?? 0);
	// 装机计划达到6000万千瓦: the word of promise before the verb is no part of what is measured
	const aimed = cut === joint && link.kind === 'reach' && !link.bare ? beforePlan(text, nounStart, joint) : joint;
	const nounEnd =
		times.length === 0 ? trimTail(text, nounStart, aimed, cues) : outOfTime(text, nounStart, aimed, times, cues);
	return { edge, opening, front, nounStart, nounEnd, joint, each: (marks & EACH) !== 0 };
}

/** Where a noun phrase ends without the times and adverbs behind it; 五年内 is cut as a whole before 年内 is taken for an adverb. */
function outOfTime(text: string, from: number, to: number, times: readonly TimeMention[], cues: TargetCues): number {
	const tail = trimTail(text, from, beforeTime(text, from, to, times, cues), cues);
	return beforeBaseline(text, from, beforeTime(text, from, tail, times, cues), times, cues);
}
