/** What holds for every text: a short turn of `npm run fuzz`, and the same invariants under fast-check, which shrinks. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/analyze.js';
import { ATOMS } from '../../src/build/fuzz/atoms.js';
import { documentOf, encode } from '../../src/build/fuzz/document.js';
import { makeInput } from '../../src/build/fuzz/generate.js';
import { openCheck } from '../../src/build/fuzz/invariants.js';
import { seedTexts } from '../../src/build/fuzz/texts.js';
import { documentFromText } from '../../src/read/index.js';

const check = await openCheck(await createAnalyzer({ withText: true }));
const seeds = seedTexts(fileURLToPath(new URL('../..', import.meta.url)));

test('mutated articles, hostile pieces, broken encodings', async () => {
	for (let number = 0; number < 400; number++) {
		const raw = await documentOf(makeInput(seeds, 1, number, encode));
		if (raw !== null) expect(check(raw), `node dist/build/fuzz.js --seed 1 --only ${number}`).toEqual([]);
	}
});

test('an input can be made again from its seed and number', () => {
	expect(makeInput(seeds, 5, 77, encode)).toEqual(makeInput(seeds, 5, 77, encode));
	expect(makeInput(seeds, 5, 77, encode)).not.toEqual(makeInput(seeds, 6, 77, encode));
});

const stretches = fc
	.tuple(fc.constantFrom(...seeds), fc.nat(), fc.integer({ min: 1, max: 60 }))
	.map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));
const pages = fc.array(fc.oneof(stretches, fc.constantFrom(...ATOMS), fc.string({ unit: 'binary', maxLength: 5 })), {
	maxLength: 25,
});

test('any mixture of articles and pieces', () => {
	fc.assert(
		fc.property(pages, (pieces) => {
			expect(check(documentFromText(pieces.join('')))).toEqual([]);
		}),
		{ numRuns: 200 },
	);
});

describe('bytes of any kind are read or refused', () => {
	test('random bytes', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
				const raw = await documentOf({ kind: 'bytes', how: 'any', bytes });
				if (raw !== null) expect(check(raw)).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});

	test.each(['gb18030', 'big5', 'utf16-le', 'utf8'] as const)('an article in %s, cut at any byte', async (encoding) => {
		const bytes = encode('市委书记王军强调，要抓好落实。会议指出，要坚持“一河一策”。', encoding);
		for (let end = 1; end <= bytes.length; end += 3) {
			const raw = await documentOf({ kind: 'bytes', how: 'cut', bytes: bytes.slice(0, end) });
			if (raw !== null) expect(check(raw)).toEqual([]);
		}
	});
});
