import type { Span } from '../../../types.js';
import { alikeTo, commonStart } from './align.js';
import type { Bounds } from './bounds.js';
import { type Framed, framed } from './framed.js';
import type { Run } from './runs.js';

/** Whether members[from, to), which share an end or a beginning of so many characters, are alike enough. */
export type Enough = (text: string, shared: number, members: readonly Span[], from: number, to: number) => boolean;

/** One shared character is a frame for short members or members of one length. */
export const enough: Enough = (_text, shared, members, from, to) => {
	if (shared !== 1) return shared >= 2;
	const length = members[from]!.end - members[from]!.start;
	let longest = length;
	let equal = true;
	for (let k = from + 1; k < to; k++) {
		const other = members[k]!.end - members[k]!.start;
		if (other !== length) equal = false;
		if (other > longest) longest = other;
	}
	return equal || longest <= 5;
};

/** 政治上的明白人、发展上的开路人、群众的贴心人: one character ends members of nearly one length where 的 is in all. */
export const owned: Enough = (text, shared, members, from, to) => {
	if (shared !== 1) return false;
	const length = members[from]!.end - members[from]!.start;
	for (let k = from; k < to; k++) {
		const { start, end } = members[k]!;
		if (Math.abs(end - start - length) > 1 || indexIn(text, '的', start, end) < start + 2) return false;
	}
	return true;
};

/** Members that end alike: 总量倍增、企业倍增、…; the last ends where the shared end stands in its segment. */
export function addByTail(text: string, { segments }: Run, bounds: Bounds, alike: Enough, out: Framed[]): void {
	for (let a = 0; a + 2 < segments.length; a++) {
		const opening = segments[a]!;
		if (!mayEndAlike(text, opening, segments[a + 1]!, segments[a + 2]!)) continue;
		let tail = sharedEnd(text, opening, opening.end - opening.start, segments[a + 1]!);
		let b = a + 1;
		for (; b + 1 < segments.length; b++) {
			const shorter = sharedEnd(text, opening, tail, segments[b + 1]!);
			if (shorter === 0 || !alike(text, shorter, segments, a + 1, b + 2)) break;
			tail = shorter;
		}
		const members = segments.slice(a, b + 1);
		const next = segments[b + 1];
		const cut = next === undefined ? null : longestEndIn(text, opening.end, tail, next, bounds);
		if (cut !== null) {
			members.push({ start: next!.start, end: cut.end });
			if (alike(text, cut.tail, members, 1, members.length)) tail = cut.tail;
			else members.pop();
		}
		if (members.length < 3 || !alike(text, tail, members, 1, members.length)) continue;
		// What they open with as well is no lead.
		const whole = commonStart(text, segments, a, a + members.length - 1) >= 2;
		const first = whole ? opening : bounds.first(opening, members, 1, members.length);
		if (first !== null) {
			members[0] = first;
			out.push(framed('tail', members, text.slice(opening.end - tail, opening.end)));
		}
		a = b - 1;
	}
}

/** The cheapest test first: two neighbours end in one character, which the third holds as well. */
function mayEndAlike(text: string, a: Span, b: Span, c: Span): boolean {
	if (a.start === a.end || b.start === b.end) return false;
	const unit = text.charCodeAt(a.end - 1);
	if (text.charCodeAt(b.end - 1) !== unit) return false;
	for (let at = c.end - 1; at >= c.start; at--) if (text.charCodeAt(at) === unit) return true;
	return false;
}

/** How much of the last `most` characters of a segment another ends with. */
const sharedEnd = (text: string, segment: Span, most: number, other: Span): number =>
	alikeTo(text, segment.end, other.end, Math.min(most, other.end - other.start));

/** The longest part of text[end - tail, end) that ends a word inside a segment, and where. */
function longestEndIn(
	text: string,
	end: number,
	tail: number,
	segment: Span,
	bounds: Bounds,
): { readonly tail: number; readonly end: number } | null {
	for (let length = tail; length > 0; length--) {
		const at = indexIn(text, text.slice(end - length, end), segment.start + 1, segment.end);
		if (at >= 0 && bounds.isEdge(at + length)) return { tail: length, end: at + length };
	}
	return null;
}

/** Where a string stands first in text[start, end), -1 for nowhere. */
function indexIn(text: string, string: string, start: number, end: number): number {
	for (let at = start; at + string.length <= end; at++) if (text.startsWith(string, at)) return at;
	return -1;
}
