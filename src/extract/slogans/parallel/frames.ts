import type { Span } from '../../../types.js';
import type { Reading } from '../../types.js';
import { commonEnd, commonStart } from './align.js';
import type { Bounds } from './bounds.js';
import { type Framed, lengthsOf } from './framed.js';
import { byOf } from './of.js';
import { byEcho, byPlace } from './place.js';
import type { Run } from './runs.js';

/** All sets of three and more neighbours in a run that share a frame, the better ones first. */
export function framesOf(
	reading: Reading,
	run: Run,
	bounds: Bounds,
	modelOf: (segment: Span) => string,
): readonly Framed[] {
	const { text } = reading;
	const strings = run.segments.map((segment) => text.slice(segment.start, segment.end));
	const ends = byTail(text, run, strings, bounds, modelOf, enough);
	const found = [
		...(ends.length > 0 ? ends : byTail(text, run, strings, bounds, modelOf, owned)),
		...byHead(run, strings, bounds),
		...byPlace(reading, run, strings, bounds),
		...byEcho(reading, run, bounds),
		...byOf(reading, run, bounds),
	];
	return found.sort((a, b) => b.members.length - a.members.length);
}

/** One shared character is a frame for short members or members of one length. */
function enough(shared: string, strings: readonly string[]): boolean {
	if (shared.length >= 2) return true;
	const lengths = strings.map((string) => string.length);
	return shared.length === 1 && (Math.max(...lengths) <= 5 || Math.min(...lengths) === Math.max(...lengths));
}

/** Whether members that share an end are alike enough. */
type Enough = (tail: string, members: readonly string[]) => boolean;

/** 政治上的明白人、发展上的开路人、群众的贴心人: one character ends members of nearly one length where 的 is in all. */
const owned: Enough = (tail, members) =>
	tail.length === 1 &&
	members.every((member) => member.indexOf('的') >= 2 && Math.abs(member.length - members[0]!.length) <= 1);

/** Members that end alike: 总量倍增、企业倍增、…; the last ends where the shared end stands in its segment. */
function byTail(
	text: string,
	run: Run,
	strings: readonly string[],
	bounds: Bounds,
	modelOf: (segment: Span) => string,
	alike: Enough,
): readonly Framed[] {
	const { segments } = run;
	const out: Framed[] = [];
	for (let a = 0; a + 1 < segments.length; a++) {
		let tail = commonEnd(strings[a]!, strings[a + 1]!);
		let b = a + 1;
		while (
			b + 1 < segments.length &&
			commonEnd(tail, strings[b + 1]!) !== '' &&
			alike(commonEnd(tail, strings[b + 1]!), strings.slice(a + 1, b + 2))
		) {
			tail = commonEnd(tail, strings[++b]!);
		}
		if (tail === '') continue;
		const members: Span[] = segments.slice(a, b + 1);
		const next = segments[b + 1];
		if (next) {
			const shared = longestEndIn(tail, strings[b + 1]!, bounds, next.start);
			if (
				shared !== null &&
				alike(shared.tail, [...strings.slice(a + 1, b + 1), strings[b + 1]!.slice(0, shared.end)])
			) {
				tail = shared.tail;
				members.push({ start: next.start, end: next.start + shared.end });
			}
		}
		if (
			members.length < 3 ||
			!alike(
				tail,
				members.slice(1).map((member) => text.slice(member.start, member.end)),
			)
		)
			continue;
		const opening = strings.slice(a, a + members.length - 1).reduce(commonStart);
		const first =
			opening.length >= 2 ? members[0] : bounds.first(members[0]!, lengthsOf(members.slice(1)), modelOf(members[1]!));
		if (first) out.push({ kind: 'tail', members: [first, ...members.slice(1)], shared: tail });
		a = b - 1;
	}
	return out;
}

/** The longest part of `tail` that ends a word inside `string`, and where. */
function longestEndIn(
	tail: string,
	string: string,
	bounds: Bounds,
	offset: number,
): { readonly tail: string; readonly end: number } | null {
	for (let part = tail; part !== ''; part = part.slice(1)) {
		const at = string.indexOf(part, 1);
		if (at >= 1 && bounds.isEdge(offset + at + part.length)) return { tail: part, end: at + part.length };
	}
	return null;
}

/** One shared character opens longer members too where it is a word of its own in each: 让苦干者得实惠、让能干者得舞台. */
function opensAll(
	head: string,
	members: readonly string[],
	segments: readonly Span[],
	from: number,
	bounds: Bounds,
): boolean {
	if (head.length !== 1) return false;
	const lengths = members.map((member) => member.length);
	if (
		Math.max(...lengths) > ('把将让'.includes(head) ? LONGEST_CAUSED : LONGEST_LED) ||
		Math.max(...lengths) - Math.min(...lengths) > 2
	)
		return false;
	return members.every((_, index) => {
		const segment = segments[from + index];
		return segment === undefined || bounds.isEdge(segment.start + 1);
	});
}

/** Longest member that one character leads, and one that says with whom something is done: 把就业机会留给农民. */
const LONGEST_LED = 9;
const LONGEST_CAUSED = 14;

/** Members that open alike: 投早、投小、投长期、…; the first opens where the shared beginning stands in its segment. */
function byHead(run: Run, strings: readonly string[], bounds: Bounds): readonly Framed[] {
	const { segments } = run;
	const out: Framed[] = [];
	const alike = (head: string, members: readonly string[], from: number): boolean =>
		enough(head, members) || opensAll(head, members, segments, from, bounds);
	for (let a = 1; a + 1 < segments.length; a++) {
		let head = strings[a]!;
		let b = a;
		while (b + 1 < segments.length && alike(commonStart(head, strings[b + 1]!), strings.slice(a, b + 1), a))
			head = commonStart(head, strings[++b]!);
		if (b === a) continue;
		const members: Span[] = segments.slice(a, b + 1);
		const prior = strings[a - 1]!;
		for (let part = head; part !== ''; part = part.slice(0, -1)) {
			const at = prior.lastIndexOf(part);
			if (at < 0 || at + part.length >= prior.length || !bounds.mayOpen(segments[a - 1]!.start + at)) continue;
			if (!alike(part, [...strings.slice(a, b), prior.slice(at)], a)) break;
			head = part;
			members.unshift({ start: segments[a - 1]!.start + at, end: segments[a - 1]!.end });
			break;
		}
		if (members.length >= 3) {
			const last = bounds.last(members[members.length - 1]!, lengthsOf(members.slice(0, -1)), run.separator);
			if (last) out.push({ kind: 'head', members: [...members.slice(0, -1), last], shared: head });
		}
		a = b;
	}
	return out;
}
