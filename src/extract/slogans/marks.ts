import type { Span } from '../../types.js';

/** A byte a position, a bit a layer, kept from one text to the next: a text costs one clearing for all layers. */
let bytes = new Uint8Array(4096);

/** Which positions of a text are spoken for in one respect; each question costs the length of its span. */
export class Marks {
	/** the bit of the layer, in what `markBytes` gives */
	readonly bit: number;

	constructor(bit: number) {
		this.bit = bit;
	}

	add(start: number, end: number): void {
		for (let i = Math.max(0, start); i < end; i++) bytes[i]! |= this.bit;
	}

	/** Whether a position is marked. */
	has(position: number): boolean {
		return (bytes[position]! & this.bit) !== 0;
	}

	/** Whether any position of a span is marked. */
	touches(start: number, end: number): boolean {
		for (let i = Math.max(0, start); i < end; i++) if ((bytes[i]! & this.bit) !== 0) return true;
		return false;
	}

	/** Whether every position of a span is marked. */
	covers(start: number, end: number): boolean {
		for (let i = Math.max(0, start); i < end; i++) if ((bytes[i]! & this.bit) === 0) return false;
		return true;
	}
}

const layers = {
	/** formulas found */
	covered: new Marks(1),
	/** names of bodies and titles of works */
	named: new Marks(2),
	/** formulas of the dictionary without marks */
	taken: new Marks(4),
	/** bodies and people */
	holders: new Marks(8),
	/** members of sets */
	members: new Marks(16),
	/** short quotations and brackets, where no mark separates */
	opaque: new Marks(32),
} as const;
export type Layers = typeof layers;

/** Empty layers over a text of `length` units; one text at a time has them. */
export function openLayers(length: number): Layers {
	if (bytes.length < length) bytes = new Uint8Array(length * 2);
	else bytes.fill(0, 0, length);
	return layers;
}

/** The bytes of all layers, for who asks of many places; they are another text's after the next `openLayers`. */
export const markBytes = (): Uint8Array => bytes;

/** Marks where facts are mentioned. */
export function addMentions(marks: Marks, facts: readonly { readonly mentions: readonly Span[] }[]): void {
	for (let k = 0; k < facts.length; k++) {
		const { mentions } = facts[k]!;
		for (let m = 0; m < mentions.length; m++) marks.add(mentions[m]!.start, mentions[m]!.end);
	}
}
