import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packArrays, unpackArrays } from '../../src/lexicon/pack.js';

const arrays = fc.dictionary(
	fc.string({ minLength: 1, maxLength: 8 }).filter((name) => name !== '__proto__'),
	fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.int32Array(), fc.uint32Array(), fc.float32Array({ noNaN: true })),
);

test('arrays come back as they went in, wherever the bytes stand', () => {
	fc.assert(
		fc.property(arrays, fc.nat(9), (given, shift) => {
			const packed = packArrays(given);
			const shifted = new Uint8Array(packed.length + shift);
			shifted.set(packed, shift);
			const back = unpackArrays(shifted.subarray(shift));
			expect(Object.keys(back)).toEqual(Object.keys(given));
			for (const [name, array] of Object.entries(given)) expect(back[name]).toStrictEqual(array);
		}),
	);
});
