/** Sentences that open with a verb of saying, and so go on with who spoke or what was held before. */
import type { Span } from '../../types.js';
import { marksOf } from '../numbers/marks.js';
import type { Reading, SpeechFact } from '../types.js';
import type { Speaker } from './speakers.js';

/** By UTF-16 unit: 1 for the first characters of what such a sentence opens with. */
export const GOES_ON = marksOf('强指要');
const OPENING = /^(强调|指出|要求)[，：]/;
/** How far before such a sentence the meeting is named. */
const REACH = 400;
const MEETING = '会议';

/**
 * 会议研究了某事。强调，…: adds the act of a sentence that opens with a verb of saying and a mark; it is of the last meeting
 * that opens a clause of the paragraph, or of who acted in it behind that. Other sentences have none.
 */
export function addGoingOn(
	acts: SpeechFact[],
	{ text }: Reading,
	paragraph: Span,
	sentence: Span,
	last: Speaker | null,
): void {
	const verb = OPENING.exec(text.slice(sentence.start, sentence.start + 3))?.[1];
	if (verb === undefined) return;
	const at = meetingBefore(text, Math.max(paragraph.start, sentence.start - REACH), sentence.start, paragraph.start);
	const by = last !== null && last.start > at ? last : { start: at, end: at + MEETING.length, name: MEETING };
	if (by.start < 0) return;
	acts.push({
		start: sentence.start,
		end: sentence.end,
		speaker: by.name,
		verb,
		contentStart: sentence.start + verb.length + 1,
		contentEnd: sentence.end,
		by: { start: by.start, end: by.end },
	});
}

/** Where a meeting is named last in text[from, to) as what opens a clause, -1 for nowhere. */
function meetingBefore(text: string, from: number, to: number, opening: number): number {
	const before = text.slice(from, to);
	for (let at = before.lastIndexOf(MEETING); at >= 0; at = at === 0 ? -1 : before.lastIndexOf(MEETING, at - 1)) {
		const start = from + at;
		if (
			start === opening ||
			'，。；　 '.includes(text.charAt(start - 1)) ||
			/[本这此]次$/.test(text.slice(start - 2, start))
		)
			return start;
	}
	return -1;
}
