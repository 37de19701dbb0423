import type { Span } from '../../../types.js';
import type { Reading } from '../../types.js';

export const SEPARATORS = ['、', '，', '；'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Segments between the same mark, three and more. */
export interface Run {
	readonly separator: Separator;
	readonly segments: readonly Span[];
}

/** How much a mark binds: a run of one mark ends at every mark that binds less. */
const RANK = ((): Uint8Array => {
	const table = new Uint8Array(65536);
	const set = (marks: string, rank: number): void => {
		for (const mark of marks) table[mark.charCodeAt(0)] = rank;
	};
	set('、', 1);
	set('，', 2);
	set('；', 3);
	set('：—…', 4);
	set('。！？\n', 5);
	return table;
})();

/** A quotation so short stands for one word; in a longer one somebody speaks in sets too. */
const OPAQUE = 40;
/** Brackets that go on for longer are no remark inside a member. */
const LONGEST_BRACKET = 60;
/** Longer runs are lists. */
const MOST = 14;

/** Positions inside short quotations and brackets, where no mark separates. */
export function opaquePositions(reading: Reading): Uint8Array {
	const { text } = reading;
	const opaque = new Uint8Array(text.length);
	for (const quote of reading.quotes) if (quote.end - quote.start <= OPAQUE) opaque.fill(1, quote.start, quote.end);
	for (const [open, close] of [
		['（', '）'],
		['(', ')'],
	] as const) {
		for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
			const end = text.slice(at, at + LONGEST_BRACKET).indexOf(close);
			if (end > 0) opaque.fill(1, at, at + end + 1);
		}
	}
	return opaque;
}

/** The marks of a sentence outside quotations and brackets, its end among them. */
export function marksOf(text: string, opaque: Uint8Array, sentence: Span): readonly number[] {
	const marks: number[] = [];
	for (let i = sentence.start; i < sentence.end; i++)
		if (RANK[text.charCodeAt(i)] !== 0 && opaque[i] === 0) marks.push(i);
	marks.push(sentence.end);
	return marks;
}

/** All runs of a sentence for one mark, in order. */
export function runsOf(text: string, marks: readonly number[], sentence: Span, separator: Separator): readonly Run[] {
	const rank = RANK[separator.charCodeAt(0)]!;
	const runs: Run[] = [];
	let segments: Span[] = [];
	let start = sentence.start;
	const close = (): void => {
		if (segments.length >= 3 && segments.length <= MOST) runs.push({ separator, segments });
		segments = [];
	};
	for (const mark of marks) {
		const here = mark === sentence.end ? 5 : RANK[text.charCodeAt(mark)]!;
		if (here < rank || (here === 4 && rank === 3)) continue;
		// In 能源、烟草等权力集中、资金密集 the list ends at 等 and a new one begins.
		if (here === rank && segments.length > 0 && hasInside(text, '等', start, mark)) close();
		segments.push({ start, end: mark });
		start = mark + 1;
		if (here > rank) close();
	}
	return runs;
}

function hasInside(text: string, character: string, start: number, end: number): boolean {
	for (let i = start + 1; i < end - 1; i++) if (text.charAt(i) === character) return true;
	return false;
}
