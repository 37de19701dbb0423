/**
 * What of a trie of some megabytes a walk needs most, in so few kilobytes that they stay in the processor's cache: all
 * about first characters, by the rank of their code, and which steps lead nowhere. The bits of `units` are those of
 * `src/extract/lattice-first.ts`.
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
	/**
	 * by cell: eight bits of the state that its cell names as its parent (`parentBits`). Two steps in three lead nowhere,
	 * and nearly all of those are told by these bits, without a look into the cell
	 */
	readonly parents: Uint8Array;
}
