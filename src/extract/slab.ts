/**
 * Room for the arrays of readings. An array of its own for each of them would be asked of the operating system's
 * allocator and given back through the garbage collector a dozen times a text, which takes longer than filling them.
 */
export class Slab {
	#buffer = new ArrayBuffer(0);
	#used = 0;

	/** From now on the same room is given again: nothing that was taken before may be looked at any more. */
	clear(): void {
		this.#used = 0;
	}

	/** Makes sure that `bytes` more can be taken. What was taken before stays where it is. */
	reserve(bytes: number): void {
		if (this.#used + bytes <= this.#buffer.byteLength) return;
		this.#buffer = new ArrayBuffer(Math.max(bytes, 2 * this.#buffer.byteLength));
		this.#used = 0;
	}

	/** Numbers of any value: whoever takes them fills them. */
	floats(length: number): Float64Array<ArrayBuffer> {
		return new Float64Array(this.#buffer, this.#take(8 * length), length);
	}

	/** As `floats`. */
	integers(length: number): Int32Array<ArrayBuffer> {
		return new Int32Array(this.#buffer, this.#take(4 * length), length);
	}

	/** As `floats`. */
	bytes(length: number): Uint8Array<ArrayBuffer> {
		return new Uint8Array(this.#buffer, this.#take(length), length);
	}

	/** Place of so many bytes; each begins where a float may stand. */
	#take(bytes: number): number {
		const at = this.#used;
		this.#used += (bytes + 7) & ~7;
		return at;
	}
}
