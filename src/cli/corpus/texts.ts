import { type Analyzer, createAnalyzer } from '../../analyze.js';
import { cleanDocument } from '../../clean/index.js';
import type { CorpusDocument } from '../../corpus/document.js';
import { defectOver } from '../../errors.js';
import { findPlace } from '../../extract/place.js';
import { buildReading } from '../../extract/reading.js';
import type { Reading } from '../../extract/types.js';
import { loadLexicon } from '../../lexicon/lexicon.js';
import { prepareText } from '../../normalize/index.js';
import { isReadFailure, readInputs } from '../../read/index.js';
import { assembleRecord } from '../../record/assemble.js';
import type { RawDocument } from '../../types.js';
import { breath } from '../breath.js';
import type { CorpusOptions } from './source.js';

/** Reads texts and analyses them as deeply as asked. A document that brings the analysis down costs only itself. */
export async function* readTexts(inputs: readonly string[], options: CorpusOptions): AsyncGenerator<CorpusDocument> {
	const read = await reader(options);
	const breathe = breath();
	for await (const raw of readInputs(inputs, { encoding: options.encoding })) {
		if (isReadFailure(raw)) options.onFailure(raw.error.message);
		else {
			const document = attempt(raw, read, options);
			if (document !== null) yield document;
		}
		await breathe();
	}
}

/** The article of a raw document with its words. */
export const readingOf = (raw: RawDocument): Reading =>
	buildReading(prepareText(cleanDocument(raw, { keepBoilerplate: false })), loadLexicon());

async function reader({ depth, dict }: CorpusOptions): Promise<(raw: RawDocument) => CorpusDocument> {
	if (depth === 'document') return shallow;
	const analyzer: Analyzer = await createAnalyzer({ keywords: false, dict: dict ?? [] });
	return (raw) => ({ record: analyzer(raw), text: raw.text, path: raw.path, reading: () => readingOf(raw) });
}

/** A record of the document alone. Its reading is at hand, for the place of an article needs it. */
function shallow(raw: RawDocument): CorpusDocument {
	const reading = readingOf(raw);
	const record = assembleRecord(
		reading,
		{
			people: [],
			organizations: [],
			slogans: [],
			targets: [],
			speeches: [],
			events: [],
			keywords: [],
			place: findPlace(reading, loadLexicon()).name,
		},
		{ script: 'original', withText: false, pinyin: () => null },
	);
	return { record, text: raw.text, path: raw.path, reading: () => reading };
}

function attempt(
	raw: RawDocument,
	read: (raw: RawDocument) => CorpusDocument,
	{ onFailure }: CorpusOptions,
): CorpusDocument | null {
	try {
		return read(raw);
	} catch (error) {
		onFailure(defectOver(raw.path, error));
		return null;
	}
}
