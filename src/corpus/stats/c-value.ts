/** A candidate term: its words, and how often it was seen, also inside longer candidates. */
export interface TermCandidate {
	readonly words: readonly string[];
	readonly frequency: number;
}

/** What longer candidates say of a piece of them. */
interface Held {
	/** occurrences inside longer candidates, each counted for the longest that it stands in */
	sum: number;
	/** how many longer candidates hold it */
	holders: number;
	/** occurrences inside the most frequent of them */
	most: number;
}

/** Share of its occurrences from which a candidate is only a piece of a longer one. */
const PIECE = 0.9;

/**
 * C-value of candidate terms, in the order given: Frantzi, Ananiadou & Mima 2000, Automatic recognition of multi-word terms,
 * International Journal on Digital Libraries 3: 115–130. With |a| words: log₂|a| · f(a) for a term that stands in no longer
 * one, else log₂|a| · (f(a) − t(a) / c(a)), where c(a) longer candidates hold it, t(a) times together; an occurrence in a
 * candidate that is itself part of a longer one counts once. Beyond the paper, what hardly occurs but as a piece of one
 * longer candidate (nine times in ten) is no term and gets 0.
 */
export function cValues(candidates: readonly TermCandidate[]): readonly number[] {
	const inside = new Map<string, Held>();
	const longestFirst = [...candidates].sort((a, b) => b.words.length - a.words.length);
	for (const { words, frequency } of longestFirst) {
		const own = frequency - (inside.get(keyOf(words))?.sum ?? 0);
		for (const piece of piecesOf(words)) {
			const held = inside.get(piece) ?? { sum: 0, holders: 0, most: 0 };
			held.sum += own;
			held.holders++;
			held.most = Math.max(held.most, frequency);
			inside.set(piece, held);
		}
	}
	return candidates.map(({ words, frequency }) => {
		const held = inside.get(keyOf(words));
		if (held !== undefined && held.most >= PIECE * frequency) return 0;
		return Math.log2(words.length) * (frequency - (held === undefined ? 0 : held.sum / held.holders));
	});
}

const keyOf = (words: readonly string[]): string => words.join('\0');

/** All shorter sequences of two words or more, once each. */
function piecesOf(words: readonly string[]): ReadonlySet<string> {
	const pieces = new Set<string>();
	for (let length = 2; length < words.length; length++) {
		for (let i = 0; i + length <= words.length; i++) pieces.add(keyOf(words.slice(i, i + length)));
	}
	return pieces;
}
