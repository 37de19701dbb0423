import type { ContextWords } from '../../extract/slogans/context-words.js';
import type { Known } from './known.js';
import { LossyCounter } from './lossy.js';
import { phrasesOf } from './phrases.js';
import type { Piece } from './pieces.js';

/** A formula that may be new, and what speaks for it before anything is counted. */
export interface Candidate {
	readonly formula: string;
	/** how the records have it, or `phrase`: repeated words without any mark of a formula */
	readonly kind: string;
	readonly members: readonly string[];
	readonly label: string | null;
}

/** Most strings counted at a time: some 100 MB. */
const ROOM = 400_000;
/** Most candidates that are counted exactly. */
const MOST = 12_000;

/** Gathers candidates from document after document in bounded memory. */
export class Candidates {
	readonly #phrases = new LossyCounter(ROOM);
	readonly #slogans = new LossyCounter(ROOM / 8);
	readonly #facts = new Map<string, Candidate>();
	readonly #names = new Set<string>();
	readonly #known: Known;
	readonly #context: ContextWords;

	readonly #stops: ReadonlySet<string>;

	/** @param stops words that make an ordinary collocation of what begins or ends with them */
	constructor(known: Known, context: ContextWords, stops: ReadonlySet<string>) {
		this.#stops = stops;
		this.#known = known;
		this.#context = context;
	}

	add(piece: Piece): void {
		for (const [formula, kind, members, label] of piece.slogans) {
			this.#slogans.add(formula);
			const before = this.#facts.get(formula);
			if (before !== undefined ? before.members.length < members.length : this.#facts.size < ROOM / 8)
				this.#facts.set(formula, { formula, kind, members, label: label ?? before?.label ?? null });
		}
		for (const name of piece.names) if (name.length >= 2 && this.#names.size < ROOM / 4) this.#names.add(name);
		phrasesOf(piece, this.#context, this.#stops, (phrase) => this.#phrases.add(phrase));
	}

	/** Candidates seen in so many documents; what the dictionaries know and what holds a name is left out. */
	list(least: number): readonly Candidate[] {
		const out = new Map<string, Candidate>();
		for (const [formula] of this.#slogans.atLeast(1))
			if (this.#fits(formula))
				out.set(formula, this.#facts.get(formula) ?? { formula, kind: 'quoted', members: [], label: null });
		const kept = new Map([...out].slice(0, MOST / 2));
		for (const [formula] of this.#phrases.atLeast(least)) {
			if (kept.size >= MOST) break;
			if (!kept.has(formula) && this.#fits(formula))
				kept.set(formula, { formula, kind: 'phrase', members: [], label: null });
		}
		return [...kept.values()];
	}

	#fits(formula: string): boolean {
		if (formula.length < 3 || this.#known.covers(formula) || this.#known.wraps(formula)) return false;
		for (let start = 0; start < formula.length - 1; start++)
			for (let end = start + 2; end <= formula.length; end++)
				if (this.#names.has(formula.slice(start, end))) return false;
		return true;
	}
}
