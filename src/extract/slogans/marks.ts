import type { Span } from '../../types.js';

/** Which positions of a text are spoken for. */
export interface Marks {
	add(span: Span): void;
	/** whether any position of the span is marked */
	touches(span: Span): boolean;
	/** whether every position of the span is marked */
	covers(span: Span): boolean;
}

/** Scratch memory of each layer, kept from one text to the next: a short article is not worth an allocation. */
const scratch: Uint8Array[] = [];
const LAYERS = ['covered', 'named', 'taken', 'holders', 'members', 'opaque'] as const;
export type Layer = (typeof LAYERS)[number];

/** Zeroed memory of `length` units and more; it holds until the next call for the same layer. */
export function layerOf(layer: Layer, length: number): Uint8Array {
	const index = LAYERS.indexOf(layer);
	const known = scratch[index];
	if (known && known.length >= length) return known.fill(0, 0, length);
	const made = new Uint8Array(Math.max(4096, length * 2));
	scratch[index] = made;
	return made;
}

/** Marks over a text of `length` units; each question costs the length of its span. One text at a time has a layer. */
export function createMarks(layer: Layer, length: number): Marks {
	const taken = layerOf(layer, length);
	return {
		add: ({ start, end }) => {
			for (let i = Math.max(0, start); i < end; i++) taken[i] = 1;
		},
		touches: ({ start, end }) => rangeHas(taken, start, end, 1),
		covers: ({ start, end }) => !rangeHas(taken, start, end, 0),
	};
}

function rangeHas(taken: Uint8Array, start: number, end: number, value: number): boolean {
	for (let i = start; i < end; i++) if (taken[i] === value) return true;
	return false;
}
