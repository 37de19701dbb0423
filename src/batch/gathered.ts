/** Bytes that most groups fill at most. */
const USUAL = 1 << 20;
/** Bytes that are kept for the next group at most. */
const MOST = 4 * USUAL;
/** Bytes of UTF-8 that a unit of UTF-16 takes at most. */
const WIDEST = 3;

/** Texts as UTF-8, one behind the other, without an array of bytes for each. Made once, it serves group after group. */
export class Gathered {
	#bytes = Buffer.allocUnsafe(USUAL);
	#length = 0;

	/** Forgets the texts. What one huge group took is given back. */
	clear(): void {
		this.#length = 0;
		if (this.#bytes.length > MOST) this.#bytes = Buffer.allocUnsafe(USUAL);
	}

	/** Adds a text; gives the number of its bytes. */
	add(text: string): number {
		const needed = this.#length + text.length * WIDEST;
		if (needed > this.#bytes.length) {
			const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
			this.#bytes.copy(larger, 0, 0, this.#length);
			this.#bytes = larger;
		}
		const written = this.#bytes.write(text, this.#length);
		this.#length += written;
		return written;
	}

	/** All of them, in memory of their own: what is left over of this one does not travel. */
	bytes(): Uint8Array {
		return new Uint8Array(this.#bytes.subarray(0, this.#length));
	}
}
