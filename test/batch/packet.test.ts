import { describe, expect, test } from 'vitest';
import { openAnalysis } from '../../src/analyze.js';
import { packGroup, unpack } from '../../src/batch/packet.js';
import { documentFromText } from '../../src/read/index.js';

const analysis = openAnalysis().then((analyze) => analyze(documentFromText('市长陆远山出席会议。')));

/** What comes out of a packet when the first output of each document is its id and the second a text of its own. */
async function travelled(texts: readonly string[]) {
	const done = await analysis;
	const documents = texts.map((_, i) => documentFromText('会议。', { id: `${i}` }));
	const packet = packGroup(
		documents,
		documents.map(() => done),
		2,
		(_, { id }) => ({ texts: [id, texts[Number(id)] ?? ''], rows: [1, 2], signature: new Uint32Array(8) }),
	);
	const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
	return {
		bytes: packet.bytes.buffer.byteLength,
		texts: [...unpack(packet)].map((each) => (typeof each === 'string' ? [each] : each.texts.map(read))),
	};
}

describe('texts on their way from a worker', () => {
	test.each([
		['nothing', ['']],
		['texts of one, two, three and four bytes', ['a', 'é', '会', '𠮷', 'a会𠮷é']],
		['a text larger than what is kept ready, between small ones', ['一', '会'.repeat(700_000), '三']],
		['many that fill it by and by', Array.from({ length: 40 }, (_, i) => `${i}${'报'.repeat(20_000)}`)],
	])('%s', async (_, texts) => {
		expect((await travelled(texts)).texts).toEqual(texts.map((text, i) => [`${i}`, text]));
	});

	test('a lone surrogate becomes the sign for what cannot be shown', async () => {
		expect((await travelled(['会\ud83d议', '后'])).texts).toEqual([
			['0', '会\ufffd议'],
			['1', '后'],
		]);
	});

	test('memory that no text fills does not travel', async () => {
		expect((await travelled(['会'])).bytes).toBe(4);
	});
});
