/** Longest entry looked for, in UTF-16 units: as many edges may begin at one position. */
export const LONGEST = 60;

/** Where the trie walks of a text begin: found for all positions before any is walked on. */
export class Steps {
	/** what `FirstSteps.units` says of the unit at each position, `RUN_ONLY` set by the forward pass, and 0 behind the text */
	packed = new Int32Array(0);
	/** state of the trie after two units, 0 where no entry goes on so far */
	second = new Int32Array(0);
	/** number of the first edge that begins at each position or behind it */
	from = new Int32Array(0);

	/** Makes room for a text of `n` units; nothing is kept. */
	reserve(n: number): void {
		if (this.packed.length > n + 1) return;
		const room = 2 * n + 1024;
		this.packed = new Int32Array(room);
		this.second = new Int32Array(room);
		this.from = new Int32Array(room);
	}
}

/** The edges of a text that are longer than one unit, and all edges within runs, in position order. */
export class Edges {
	end = new Int32Array(0);
	entry = new Int32Array(0);
	cost = new Float64Array(0);

	/** Makes room for `count` edges, and for those of one position more; nothing is kept. */
	reserve(count: number): void {
		if (this.end.length >= count + LONGEST + 2) return;
		// half as much again, for the next texts may be a little longer
		const room = count + (count >> 1) + LONGEST + 1024;
		this.end = new Int32Array(room);
		this.entry = new Int32Array(room);
		this.cost = new Float64Array(room);
	}

	/** Makes room for twice as many. */
	grow(): void {
		this.reserve(2 * this.end.length);
	}
}
