/** Stores of many small things in few large pieces, which grow without being copied. */
import { WORDS } from './signature.js';

/** Signatures in a piece. */
const PIECE = 4096;

/** Signatures by number, in the order in which they came. */
export class Signatures {
	readonly #pieces: Uint32Array[] = [];
	#count = 0;

	/** Keeps a signature; gives its number. */
	push(signature: Uint32Array): number {
		const number = this.#count++;
		if (number % PIECE === 0) this.#pieces.push(new Uint32Array(PIECE * WORDS));
		this.#pieces[Math.floor(number / PIECE)]!.set(signature, (number % PIECE) * WORDS);
		return number;
	}

	/** One word of a signature. */
	word(number: number, word: number): number {
		return this.#pieces[Math.floor(number / PIECE)]![(number % PIECE) * WORDS + word]!;
	}

	/** Bins of four bits in which a kept signature and another agree. */
	agreeing(number: number, signature: Uint32Array): number {
		let differing = 0;
		for (let word = 0; word < WORDS; word++) {
			let bits = this.word(number, word) ^ signature[word]!;
			bits |= bits >>> 1;
			bits |= bits >>> 2;
			differing += Math.imul(bits & 0x11111111, 0x11111111) >>> 28;
		}
		return 8 * WORDS - differing;
	}
}

/** Bytes of text in a piece. */
const TEXT_PIECE = 1 << 16;

/** Strings by number as UTF-8, and four bytes for the place of each: a fifth of what they take as strings. */
export class Strings {
	readonly #pieces: Uint8Array[] = [];
	/** bytes that are taken of each piece */
	readonly #taken: number[] = [];
	/** where each string starts: its piece times `TEXT_PIECE`, and the byte in it */
	readonly #starts: Uint32Array[] = [];
	#count = 0;

	push(string: string): void {
		const bytes = new TextEncoder().encode(string);
		let last = this.#pieces.length - 1;
		// A string longer than a piece gets one for itself, so that every string starts within the first 64 KB of its piece.
		if (last < 0 || this.#taken[last]! + bytes.length > TEXT_PIECE) {
			last = this.#pieces.push(new Uint8Array(Math.max(TEXT_PIECE, bytes.length))) - 1;
			this.#taken.push(0);
		}
		const start = this.#taken[last]!;
		this.#pieces[last]!.set(bytes, start);
		this.#taken[last] = start + bytes.length;
		if (this.#count % PIECE === 0) this.#starts.push(new Uint32Array(PIECE));
		this.#starts.at(-1)![this.#count++ % PIECE] = last * TEXT_PIECE + start;
	}

	/** The string with this number; `null` when there is none. */
	at(number: number): string | null {
		if (number < 0 || number >= this.#count) return null;
		const place = this.#start(number);
		const piece = Math.floor(place / TEXT_PIECE);
		const start = place % TEXT_PIECE;
		// It ends where the next one of its piece starts.
		const next = number + 1 < this.#count ? this.#start(number + 1) : Number.POSITIVE_INFINITY;
		const end = Math.floor(next / TEXT_PIECE) === piece ? next % TEXT_PIECE : this.#taken[piece]!;
		return new TextDecoder().decode(this.#pieces[piece]!.subarray(start, end));
	}

	#start(number: number): number {
		return this.#starts[Math.floor(number / PIECE)]![number % PIECE]!;
	}
}
