/** Tells what is only announced, and is no goal: the offers of a campaign, the business of other countries. */
import type { Span } from '../../types.js';
import type { TargetCues } from './cues.js';
import type { Deadline } from './deadlines.js';
import { hasAny } from './foreseen.js';
import type { Frame } from './frames.js';
import { isScheduled } from './measured.js';

/** characters before a figure that can tell whose it is */
const REACH = 160;
const HOME = /中国|中方|我国|全国|[我全][省市县区州]|我们/;
const CONDITIONAL = /(?:^|[，；：。“])(?:.{0,4}(?:如果|倘若|假如|一旦)|若(?!干))/;

/** Whether the figure hangs on a condition: 如果该党胜选，占比将增至3%. */
export const isConditional = (before: string): boolean => CONDITIONAL.test(before);

/**
 * Whether a figure that only tense or a plan promises is no goal.
 * @param deadline the time by which it is promised
 */
export function isAnnounced(
	text: string,
	sentence: Span,
	frame: Frame,
	deadline: Deadline | null,
	cues: TargetCues,
): boolean {
	const { mention, metric } = frame;
	// 试点扩大到20个省份，覆盖总人口的70%: what a change takes in
	if (deadline === null && metric.startsWith('覆盖')) return true;
	if (deadline === null && isAbroad(text, sentence, mention.start, cues)) return true;
	// 招聘季将发放补贴5亿元: what a campaign offers
	return (
		(mention.dimension === 'money' || mention.dimension === 'count' || mention.dimension === 'person') &&
		!isScheduled(text, sentence, mention) &&
		hasAny(text.slice(Math.max(sentence.start, mention.start - REACH), mention.start), cues.campaigns)
	);
}

/** Whether another country acts: its name opens a clause, and nothing of the sentence speaks of China. */
function isAbroad(text: string, { start, end }: Span, to: number, cues: TargetCues): boolean {
	const from = Math.max(start, to - REACH);
	for (let i = from; i < to; i++) {
		if (i > start && !'，；：、“'.includes(text[i - 1]!)) continue;
		if (cues.countries.startingAt(text, i, to)) return !HOME.test(text.slice(from, Math.min(end, to + REACH)));
	}
	return false;
}
