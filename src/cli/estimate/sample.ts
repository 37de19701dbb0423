/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Keeps a random sample of what passes, every one as likely as the others (Vitter 1985, algorithm R). */
export class Reservoir<Item> {
	readonly items: Item[] = [];
	readonly #size: number;
	readonly #random: () => number;
	#passed = 0;

	constructor(size: number, random: () => number) {
		this.#size = size;
		this.#random = random;
	}

	get passed(): number {
		return this.#passed;
	}

	add(item: Item): void {
		this.#passed++;
		if (this.items.length < this.#size) {
			this.items.push(item);
			return;
		}
		const slot = Math.floor(this.#random() * this.#passed);
		if (slot < this.#size) this.items[slot] = item;
	}
}

/** A total that a sample leads to, and how far off it may be. */
export interface Total {
	readonly value: number;
	/** standard error as a share of the value */
	readonly error: number;
}

/**
 * Ratio estimator: Σy / Σx of the sample times the total of x. Standard error by the residuals y - r·x, with the
 * correction for a finite population (Cochran 1977, 6.4 and 6.9).
 */
export function ratioTotal(ys: readonly number[], xs: readonly number[], total: number, population: number): Total {
	const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
	const n = ys.length;
	const x = sum(xs);
	if (n === 0 || x === 0) return { value: 0, error: 0 };
	const ratio = sum(ys) / x;
	const residuals = sum(ys.map((y, i) => (y - ratio * (xs[i] ?? 0)) ** 2));
	const left = Math.max(0, 1 - n / Math.max(n, population));
	const error = n < 2 || ratio === 0 ? 0 : Math.sqrt((left * residuals) / (n - 1) / n) / (x / n) / ratio;
	return { value: ratio * total, error };
}
