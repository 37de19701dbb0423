/**
 * A seeded generator of numbers in [0, 1): the same seed gives the same numbers on every machine.
 * Source: mulberry32 by T. Ettinger (2017, public domain), a 32-bit mixing of a Weyl sequence; good enough to draw
 * samples, no good for secrets.
 *
 * @param seed any integer; its low 32 bits count
 */
export function seeded(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
