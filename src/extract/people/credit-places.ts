import type { Paragraph } from '../../types.js';
import type { Reading } from '../types.js';
import { BARE, BODIES, type CreditReader, DATED, LONGEST, MANY } from './credit-reader.js';
import { placeOf, standsAt, unitSet } from './units.js';

/** Shortest paragraph of sentences. */
const PROSE = 16;
/** How many lines above the text may name its makers. */
const HEAD = 4;
/** How far into a paragraph a dateline reaches, and what it ends in. */
const DATELINE_REACH = 40;
const DATELINE = /(?:日|[报网社台闻端刊]|在线)\p{Script=Han}{0,8}(?:[电讯]|消息)[ 　?？]*$/u;
const BEHIND_DATELINE = /^[^，。：]{0,16}?(?:日|[报网社台闻端刊]|在线)\p{Script=Han}{0,8}?(?:[电讯]|消息)[ 　]*/u;
/** What closes the names between the dateline and the text. */
const REPORTED = '报道：';
/** What the dateline ends before. */
const BEHIND = unitSet('（(。，');

const SQUARE = '【】[]';
const CLOSES = unitSet('）)');
const OPENS = unitSet('（(');
const STOPS = unitSet('。！？”…');
const BLANKS = unitSet(' 　\t');
/** What is in no line of credits. */
const RULES_OUT = unitSet('。！？“”《》%％');
/** What lines of makers open with. */
const MARKS = unitSet('■□◆◇●○◎▲△☐★☆※');

/**
 * Makers in stretches of nothing but credits: in brackets that open or close a paragraph, behind its last sentence, in
 * lines above and below the text.
 */
export function creditSlots({ text, paragraphs }: Reading, reader: CreditReader): void {
	let first = 0;
	while (first < paragraphs.length && !isProse(text, paragraphs[first]!)) first++;
	// A list of names and bodies is no article.
	const prose = first < paragraphs.length;
	let last = paragraphs.length - 1;
	while (last >= first && !isProse(text, paragraphs[last]!)) last--;
	// Whether the line before named makers by what they did: the next line may go on with them.
	let open = false;
	// Whether the line before was the word for what a maker did and no more.
	let labelled = false;
	const reported = text.includes(REPORTED);
	for (let i = 0; i < paragraphs.length; i++) {
		const { start, end, part } = paragraphs[i]!;
		const marked = standsAt(MARKS, text, start);
		if ((part === 'title' && !marked) || end - start < 2) {
			open = false;
			continue;
		}
		if (prose && (i < first || i > last) && reader.isLabel(start, end)) {
			labelled = true;
			continue;
		}
		const named = labelled;
		labelled = false;
		if (mayBeCredits(text, start, end)) {
			const beside = prose && (i === last + 1 ? endsSentence(text, paragraphs[last]!.end) : i < first && i < HEAD);
			const lone = beside && !(i + 1 < paragraphs.length && isSigned(reader, text, paragraphs[i + 1]!));
			const below = lone && i === last + 1;
			const above = lone && i < first;
			// the first line of a text is its headline, unless a mark says otherwise
			const signed = below || (above && (i > 0 || marked));
			const flags =
				(signed ? BODIES : 0) | (open || named || signed ? BARE : 0) | (open ? MANY : 0) | (above ? DATED : 0);
			const labels = reader.take(marked ? start + 1 : start, end, flags);
			open = labels > 0 || (open && labels === 0);
			if (labels >= 0) continue;
		}
		opening(reader, text, start, end, reported);
		open = closing(reader, text, start, end, i === last || (prose && i === last + 1));
	}
}

/** Whether a line names somebody and a body, or somebody and no more: such lines one below the other are a list. */
const isSigned = (reader: CreditReader, text: string, { start, end }: Paragraph): boolean =>
	mayBeCredits(text, start, end) && reader.read(start, end)?.labels === 0;

/** Credits at the end of a paragraph; whether they say what somebody did. */
function closing(reader: CreditReader, text: string, start: number, end: number, last: boolean): boolean {
	let to = end;
	let found = -1;
	// Two brackets may close a paragraph.
	for (let k = 0; k < 2; k++) {
		while (to > start && standsAt(BLANKS, text, to - 1)) to--;
		if (!standsAt(CLOSES, text, to - 1)) break;
		let from = to - 2;
		while (from > start && to - from <= LONGEST && !standsAt(OPENS, text, from) && !standsAt(CLOSES, text, from))
			from--;
		if (!standsAt(OPENS, text, from)) break;
		let before = from;
		while (before > start && standsAt(BLANKS, text, before - 1)) before--;
		// “……”（县税务局 某某）: who said so
		const closes = before === start || (endsSentence(text, before) && text.charAt(before - 1) !== '”');
		found = Math.max(found, reader.take(from + 1, to - 1, closes ? (last ? BODIES | BARE : BODIES) : 0));
		to = before;
	}
	if (found >= 0) return found > 0;
	const limit = Math.max(start, end - LONGEST);
	let from = end;
	while (from > limit && !standsAt(STOPS, text, from - 1) && (from === end || !standsAt(CLOSES, text, from - 1)))
		from--;
	if (from <= limit || end - from < 2) return false;
	const flags =
		last && text.charAt(from - 1) !== '”'
			? standsAt(BLANKS, text, from) || text.slice(from, end).includes(' ')
				? BODIES | BARE
				: BODIES
			: 0;
	return reader.take(from, end, flags) > 0;
}

/**
 * Credits in front of the first sentence: in brackets, by themselves or behind a dateline, or between it and 报道.
 * @param reported whether the article holds `REPORTED`
 */
function opening(reader: CreditReader, text: string, start: number, end: number, reported: boolean): void {
	const limit = Math.min(end, start + DATELINE_REACH);
	// 【马建林 沈雪莹 云泽】, [马建林/云泽报导]
	const bracket = SQUARE.indexOf(text.charAt(start));
	if (bracket >= 0 && bracket % 2 === 0) {
		const mark = SQUARE.charAt(bracket + 1);
		let close = start + 1;
		while (close < limit && text.charAt(close) !== mark) close++;
		if (close < limit) reader.take(start + 1, close, BODIES);
		return;
	}
	const at = placeOf(BEHIND, text, start, limit);
	if (at < limit && standsAt(OPENS, text, at)) {
		const dateline = at > start && DATELINE.test(text.slice(start, at));
		if (at > start && !dateline) return;
		const close = placeOf(CLOSES, text, at + 1, Math.min(end, at + 1 + LONGEST));
		if (standsAt(CLOSES, text, close) && close < end - 1) reader.take(at + 1, close, dateline ? BODIES | BARE : BODIES);
		return;
	}
	if (!reported) return;
	// 云江网讯 马建林、记者沈雪莹报道：
	const front = text.slice(start, limit);
	const stop = front.indexOf(REPORTED);
	const behind = stop < 0 ? null : BEHIND_DATELINE.exec(front.slice(0, stop));
	if (behind !== null) reader.take(start + behind[0].length, start + stop + 2, BODIES);
}

const endsSentence = (text: string, at: number): boolean =>
	standsAt(STOPS, text, at - 1) || standsAt(CLOSES, text, at - 1);

const mayBeCredits = (text: string, start: number, end: number): boolean =>
	end - start <= LONGEST && placeOf(RULES_OUT, text, start, end) === end;

function isProse(text: string, { start, end, part }: Paragraph): boolean {
	if (part === 'title' || part === 'byline' || end - start < PROSE) return false;
	return end - start > LONGEST || placeOf(STOPS, text, start, end) < end;
}
