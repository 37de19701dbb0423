import type { Span } from '../../../types.js';
import type { Quote, Reading } from '../../types.js';
import { unitAt } from '../../unit-class.js';
import { isOneOf } from '../characters.js';
import type { Clauses } from '../clauses.js';
import type { Landmarks } from '../landmarks.js';
import { type Marks, markBytes } from '../marks.js';
import { mayFrame, mayFrameClauses } from './may-frame.js';

/** The marks between segments, each at the place of its rank (`Landmarks.rank`) less one. */
const SEPARATORS = ['、', '，', '；'] as const;
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
/** Fewest segments of a run. Longer ones than `MOST` are lists. */
const FEWEST = 3;
const MOST = 14;

const END = 5;
const COLON = 4;

/** What somebody says, however short: a colon before it, or the end of a sentence in it. */
const isSpoken = (text: string, quote: Quote): boolean =>
	isOneOf(unitAt(text, quote.innerEnd - 1), '。！？') ||
	(isOneOf(unitAt(text, quote.start - 1), '：:\n') && /[，。]/.test(text.slice(quote.innerStart, quote.innerEnd)));

const [OPEN, CLOSE, WIDE_CLOSE] = [...'()）'].map((bracket) => bracket.charCodeAt(0));

/** Where the bracket that opens at a position closes; -1 where it does not close soon. */
function closing(text: string, start: number): number {
	const close = text.charCodeAt(start) === OPEN ? CLOSE : WIDE_CLOSE;
	const end = Math.min(text.length, start + LONGEST_BRACKET);
	for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) === close) return at;
	return -1;
}

/** Marks the positions inside short quotations and brackets, where no mark separates; tells whether there are any. */
export function markOpaque({ text, quotes }: Reading, { brackets }: Landmarks, opaque: Marks): boolean {
	let some = false;
	for (let k = 0; k < quotes.length; k++) {
		const quote = quotes[k]!;
		if (quote.end - quote.start > OPAQUE || isSpoken(text, quote)) continue;
		opaque.add(quote.start, quote.end);
		some = true;
	}
	for (let k = 0; k < brackets.length; k++) {
		const start = brackets[k]!;
		const close = closing(text, start);
		if (close < 0) continue;
		opaque.add(start, close + 1);
		some = true;
	}
	return some;
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
	#clauses: Clauses | null = null;
	#opaque: Marks | null = null;

	/**
	 * Starts on another text.
	 * @param opaque where no mark separates, `null` for nowhere
	 */
	begin({ enough, count }: Landmarks, opaque: Marks | null, clauses: Clauses): this {
		// A sentence has no more marks than the text, and its end.
		if (this.#at.length <= count) this.#makeRoom(2 * count + 1);
		this.#opaque = opaque;
		this.#clauses = clauses;
		this.#next = 0;
		this.#enough = enough;
		this.#lastEnough = 0;
		return this;
	}

	/** Reads the marks of a sentence, and tells whether there are enough of one kind for a run; sentences must come in order. */
	read({ at, rank, count }: Landmarks, { start, end }: Span): boolean {
		const hidden = markBytes();
		const bit = this.#opaque === null ? 0 : this.#opaque.bit;
		const byRank = this.#byRank;
		const marks = this.#at;
		const ranks = this.#rank;
		let k = this.#next;
		while (k < count && at[k]! < start) k++;
		byRank[1] = byRank[2] = byRank[3] = 0;
		let n = 0;
		for (; k < count && at[k]! < end; k++) {
			const place = at[k]!;
			if ((hidden[place]! & bit) !== 0) continue;
			const binds = rank[k]!;
			marks[n] = place;
			ranks[n++] = binds;
			byRank[binds]!++;
		}
		this.#next = k;
		marks[n] = end;
		ranks[n++] = END;
		this.#count = n;
		const enough = this.#enough;
		this.#firstEnough = this.#lastEnough;
		while (this.#lastEnough < enough.length && enough[this.#lastEnough]! < end) this.#lastEnough++;
		return byRank[1] > 1 || byRank[2] > 1 || byRank[3] > 1;
	}

	/** Whether 等 closes a list within a segment; the one of 时间不等人 and 人人平等 does not. */
	#hasEnough(text: string, start: number, end: number): boolean {
		for (let k = this.#firstEnough; k < this.#lastEnough; k++) {
			const place = this.#enough[k]!;
			if (place > start && place < end - 1 && !isOneOf(unitAt(text, place - 1), '不平同均高优对')) return true;
		}
		return false;
	}

	/** Gives all runs of the sentence that may hold a frame, mark by mark and in order; smaller marks first. */
	runs(text: string, start: number, take: (run: Run) => void): void {
		// Three segments have two marks between them.
		for (let rank = 1; rank <= SEPARATORS.length; rank++)
			if (this.#byRank[rank]! > 1) this.#runsOf(rank, text, start, take);
	}

	#runsOf(rank: number, text: string, from: number, take: (run: Run) => void): void {
		const lists = this.#firstEnough < this.#lastEnough;
		const marks = this.#at;
		const ranks = this.#rank;
		const starts = this.#starts;
		const ends = this.#ends;
		const count = this.#count;
		let segments = 0;
		let start = from;
		for (let m = 0; m < count; m++) {
			const here = ranks[m]!;
			if (here < rank || (here === COLON && rank === 3)) continue;
			const mark = marks[m]!;
			// In 能源、烟草等权力集中、资金密集 the list ends at 等 and a new one begins.
			if (lists && here === rank && segments > 0 && this.#hasEnough(text, start, mark)) {
				if (segments >= FEWEST && segments <= MOST) this.#close(text, segments, rank, take);
				segments = 0;
			}
			starts[segments] = start;
			ends[segments++] = mark;
			start = mark + 1;
			if (here <= rank) continue;
			if (segments >= FEWEST && segments <= MOST) this.#close(text, segments, rank, take);
			segments = 0;
		}
	}

	#close(text: string, count: number, rank: number, take: (run: Run) => void): void {
		const separator = SEPARATORS[rank - 1]!;
		const may =
			separator === '，'
				? mayFrameClauses(text, this.#starts, this.#ends, count, this.#clauses!)
				: mayFrame(text, this.#starts, this.#ends, count);
		if (may === 0) return;
		const segments: Span[] = [];
		for (let i = 0; i < count; i++) segments.push({ start: this.#starts[i]!, end: this.#ends[i]! });
		take({ may, separator, segments });
	}

	#makeRoom(size: number): void {
		this.#at = new Int32Array(size);
		this.#rank = new Uint8Array(size);
		this.#starts = new Int32Array(size);
		this.#ends = new Int32Array(size);
	}
}

const shared = new SentenceMarks();

/** The marks of the sentences of a text; one text at a time has them. */
export const sentenceMarks = (landmarks: Landmarks, opaque: Marks | null, clauses: Clauses): SentenceMarks =>
	shared.begin(landmarks, opaque, clauses);
