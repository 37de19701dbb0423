import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Size and hash by which a file is known again. */
export interface Sum {
	readonly bytes: number;
	readonly sha256: string;
}

/** Reads a file and sums it up; `null` when it cannot be read. */
export async function sumOf(path: string): Promise<Sum | null> {
	const hash = createHash('sha256');
	let bytes = 0;
	try {
		for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
			hash.update(chunk);
			bytes += chunk.length;
		}
	} catch {
		return null;
	}
	return { bytes, sha256: hash.digest('hex') };
}
