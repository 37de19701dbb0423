import { cleanDocument } from '../../clean/index.js';
import { splitSentences } from '../../extract/reading.js';
import { prepareText, toRaw } from '../../normalize/index.js';
import type { Segmenter } from '../../segment/index.js';
import type { RawDocument, Span } from '../../types.js';

/** A word and where it stands in the decoded text. */
export interface Word extends Span {
	readonly word: string;
	/** part of speech */
	readonly tag: string;
}

export interface SegmentedSentence {
	readonly doc_id: string;
	/** counts from 1 within the document */
	readonly sentence: number;
	readonly words: readonly Word[];
}

export interface SegmentOptions {
	readonly keepBoilerplate: boolean;
	readonly script: 'original' | 'simplified';
}

/** Words of an article sentence by sentence. Segmented in simplified script, whatever the script of the document. */
export function* segmentDocument(
	raw: RawDocument,
	segmenter: Segmenter,
	{ keepBoilerplate, script }: SegmentOptions,
): Generator<SegmentedSentence> {
	const { text, map, paragraphs } = prepareText(cleanDocument(raw, { keepBoilerplate }));
	let sentence = 0;
	for (const span of splitSentences(text, paragraphs)) {
		const words: Word[] = [];
		let at = span.start;
		for (const { word, tag } of segmenter.tag(text.slice(span.start, span.end))) {
			const { start, end } = toRaw(map, { start: at, end: at + word.length });
			at += word.length;
			const shown = (script === 'original' ? raw.text.slice(start, end) : word).replace(/\s+/gu, '');
			if (shown !== '') words.push({ word: shown, tag, start, end });
		}
		if (words.length > 0) yield { doc_id: raw.id, sentence: ++sentence, words };
	}
}
