import type { Span } from '../../types.js';

/** Which positions of a text are spoken for. */
export interface Marks {
	add(span: Span): void;
	/** whether any position of the span is marked */
	touches(span: Span): boolean;
	/** whether every position of the span is marked */
	covers(span: Span): boolean;
}

/** Marks over a text of `length` units; each question costs the length of its span. */
export function createMarks(length: number): Marks {
	const taken = new Uint8Array(length);
	return {
		add: ({ start, end }) => void taken.fill(1, start, end),
		touches: ({ start, end }) => rangeHas(taken, start, end, 1),
		covers: ({ start, end }) => !rangeHas(taken, start, end, 0),
	};
}

function rangeHas(taken: Uint8Array, start: number, end: number, value: number): boolean {
	for (let i = start; i < end; i++) if (taken[i] === value) return true;
	return false;
}
