import { TifaError } from '../../errors.js';
import { sizeName } from '../input.js';

/** How many archives may lie within one another. */
export const DEEPEST = 2;

/** Unpacked size from which the ratio is looked at, in bytes. */
const FREE = 64 * 1024 * 1024;
/** How many times larger than packed: the most repetitive text that people write stays far below, bombs far above. */
const RATIO = 250;

/** Whether so much comes out of so little that it can only be made to fill memory or time. */
export const isBomb = (unpacked: number, packed: number): boolean =>
	unpacked > FREE && unpacked > RATIO * Math.max(1, packed);

/** The sentence for an archive that unpacks to far more than any text. */
export function bombError(shown: string): TifaError {
	const message = `${shown} unpacks to more than ${RATIO} times its size (over ${sizeName(FREE)}), as no text does; it was read no further.`;
	return new TifaError('FORMAT', message);
}

/**
 * Lets the bytes of an archive pass until they are out of proportion.
 * @param packed how many bytes have been taken in so far
 * @throws TifaError `FORMAT`
 */
export async function* guard(
	stream: AsyncIterable<Uint8Array>,
	packed: () => number,
	shown: string,
): AsyncGenerator<Uint8Array> {
	let unpacked = 0;
	for await (const chunk of stream) {
		unpacked += chunk.byteLength;
		if (isBomb(unpacked, packed())) throw bombError(shown);
		yield chunk;
	}
}
