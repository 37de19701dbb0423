import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildTargetCues, extractTargets } from '../../src/extract/targets/index.js';
import type { Reading, Sentence, TargetFact } from '../../src/extract/types.js';
import type { Paragraph } from '../../src/types.js';

const rows = (name: string): Record<string, string>[] =>
	parse(readFileSync(new URL(`../../dict/${name}`, import.meta.url), 'utf8'), { columns: true });
const cues = buildTargetCues(rows('units.csv'), rows('target-cues.csv'), rows('countries.csv'));

/** A reading without words: paragraphs at line breaks, sentences at 。！？. */
export function readingOf(text: string, date: string | null): Reading {
	const paragraphs: Paragraph[] = [];
	const sentences: Sentence[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		const paragraph = paragraphs.length;
		paragraphs.push({ start: at, end: at + line.length, part: paragraph === 0 ? 'title' : 'body' });
		for (const match of line.matchAll(/[^。！？]+[。！？]?/g)) {
			sentences.push({ start: at + match.index, end: at + match.index + match[0].length, paragraph });
		}
		at += line.length + 1;
	}
	const words = { count: 0, starts: new Int32Array(1), tags: new Uint8Array(0), at: new Int32Array(0) };
	return { text, date, paragraphs, sentences, quotes: [], words } as unknown as Reading;
}

/** Everything that is found in a text. */
export const facts = (text: string, date: string | null = '2026-03-10'): readonly TargetFact[] =>
	extractTargets(readingOf(text, date), cues);

/** `metric = value` of the facts with a status. */
export const shown = (text: string, status: TargetFact['status'] = 'target', date?: string): readonly string[] =>
	facts(text, date)
		.filter((fact) => fact.status === status)
		.map((fact) => `${fact.metric} = ${fact.value.text}`);

/** Tests sentences by what makes them hard: all targets of each, as `metric = value`. */
export function findTargets(causes: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>>): void {
	for (const [cause, rows] of Object.entries(causes))
		describe(cause, () => {
			test.each(rows)('%s', (sentence, ...want) => {
				expect(shown(sentence)).toEqual(want);
			});
		});
}

/** Tests sentences that promise nothing, by why not. */
export function findNoTargets(causes: Readonly<Record<string, readonly string[]>>): void {
	for (const [cause, rows] of Object.entries(causes))
		describe(cause, () => {
			test.each(rows)('no target in %s', (sentence) => {
				expect(shown(sentence)).toEqual([]);
			});
		});
}
