import { seeded } from '../../evaluate/random.js';
import { ATOMS, FAMILIES } from './atoms.js';

/** An input: text as a program would hand it over, or bytes as a file would hold them. */
export type FuzzInput =
	| { readonly kind: 'text'; readonly how: string; readonly text: string }
	| { readonly kind: 'bytes'; readonly how: string; readonly bytes: Uint8Array };

/** Encodes text; characters that the encoding lacks become something else. */
export type Encode = (text: string, encoding: 'utf8' | 'gb18030' | 'big5' | 'utf16-le') => Uint8Array;

/** What one input is drawn with. */
interface Draw {
	below(n: number): number;
	one<Value>(values: readonly Value[]): Value;
	readonly seeds: readonly string[];
}

type Maker = (draw: Draw) => string;

/** A stretch of an article. */
const stretch = (draw: Draw, most: number): string => {
	const text = draw.one(draw.seeds);
	const start = draw.below(text.length);
	return text.slice(start, start + 1 + draw.below(most));
};

const times = (count: number, make: () => string): string => Array.from({ length: count }, make).join('');

/** Edits of a text at a random place. */
const EDITS: readonly ((draw: Draw, text: string, at: number) => string)[] = [
	(draw, text, at) => text.slice(0, at) + draw.one(ATOMS) + text.slice(at),
	(draw, text, at) => text.slice(0, at) + text.slice(at + 1 + draw.below(8)),
	(draw, text, at) => text.slice(0, at) + stretch(draw, 20) + text.slice(at),
	(draw, text, at) => {
		const piece = text.slice(at, at + 1 + draw.below(6));
		return text.slice(0, at) + piece.repeat(2 + draw.below(12)) + text.slice(at + piece.length);
	},
	(_, text, at) => [...text.slice(0, at)].reverse().join('') + text.slice(at),
	(_, text, at) => text.slice(at) + text.slice(0, at),
	(_, text, at) => text.slice(0, at),
	(draw, text, at) => text.slice(0, at) + String.fromCharCode(draw.below(0x10000)) + text.slice(at + 1),
];

/** Kinds of inputs with how many of a thousand are of them. */
const MAKERS: readonly (readonly [how: string, share: number, make: Maker])[] = [
	[
		'edited article',
		480,
		(draw) => {
			let text = stretch(draw, 240);
			for (let i = draw.below(8); i >= 0; i--) text = draw.one(EDITS)(draw, text, draw.below(text.length + 1));
			return text;
		},
	],
	[
		'pieces of articles',
		200,
		(draw) => times(1 + draw.below(12), () => stretch(draw, 16) + (draw.below(2) ? draw.one(ATOMS) : '')),
	],
	['atoms', 200, (draw) => times(1 + draw.below(40), () => draw.one(ATOMS))],
	['any characters', 60, (draw) => times(1 + draw.below(80), () => String.fromCharCode(draw.below(0x10000)))],
	['Han characters', 40, (draw) => times(1 + draw.below(120), () => String.fromCharCode(0x4e00 + draw.below(0x5200)))],
	['one piece repeated', 14, (draw) => draw.one(ATOMS).repeat(20 + draw.below(400))],
	[
		'nested marks',
		3,
		(draw) => {
			const n = 1 + draw.below(300);
			return '“‘'.repeat(n) + stretch(draw, 20) + '’”'.repeat(draw.below(n + 1));
		},
	],
	['a long run', 2, (draw) => stretch(draw, 60) + draw.one(Object.values(FAMILIES)).repeat(1000 + draw.below(4000))],
	[
		'a thousand names',
		1,
		(draw) => `市领导${times(1000, () => `王${String.fromCharCode(0x4e00 + draw.below(0x2000))}、`)}出席。`,
	],
];

/** One in so many inputs is bytes. */
const BYTES = 12;

/**
 * Makes the input of a number: the same seed and number give the same input, so that a failure can be run again alone.
 */
export function makeInput(seeds: readonly string[], seed: number, number: number, encode: Encode): FuzzInput {
	const random = seeded(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
	const below = (n: number): number => Math.floor(random() * n);
	const draw: Draw = { below, one: (values) => values[below(values.length)]!, seeds };
	let share = below(1000);
	const [how, , make] =
		MAKERS.find(([, of]) => {
			share -= of;
			return share < 0;
		}) ?? MAKERS[0]!;
	const text = make(draw);
	if (below(BYTES) > 0) return { kind: 'text', how, text };
	const encoding = draw.one(['utf8', 'gb18030', 'big5', 'utf16-le'] as const);
	let bytes = encode(text, encoding);
	// Cut within a character, or two encodings in one file.
	if (below(2) > 0) bytes = bytes.slice(below(3), bytes.length - below(4));
	if (below(4) === 0) bytes = Buffer.concat([bytes, encode(stretch(draw, 60), draw.one(['utf8', 'gb18030', 'big5']))]);
	return { kind: 'bytes', how: `${how}, ${encoding}`, bytes };
}
