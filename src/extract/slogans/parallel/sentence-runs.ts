import type { Span } from '../../../types.js';
import type { Reading, Sentence } from '../../types.js';
import type { Run } from './runs.js';

/** Longest sentence that is a member of a set of sentences. */
const LONGEST = 30;
/** What closes a sentence or a line of a list, and what opens one. */
const CLOSE = /[。；，！\s”]/;
const OPEN = /[—\s]/;
/** Marks that part a sentence into more than one clause. */
const PARTS = /[，；：:]/;

/**
 * Runs of sentences of one clause each that follow each other: 周有调度。月有通报。季有观摩。 The first may be the last clause
 * of a longer sentence. Lines of a list are such sentences where dashes open them or commas close them.
 */
export function sentenceRuns({ text, sentences, paragraphs }: Reading): readonly Run[] {
	const runs: Run[] = [];
	let segments: Span[] = [];
	let before: Sentence | undefined;
	const flush = (): void => {
		if (segments.length >= 3 && segments.length <= 14 && mayMatch(text, segments))
			runs.push({ separator: '。', segments });
		segments = [];
	};
	for (const sentence of sentences) {
		const { part } = paragraphs[sentence.paragraph]!;
		const follows = before !== undefined && isNext(text, before, sentence);
		const span =
			part === 'title' || sentence.end - sentence.start > LONGEST + 6
				? null
				: clauseOf(text, sentence.start, sentence.end);
		if (!follows || span === null) flush();
		if (span !== null) {
			if (segments.length === 0 && follows) {
				const led = lastClause(text, before!);
				if (led !== null) segments.push(led);
			}
			segments.push(span);
		}
		before = sentence;
	}
	flush();
	return runs;
}

/** Whether a sentence goes on in the paragraph of the one before, or in the next line of a list. */
function isNext(text: string, before: Sentence, sentence: Sentence): boolean {
	if (before.paragraph === sentence.paragraph) return true;
	if (sentence.paragraph !== before.paragraph + 1) return false;
	return /[，；]$/.test(text.slice(before.end - 1, before.end)) || text.startsWith('——', sentence.start);
}

/** A sentence of one clause without its marks, or `null`. */
function clauseOf(text: string, from: number, to: number): Span | null {
	let start = from;
	let end = to;
	while (start < end && OPEN.test(text.charAt(start))) start++;
	while (end > start && CLOSE.test(text.charAt(end - 1))) end--;
	if (end - start < 4 || end - start > LONGEST || PARTS.test(text.slice(start, end))) return null;
	return { start, end };
}

/** The last clause of a longer sentence. */
function lastClause(text: string, { start, end }: Sentence): Span | null {
	const from = Math.max(start, end - LONGEST - 2);
	const tail = text.slice(from, end - 1);
	const mark = Math.max(tail.lastIndexOf('，'), tail.lastIndexOf('：'), tail.lastIndexOf('；'));
	return mark < 0 ? null : clauseOf(text, from + mark + 1, end);
}

/** Whether two neighbours open or end alike, or have one length. */
function mayMatch(text: string, segments: readonly Span[]): boolean {
	return segments.some((segment, k) => {
		const next = segments[k + 1];
		if (next === undefined || k === 0) return false;
		return (
			text.charCodeAt(segment.start) === text.charCodeAt(next.start) ||
			text.charCodeAt(segment.end - 1) === text.charCodeAt(next.end - 1) ||
			segment.end - segment.start === next.end - next.start
		);
	});
}
