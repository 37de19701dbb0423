import type { Reading } from '../../types.js';
import type { Bounds } from './bounds.js';
import { type Framed, lengthsOf } from './framed.js';
import type { Run } from './runs.js';

/** Longest member that is made around a quoted word. */
const LONGEST = 12;

/** What four characters may characterize: 除恶务尽的决心、敢于亮剑的勇气. */
const MINDS = [
	...['决心', '勇气', '韧劲', '干劲', '闯劲', '拼劲', '劲头', '担当', '情怀', '作风', '本领', '精神', '姿态', '状态'],
	...[
		'气魄',
		'胆识',
		'胆略',
		'毅力',
		'魄力',
		'定力',
		'胸怀',
		'境界',
		'品格',
		'信念',
		'信心',
		'责任',
		'热情',
		'激情',
		'智慧',
	],
	...['意志', '恒心', '耐心', '初心', '自觉', '底气', '锐气', '朝气', '豪情', '斗志', '心态', '追求', '态度'],
];

/** Whether a segment is one character and what it has (山的巍峨), four and a state of mind, or does something with a “…”的…: 铆足“闯”的劲头. */
export function ofAt(text: string, start: number, end: number): boolean {
	if (text.charAt(start + 1) === '的') return end - start >= 4 && text.charAt(start) !== '新';
	if (text.charAt(start + 4) === '的' && end - start >= 7) return MINDS.includes(text.slice(start + 5, start + 7));
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
