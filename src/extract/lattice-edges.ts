/** Longest entry looked for, in UTF-16 units: as many edges may begin at one position. */
export const LONGEST = 60;

/**
 * What the passes over one text leave for each other; one set serves text after text. The passes are made for a set, so
 * that its arrays are constants for the compiler.
 */
export class Room {
	/** Longest text, and most edges but for those of one position more. */
	readonly units: number;
	readonly edges: number;
	/** what `FirstSteps.units` says of the unit at each position, `RUN_ONLY` set by the forward pass, and 0 behind the text */
	readonly packed: Int32Array;
	/** state of the trie after two units, 0 where no entry goes on so far */
	readonly second: Int32Array;
	/** number of the first edge that begins at each position or behind it */
	readonly from: Int32Array;
	/** the edges that are longer than one unit, and all edges within runs, in position order */
	readonly edgeEnd: Int32Array;
	readonly edgeEntry: Int32Array;
	readonly edgeCost: Float64Array;

	constructor(units: number, edges: number) {
		this.units = units;
		this.edges = edges;
		this.packed = new Int32Array(units + 1);
		this.second = new Int32Array(units + 1);
		this.from = new Int32Array(units + 1);
		this.edgeEnd = new Int32Array(edges + LONGEST + 2);
		this.edgeEntry = new Int32Array(edges + LONGEST + 2);
		this.edgeCost = new Float64Array(edges + LONGEST + 2);
	}
}
