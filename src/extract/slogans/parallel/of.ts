import type { Bounds } from './bounds.js';
import { type Framed, framed } from './framed.js';
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
export function addByOf(text: string, { segments, separator }: Run, bounds: Bounds, out: Framed[]): void {
	if (separator === '。') return;
	for (let a = 1; a + 1 < segments.length; a++) {
		let b = a;
		while (b < segments.length && ofAt(text, segments[b]!.start, segments[b]!.end)) b++;
		if (b - a < 2) continue;
		const members = segments.slice(a, b);
		const length = members[0]!.end - members[0]!.start;
		const prior = segments[a - 1]!;
		const opening = prior.end - length;
		const led =
			opening >= prior.start && (opening === prior.start || bounds.isEdge(opening)) && ofAt(text, opening, prior.end);
		if (led) members.unshift({ start: opening, end: prior.end });
		// Where it opens has no say in where the last one ends.
		const last =
			members.length >= 3
				? bounds.last(members[members.length - 1]!, members, led ? 1 : 0, members.length - 1, separator)
				: null;
		if (last !== null) {
			members[members.length - 1] = last;
			if (length <= LONGEST && members.every(({ start, end }) => end - start === length))
				out.push(framed('of', members));
		}
		a = b;
	}
}
