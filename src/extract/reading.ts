import type { Lexicon } from '../lexicon/lexicon.js';
import type { Paragraph, PreparedText } from '../types.js';
import { buildLattice } from './lattice.js';
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
export function splitSentences(text: string, paragraphs: readonly Paragraph[]): readonly Sentence[] {
	const sentences: Sentence[] = [];
	paragraphs.forEach((paragraph, index) => {
		let start = paragraph.start;
		for (let i = paragraph.start; i < paragraph.end; i++) {
			if (MARK[text.charCodeAt(i)] !== 1) continue;
			let end = i + 1;
			while (end < paragraph.end && MARK[text.charCodeAt(end)] !== 0) end++;
			sentences.push({ start, end, paragraph: index });
			start = end;
			i = end - 1;
		}
		if (start < paragraph.end) sentences.push({ start, end: paragraph.end, paragraph: index });
	});
	return sentences;
}

/**
 * Finds once what several extractors need: sentences, quotations, words.
 * @param slab where the arrays of the words are made; the reading is void when it is cleared
 */
export function buildReading(prepared: PreparedText, lexicon: Lexicon, slab?: Slab): Reading {
	const lattice = buildLattice(prepared.text, lexicon, slab);
	const { article, text, map, paragraphs, script, date } = prepared;
	// Written out rather than spread: everything after reads from this object, and copies do not all get one shape.
	return {
		article,
		text,
		map,
		paragraphs,
		script,
		date,
		sentences: splitSentences(text, paragraphs),
		quotes: findQuotes(text),
		words: lattice.words,
		lattice,
	};
}
