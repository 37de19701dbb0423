/** A line of bytes, without its line feed. */
export interface ByteLine {
	/** counted from 1 */
	readonly at: number;
	/** `null` when it is longer than the limit; its bytes were not kept */
	readonly bytes: Uint8Array | null;
}

/**
 * Splits a stream at line feeds, in time linear in its length; gives the lines of a chunk together.
 * A byte of 0x0A (or of 0, another `end`) is that mark in UTF-8, GB 18030 and Big5 alike.
 */
export async function* byteLines(
	stream: AsyncIterable<Uint8Array>,
	longest: number,
	end = 0x0a,
): AsyncGenerator<readonly ByteLine[]> {
	let held: Uint8Array[] = [];
	let size = 0;
	let at = 1;
	const take = (last: Uint8Array): ByteLine => {
		size += last.byteLength;
		const bytes = size > longest ? null : held.length === 0 ? last : Buffer.concat([...held, last]);
		held = [];
		size = 0;
		return { at: at++, bytes };
	};
	for await (const chunk of stream) {
		const lines: ByteLine[] = [];
		let from = 0;
		for (let to = chunk.indexOf(end); to >= 0; to = chunk.indexOf(end, from)) {
			lines.push(take(chunk.subarray(from, to)));
			from = to + 1;
		}
		const rest = chunk.subarray(from);
		size += rest.byteLength;
		if (size > longest) held = [];
		else if (rest.byteLength > 0) held.push(rest);
		if (lines.length > 0) yield lines;
	}
	if (size > 0) {
		yield [take(new Uint8Array(0))];
	}
}
