import type { PreparedText } from '../types.js';

/** Words of a signature: 64 minima of 4 bits, eight to a word. */
export const WORDS = 8;
const BINS = WORDS * 8;
/** Length of a shingle in characters. */
const SHINGLE = 5;
/** Articles with fewer characters than this are compared as a whole: they have too few shingles to be like each other. */
const SHORTEST = 40;
const BASE = 0x01000193;
const BASE_TO_SHINGLE = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, BASE), 1);
/** No hash that is kept: they have 26 bits. */
const EMPTY = 0x7fffffff;

/**
 * Signature by which copies of an article are found: MinHash with one permutation over shingles of five characters,
 * body only, letters and digits only, so that other layout, punctuation, title or page furniture make no difference.
 *
 * Each shingle falls into one of 64 bins by its hash; a bin keeps its smallest hash, empty bins borrow from others, and
 * 4 bits of each minimum are kept. Two articles agree in a bin with probability J + (1 - J) / 16, J being the share of
 * shingles they have in common.
 * Broder 1997 (resemblance); Li & König 2010 (b bits); Li, Owen & Zhang 2012 (one permutation); Shrivastava 2017
 * (densification).
 *
 * @returns eight words; all zero when the article holds no letter or digit
 */
export function signatureOf(prepared: PreparedText): Uint32Array {
	const codes = lettersOf(prepared);
	if (codes.length === 0) return new Uint32Array(WORDS);
	return codes.length < SHORTEST ? wholeSignature(codes) : shingleSignature(codes);
}

/** One array serves article after article. */
let room = new Uint16Array(0);

/** The letters and digits of the body. What it gives holds until it is asked for the next article. */
function lettersOf({ text, paragraphs }: PreparedText): Uint16Array {
	const body = paragraphs.filter((paragraph) => paragraph.part === 'body');
	if (room.length <= text.length) room = new Uint16Array(2 * text.length + 1);
	const codes = room;
	let length = 0;
	for (const { start, end } of body.length > 0 ? body : paragraphs) {
		for (let i = start; i < end; i++) {
			const code = text.charCodeAt(i);
			// without a branch: what is no letter is written over by the next
			codes[length] = code;
			length += IS_LETTER[code]!;
		}
	}
	return codes.subarray(0, length);
}

/** by UTF-16 unit: 1 for letters and digits, roughly: for what is neither ASCII punctuation nor in the blocks of punctuation and full-width forms */
const IS_LETTER = new Uint8Array(65536);
IS_LETTER.fill(1, 0x30, 0x3a).fill(1, 0x41, 0x5b).fill(1, 0x61, 0x7b).fill(1, 0xc0, 0x2000);
IS_LETTER.fill(1, 0x3040, 0xe000).fill(1, 0xf900, 0xfe00);

function shingleSignature(codes: Uint16Array): Uint32Array {
	const minima = new Int32Array(BINS).fill(EMPTY);
	let rolling = 0;
	for (let i = 0; i < SHINGLE - 1; i++) rolling = (Math.imul(rolling, BASE) + codes[i]!) | 0;
	let leaving = 0;
	for (let i = SHINGLE - 1; i < codes.length; i++) {
		rolling = (Math.imul(rolling, BASE) + codes[i]! - Math.imul(leaving, BASE_TO_SHINGLE)) | 0;
		leaving = codes[i - SHINGLE + 1]!;
		const hash = mix(rolling);
		const bin = hash >>> 26;
		const value = hash & 0x3ffffff;
		if (value < minima[bin]!) minima[bin] = value;
	}
	const words = new Uint32Array(WORDS);
	for (let bin = 0; bin < BINS; bin++) {
		let from = bin;
		for (let attempt = 1; minima[from] === EMPTY; attempt++) from = mix(bin * 65_537 + attempt) & (BINS - 1);
		words[bin >> 3] = words[bin >> 3]! | ((mix(minima[from]!) & 15) << ((bin & 7) * 4));
	}
	return words;
}

/** Agrees in all words when the texts are the same, and no more than by chance when they differ. */
function wholeSignature(codes: Uint16Array): Uint32Array {
	let first = 0x811c9dc5;
	let second = 0x9e3779b9;
	for (const code of codes) {
		first = Math.imul(first ^ code, BASE);
		second = mix(second + code);
	}
	return Uint32Array.from({ length: WORDS }, (_, word) => mix(first + Math.imul(word + 1, second | 1)));
}

/** Finalizer of MurmurHash3: every bit of the argument reaches every bit of the result. */
export function mix(value: number): number {
	let hash = value;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
