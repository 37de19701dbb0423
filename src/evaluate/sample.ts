/**
 * Draws `size` items of a stream, each equally likely, in one pass and without holding more than them; in the order of
 * the stream.
 * Source: algorithm R in Vitter, J. S. (1985). Random sampling with a reservoir. ACM Trans. Math. Softw. 11(1), 37–57.
 */
export class Reservoir<Item> {
	readonly #size: number;
	readonly #random: () => number;
	readonly #held: { readonly item: Item; readonly at: number }[] = [];
	#seen = 0;

	/** @param random numbers in [0, 1), as `seeded` gives them */
	constructor(size: number, random: () => number) {
		this.#size = size;
		this.#random = random;
	}

	/** Items offered so far. */
	get seen(): number {
		return this.#seen;
	}

	/** Takes an item into the sample, or not. */
	offer(item: Item): void {
		const at = this.#seen++;
		const place = at < this.#size ? at : Math.floor(this.#random() * (at + 1));
		if (place < this.#size) this.#held[place] = { item, at };
	}

	/** The sample. */
	items(): readonly Item[] {
		return [...this.#held].sort((a, b) => a.at - b.at).map(({ item }) => item);
	}
}
