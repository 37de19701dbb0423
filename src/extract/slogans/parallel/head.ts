import type { Span } from '../../../types.js';
import { unitAt } from '../../unit-class.js';
import { isOneOf } from '../characters.js';
import { alikeFrom } from './align.js';
import type { Bounds } from './bounds.js';
import { type Framed, framed } from './framed.js';
import type { Run } from './runs.js';
import { enough } from './tail.js';

/** Longest member that one character leads, and one that says with whom something is done: 把就业机会留给农民. */
const LONGEST_LED = 9;
const LONGEST_CAUSED = 14;

/** Members that open alike: 投早、投小、投长期、…; the first opens where the shared beginning stands in its segment. */
export function addByHead(text: string, { segments, separator }: Run, bounds: Bounds, out: Framed[]): void {
	for (let a = 1; a + 1 < segments.length; a++) {
		const opening = segments[a]!;
		// Most neighbours open with other characters.
		if (text.charCodeAt(opening.start) !== text.charCodeAt(segments[a + 1]!.start)) continue;
		let head = opening.end - opening.start;
		let b = a;
		for (; b + 1 < segments.length; b++) {
			const next = segments[b + 1]!;
			const shorter = alikeFrom(text, opening.start, next.start, Math.min(head, next.end - next.start));
			if (!isLed(text, shorter, segments, a, b + 1, segments, a, bounds)) break;
			head = shorter;
		}
		if (b === a) continue;
		const members = segments.slice(a, b + 1);
		const led = firstOf(text, segments, a, b, head, bounds);
		if (led !== null) {
			head = led.head;
			members.unshift({ start: led.start, end: segments[a - 1]!.end });
		}
		if (members.length >= 3) {
			const last = bounds.last(members[members.length - 1]!, members, 0, members.length - 1, separator);
			if (last !== null) {
				members[members.length - 1] = last;
				out.push(framed('head', members, text.slice(opening.start, opening.start + head)));
			}
		}
		a = b;
	}
}

/** Where in the segment before segments[a, b] the first member stands, and what it shares with them; `null` for nowhere. */
function firstOf(
	text: string,
	segments: readonly Span[],
	a: number,
	b: number,
	most: number,
	bounds: Bounds,
): { readonly start: number; readonly head: number } | null {
	const opening = segments[a]!.start;
	const prior = segments[a - 1]!;
	for (let head = most; head > 0; head--) {
		let start = prior.end - head;
		while (start >= prior.start && alikeFrom(text, opening, start, head) < head) start--;
		if (start < prior.start || start + head >= prior.end || !bounds.mayOpen(start)) continue;
		// Of the members the last may be cut, so that the first stands for it.
		const members = [...segments.slice(a, b), { start, end: prior.end }];
		return isLed(text, head, members, 0, members.length, segments, a, bounds) ? { start, head } : null;
	}
	return null;
}

/**
 * Whether members[from, to) that open with so many characters are alike enough. One shared character opens longer
 * members too where it is a word of its own in each of the segments: 让苦干者得实惠、让能干者得舞台.
 */
function isLed(
	text: string,
	head: number,
	members: readonly Span[],
	from: number,
	to: number,
	segments: readonly Span[],
	first: number,
	bounds: Bounds,
): boolean {
	if (enough(text, head, members, from, to)) return true;
	if (head !== 1) return false;
	if (isBy(text, members, from, to)) return true;
	let shortest = Number.POSITIVE_INFINITY;
	let longest = 0;
	for (let k = from; k < to; k++) {
		const length = members[k]!.end - members[k]!.start;
		shortest = Math.min(shortest, length);
		longest = Math.max(longest, length);
	}
	const caused = isOneOf(unitAt(text, segments[first]!.start), '把将让');
	if (longest > (caused ? LONGEST_CAUSED : LONGEST_LED) || longest - shortest > 2) return false;
	for (let k = first; k < segments.length && k < first + to - from; k++)
		if (!bounds.isEdge(segments[k]!.start + 1)) return false;
	return true;
}

const BY = '以'.charCodeAt(0);
const LONGEST_BY = 24;

/** 以创新发展理念为引领，以项目建设为抓手，…: by what and as what, of any length. */
function isBy(text: string, members: readonly Span[], from: number, to: number): boolean {
	if (text.charCodeAt(members[from]!.start) !== BY) return false;
	for (let k = from; k < to; k++) {
		const { start, end } = members[k]!;
		if (end - start > LONGEST_BY || text.charCodeAt(start) !== BY) return false;
		const at = text.slice(start, end).indexOf('为', 3);
		if (at < 0 || at > end - start - 3) return false;
	}
	return true;
}
