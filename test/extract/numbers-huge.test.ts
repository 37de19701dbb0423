import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { buildNumberLexicon, findNumbers } from '../../src/extract/numbers/index.js';

const rows = (name: string): Record<string, string>[] =>
	parse(readFileSync(new URL(`../../dict/${name}`, import.meta.url), 'utf8'), { columns: true });
const lexicon = buildNumberLexicon(rows('units.csv'), rows('target-cues.csv'));

test('a hostile text is read to its end', () => {
	const size = 40_000;
	const text = '1,'.repeat(size) + '一二三千万亿'.repeat(size) + '约'.repeat(size) + '9'.repeat(size);
	expect(findNumbers(text, lexicon).length).toBeGreaterThan(0);
});
