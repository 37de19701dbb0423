import { expect, test } from 'vitest';
import { createAnalyzer, openGroupAnalysis } from '../src/analyze.js';
import { documentFromText } from '../src/read/index.js';
import { INSPECTION, MEETING } from './helpers/articles.js';

const alone = await createAnalyzer();
const together = await openGroupAnalysis();

test('documents that are analysed together get what each gets alone', () => {
	// More than go through the stages at once, long and short, and one without any text.
	const texts = [
		...Array.from({ length: 30 }, (_, i) => `${i}号文件。\n${i % 2 ? MEETING : INSPECTION}`),
		'',
		MEETING.repeat(20),
	];
	const raws = texts.map((text, i) => documentFromText(text, { id: String(i) }));
	const outcomes = together(raws);
	expect(outcomes).toHaveLength(raws.length);
	for (const [i, raw] of raws.entries()) expect(outcomes[i]).toMatchObject({ record: alone(raw) });
});

test('a document over which something is thrown costs itself only', () => {
	const good = documentFromText(MEETING, { id: 'good' });
	const bad = {
		...documentFromText(MEETING),
		get given(): never {
			throw new Error('gone');
		},
	};
	const [first, second, third] = together([good, bad, good]);
	expect(first).toMatchObject({ record: alone(good) });
	expect(second).toMatchObject({ error: new Error('gone') });
	expect(third).toEqual(first);
	expect(() => alone(bad)).toThrow('gone');
});
