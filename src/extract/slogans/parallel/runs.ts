import type { Span } from '../../../types.js';
import type { Quote, Reading } from '../../types.js';
import { isOneOf } from '../characters.js';
import { type Landmarks, rankOf } from '../landmarks.js';
import type { Marks } from '../marks.js';
import { type MayBeClause, mayFrame, mayFrameClauses } from './may-frame.js';

export const SEPARATORS = ['、', '，', '；'] as const;
/** 。 parts sentences, which are no run of one sentence. */
export type Separator = (typeof SEPARATORS)[number] | '。';

/** Segments between the same mark, three and more. */
export interface Run {
	/** what frames it may hold, as `mayFrame` tells */
	readonly may: number;
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
	isOneOf(text.charCodeAt(quote.innerEnd - 1), '。！？') ||
	(isOneOf(text.charCodeAt(quote.start - 1), '：:\n') && /[，。]/.test(text.slice(quote.innerStart, quote.innerEnd)));

/** Marks the positions inside short quotations and brackets, where no mark separates. */
export function markOpaque({ text, quotes }: Reading, { brackets }: Landmarks, opaque: Marks): void {
	for (let k = 0; k < quotes.length; k++) {
		const quote = quotes[k]!;
		if (quote.end - quote.start <= OPAQUE && !isSpoken(text, quote)) opaque.add(quote.start, quote.end);
	}
	for (let k = 0; k < brackets.length; k++) {
		const start = brackets[k]!;
		const close = text.charAt(start) === '(' ? ')' : '）';
		const length = text.slice(start, start + LONGEST_BRACKET).indexOf(close);
		if (length > 0) opaque.add(start, start + length + 1);
	}
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
	/** where 等 stands in the sentence, as places in the list of all */
	#enough: readonly number[] = [];
	#firstEnough = 0;
	#lastEnough = 0;
	#coined: MayBeClause = () => true;

	/** Starts on another text. */
	begin({ enough }: Landmarks, coined: MayBeClause): this {
		this.#coined = coined;
		this.#next = 0;
		this.#enough = enough;
		this.#lastEnough = 0;
		return this;
	}

	/** Reads the marks of a sentence, and tells whether there are enough of one kind for a run; sentences must come in order. */
	read(landmarks: Landmarks, opaque: Marks, sentence: Span): boolean {
		const { at, rank, count } = landmarks;
		while (this.#next < count && at[this.#next]! < sentence.start) this.#next++;
		for (let r = 0; r <= END; r++) this.#byRank[r] = 0;
		let n = 0;
		let k = this.#next;
		for (; k < count && at[k]! < sentence.end; k++) {
			if (opaque.has(at[k]!)) continue;
			if (n + 2 > this.#at.length) this.#grow();
			this.#at[n] = at[k]!;
			this.#rank[n++] = rank[k]!;
			this.#byRank[rank[k]!]!++;
		}
		this.#next = k;
		this.#at[n] = sentence.end;
		this.#rank[n++] = END;
		this.#count = n;
		const enough = this.#enough;
		this.#firstEnough = this.#lastEnough;
		while (this.#lastEnough < enough.length && enough[this.#lastEnough]! < sentence.end) this.#lastEnough++;
		return this.#byRank[1]! > 1 || this.#byRank[2]! > 1 || this.#byRank[3]! > 1;
	}

	/** Whether 等 closes a list within a segment; the one of 时间不等人 and 人人平等 does not. */
	#hasEnough(text: string, start: number, end: number): boolean {
		for (let k = this.#firstEnough; k < this.#lastEnough; k++) {
			const place = this.#enough[k]!;
			if (place > start && place < end - 1 && !isOneOf(text.charCodeAt(place - 1), '不平同均高优对')) return true;
		}
		return false;
	}

	/** Gives all runs of the sentence for one mark that may hold a frame, in order. */
	runs(text: string, sentence: Span, separator: Separator, take: (run: Run) => void): void {
		const rank = rankOf(separator);
		// Three segments have two marks between them.
		if (this.#byRank[rank]! < 2) return;
		let segments = 0;
		let start = sentence.start;
		for (let m = 0; m < this.#count; m++) {
			const mark = this.#at[m]!;
			const here = this.#rank[m]!;
			if (here < rank || (here === COLON && rank === 3)) continue;
			// In 能源、烟草等权力集中、资金密集 the list ends at 等 and a new one begins.
			if (here === rank && segments > 0 && this.#hasEnough(text, start, mark)) {
				this.#close(text, segments, separator, take);
				segments = 0;
			}
			this.#starts[segments] = start;
			this.#ends[segments++] = mark;
			start = mark + 1;
			if (here <= rank) continue;
			this.#close(text, segments, separator, take);
			segments = 0;
		}
	}

	#close(text: string, count: number, separator: Separator, take: (run: Run) => void): void {
		if (count < 3 || count > MOST) return;
		const may =
			separator === '，'
				? mayFrameClauses(text, this.#starts, this.#ends, count, this.#coined)
				: mayFrame(text, this.#starts, this.#ends, count);
		if (may === 0) return;
		const segments: Span[] = [];
		for (let i = 0; i < count; i++) segments.push({ start: this.#starts[i]!, end: this.#ends[i]! });
		take({ may, separator, segments });
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

const shared = new SentenceMarks();

/** The marks of the sentences of a text; one text at a time has them. */
export const sentenceMarks = (landmarks: Landmarks, coined: MayBeClause): SentenceMarks =>
	shared.begin(landmarks, coined);
