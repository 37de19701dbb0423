/** Finds the time by which a figure is promised. */
import type { Span } from '../../types.js';
import type { Frame } from './frames.js';
import type { TimeMention } from './times.js';

/** A deadline as a target carries it. */
export interface Deadline {
	readonly text: string;
	readonly year: number | null;
	readonly date: string | null;
}

/**
 * The nearest time before the figure in its clause, else after it there, else before it in the sentence,
 * else that which governs the section. Times that lie in the past and baselines are no deadlines.
 */
export function deadlineFor(
	frame: Frame,
	clause: Span,
	times: readonly TimeMention[],
	governing: Deadline | null,
	text: string,
): Deadline | null {
	if (times.length === 0) return governing && asDeadline(governing);
	const usable = times.filter(
		(time) => time.tense !== 'past' && !time.baseline && !time.mentioned && !isStart(time.text),
	);
	const figure = frame.mention.start;
	const time =
		usable.findLast((mention) => mention.end <= figure && mention.start >= clause.start) ??
		usable.find((mention) => mention.start >= figure && mention.end <= clause.end) ??
		usable.findLast((mention) => mention.end <= figure && !tells(text.slice(mention.end, figure))) ??
		governing;
	return time ? asDeadline(time) : null;
}

const asDeadline = ({ text, year, date }: Deadline): Deadline => ({ text, year, date });

/** 今年，本省宣布未来将…: when something was made known is no term. */
const tells = (words: string): boolean => /^[^，；。]{0,6}，[^，；。]{1,20}(?:宣布|印发|发布|公布)/.test(words);

/** 从今年起 and 自2月2日 begin something. */
const isStart = (text: string): boolean => text.startsWith('从') || text.startsWith('自') || text.endsWith('起');
