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

/** Bytes of text in a piece, and strings whose ends one piece of numbers holds. */
const TEXT_PIECE = 1 << 16;

/** Strings by number as UTF-8: a fifth of what they take as strings. */
export class Strings {
	readonly #pieces: Uint8Array[] = [];
	/** for each string the piece it lies in, and where it starts and ends there */
	readonly #places: Uint32Array[] = [];
	#free = TEXT_PIECE;
	#count = 0;

	push(string: string): void {
		const bytes = new TextEncoder().encode(string);
		// A string longer than a piece gets one for itself.
		if (this.#free + bytes.length > (this.#pieces.at(-1)?.length ?? 0)) {
			this.#pieces.push(new Uint8Array(Math.max(TEXT_PIECE, bytes.length)));
			this.#free = 0;
		}
		this.#pieces.at(-1)!.set(bytes, this.#free);
		if (this.#count % PIECE === 0) this.#places.push(new Uint32Array(PIECE * 3));
		this.#places
			.at(-1)!
			.set([this.#pieces.length - 1, this.#free, this.#free + bytes.length], (this.#count++ % PIECE) * 3);
		this.#free += bytes.length;
	}

	/** The string with this number; `null` when there is none. */
	at(number: number): string | null {
		if (number < 0 || number >= this.#count) return null;
		const at = (number % PIECE) * 3;
		const [piece, start, end] = this.#places[Math.floor(number / PIECE)]!.subarray(at, at + 3);
		return new TextDecoder().decode(this.#pieces[piece!]!.subarray(start, end));
	}
}
