import type { Lexicon } from '../lexicon/lexicon.js';
import type { Paragraph, PreparedText } from '../types.js';
import { buildLattice } from './lattice.js';
import { type MarkPlaces, markPlaces } from './mark-places.js';
import { findQuotes } from './quotes.js';
import type { Slab } from './slab.js';
import type { Reading, Sentence } from './types.js';

/** by UTF-16 unit: 1 ends a sentence, 2 may stand behind its end and still belong to it */
const MARK = new Uint8Array(65536);
for (const mark of '。！？!?') MARK[mark.charCodeAt(0)] = 1;
for (const mark of '；;”’」』）)"') MARK[mark.charCodeAt(0)] = 2;

/**
 * Splits paragraphs into sentences. A closing mark after the final mark belongs to the sentence. Semicolons end a
 * sentence only outside quotations here, for the units that extractors argue about are clauses of that size.
 */
export function splitSentences(
	text: string,
	paragraphs: readonly Paragraph[],
	{ at, count }: MarkPlaces = markPlaces(text),
): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let k = 0;
	for (let index = 0; index < paragraphs.length; index++) {
		const paragraph = paragraphs[index]!;
		let start = paragraph.start;
		for (; k < count && at[k]! < paragraph.end; k++) {
			const mark = at[k]!;
			if (mark < start || MARK[text.charCodeAt(mark)] !== 1) continue;
			let end = mark + 1;
			while (end < paragraph.end && MARK[text.charCodeAt(end)] !== 0) end++;
			sentences.push({ start, end, paragraph: index });
			start = end;
		}
		if (start < paragraph.end) sentences.push({ start, end: paragraph.end, paragraph: index });
	}
	return sentences;
}

/**
 * Finds once what several extractors need: sentences, quotations, words.
 * @param slab where the arrays of the words are made; the reading is void when it is cleared
 */
export function buildReading(prepared: PreparedText, lexicon: Lexicon, slab?: Slab): Reading {
	const lattice = buildLattice(prepared.text, lexicon, slab);
	const { article, text, map, paragraphs, script, date } = prepared;
	const marks = markPlaces(text);
	// Written out rather than spread: everything after reads from this object, and copies do not all get one shape.
	return {
		article,
		text,
		map,
		paragraphs,
		script,
		date,
		sentences: splitSentences(text, paragraphs, marks),
		quotes: findQuotes(text, marks),
		cues: marks.cues.slice(0, marks.cueCount),
		words: lattice.words,
		lattice,
	};
}
