import type { Span } from '../../../types.js';
import type { Reading } from '../../types.js';

export const SEPARATORS = ['、', '，', '；'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Segments between the same mark, three and more. */
export interface Run {
	readonly separator: Separator;
	readonly segments: readonly Span[];
}

/** What ends a run at each mark: the marks that bind less than it. */
const STOPS: Readonly<Record<Separator, string>> = { '、': '，；：。！？\n—…', '，': '；：。！？\n—…', '；': '。！？\n' };
/** A quotation so short stands for one word; in a longer one somebody speaks in sets too. */
const OPAQUE = 40;
/** Longer runs are lists. */
const MOST = 14;

/** Positions inside short quotations and brackets, where no mark separates. */
export function opaquePositions(reading: Reading): Uint8Array {
	const opaque = new Uint8Array(reading.text.length);
	for (const quote of reading.quotes) if (quote.end - quote.start <= OPAQUE) opaque.fill(1, quote.start, quote.end);
	for (const match of reading.text.matchAll(/[（(][^（()）\n]{1,60}[)）]/g)) opaque.fill(1, match.index, match.index + match[0].length);
	return opaque;
}

/** All runs of a sentence for one mark, in order. */
export function runsOf(text: string, opaque: Uint8Array, sentence: Span, separator: Separator): readonly Run[] {
	const stops = STOPS[separator];
	const runs: Run[] = [];
	let segments: Span[] = [];
	let start = sentence.start;
	for (let i = sentence.start; i <= sentence.end; i++) {
		const mark = i < sentence.end ? text.charAt(i) : '。';
		const ends = stops.includes(mark);
		if ((!ends && mark !== separator) || (i < sentence.end && opaque[i] === 1)) continue;
		segments.push({ start, end: i });
		start = i + 1;
		if (!ends) continue;
		if (segments.length >= 3 && segments.length <= MOST) runs.push({ separator, segments });
		segments = [];
	}
	return runs;
}
