import { tagName } from '../../lexicon/categories.js';
import type { Span } from '../../types.js';
import type { Reading } from '../types.js';

/** Three or more members with a common frame. */
export interface Parallel extends Span {
	readonly members: readonly Span[];
	/** shared end of all members, empty when they share something else */
	readonly tail: string;
}

const LONGEST = 26;

/**
 * Finds sets of three or more members, separated alike, that share a word or character in the same place: by the
 * longest common end, beginning, or by the column or string that all have in common.
 */
export function findParallels(reading: Reading, taken: (start: number, end: number) => boolean): readonly Parallel[] {
	const out: Parallel[] = [];
	for (const sentence of reading.sentences) {
		const part = reading.paragraphs[sentence.paragraph]!.part;
		if (part === 'byline' || part === 'meta') continue;
		for (const separator of ['、', '，', '；'] as const) {
			for (const run of runsOf(reading, sentence, separator)) {
				const found = frameOf(reading, run, separator);
				if (found && !taken(found.start, found.end) && !out.some((other) => other.start < found.end && found.start < other.end)) out.push(found);
			}
		}
	}
	return out.sort((a, b) => a.start - b.start);
}

/** Stretches of three or more segments between the same mark, outside quotations. */
function runsOf(reading: Reading, sentence: Span, separator: string): readonly (readonly Span[])[] {
	const { text } = reading;
	const stops = separator === '、' ? '，；：。！？\n、' : separator === '，' ? '；：。！？\n，' : '。！？\n；';
	const runs: Span[][] = [];
	let run: Span[] = [];
	let start = sentence.start;
	let depth = 0;
	for (let i = sentence.start; i <= sentence.end; i++) {
		const mark = i < sentence.end ? text.charAt(i) : '。';
		if ('“‘（《「'.includes(mark)) depth++;
		if ('”’）》」'.includes(mark)) depth = Math.max(0, depth - 1);
		if (depth > 0 || !stops.includes(mark)) continue;
		run.push({ start, end: i });
		start = i + 1;
		if (mark !== separator) {
			if (run.length >= 3) runs.push(run);
			run = [];
		}
	}
	return runs;
}

function frameOf(reading: Reading, run: readonly Span[], separator: string): Parallel | null {
	const { text } = reading;
	if (run.length > 9) return null;
	const inner = run.slice(1, -1);
	if (inner.some((member) => member.end - member.start > LONGEST || member.end - member.start < 2)) return null;
	const strings = run.map((member) => text.slice(member.start, member.end));
	const whole = byTail(text, run, strings) ?? byHead(text, run, strings) ?? byColumn(reading, run, strings) ?? byInner(text, run, strings);
	if (!whole) return null;
	const members = whole.members;
	const lengths = members.map((member) => member.end - member.start);
	if (Math.max(...lengths) > LONGEST + 8 || Math.min(...lengths) < 2) return null;
	return isClauseSet(reading, members, whole.tail, separator) ? { start: members[0]!.start, end: members[members.length - 1]!.end, members, tail: whole.tail } : null;
}

interface Framed {
	readonly members: readonly Span[];
	readonly tail: string;
}

/** Members that end alike: 总量倍增、企业倍增、…; the first starts where the others' length says, the last ends with the tail. */
function byTail(text: string, run: readonly Span[], strings: readonly string[]): Framed | null {
	let tail = strings[0]!;
	for (const member of strings.slice(1, -1)) tail = commonEnd(tail, member);
	const last = strings[strings.length - 1]!;
	while (tail.length > 0 && last.indexOf(tail, 1) < 0) tail = tail.slice(1);
	if (tail.length < 1 || (tail.length === 1 && !sameLength(strings.slice(1, -1)))) return null;
	const end = run[run.length - 1]!.start + last.indexOf(tail, 1) + tail.length;
	const members = [...run.slice(0, -1), { start: run[run.length - 1]!.start, end }];
	if (tail.length === 1 && !sameLength(members.slice(1).map((member) => text.slice(member.start, member.end)))) return null;
	return { members: trimFirst(text, members), tail };
}

/** Members that open alike: 投早、投小、投长期、…. */
function byHead(text: string, run: readonly Span[], strings: readonly string[]): Framed | null {
	let head = strings[1]!;
	for (const member of strings.slice(2)) head = commonStart(head, member);
	const first = strings[0]!;
	while (head.length > 0 && first.lastIndexOf(head) < 0) head = head.slice(0, -1);
	if (head.length < 1 || /^[的和与在了是]/.test(head)) return null;
	const start = run[0]!.start + first.lastIndexOf(head);
	const members = [{ start, end: run[0]!.end }, ...run.slice(1)];
	if (head.length === 1 && members.some((member) => member.end - member.start > 6)) return null;
	return { members: trimLast(text, members), tail: '' };
}

/** Members of one length with the same character in one column: 顺势而为、借势而起、乘势而上. */
function byColumn(reading: Reading, run: readonly Span[], strings: readonly string[]): Framed | null {
	const width = strings[1]!.length;
	if (width < 4 || !sameLength(strings.slice(1, -1))) return null;
	const first = strings[0]!;
	const last = strings[strings.length - 1]!;
	if (first.length < width || last.length < width) return null;
	const members = [
		{ start: run[0]!.end - width, end: run[0]!.end },
		...run.slice(1, -1),
		{ start: run[run.length - 1]!.start, end: run[run.length - 1]!.start + width },
	];
	const rows = members.map((member) => reading.text.slice(member.start, member.end));
	for (let column = 0; column < width; column++) {
		const character = rows[0]!.charAt(column);
		if (!'的、，'.includes(character) && rows.every((row) => row.charAt(column) === character)) return { members, tail: '' };
	}
	// Six characters and more in equal beats, verb and object twice over: 举旗帜聚民心、防风险保安全、….
	const exact = last.length === width || /[的等]/.test(last.charAt(width));
	return width >= 6 && members.length >= 4 && exact && members.every((member) => startsWithVerb(reading, member)) ? { members, tail: '' } : null;
}

/** Members that all have one string of two or more characters inside: 工作重心向工业聚焦、力量向工业集中、…. */
function byInner(text: string, run: readonly Span[], strings: readonly string[]): Framed | null {
	const shortest = strings[1]!;
	for (let length = Math.min(6, shortest.length - 1); length >= 2; length--) {
		for (let at = 1; at + length <= shortest.length; at++) {
			const part = shortest.slice(at, at + length);
			if (/[的了和与]/.test(part)) continue;
			if (strings.every((member) => member.indexOf(part) >= 0)) {
				const members = trimLast(text, trimFirst(text, [...run]));
				return members.every((member) => text.slice(member.start, member.end).includes(part)) ? { members, tail: '' } : null;
			}
		}
	}
	return null;
}

const sameLength = (strings: readonly string[]): boolean => strings.every((string) => string.length === strings[0]!.length);

/** The first segment carries what leads up to the set; it is cut to the others' length, or behind its governing verb. */
function trimFirst(text: string, members: readonly Span[]): readonly Span[] {
	const first = members[0]!;
	const lengths = members.slice(1).map((member) => member.end - member.start);
	const typical = Math.max(...lengths);
	if (first.end - first.start <= typical + 1) return members;
	const equal = lengths.every((length) => length === lengths[0]);
	const window = text.slice(first.start, first.end);
	let start = first.end - (equal ? lengths[0]! : typical);
	if (!equal) {
		const verb = /.*(?:推动|实现|坚持|做到|促进|推进|加快|努力|着力|切实|全力|进一步|确保|聚焦|围绕|要|把|以|在|是|将|为)(?=\p{Script=Han}{2})/su.exec(window);
		if (verb && verb[0].length < window.length - 2) start = first.start + verb[0].length;
		start = Math.max(first.start, Math.max(start, first.end - typical - 6));
	}
	return [{ start, end: first.end }, ...members.slice(1)];
}

/** The last segment carries what follows the set: it ends before 的 or 等, or at the others' length. */
function trimLast(text: string, members: readonly Span[]): readonly Span[] {
	const last = members[members.length - 1]!;
	const lengths = members.slice(0, -1).map((member) => member.end - member.start);
	const window = text.slice(last.start, last.end);
	const typical = Math.max(...lengths);
	if (last.end - last.start <= typical + 2) {
		const cut = /[的等]/.exec(window);
		return cut && cut.index >= Math.min(...lengths) ? [...members.slice(0, -1), { start: last.start, end: last.start + cut.index }] : members;
	}
	const cut = /(?:的|等|，)/.exec(window);
	const end = cut && cut.index >= Math.min(...lengths) && cut.index <= typical + 6 ? last.start + cut.index : last.start + typical;
	return [...members.slice(0, -1), { start: last.start, end }];
}

function commonEnd(a: string, b: string): string {
	let length = 0;
	while (length < a.length && length < b.length && a.charAt(a.length - 1 - length) === b.charAt(b.length - 1 - length)) length++;
	return a.slice(a.length - length);
}

function commonStart(a: string, b: string): string {
	let length = 0;
	while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length++;
	return a.slice(0, length);
}

/** Clauses or coined phrases, no list of things: a verb in most members, or equal beats of five and more characters. */
function isClauseSet(reading: Reading, members: readonly Span[], tail: string, separator: string): boolean {
	const { text } = reading;
	const strings = members.map((member) => text.slice(member.start, member.end));
	if (new Set(strings).size < strings.length || strings.some((string) => /\d{2,}|[a-zA-Z]{3,}|[：（）《》]/.test(string))) return false;
	const verbs = members.filter((member) => hasVerb(reading, member)).length;
	const equal = sameLength(strings);
	if (separator !== '、' && !equal) return verbs === members.length && tail.length >= 2;
	if (verbs >= members.length - 1 && verbs >= 2) return true;
	return equal && strings[0]!.length >= 5 && strings[0]!.length <= 10 && verbs >= 1;
}

function hasVerb(reading: Reading, member: Span): boolean {
	const { words } = reading;
	for (let w = words.at[member.start]!; w < words.count && words.starts[w]! < member.end; w++) {
		const tag = tagName(words.tags[w]!);
		if (tag === 'v' || tag === 'i' || tag === 'vd') return true;
	}
	return false;
}

const startsWithVerb = (reading: Reading, member: Span): boolean => {
	const tag = tagName(reading.words.tags[reading.words.at[member.start]!]!);
	return tag === 'v' || tag === 'vn' || tag === 'a' || tag === 'x' || tag === 'l' || tag === 'i' || tag === 'n' || tag === 'g';
};
