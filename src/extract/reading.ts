import type { Lexicon } from '../lexicon/lexicon.js';
import type { Paragraph, PreparedText } from '../types.js';
import { buildLattice } from './lattice.js';
import { findQuotes } from './quotes.js';
import type { Reading, Sentence } from './types.js';

const SENTENCE_END = new Set(['。', '！', '？', '!', '?', '；', ';']);
const CLOSING = new Set(['”', '’', '」', '』', '）', ')', '"']);

/**
 * Splits paragraphs into sentences. A closing mark after the final mark belongs to the sentence. Semicolons end a
 * sentence only outside quotations here, for the units that extractors argue about are clauses of that size.
 */
export function splitSentences(text: string, paragraphs: readonly Paragraph[]): readonly Sentence[] {
	const sentences: Sentence[] = [];
	paragraphs.forEach((paragraph, index) => {
		let start = paragraph.start;
		for (let i = paragraph.start; i < paragraph.end; i++) {
			const mark = text.charAt(i);
			if (!SENTENCE_END.has(mark) || mark === '；' || mark === ';') continue;
			let end = i + 1;
			while (end < paragraph.end && (CLOSING.has(text.charAt(end)) || SENTENCE_END.has(text.charAt(end)))) end++;
			sentences.push({ start, end, paragraph: index });
			start = end;
			i = end - 1;
		}
		if (start < paragraph.end) sentences.push({ start, end: paragraph.end, paragraph: index });
	});
	return sentences;
}

/** Finds once what several extractors need: sentences, quotations, words. */
export function buildReading(prepared: PreparedText, lexicon: Lexicon): Reading {
	const lattice = buildLattice(prepared.text, lexicon);
	return {
		...prepared,
		sentences: splitSentences(prepared.text, prepared.paragraphs),
		quotes: findQuotes(prepared.text),
		words: lattice.words,
		lattice,
	};
}
