import type { Span } from '../../types.js';
import type { Reading } from '../types.js';
import { KINDS } from './kinds.js';

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

/** Events behind the main one: each opens a paragraph with another time and a kind of event. */
export function furtherEvents({ text, paragraphs }: Reading): readonly Further[] {
	const body = paragraphs.filter(({ part, start, end }) => part === 'body' && end - start > SHORT);
	const out: Further[] = [];
	for (const { start, end } of body.slice(1)) {
		const opening = text.slice(start, Math.min(end, start + OPENING));
		const time = AFTERWARDS.exec(opening)?.[0];
		if (time === undefined || time === '') continue;
		const clause = opening.slice(time.length);
		const kind = KINDS.exec(clause)?.[0];
		if (kind === undefined || !HELD.test(clause)) continue;
		const last = out[out.length - 1];
		if (last) out[out.length - 1] = { ...last, end: start };
		out.push({ start, end: text.length, kind, opening });
	}
	return out;
}
