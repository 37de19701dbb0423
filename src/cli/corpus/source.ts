import type { CorpusDocument } from '../../corpus/document.js';
import { type FoundResults, findResults } from './find-results.js';
import { readResults } from './results.js';
import { readTexts } from './texts.js';

/** How much of a document is asked for. Less is faster: what is not asked for is not looked for. */
export type Depth =
	/** `document` alone (date, source, place, …); every list of the record is empty when it is made from a text */
	| 'document'
	/** the whole record */
	| 'record';

export interface CorpusOptions {
	readonly depth: Depth;
	/** whether `text` and `reading()` will be used; results without text then read their inputs again */
	readonly text: boolean;
	/** encoding of all texts; found out for each when absent */
	readonly encoding?: string | undefined;
	/** further dictionaries of formulas */
	readonly dict?: readonly string[] | undefined;
	/** told of every input that could not be read, in a sentence; the others still come */
	readonly onFailure: (message: string) => void;
	/** told of what the reader should know about results, in a sentence */
	readonly onNotice?: ((message: string) => void) | undefined;
}

/**
 * Reads a corpus document by document, in order, never holding more than one: texts (files, folders, patterns, `-`),
 * which are analysed on the way, or the results of an earlier `tifa … -o DIR` (the folder, or its `results.jsonl`).
 * Texts and results may be named side by side.
 * @throws TifaError `USAGE`, `DICT`; `EMPTY` for a folder with an unfinished run
 */
export async function* openCorpus(inputs: readonly string[], options: CorpusOptions): AsyncGenerator<CorpusDocument> {
	for (const part of await runsOf(inputs)) {
		if (part.results === null) yield* readTexts(part.inputs, options);
		else yield* readResults(part.results, options);
	}
}

interface Part {
	readonly inputs: readonly string[];
	readonly results: FoundResults | null;
}

/** Neighbouring inputs that are texts are read together, so that ids stay unique among them. */
async function runsOf(inputs: readonly string[]): Promise<readonly Part[]> {
	const parts: Part[] = [];
	for (const input of inputs) {
		const results = await findResults(input);
		const last = parts.at(-1);
		if (results === null && last?.results === null) {
			parts[parts.length - 1] = { inputs: [...last.inputs, input], results: null };
		} else parts.push({ inputs: [input], results });
	}
	return parts;
}
