import type { Span } from '../../../types.js';
import type { Reading, Sentence } from '../../types.js';
import { BLANKS, unitAt } from '../../unit-class.js';
import { isOneOf } from '../characters.js';
import { ANY } from './may-frame.js';
import type { Run } from './runs.js';

/** Longest sentence that is a member of a set of sentences. */
const LONGEST = 30;
/** Fewest segments of a set, and most. */
const FEWEST = 3;
const MOST = 14;
const PART = 1;
const CLOSE = 2;
const OPEN = 4;
/** By UTF-16 unit: what parts a sentence into clauses, what closes a sentence or a line of a list, and what opens one. */
const MARKS = ((): Uint8Array => {
	const table = new Uint8Array(65536);
	for (const mark of '，；：:') table[mark.charCodeAt(0)]! |= PART;
	for (const mark of `。；，！”${BLANKS}`) table[mark.charCodeAt(0)]! |= CLOSE;
	for (const mark of `—${BLANKS}`) table[mark.charCodeAt(0)]! |= OPEN;
	return table;
})();

/**
 * Gives runs of sentences of one clause each that follow each other: 周有调度。月有通报。季有观摩。 The first may be the last
 * clause of a longer sentence. Lines of a list are such sentences where dashes open them or commas close them.
 */
export function sentenceRuns({ text, sentences, paragraphs }: Reading, take: (run: Run) => void): void {
	// Sentences of one clause in a row, the first of them, and whether it follows another sentence.
	let count = 0;
	let first = 0;
	let led = false;
	const flush = (): void => {
		// The sentence before them may give one more.
		if (count < FEWEST - 1 || count > MOST || (count < FEWEST && !led)) return;
		const segments: Span[] = [];
		const before = led ? lastClause(text, sentences[first - 1]!) : null;
		if (before !== null) segments.push(before);
		for (let k = first; k < first + count; k++) segments.push(clauseOf(text, sentences[k]!)!);
		if (segments.length >= FEWEST && segments.length <= MOST && mayMatch(text, segments))
			take({ may: ANY, separator: '。', segments });
	};
	// One alone is no run, so that the next is looked at before it is read.
	let nextShort = sentences.length > 0 && isShort(sentences[0]!);
	for (let k = 0; k < sentences.length; k++) {
		const sentence = sentences[k]!;
		const measured = nextShort;
		nextShort = k + 1 < sentences.length && isShort(sentences[k + 1]!);
		const short =
			measured &&
			(count > 0 || nextShort) &&
			paragraphs[sentence.paragraph]!.part !== 'title' &&
			clauseOf(text, sentence) !== null;
		if (!short && count === 0) continue;
		const follows = short && k > 0 && isNext(text, sentences[k - 1]!, sentence);
		if (!follows) {
			flush();
			count = 0;
		}
		if (!short) continue;
		if (count++ > 0) continue;
		first = k;
		led = follows;
	}
	flush();
}

/** Whether a sentence is no longer than one that is a member of a set, with its marks. */
const isShort = ({ start, end }: Sentence): boolean => end - start <= LONGEST + 6;

/** Whether a sentence goes on in the paragraph of the one before, or in the next line of a list. */
function isNext(text: string, before: Sentence, sentence: Sentence): boolean {
	if (before.paragraph === sentence.paragraph) return true;
	if (sentence.paragraph !== before.paragraph + 1) return false;
	return isOneOf(unitAt(text, before.end - 1), '，；') || text.startsWith('——', sentence.start);
}

/** A sentence of one clause without its marks, or `null`. */
function clauseOf(text: string, sentence: Span): Span | null {
	let { start, end } = sentence;
	while (start < end && (MARKS[text.charCodeAt(start)]! & OPEN) !== 0) start++;
	while (end > start && (MARKS[text.charCodeAt(end - 1)]! & CLOSE) !== 0) end--;
	if (end - start < 4 || end - start > LONGEST) return null;
	for (let i = start; i < end; i++) if ((MARKS[text.charCodeAt(i)]! & PART) !== 0) return null;
	return { start, end };
}

/** The last clause of a longer sentence. */
function lastClause(text: string, { start, end }: Sentence): Span | null {
	const from = Math.max(start, end - LONGEST - 2);
	let mark = end - 2;
	while (mark >= from && !isOneOf(unitAt(text, mark), '，：；')) mark--;
	return mark < from ? null : clauseOf(text, { start: mark + 1, end });
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
