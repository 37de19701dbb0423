import { fileURLToPath } from 'node:url';
import { buildReading } from '../../src/extract/reading.js';
import { buildSloganResources, extractSlogans } from '../../src/extract/slogans/index.js';
import type { Reading, SloganFact } from '../../src/extract/types.js';
import { readDictionary } from '../../src/lexicon/dictionary.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import type { Paragraph, PreparedText } from '../../src/types.js';

const lexicon = loadLexicon();
const rows = (name: string): ReturnType<typeof readDictionary> =>
	readDictionary(fileURLToPath(new URL(`../../dict/${name}`, import.meta.url)), []);
const resources = buildSloganResources(rows('slogan-context.csv'), rows('tifa.csv'), rows('countries.csv'));

/** A reading of a text whose first line is its title when it has several. */
export function readingOf(text: string): Reading {
	const lines = text.split('\n');
	const paragraphs: Paragraph[] = [];
	let at = 0;
	lines.forEach((line, index) => {
		paragraphs.push({ start: at, end: at + line.length, part: lines.length > 1 && index === 0 ? 'title' : 'body' });
		at += line.length + 1;
	});
	const prepared = { text, paragraphs, script: 'simplified', date: '2026-03-10' } as unknown as PreparedText;
	return buildReading(prepared, lexicon);
}

/** All slogans of a text. */
export const slogansOf = (text: string): readonly SloganFact[] =>
	extractSlogans(readingOf(text), resources, { people: [], organizations: [] });

/** The formulas of the kinds named. */
export const formulasOf = (text: string, ...kinds: readonly SloganFact['kind'][]): readonly string[] =>
	slogansOf(text)
		.filter((slogan) => kinds.length === 0 || kinds.includes(slogan.kind))
		.map((slogan) => slogan.text);
