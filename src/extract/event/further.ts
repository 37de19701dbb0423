import type { Span } from '../../types.js';
import { marksOf } from '../numbers/marks.js';
import type { Reading } from '../types.js';
import { kindIn } from './kinds.js';

/** A paragraph that opens another event, up to the next such paragraph. */
export interface Further extends Span {
	readonly kind: string;
	/** the words that tell of it */
	readonly opening: string;
}

/** What tells that another thing happened before or after: 会后，, 当天下午，, 5月7日， */
const AFTERWARDS =
	/^(?:[^，。；]{0,12}(?:当[天日]|同[天日]|次日|翌日|\d{1,2}日)[^，。；]{0,6}?(?:[上下中]午|晚上?|凌晨)?，?|(?:会议?|活动|座谈|仪式|调研|考察|会见)(?:开始)?[前后]，|(?:[上下]午|晚上?|随后|此前|之后)，)/;
/** Somebody holds or does it. */
const HELD = /召开|举行|主持|会见|会晤|会谈|考察|调研|视察|看望|慰问|走访|出席|检查|通电话/;
/** Characters of a paragraph that tell what it is about. */
const OPENING = 90;
/** Paragraphs shorter than this are headings or captions. */
const SHORT = 24;

/** first characters of what comes before or after: 会后，, 随后， */
const OPENS = marksOf('会活座仪调考上下晚随此之');
const DAY = marksOf('日天');
const BREAK = marksOf('，。；');
/** the day of `AFTERWARDS` ends at most so far from where the paragraph begins */
const DAY_REACH = 15;

/** Whether a paragraph can open with `AFTERWARDS`: with one of its words, or with a day in its first clause. */
function mayBeAfterwards(text: string, { start, end }: Span): boolean {
	if (OPENS[text.charCodeAt(start)] === 1) return true;
	for (let i = start; i < end && i < start + DAY_REACH; i++) {
		const unit = text.charCodeAt(i);
		if (DAY[unit] === 1) return true;
		if (BREAK[unit] === 1) return false;
	}
	return false;
}

/** Events behind the main one: each opens a paragraph with another time and a kind of event. */
export function furtherEvents({ text, paragraphs }: Reading): readonly Further[] {
	const out: Further[] = [];
	let main = true;
	for (let k = 0; k < paragraphs.length; k++) {
		const paragraph = paragraphs[k]!;
		const { part, start, end } = paragraph;
		if (part !== 'body' || end - start <= SHORT) continue;
		if (main) {
			main = false;
			continue;
		}
		if (!mayBeAfterwards(text, paragraph)) continue;
		const opening = text.slice(start, Math.min(end, start + OPENING));
		const time = AFTERWARDS.exec(opening)?.[0];
		if (time === undefined || time === '') continue;
		const clause = opening.slice(time.length);
		const kind = kindIn(clause);
		if (kind === null || !HELD.test(clause)) continue;
		const last = out[out.length - 1];
		if (last) out[out.length - 1] = { ...last, end: start };
		out.push({ start, end: text.length, kind, opening });
	}
	return out;
}
