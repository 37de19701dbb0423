import type { Reading } from '../../types.js';
import type { Bounds } from './bounds.js';
import { type Framed, lengthsOf } from './framed.js';
import type { Run } from './runs.js';

/** Longest member that is made around a quoted word. */
const LONGEST = 12;

/** Whether a segment is one character and what it has (山的巍峨), or does something with a “…”的…: 铆足“闯”的劲头. */
export function ofAt(text: string, start: number, end: number): boolean {
	if (text.charAt(start + 1) === '的') return end - start >= 4 && text.charAt(start) !== '新';
	if (end - start < 8 || text.charAt(start + 2) !== '“') return false;
	const close = text.indexOf('”', start + 3);
	return close > 0 && close < start + 8 && text.charAt(close + 1) === '的';
}

/** Members that are made alike around 的 and have no other word in common: 山的巍峨、水的灵秀、人的热情. */
export function byOf({ text }: Reading, run: Run, bounds: Bounds): readonly Framed[] {
	const { segments, separator } = run;
	if (separator === '。') return [];
	const out: Framed[] = [];
	for (let a = 1; a + 1 < segments.length; a++) {
		let b = a;
		while (b < segments.length && ofAt(text, segments[b]!.start, segments[b]!.end)) b++;
		if (b - a < 2) continue;
		const members = segments.slice(a, b);
		const lengths = lengthsOf(members.slice(0, -1));
		const prior = segments[a - 1]!;
		const opening = prior.end - lengths[0]!;
		const led = opening >= prior.start && (opening === prior.start || bounds.isEdge(opening));
		if (led && ofAt(text, opening, prior.end)) members.unshift({ start: opening, end: prior.end });
		const last = members.length >= 3 ? bounds.last(members[members.length - 1]!, lengths, separator) : null;
		const set = last === null ? [] : [...members.slice(0, -1), last];
		const all = lengthsOf(set);
		if (all.length >= 3 && all.every((length) => length === all[0]) && all[0]! <= LONGEST)
			out.push({ kind: 'of', members: set, shared: '' });
		a = b;
	}
	return out;
}
