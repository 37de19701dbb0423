import type { Span } from '../../../types.js';
import type { Quote, Reading } from '../../types.js';
import { type Landmarks, rankOf } from '../landmarks.js';
import { layerOf } from '../marks.js';
import { mayFrame } from './may-frame.js';

export const SEPARATORS = ['、', '，', '；'] as const;
/** 。 parts sentences, which are no run of one sentence. */
export type Separator = (typeof SEPARATORS)[number] | '。';

/** Segments between the same mark, three and more. */
export interface Run {
	readonly separator: Separator;
	readonly segments: readonly Span[];
}

/** A quotation so short stands for one word; in a longer one somebody speaks in sets too. */
const OPAQUE = 40;
/** Brackets that go on for longer are no remark inside a member. */
const LONGEST_BRACKET = 60;
/** Longer runs are lists. */
const MOST = 14;

const END = 5;
const COLON = 4;

/** What somebody says, however short: a colon before it, or the end of a sentence in it. */
const isSpoken = (text: string, quote: Quote): boolean =>
	/[。！？]/.test(text.charAt(quote.innerEnd - 1)) ||
	(/[：:\n]/.test(text.charAt(quote.start - 1)) && /[，。]/.test(text.slice(quote.innerStart, quote.innerEnd)));

/** Positions inside short quotations and brackets, where no mark separates; `null` in a text without either. */
export function opaquePositions(reading: Reading, hasBracket: boolean): Uint8Array | null {
	const { text } = reading;
	let opaque: Uint8Array | null = null;
	const cover = (start: number, end: number): void => {
		opaque ??= layerOf('opaque', text.length);
		for (let i = start; i < end; i++) opaque[i] = 1;
	};
	for (const quote of reading.quotes)
		if (quote.end - quote.start <= OPAQUE && !isSpoken(text, quote)) cover(quote.start, quote.end);
	if (!hasBracket) return opaque;
	for (const [open, close] of [
		['（', '）'],
		['(', ')'],
	] as const) {
		for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
			const end = text.slice(at, at + LONGEST_BRACKET).indexOf(close);
			if (end > 0) cover(at, at + end + 1);
		}
	}
	return opaque;
}

/** The marks of one sentence outside quotations and brackets, its end among them; memory is used again for the next. */
class SentenceMarks {
	#at = new Int32Array(64);
	#rank = new Uint8Array(64);
	#count = 0;
	/** marks of each rank */
	readonly #byRank = new Int32Array(END + 1);
	#starts = new Int32Array(64);
	#ends = new Int32Array(64);
	#next = 0;

	/** Starts on another text. */
	begin(): this {
		this.#next = 0;
		return this;
	}

	/** Reads the marks of a sentence; sentences must come in order. */
	read(landmarks: Landmarks, opaque: Uint8Array | null, sentence: Span): void {
		const { at, rank, count } = landmarks;
		while (this.#next < count && at[this.#next]! < sentence.start) this.#next++;
		this.#byRank.fill(0);
		let n = 0;
		let k = this.#next;
		for (; k < count && at[k]! < sentence.end; k++) {
			if (opaque !== null && opaque[at[k]!] === 1) continue;
			if (n + 2 > this.#at.length) this.#grow();
			this.#at[n] = at[k]!;
			this.#rank[n++] = rank[k]!;
			this.#byRank[rank[k]!]!++;
		}
		this.#next = k;
		this.#at[n] = sentence.end;
		this.#rank[n++] = END;
		this.#count = n;
	}

	/** All runs of the sentence for one mark that may hold a frame, in order. */
	runs(text: string, sentence: Span, separator: Separator): readonly Run[] {
		const rank = rankOf(separator);
		// Three segments have two marks between them.
		if (this.#byRank[rank]! < 2) return NONE;
		const starts = this.#starts;
		const ends = this.#ends;
		const runs: Run[] = [];
		let segments = 0;
		let start = sentence.start;
		const close = (): void => {
			if (segments >= 3 && segments <= MOST && mayFrame(text, starts, ends, segments))
				runs.push({ separator, segments: spans(starts, ends, segments) });
			segments = 0;
		};
		for (let m = 0; m < this.#count; m++) {
			const mark = this.#at[m]!;
			const here = this.#rank[m]!;
			if (here < rank || (here === COLON && rank === 3)) continue;
			// In 能源、烟草等权力集中、资金密集 the list ends at 等 and a new one begins.
			if (here === rank && segments > 0 && hasEnough(text, start, mark)) close();
			starts[segments] = start;
			ends[segments++] = mark;
			start = mark + 1;
			if (here > rank) close();
		}
		return runs;
	}

	#grow(): void {
		const size = this.#at.length * 2;
		const copy = (from: Int32Array): Int32Array<ArrayBuffer> => {
			const to = new Int32Array(size);
			to.set(from);
			return to;
		};
		this.#at = copy(this.#at);
		this.#starts = copy(this.#starts);
		this.#ends = copy(this.#ends);
		const rank = new Uint8Array(size);
		rank.set(this.#rank);
		this.#rank = rank;
	}
}

const NONE: readonly Run[] = [];
const shared = new SentenceMarks();

/** The marks of the sentences of a text; one text at a time has them. */
export const sentenceMarks = (): SentenceMarks => shared.begin();

function spans(starts: Int32Array, ends: Int32Array, count: number): readonly Span[] {
	const out: Span[] = [];
	for (let i = 0; i < count; i++) out.push({ start: starts[i]!, end: ends[i]! });
	return out;
}

/** Whether 等 closes a list within a segment; the one of 时间不等人 and 人人平等 does not. */
function hasEnough(text: string, start: number, end: number): boolean {
	for (let i = start + 1; i < end - 1; i++)
		if (text.charCodeAt(i) === 0x7b49 && !'不平同均高优对'.includes(text.charAt(i - 1))) return true;
	return false;
}
