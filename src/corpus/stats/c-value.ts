/** A candidate term: its words, and how often it was seen, also inside longer candidates. */
export interface TermCandidate {
	readonly words: readonly string[];
	readonly frequency: number;
}

/** Share of its occurrences from which a candidate is only a piece of a longer one. */
const PIECE = 0.9;

/**
 * C-value of candidate terms: Frantzi, Ananiadou & Mima 2000, Automatic recognition of multi-word terms. With |a| words:
 * log₂|a| · f(a) for a term that stands in no longer one, else log₂|a| · (f(a) − mean f(b) over the longer candidates b
 * that hold it). What hardly occurs but as a piece of one longer candidate (nine times in ten) is no term and gets 0.
 */
export function cValues(candidates: readonly TermCandidate[]): readonly number[] {
	const inside = new Map<string, { sum: number; holders: number; most: number }>();
	for (const { words, frequency } of candidates) {
		const pieces = new Set<string>();
		for (let length = 2; length < words.length; length++) {
			for (let i = 0; i + length <= words.length; i++) pieces.add(words.slice(i, i + length).join('\0'));
		}
		for (const piece of pieces) {
			const held = inside.get(piece) ?? { sum: 0, holders: 0, most: 0 };
			const most = Math.max(held.most, frequency);
			inside.set(piece, { sum: held.sum + frequency, holders: held.holders + 1, most });
		}
	}
	return candidates.map(({ words, frequency }) => {
		const held = inside.get(words.join('\0'));
		if (held !== undefined && held.most >= PIECE * frequency) return 0;
		return Math.log2(words.length) * (frequency - (held === undefined ? 0 : held.sum / held.holders));
	});
}
