import type { OffsetMap, Span } from '../types.js';

/** Leads a span of the prepared text back to the raw text. An empty span becomes an empty one. */
export function toRaw(map: OffsetMap, { start, end }: Span): Span {
	const length = map.from.length;
	if (length === 0) return { start: 0, end: 0 };
	const first = Math.max(0, Math.min(start, length));
	if (end <= first) {
		const at = first < length ? map.from[first]! : map.to[length - 1]!;
		return { start: at, end: at };
	}
	return { start: map.from[Math.min(first, length - 1)]!, end: map.to[Math.min(end, length) - 1]! };
}

/** Leads a span of the raw text to the prepared text; `null` when all of it was cut. */
export function toPrepared(map: OffsetMap, { start, end }: Span): Span | null {
	const from = firstIndex(map.to, start + 1);
	const to = firstIndex(map.from, end);
	return from < to ? { start: from, end: to } : null;
}

/** First index whose value is at least `value`, in an array that never falls. */
function firstIndex(values: Int32Array, value: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (values[middle]! < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
