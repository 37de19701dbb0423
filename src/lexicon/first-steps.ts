/**
 * All that a walk through the trie needs to know of a first character, by the rank of its code: so few kilobytes stay
 * in the processor's cache. The bits of `units` are those of `src/extract/lattice-first.ts`.
 */
export interface FirstSteps {
	/** by UTF-16 unit: its class, its code in the trie, whether it is a rank word by itself */
	readonly units: Int32Array;
	/** where the children of its state lie */
	readonly base: Int32Array;
	/** its state; −2, which no cell names as its parent, for characters that begin no entry */
	readonly state: Int32Array;
	/** cost of the cheapest way over it alone, and the entry that is, −1 for none */
	readonly cost: Float64Array;
	readonly entry: Int32Array;
}
