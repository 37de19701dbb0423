import { cleanDocument } from '../../src/clean/index.js';
import { buildReading } from '../../src/extract/reading.js';
import type { Reading } from '../../src/extract/types.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { prepareText } from '../../src/normalize/index.js';
import { documentFromText } from '../../src/read/index.js';

/** The words of a text. */
export const analyseReading = (text: string): Reading =>
	buildReading(prepareText(cleanDocument(documentFromText(text), { keepBoilerplate: false })), loadLexicon());
