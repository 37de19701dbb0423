import type { Span } from '../types.js';

/** Marks the positions that spans cover: 1 inside one of them, 0 elsewhere. */
export function coverage(length: number, spans: Iterable<Span>): Uint8Array {
	const cover = new Uint8Array(length);
	for (const span of spans) cover.fill(1, span.start, span.end);
	return cover;
}
