import { compilePhrases } from '../../extract/slogans/phrase-arrays.js';
import { Phrases } from '../../extract/slogans/phrases.js';
import { detached } from './lossy.js';
import type { Piece } from './pieces.js';

/** What is counted of one candidate. */
export interface Tally {
	readonly formula: string;
	count: number;
	documents: number;
	first: string | null;
	last: string | null;
	/** occurrences between quotation marks */
	quoted: number;
	/** occurrences beside a mark or an end, left (or behind a word that opens formulas) and right */
	leftEdges: number;
	rightEdges: number;
	readonly left: Map<number, number>;
	readonly right: Map<number, number>;
	/** documents by month, `YYYY-MM` */
	readonly months: Map<string, number>;
	/** the first two different surroundings, as written */
	readonly examples: string[];
	/** occurrences behind a word that opens formulas (坚持, 推进) */
	governed: number;
}

/** Characters shown on each side of an example. */
const AROUND = 18;
const EXAMPLES = 2;

/** Counts candidates and their parts in document after document, all of them in one walk. */
export class Tallies {
	readonly #phrases: Phrases;
	readonly #strings: readonly string[];
	readonly #counts: Float64Array;
	readonly #tallies: readonly Tally[];
	readonly #index: ReadonlyMap<string, number>;
	/** documents by month */
	readonly months = new Map<string, number>();
	#total = 0;

	constructor(formulas: readonly string[], opens: (text: string, end: number) => boolean) {
		const parts = new Set<string>(formulas);
		for (const formula of formulas)
			for (let i = 1; i < formula.length; i++) parts.add(formula.slice(0, i)).add(formula.slice(i));
		// Candidates come first, so that the number of a string tells whether it is one.
		this.#strings = [...parts];
		this.#index = new Map(this.#strings.map((text, i) => [text, i]));
		this.#phrases = new Phrases(compilePhrases(this.#strings));
		this.#counts = new Float64Array(this.#strings.length);
		this.#tallies = formulas.map((formula) => ({
			formula,
			count: 0,
			documents: 0,
			first: null,
			last: null,
			quoted: 0,
			leftEdges: 0,
			rightEdges: 0,
			left: new Map(),
			right: new Map(),
			months: new Map(),
			examples: [],
			governed: 0,
		}));
		this.#opens = opens;
	}

	readonly #opens: (text: string, end: number) => boolean;

	/** Characters read. */
	get total(): number {
		return this.#total;
	}

	get tallies(): readonly Tally[] {
		return this.#tallies;
	}

	/** Occurrences of a candidate, or of the part of one. */
	countOf(text: string): number {
		const index = this.#index.get(text);
		return index === undefined ? 0 : this.#counts[index]!;
	}

	add({ text, date }: Piece): void {
		this.#total += text.length;
		const month = date?.slice(0, 7) ?? null;
		if (month !== null) this.months.set(month, (this.months.get(month) ?? 0) + 1);
		const seen = new Set<Tally>();
		for (let start = 0; start < text.length; start++) {
			let state = 0;
			for (let i = start; i < text.length; i++) {
				state = this.#phrases.step(state, text.charCodeAt(i));
				if (state <= 0) break;
				const entry = this.#phrases.entryAt(state);
				if (entry < 0) continue;
				this.#counts[entry]!++;
				const tally = this.#tallies[entry];
				if (tally !== undefined) this.#found(tally, text, start, i + 1, seen);
			}
		}
		for (const tally of seen) {
			tally.documents++;
			if (month !== null) tally.months.set(month, (tally.months.get(month) ?? 0) + 1);
			if (date !== null && (tally.first === null || date < tally.first)) tally.first = date;
			if (date !== null && (tally.last === null || date > tally.last)) tally.last = date;
		}
	}

	#found(tally: Tally, text: string, start: number, end: number, seen: Set<Tally>): void {
		tally.count++;
		const before = text.charCodeAt(start - 1);
		const after = text.charCodeAt(end);
		const governed = this.#opens(text, text[start - 1] === '“' ? start - 1 : start);
		if (governed) tally.governed++;
		// Behind 坚持 and 推进 a phrase begins as surely as behind a mark.
		if (governed || isEdge(before)) tally.leftEdges++;
		else tally.left.set(before, (tally.left.get(before) ?? 0) + 1);
		if (isEdge(after)) tally.rightEdges++;
		else tally.right.set(after, (tally.right.get(after) ?? 0) + 1);
		if (text[start - 1] === '“' && text[end] === '”') tally.quoted++;
		if (!seen.has(tally) && tally.examples.length < EXAMPLES) {
			const example = text
				.slice(Math.max(0, start - AROUND), end + AROUND)
				.replace(/\s+/g, ' ')
				.trim();
			if (!tally.examples.includes(example)) tally.examples.push(detached(example));
		}
		seen.add(tally);
	}
}

/** Marks, blanks and the ends of the text; letters and figures are neighbours like any. */
const isEdge = (unit: number): boolean =>
	Number.isNaN(unit) ||
	unit <= 0x2f ||
	(unit >= 0x3a && unit <= 0x40) ||
	(unit >= 0x2000 && unit < 0x3040) ||
	unit >= 0xff00;
